/** What can be the matter of a talk between people at work, and the verbs by which somebody decides it. */

/** Nouns of which it can be said "What about the … makes this difficult?" */
const MATTERS =
  'price|prices|pricing|cost|costs|fee|fees|rate|rates|deposit|discount|figure|figures|number|numbers|amount|budget|payment|payments|instalments?|invoice|invoicing|salary|commission|royalt(?:y|ies)|rent|margin|penalt(?:y|ies)|retainer|tariff|surcharge|quote|estimate|valuation|offer|bid|bids|term|terms|clause|clauses|condition|conditions|contract|contracts|agreement|lease|liability|indemnity|warranty|guarantee|guarantees|licen[cs]e|exclusivity|non-compete|nda|cap|limit|limits|notice|date|dates|deadline|deadlines|timing|timeline|timelines|schedule|slot|slots|start|kickoff|launch|rollout|duration|length|period|quantity|quantities|volume|volumes|minimum|maximum|batch|format|formats|form|forms|template|file|files|layout|design|draft|version|wording|text|title|scope|brief|plan|plans|roadmap|proposal|proposals|concept|approach|method|process|procedure|structure|model|set-?up|arrangement|commitment|package|bundle|subscription|option|options|feature|features|integration|migration|platform|software|system|systems|tool|tools|portal|app|interface|api|security|encryption|support|training|service|onboarding|data|numbers|report|reports|results|evidence|references|audit|review|test|tests|trial|pilot|survey|questionnaire|study|delivery|deliveries|shipping|transport|location|venue|site|route|distance|size|weight|material|materials|colou?r|colou?rs|specification|specifications|spec|specs|tolerances?|quality|risk|risks|requirement|requirements|meeting|meetings|call|calls|workshop|demo|visit|interview|presentation|role|position|hours|shift|shifts|workload|travel|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|weekend|policy|wage|bonus|equity|tax|currency|credit|down payment|charge|charges|markup|lead times?|sla|slas|term sheet|renewal|upgrade|paperwork|spreadsheet|spreadsheets|pdf|video|videos|attachment|slides|deck|freeze|ban|shortage|backlog|restructuring|reorg|reorganisation|merger|embargo|moratorium|waiting list|queue';
const MATTER_HEAD = new RegExp(`(?:^|[ -])(?:${MATTERS})s?$`, 'i');

/** "the price for the second year" → its head is "price". */
const AFTER_HEAD =
  /\s+(?:of|for|with|in|on|at|by|from|to|as|about|per|over|under|between|before|after|you|we|that|which|within|regarding|concerning)\b.*$/i;

/** True of a noun phrase whose head can be the matter of the talk. */
export function isMatter(phrase: string): boolean {
  return (
    MATTER_HEAD.test(phrase.replace(AFTER_HEAD, '')) || /^[$€£]?\d[\d.,]*[k%]?(?: [a-z]+){0,3}$/i.test(phrase)
  );
}

/** What somebody does who decides. */
const DECISION =
  /^(?:approve|sign|agree|accept|allow|back|fund|go (?:for|ahead|along)|decide|ok|okay|clear|confirm|authori[sz]e|release|permit|let|support|endorse|grant|consent|say yes|give (?:(?:its|their|his|her|the|us|you) )?(?:blessing|approval|consent|permission|green light|go-ahead|ok)|pay|buy|commit|take (?:it|this|that|on)|renew|extend|consider|pass|waive|ratify|cover|sponsor|invest|lend|vote for|move on|adopt|sanction|greenlight|license|finance|insure|stretch)\b/i;

/** True of "sign off", not of "like broccoli". */
export const isDecision = (vp: string): boolean => DECISION.test(vp);

/** What a thing does not do when it does not serve. */
const SERVES =
  /^(?:work|fit|suit|help|apply|match|meet|cover|add up|hold up|go far|make (?:sense|it)|convince|do (?:it|the job|much)|feel|look|sound|seem|matter|solve|support|scale|reach|count|reflect|sit|leave|give|allow|include|qualify|pay off|justify|tell|address|answer|show|agree|correspond|come (?:close|near)|stack up|fly|hold)\b/i;
export const isServing = (vp: string): boolean => SERVES.test(vp);

/** What has to show something before there is a yes. */
const EVIDENCE =
  /(?:^|[ -])(?:review|audit|test|tests|trial|pilot|reference|references|assessment|survey|inspection|check|report|demo|proof|data|study|case study|evidence|analysis|certificate|certification|figures|numbers|benchmark|proof of concept|poc|results|opinion|appraisal|valuation|sample|samples)$/i;
export const isEvidence = (phrase: string): boolean => EVIDENCE.test(phrase.replace(AFTER_HEAD, ''));

/** What fills a time: it passes, and then things are different. */
const EVENT =
  /(?:^|[ -])(?:harvest|audit|exams?|season|wedding|christmas|easter|ramadan|holidays?|vacation|conference|congress|roadshow|migration|move|relocation|release|launch|rewrite|rush|arbitration|trial|hearing|election|festival|fair|show|tour|budget|inventory|stocktake|stock take|closing|year end|quarter end|shutdown|outage|renovation|refurbishment|construction|inspection|accreditation|rollout|go-live|cutover|freeze|recruitment|hiring|restructuring|merger|handover|lambing|planting|term|semester|enrolment|enrollment|deadline|project|projects|opening|training|workshop|campaign|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|q[1-4]|summer|winter|autumn|spring)$/i;
export const isEvent = (phrase: string): boolean => EVENT.test(phrase.replace(AFTER_HEAD, ''));

/** People of any sort: nothing is "about" them. */
const PERSON =
  /(?:^|[ -])(?:i|he|she|they|you|we|people|person|man|men|woman|women|guy|guys|kids?|children|child|baby|son|daughter|wife|husband|partner|partners|mother|father|mum|mom|dad|parents|family|boss|bosses|directors?|managers?|executives?|photographers?|bankers?|bakers?|publicist|premier|board|committee|client|clients|customer|customers|team|staff|crew|lawyers?|solicitors?|accountants?|agents?|friend|colleagues?|engineers?|investors?|volunteers?|users?|readers?|neighbou?rs?|doctor|landlord|tenants?|nurses?|teachers?|students?|drivers?|reps?|critics?|trustees?|salespeople|sales reps?|mechanics?|guests?|visitors?|patients?|policyholders?|members?|auditors?|guys|lads?|lady|ladies|gentlem[ae]n|brides?|uncle|aunt|cousin|niece|nephew|sister|brother|owner|tester|testers|slater|builders?|contractors?|suppliers?|vendors?|competitors?|rivals?|president|steward|mayor|priest|pastor|bishop|judge|police|folks|workers?|employees?|consultants?|trainees?|widows?|clergy|drummer|chiefs?|enumerators?|everyone|everybody|somebody|someone|anybody|anyone|nobody)$/i;
export const isPerson = (phrase: string): boolean => PERSON.test(phrase.replace(AFTER_HEAD, ''));

/** A judgement, of which one may ask what makes it so. */
const JUDGEMENT =
  /^(?:(?:way |far |a bit |much |just |simply |rather |very |quite )*(?:too|not|un[a-z]+(?:able|istic|fair|clear|sure|safe|certain|sound|suitable|feasible|likely)|in[a-z]+(?:able|ate|ient|ible)|im(?:possible|practical|mature)|risky|expensive|difficult|hard|tricky|tough|tight|steep|high|low|long|short|small|big|large|late|early|slow|heavy|a (?:no-go|non-starter|deal-?breaker|problem|challenge|concern|risk|stretch|lot|sticking point)|out of the question|off the table|the (?:problem|issue|sticking point))\b)/i;
export const isJudgement = (adj: string): boolean => JUDGEMENT.test(adj);

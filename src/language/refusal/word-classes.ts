/**
 * Words that stand for one another in a no, by class: "accept", "sign" and "approve" in "we could never …".
 *
 * A class is evidence and never a verdict; a word may be in several. The first class that names it is the one that
 * stands for it in a skeleton (skeleton.ts). Slow: word-facts.ts keeps what it has looked up.
 */

const CLASSES: Readonly<Record<string, string>> = {
  agreeing:
    'accept agree approve consent endorse grant allow permit authorise authorize sanction okay greenlight ratify concede assent comply adopt embrace welcome entertain consider',
  commit:
    'commit promise guarantee pledge swear vouch undertake ensure assure warrant bind obligate sign countersign cosign',
  provide:
    'deliver provide supply offer give send ship produce arrange organise organize handle manage serve furnish lend loan hand pass present submit share post forward',
  fit: 'fit squeeze accommodate fulfil fulfill meet match satisfy stretch manage cover reach hit',
  buy: 'buy purchase order pay afford spend fund invest finance sponsor donate contribute subscribe renew upgrade rent lease hire acquire procure',
  sell: 'sell let part trade bargain haggle auction list',
  join: 'join attend participate come enrol enroll register volunteer partake visit travel fly drive commute relocate',
  change:
    'change alter move shift swap switch replace rearrange amend adjust modify rework rewrite redo revise convert migrate transfer tweak edit',
  grow: 'extend raise increase double add expand widen lengthen grow boost',
  shrink: 'shorten reduce lower cut drop waive trim halve shave knock shrink decrease discount remove',
  stop: 'stop cease quit halt cancel end terminate suspend freeze pause discontinue finish kill scrap drop abandon close',
  refuse:
    'refuse decline reject deny veto object oppose withdraw abstain forgo forego resist rebuff disagree dismiss oust ban forbid prohibit block bar preclude prevent rule',
  defer: 'postpone defer delay revisit reconsider wait hold park shelve table reschedule hang stall',
  begin: 'start begin launch open kick commence roll pilot trial test try',
  continue: 'continue keep stay remain stick stand carry proceed go run persist last',
  think: 'think believe feel suppose guess reckon imagine assume figure presume suspect expect hope',
  know: 'know understand realise realize remember recall recognise recognize learn see notice find',
  say: 'say tell speak talk mention state explain discuss note add comment reply answer respond argue claim',
  ask: 'ask request enquire inquire question beg urge invite propose suggest recommend pitch',
  contact:
    'call email mail ring phone contact message text ping approach knock chase bother disturb pester hassle badger spam dm',
  want: 'want wish need require desire prefer like fancy love crave hope seek',
  like: 'love enjoy appreciate admire adore dig cherish',
  dislike: 'hate dislike loathe dread detest mind resent regret',
  worry: 'worry fear concern bother trouble scare frighten unsettle unnerve alarm',
  help: 'help assist support aid advise guide serve back',
  work: 'work function operate run perform suit apply integrate',
  fail: 'fail break crash burn lose miss collapse fall flop bomb sink suffer damage hurt ruin ship',
  decide: 'decide choose pick select opt settle determine conclude vote rule resolve',
  check: 'check review read examine inspect audit verify confirm test evaluate assess compare measure',
  escalating: 'consult escalate clear run refer',
  build: 'build make create design write develop draw construct install fix repair mend paint print assemble',
  use: 'use utilise utilize employ apply adopt deploy rely',
  own: 'have has had own possess got hold',
  get: 'get receive obtain collect fetch grab take bring pick',
  put: 'put place set lay leave store keep load',
  look: 'look watch view glance stare',
  go: 'go walk head leave depart arrive return run',
  eat: 'eat drink cook bake taste lunch dinner breakfast coffee tea beer wine cake bread pizza soup meat fish vegan',
  money: 'money cash funds dollars euros pounds quid bucks grand cents pence rupees naira',
  price:
    'price cost fee rate quote quotation charge premium tariff rent salary wage pay rates fees invoice bill sum amount figure number total',
  budget: 'budget funding allowance purse pot envelope spending capex opex allocation',
  discount: 'discount rebate deduction concession reduction saving savings',
  terms:
    'terms clause clauses contract agreement deal conditions condition liability warranty indemnity penalty penalties payment payments deposit retainer upfront prepayment minimum exclusivity licence license term commission royalty royalties instalments',
  costly:
    'expensive pricey dear steep costly high rich hefty overpriced stiff exorbitant outrageous extortionate cheeky',
  cheap: 'cheap free affordable reasonable low competitive fair',
  busy: 'busy swamped slammed snowed buried drowning flat overloaded stretched tied booked packed overwhelmed full rammed underwater maxed',
  free: 'free available open around',
  timeunit:
    'day days week weeks month months quarter quarters year years hour hours minute minutes weekend weekends fortnight night nights term semester season',
  timepoint:
    'today tomorrow tonight yesterday now later soon eventually someday currently presently nowadays',
  holiday:
    'christmas easter summer winter spring autumn fall ramadan eid diwali holiday holidays vacation leave harvest season',
  deadline:
    'deadline date dates schedule calendar timeline timetable diary slot slots roadmap milestone sprint',
  early: 'early soon premature',
  late: 'late overdue tight rushed',
  boss: 'boss director manager ceo cfo cto coo vp head chief supervisor superior president chairman chair principal dean partner partners owner owners founder landlord',
  body: 'board committee council legal procurement compliance finance security management headquarters hq upstairs corporate hr union trustees shareholders investors insurer insurers regulator auditors lawyers lawyer counsel ministry parish department authority authorities foundation bank it',
  policy:
    'policy policies rule rules regulation regulations law laws bylaw bylaws statute guideline guidelines procedure process protocol code',
  family:
    'wife husband partner spouse mother father mum mom dad son daughter sister brother kids children family parents uncle aunt cousin girlfriend boyfriend grandma',
  group:
    'team staff crew colleagues people members employees drivers users customers clients tenants residents volunteers students teachers parents nurses patients neighbours neighbors guests',
  vendor:
    'vendor supplier provider agency contractor competitor partner consultant freelancer broker firm company outfit lot shop',
  tool: 'tool software system platform app product solution service package module suite feature licence licenses seats version plugin upgrade subscription',
  doc: 'document documents file files report deck slides proposal offer draft paper pdf spreadsheet sheet form brochure attachment letter email mail message note plan',
  event:
    'meeting call workshop session demo training event conference party wedding dinner lunch webinar visit interview appointment trial pilot show',
  thing: 'item thing stuff piece bit part unit units box boxes pallet pallets',
  place:
    'office site building house home room hall school hospital shop store warehouse factory plant farm garden kitchen',
  vehicle: 'car van truck lorry bus train bike plane boat',
  risk: 'risk risks risky gamble dangerous danger hazard exposure unsafe',
  doubt:
    'doubt doubts doubtful sceptical skeptical unsure uncertain unconvinced hesitant wary cautious nervous uneasy reluctant reservations misgivings qualms concerns suspicious dubious',
  sure: 'sure certain convinced confident positive sold persuaded',
  proof: 'evidence proof references reference data numbers case track record results reviews',
  good: 'good great nice fine lovely perfect excellent brilliant fantastic wonderful super awesome ideal amazing terrific superb impressive solid beautiful',
  bad: 'bad terrible awful poor horrible wrong nasty ugly sloppy weak dreadful rubbish useless hopeless shoddy',
  mess: 'disaster nightmare mess fiasco failure catastrophe headache trouble problem problems issue issues',
  big: 'big large huge long heavy wide massive enormous giant broad complex complicated',
  small: 'small little tiny short narrow light minor brief',
  hard: 'hard difficult tough tricky impossible unrealistic unworkable impractical infeasible unfeasible undoable unlikely awkward challenging unthinkable unattainable',
  unfit:
    'unsuitable unacceptable inappropriate irrelevant unnecessary pointless redundant inadequate insufficient unfair unreasonable excessive',
  easy: 'easy simple straightforward quick possible doable feasible workable practical realistic',
  glad: 'happy glad pleased delighted excited thrilled keen eager grateful thankful honoured honored flattered touched',
  sad: 'sad sorry afraid unfortunately sadly regrettably regretfully regret alas apologies apologise apologize unhappy disappointed upset',
  angry: 'angry furious annoyed fed sick tired livid',
  ill: 'ill sick pregnant injured dead surgery flu fever doctor dentist hospital',
  yes: 'yes yeah yep sure absolutely definitely certainly ok okay fine agreed deal gladly indeed exactly correct right done',
  no: 'no nope nah never',
  hedge: 'maybe perhaps possibly probably might somehow somewhat',
  intens:
    'very really so quite extremely far way totally completely absolutely entirely simply just literally',
  barely: 'hardly barely scarcely rarely seldom',
  only: 'only just merely solely exclusively unless except until',
  but: 'but however though although yet still nevertheless unfortunately otherwise instead rather',
  reason: 'because since as due given owing',
  enough: 'enough too much many more less most least',
  already: 'already currently existing current inhouse internally ourselves',
  elsewhere: 'elsewhere another other different else alternative alternatives',
  space:
    'room capacity bandwidth space headcount resources manpower slack hands appetite interest need demand use stomach time energy',
  end: 'final last conclusion discussion over closed settled done finished',
  private: 'private personal privacy comfortable uncomfortable confidential sensitive',
  list: 'list database mailing newsletter mailings emails calls contact number address',
  please: 'please kindly',
  thanks: 'thanks thank cheers appreciate ta',
  greet: 'hi hello hey dear morning afternoon evening greetings regards best',
  wh: 'what why how when where who which whose',
  i: 'i me my mine myself',
  we: 'we us our ours ourselves',
  you: 'you your yours yourself',
  they: 'they them their he him his she her hers it its',
  modal: 'can could would will shall should might may must',
  be: 'is are was were am be been being',
  do: 'do does did done doing',
  neg: 'not without nor neither none nothing nobody nowhere',
  if: 'if whether provided providing suppose supposing unless',
  det: 'the a an this that these those some any each every all both',
  prep: 'of to in on at for with by from about into over after before under between through during against within per than',
  conj: 'and or so then',
  numword:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half quarter third double dozen couple pair several few',
  person:
    'someone somebody anyone anybody everyone everybody person persons man woman lady guy guys boy girl lad lads folk folks kid child baby friend friends mate',
  role: 'customer client colleague engineer driver secretary assistant manager technician plumber electrician builder chef cook waiter farmer teacher professor doctor nurse lawyer agent buyer seller tenant guest visitor candidate applicant student photographer designer developer programmer accountant inspector captain coach clerk courier editor author speaker',
  upper:
    'authority approval permission signature say mandate clearance consent blessing signoff veto decision call vote ruling',
  object:
    'door window table chair desk bed lamp lift stairs roof wall floor gate fence bridge pipe tap boiler heating pump cable plug key keys lock card bag box bottle glass cup knife bike ladder crane drill machine machines printer scanner phone telephone laptop computer screen camera keyboard projector paper pen pencil book books label labels sign poster photo photos picture pictures map clock bell',
  material:
    'water oil gas air wood steel stone glass plastic concrete paint dust sand snow ice rain sun wind weather smoke fire heat cold',
  animal:
    'dog dogs cat cats horse horses cow cows sheep pig hens chicken bird birds fish bee bees pony puppy',
  bodypart:
    'head hand hands foot feet leg arm back eye eyes ear nose heart knee neck hair face tooth teeth skin',
  colour:
    'red blue green yellow black white grey gray brown orange pink purple gold silver dark light bright pale',
  tech: 'online website internet network server database login password wifi browser link button menu icon update release bug error crash code backup dashboard api integration cloud email account portal screen field form',
  finance:
    'account invoice bill receipt tax vat loan mortgage credit debit interest bank balance refund payroll stock shares equity stake valuation margin profit loss revenue turnover audit cash cheque card',
  trade:
    'delivery shipment order stock sample samples batch sale sales catalogue quantity lot container freight customs carrier parcel pallet warehouse',
  paperwork:
    'signature certificate permit licence passport visa ticket tickets booking reservation registration application form paperwork receipt minutes agenda appendix annex chapter page pages line paragraph section',
  question:
    'question questions answer reply comment feedback remark opinion view idea ideas thought thoughts suggestion',
  news: 'news update information info details detail word message note reminder announcement',
  praise: 'congratulations bravo compliment compliments kudos proud pride impressed impressive love',
  laugh: 'haha lol ha hehe smile joke joking kidding fun funny laugh',
  interject: 'oh ah ooh wow hey aye oi gosh god heavens goodness',
  courtesy: 'sir madam miss mr mrs ms dear regards sincerely faithfully respectfully yours',
  health:
    'pain surgery operation hospital pregnant sick cold flu broken leg injury medicine treatment rest sleep tired exhausted',
  noise: 'noise noisy loud quiet silence',
  travel:
    'trip journey flight train bus ferry ride lift parking station airport hotel room tour route road motorway traffic',
  school:
    'class lesson course exam term thesis homework grade pupil pupils student students lecture seminar university college',
  sport: 'club team match game season training coach player pitch league',
  church: 'church choir parish priest mass prayer mosque temple god',
  music: 'song band piano concert gig festival stage sound music film video movie show',
  table: 'menu dish kitchen restaurant cafe fridge plate meal catering supper snack vegetarian allergy',
  home: 'flat apartment bedroom bathroom garage cellar loft attic balcony terrace garden yard landlord rent deposit tenant neighbour',
  settled:
    'signed renewed bought booked hired ordered filled taken spoken promised committed chosen gone spent allocated awarded sold',
  ourselves: 'own ourselves myself internally homegrown yourself',
  contented: 'plenty enough sufficient covered sorted set fine good content satisfied happy',
  weary: 'tired sick fed exhausted weary bored enough',
  trusting: 'trust faith believe confidence reliable honest promise promises track',
  burned:
    'burned burnt bitten bruised stung ripped cheated scammed fooled lied misled disappointed scar scars lesson',
  silence: 'silence ignore forget drop quit',
  legal: 'lawyer solicitor court police sue legal rights harassment complaint gdpr law illegal',
  never: 'never ever again anymore longer',
  slightly: 'barely hardly slightly somewhat bit little',
  same: 'same similar equal identical like such',
  different: 'different other another else separate alternative',
  first: 'first second third fourth fifth last next previous final',
  further: 'more extra additional further another spare',
  fewer: 'less fewer lower cheaper smaller shorter half fraction',
  above: 'above beyond over past exceed exceeds exceeding outside',
  limit: 'limit limits cap ceiling maximum minimum max min most least threshold boundary line',
  staying: 'stay stick remain keep stand',
  leaving: 'leave quit go walk exit out',
  moment: 'time times moment while stage point',
  now: 'now today currently presently moment present',
  thereafter: 'then later afterwards after once',
  wish: 'wish if only would',
  shame: 'shame pity regret sorry sad',
  priority: 'priority priorities focus agenda roadmap plan plans list queue pipeline backlog',
  appetite: 'appetite interest desire wish need want demand taste',
  suiting: 'fit match suit suitable right wrong relevant irrelevant',
  experience: 'experience past history tried attempt attempted once before',
};

const BY_WORD = new Map<string, string[]>();
for (const [name, list] of Object.entries(CLASSES))
  for (const word of list.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), name]);

const NONE: readonly string[] = [];

/** Endings taken off a word, with what is put in their place, most telling first. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
];

/** The plain form of a word with a doubled letter before its ending: "stopp" of "stopping" is "stop". */
const undoubled = (stem: string): string =>
  stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;

function ofPlainForm(norm: string): readonly string[] {
  for (const [ending, instead] of ENDINGS) {
    if (!norm.endsWith(ending)) continue;
    const stem = norm.slice(0, -ending.length);
    for (const form of [...instead.map((tail) => stem + tail), undoubled(stem)]) {
      const found = BY_WORD.get(form);
      if (found) return found;
    }
  }
  return NONE;
}

/** @returns the classes of a normal word, the one that stands for it first */
export const wordClasses = (norm: string): readonly string[] => BY_WORD.get(norm) ?? ofPlainForm(norm);

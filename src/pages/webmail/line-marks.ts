/**
 * What lines of a mail look like when they are not the sender's newest words: attribution lines, separators, header
 * blocks, signature marks, warnings and footers.
 *
 * Data and one-line judgements only. Shape comes before words (a date and an address before a colon, labels above each
 * other), since shape is the same in every language and a content script must be small. Footer patterns must be narrow
 * enough that nobody says them in talk: "Unsubscribe me" is a limit somebody sets, "Unsubscribe here" is a footer.
 */

/** Stands on a line of its own where quoted history was left out. */
export const HOLE = '\uFFFC';

/** Longest attribution that mail clients write, wrapped lines together. */
const LONGEST_ATTRIBUTION = 320;
const STARTS = /^(?:On|Am|Le|El|Il|In|Em|Op|W|Dnia|Den|På|Vào|在|\p{L}{2,3}[.,]{0,2}\s\d|[\d"<])/u;
const WROTE = /(?:^|[\s>"”)\]])(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|pisze)\s*:?$/iu;
const DATED = /\d{4}|\d[:.h]\d{2}/u;
const ADDRESS = /[<[(][^<>\s]+@[^<>\s]+[>\])]/u;
const ENDS = /(?:[:：]|-{2,}|wrote)\s*$/iu;

/** `sure`: wherever it stands. `maybe`: only where quoted text follows. */
export type Attribution = 'sure' | 'maybe' | null;

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/gu, ' ').trim();

/** True where an attribution could end in this line; spares the dearer test. */
export const mayEndAttribution = (line: string): boolean =>
  line.length <= LONGEST_ATTRIBUTION && ENDS.test(line);

/** True where an attribution that wraps over lines could begin in this one. */
export const mayStartAttribution = (line: string): boolean =>
  STARTS.test(plainSpaces(line)) && /\d|,\s*$/u.test(line);

/** Judges one line, or several wrapped ones joined by a space. */
export function attribution(joined: string): Attribution {
  if (joined.length > LONGEST_ATTRIBUTION) return null;
  const line = plainSpaces(joined).replace(/^[-–—*\s]+|[-–—*\s]+$/gu, '');
  const wrote = WROTE.test(line);
  const dated = DATED.test(line);
  const addressed = ADDRESS.test(line);
  // "On … <address> wrote" may lack its colon, "---- On … wrote ---" always does.
  if (!/[:：]$/u.test(line) && !(wrote && (/-{2,}\s*$/u.test(joined) || (dated && addressed)))) return null;
  if (!dated) return wrote || addressed ? 'maybe' : null;
  return addressed || (wrote && STARTS.test(line)) ? 'sure' : 'maybe';
}

const SEPARATOR =
  /^\s*(?:[-–—_*=]{2,}\s*(?:original[ -](?:message|appointment|nachricht)|(?:begin )?forwarded|ursprüngliche|weitergeleitete|message (?:d['’]origine|transféré)|mensaje (?:original|reenviado)|mensagem|messaggio|oorspronkelijk|oprindelig|vidarebe|wiadomość|исходное|пересыл)|(?:begin|anfang|début|inicio|inizio)\s.{0,25}(?:forward|weiterg|transf|réexp|reenv|inoltr).{0,16}:\s*$)/iu;

/** "-----Original Message-----" and its like: what follows is not the sender's own. */
export const isSeparator = (line: string): boolean => line.length < 120 && SEPARATOR.test(line);

/** A line of dashes or underscores, with or without words in it, as it stands above a header block. */
export const isRule = (line: string): boolean =>
  /^\s*[-–—_*=]{3,}(?:[^-]{0,60}[-–—_*=]{3,})?\s*$/u.test(line);

/** "Sent: Tuesday": a label as in a header block. */
export const isLabelled = (line: string): boolean =>
  /^[\s*_]{0,8}\p{L}[\p{L}\p{M} -]{0,17}(?:\*?\s?[:：]\*?(?:\s|$)|\s[:：]\p{L})/u.test(line);

const SUBJECT =
  /^[\s*_]*(?:subject|sujet|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|aihe|件名|主题|제목)\*?\s?[:：]/imu;

/** Judges labelled lines that follow each other, joined by line breaks. */
export const isHeaderBlock = (labelled: readonly string[]): boolean => {
  const [first = ''] = labelled;
  const joined = labelled.join('\n');
  if (labelled.length >= 3 && SUBJECT.test(joined)) return true;
  if (!DATED.test(joined)) return false;
  return ADDRESS.test(first) ? labelled.length >= 2 : labelled.length >= 3 && first.includes('@');
};

/** "-- " on a line of its own, or what a mailing list puts above its footer. */
export const isSignatureMark = (line: string): boolean => /^\s*(?:[-–—]{2}|__|_{45,})\s*$/u.test(line);

const DEVICE =
  /^\s*(?:sent\s(?:from|via|with|using)|(?:gesendet|envoyé|enviado|inviato|ver(?:stuurd|zonden)|wysłane|skickat|sendt|отправлено)\s\p{L}+|(?:get )?outlook f[oü]r|yahoo mail (?:for|on)|von(?=.+\sgesendet)|lähetetty)\s[^.,;:!?<]{2,50}(?:<\S*>)?\.?\s*$|から送信$/iu;

/** "Sent from my iPhone". */
export const isDeviceSignature = (line: string): boolean => line.length < 120 && DEVICE.test(line);

const BANNER =
  /^\W{0,4}(?:external(?: e-?mail| sender)?\W*$|(?:(?:caution|warning|external)\W{1,4})?(?:external e|this (?:e-?mail|message) (?:originated|came|comes|was sent|is) from (?:an? )?(?:outside|external))|(?:please )?(?:do not|don't) (?:click|open)\b.{0,60}(?:links?|attachments?)\b.{0,40}\b(?:unless|sender)|you (?:don't|do not) often get e-?mail)/iu;

/** A mail server's warning about outside senders, above the text; one line each. */
export const isBanner = (line: string): boolean => BANNER.test(line);

/** Legal and list footers, matched in a paragraph whose line breaks are spaces. `MAIL` is "this e-mail" and its like. */
const FOOTERS: readonly RegExp[] = [
  /\bMAIL\b[^.!?]{0,160}\b(?:confidential|privileged|intended (?:solely|only|exclusively|for))/u,
  /\bcontents? of MAIL\b[^.!?]{0,60}\b(?:do|does|may) not\b/u,
  /\bif you (?:are|were) not (?:the|an?) (?:intended|addressee|named)/u,
  /\bif you (?:have )?received? (?:MAIL|it)\b[^.!?]{0,40}\b(?:error|mistake)/u,
  /\b(?:confidentiality|legal) (?:notice|note|disclaimer|warning)\b|(?:^|[.!?|]\s*)disclaimer\s*[:–-]/u,
  /\bno rights can be derived\b/u,
  /\bconsider the environment\b|\bthink before (?:you )?print|\b(?:do not|don't) print MAIL/u,
  /\byou(?: are|['’]re)? receiv(?:ing|ed) (?:MAIL|this)\b|\byou (?:no longer|don't|do not) (?:wish|want) to (?:receive|get|hear)\b/u,
  /(?:^|[.!?|•·]\s*)(?:to )?unsubscribe(?: from| here| now|\s*$|\s*[|•·,:])|\bunsubscribe (?:here|at any ?time)|\bclick\b[^.!?]{0,40}\bunsubscribe\b(?! me)|\byou (?:can|may) unsubscribe\b|[|•·]\s*unsubscribe\b/u,
  /\bview (?:MAIL |it )?in (?:your |a )?(?:web )?browser\b|\breply (?:directly )?to this (?:address|e-?mail)\b[^.!?]{0,30}\bnot\b|\bdo not reply to (?:this address|MAIL)|\bthis (?:mailbox|address|inbox) is (?:not |un)monitored/u,
  /\bthis is an auto\w+ (?:e-?mail|message)/u,
];
const MAIL =
  '(?:this|the|any|(?:contained )?in this) (?:e-?mail|message|communication|transmission|newsletter)s?';
const FOOTER = new RegExp(
  FOOTERS.map(({ source }) => source)
    .join('|')
    .replaceAll('MAIL', MAIL),
  'iu',
);

/** Where a footer begins in a paragraph whose line breaks are spaces, or -1. */
export const footerAt = (paragraph: string): number => paragraph.search(FOOTER);

/** Says itself that a machine wrote it, or begins with an absence and then tells what cannot be done meanwhile. */
const AUTOMATIC =
  /^(?:.{0,80}\b(?:this is an auto\w* (?:re|e-?m|mess|not)|auto(?:matic)?[ -]?reply:)|(?:(?:hi|hello|dear|good)\b[^.!?]{0,30}[,!]\s+)?(?:thank[^.!?]{0,70}[.!]\s+)?(?:i|we|our office)\b.{1,20}(?:out of (?:the )?office|away|closed|on (?:\w+ )?(?:leave|vacation|holidays?))\b.*(?:\b(?:in|for|if)\b.{0,12}urgent|my (?:absence|return)|\b(?:access|able|can['’]?t|cannot)\b.{0,12}(?:mail|read|answer|respond|reply|process)))/isu;

/** An out-of-office answer or its like: nobody said it, so nothing in it is a no. Takes the newest words alone. */
export const isAutomatic = (words: string): boolean => AUTOMATIC.test(words.slice(0, 800));

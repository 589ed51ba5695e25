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
const WROTE =
  /(?:^|[\s>"”)\]])(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|kirjoitti|napisał\S*|pisze|написал\S*)\s*:?$/iu;
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
  if (!/[:：]$/u.test(line) && !(wrote && /-{2,}\s*$/u.test(joined))) return null;
  if (!DATED.test(line)) return wrote || ADDRESS.test(line) ? 'maybe' : null;
  return ADDRESS.test(line) || (wrote && STARTS.test(line)) ? 'sure' : 'maybe';
}

const SEPARATOR =
  /^\s*(?:[-–—_*=]{2,}\s*(?:original[ -](?:message|appointment|nachricht)|forwarded (?:message|by)|begin forwarded|ursprüngliche|weitergeleitete|message (?:d['’]origine|transféré)|mensaje (?:original|reenviado)|mensagem|messaggio|oorspronkelijk|oprindelig|wiadomość|исходное|пересыл)|begin forwarded message:\s*$)/iu;

/** "-----Original Message-----" and its like: what follows is not the sender's own. */
export const isSeparator = (line: string): boolean => line.length < 120 && SEPARATOR.test(line);

/** A line of dashes or underscores, with or without words in it, as it stands above a header block. */
export const isRule = (line: string): boolean =>
  /^\s*[-–—_*=]{3,}(?:[^-]{0,60}[-–—_*=]{3,})?\s*$/u.test(line);

/** "Sent: Tuesday": a label as in a header block. */
export const isLabelled = (line: string): boolean =>
  /^[\s*_]{0,4}\p{L}[\p{L}\p{M} -]{0,17}\*?\s?[:：]\*?(?:\s|$)/u.test(line);

const SUBJECT =
  /^[\s*_]*(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|aihe|件名|主题|제목)\*?\s?[:：]/imu;

/** Judges labelled lines that follow each other, joined by line breaks. */
export const isHeaderBlock = (labelled: readonly string[]): boolean => {
  const [first = ''] = labelled;
  const joined = labelled.join('\n');
  if (labelled.length >= 3 && SUBJECT.test(joined)) return true;
  if (!DATED.test(joined)) return false;
  return ADDRESS.test(first) ? labelled.length >= 2 : labelled.length >= 3 && first.includes('@');
};

/** "-- " on a line of its own. */
export const isSignatureMark = (line: string): boolean => /^\s*[-–—]{2}\s*$/u.test(line);

const DEVICE =
  /^\s*(?:sent (?:from|via|with|using)|get outlook for|gesendet (?:von|mit)|outlook für|envoyé (?:de|depuis|à partir de)|enviado (?:desde|do|de)|inviato da|ver(?:stuurd|zonden) vanaf|wysłane z|skickat från|sendt fra|отправлено с|yahoo mail (?:for|on))\s[^.,;:!?<]{2,50}(?:<\S*>)?\.?\s*$/iu;

/** "Sent from my iPhone". */
export const isDeviceSignature = (line: string): boolean => line.length < 120 && DEVICE.test(line);

const BANNER =
  /^\W{0,4}(?:external(?: e-?mail| sender)?\W*$|(?:(?:caution|warning|external)\W{1,4})?(?:external e|this (?:e-?mail|message) (?:originated|came|comes|was sent|is) from (?:an? )?(?:outside|external))|(?:please )?(?:do not|don't) (?:click|open)\b.{0,60}(?:links?|attachments?)\b.{0,40}\b(?:unless|sender)|you (?:don't|do not) often get e-?mail)/iu;

/** A mail server's warning about outside senders, above the text; one line each. */
export const isBanner = (line: string): boolean => BANNER.test(line);

/** Legal and list footers, matched in a paragraph whose line breaks are spaces. `MAIL` is "this e-mail" and its like. */
const FOOTERS = [
  String.raw`\bMAIL\b[^.!?]{0,160}\b(?:confidential|privileged|intended (?:solely|only|exclusively|for))`,
  String.raw`\bcontents? of MAIL\b[^.!?]{0,60}\b(?:do|does|may) not\b`,
  String.raw`\bintended (?:solely|only|exclusively) for\b[^.!?]{0,40}\b(?:addressee|recipient|individual|person)\b`,
  String.raw`\bif you (?:are|were) not (?:the|an?) (?:intended|addressee|named)`,
  String.raw`\bif you (?:have )?received? (?:MAIL|it)\b[^.!?]{0,40}\b(?:error|mistake)`,
  String.raw`\b(?:confidentiality|legal) (?:notice|note|disclaimer|warning)\b|(?:^|[.!?|]\s*)disclaimer\s*[:–-]`,
  String.raw`\bunauthori[sz]ed (?:use|review|disclosure|copying|access)[^.!?]{0,80}\b(?:prohibited|unlawful|forbidden)`,
  String.raw`\bviews? (?:(?:or|and) opinions? )?(?:expressed|contained) in MAIL|\bno rights can be derived\b`,
  String.raw`\bconsider the environment\b|\bthink before (?:you )?print|\b(?:do not|don't) print MAIL`,
  String.raw`\bscanned (?:for|by) (?:viruses|malware|anti)|^\s*virus-free`,
  String.raw`\byou(?: are|['’]re)? receiv(?:ing|ed) (?:MAIL|this)\b|\byou (?:no longer|don't|do not) (?:wish|want) to (?:receive|get|hear)\b`,
  String.raw`(?:^|[.!?|•·]\s*)(?:to )?unsubscribe(?: from| here| now|\s*$|\s*[|•·,:])|\bunsubscribe (?:here|at any ?time)|\bclick\b[^.!?]{0,40}\bunsubscribe\b(?! me)|\byou (?:can|may) unsubscribe\b|[|•·]\s*unsubscribe\b`,
  String.raw`\b(?:manage|update|change) your (?:e-?mail |notification |subscription )*(?:preferences|subscriptions?|settings)\b`,
  String.raw`\bview (?:MAIL |it )?in (?:your |a )?(?:web )?browser\b|\breply (?:directly )?to this (?:address|e-?mail)\b[^.!?]{0,30}\bnot\b|\bdo not reply to (?:this address|MAIL)|\bthis (?:mailbox|address|inbox) is (?:not |un)monitored`,
  String.raw`\bthis is an auto\w+ (?:e-?mail|message)`,
];
const MAIL =
  '(?:this|the|any|(?:contained )?in this) (?:e-?mail|message|communication|transmission|newsletter)s?';
const FOOTER = new RegExp(FOOTERS.join('|').replaceAll('MAIL', MAIL), 'iu');

/** Where a footer begins in a paragraph whose line breaks are spaces, or -1. */
export const footerAt = (paragraph: string): number => paragraph.search(FOOTER);

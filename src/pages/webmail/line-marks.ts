/**
 * What lines of a mail look like when they are not the sender's newest words: attribution lines, separators of
 * forwarded or original messages, header blocks, signature marks, banners and footers.
 *
 * Data and one-line judgements only. The words follow what mail clients write in a dozen languages; a pattern must be
 * narrow enough that nobody says it in talk: "Unsubscribe me" is a limit somebody sets, "Unsubscribe here" is a footer.
 */

/** Stands on a line of its own where quoted history was left out. */
export const HOLE = '\uFFFC';

const VERB =
  'wrote|writes|schrieb|geschrieben|écrit|escribió|scritto|escreveu|schreef|geschreven|skrev|skrifaði|kirjoitti|' +
  'napisał(?:\\(a\\)|\\/a|a)?|pisze|написала?|написал\\(а\\)|пишет|пользователь|đã viết|写道|寫道|のメッセージ|작성|yazdı';
const START =
  'On|Am|Le|El|Il|In data|Em|Op|W dniu|Dnia|Den|På|Vào|在|pe|ma|ti|ke|to|la|su|(?:пн|вт|ср|чт|пт|сб|вс),|\\p{L}{2,3}\\.,? \\d|[\\d"<]';

const STARTS = new RegExp(`^(?:${START})(?:\\s|(?<=[\\d"<在]))`, 'u');
const ENDS_IN_VERB = new RegExp(`(?:^|[\\s>"“”)\\]，,님이에서일]|の|が)(?:${VERB})\\s*([:：]?)$`, 'iu');
const VERB_INSIDE = /\s(?:schrieb|schreef|skrev|verzond|пользователь)\s.{2,}[:：]$/iu;
const ADDRESS_AND_COLON = /\d.*[<[][^<>\s]+@[^<>\s]+[>\]]\s*[:：]$/u;
const DATED = /\d{4}|\d{1,2}[:.h]\d{2}|\d.*@/u;
const CAN_END = /(?:[:：]|-{2,}|wrote)\s*$/iu;

/** Longest attribution that mail clients write, wrapped lines together. */
const LONGEST_ATTRIBUTION = 320;

/** `sure`: dated, so it is one wherever it stands. `maybe`: only where quoted text follows. */
export type Attribution = 'sure' | 'maybe' | null;

/** True where an attribution could end in this line; spares the dearer test. */
export const mayEndAttribution = (line: string): boolean =>
  line.length <= LONGEST_ATTRIBUTION && CAN_END.test(line);

/** True where an attribution that wraps over lines could begin in this one. */
export const mayStartAttribution = (line: string): boolean =>
  STARTS.test(plainSpaces(line)) && /\d|,\s*$/u.test(line);

/** Judges one line, or several wrapped ones joined by a space. */
export function attribution(joined: string): Attribution {
  if (joined.length > LONGEST_ATTRIBUTION) return null;
  const dashed = /-{2,}\s*$/u.test(joined);
  const line = plainSpaces(joined).replace(/^[-–—*\s]+|[-–—*\s]+$/gu, '');
  const verb = ENDS_IN_VERB.exec(line);
  const ends = verb ? Boolean(verb[1]) || dashed : VERB_INSIDE.test(line) || ADDRESS_AND_COLON.test(line);
  if (!ends) return null;
  if (!DATED.test(line)) return verb ? 'maybe' : null;
  return STARTS.test(line) || /\son\s.*\d|<\S+@\S+>/u.test(line) || !verb ? 'sure' : 'maybe';
}

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/gu, ' ').trim();

const DASHED_SEPARATOR = new RegExp(
  '^\\s*[-–—_*=]{2,}\\s*(?:' +
    'original (?:message|appointment|mail)|(?:begin )?forwarded (?:message|by|mail)|' +
    'ursprüngliche (?:nachricht|mail)|original-nachricht|weitergeleitete (?:nachricht|mail)|' +
    "message d['’]origine|message (?:original|transféré)|mensaje (?:original|reenviado)|" +
    'mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht|' +
    'oprindelig (?:besked|meddelelse)|videresendt (?:besked|meddelelse|melding)|opprinnelig melding|' +
    'vidarebefordrat meddelande|ursprungligt meddelande|wiadomość (?:oryginalna|przekazana)|oryginalna wiadomość|' +
    'treść przekazanej wiadomości|исходное сообщение|перес(?:ылаемое|ланное) сообщение|alkuperäinen viesti|' +
    '原始邮件|转发(?:的)?邮件|元のメッセージ|転送(?:された)?メッセージ|원본 메(?:일|시지))',
  'iu',
);
const BARE_SEPARATOR = new RegExp(
  '^\\s*(?:begin forwarded message|anfang der weitergeleiteten (?:e-?mail|nachricht)|' +
    'début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|' +
    'begin doorgestuurd bericht|początek przekazanej wiadomości|vidarebefordrat brev|пересылаемое сообщение|' +
    '转发的邮件|転送されたメッセージ)\\s*[:：]\\s*$',
  'iu',
);

/** "-----Original Message-----" and its like: what follows is not the sender's own. */
export const isSeparator = (line: string): boolean =>
  line.length < 120 && (DASHED_SEPARATOR.test(line) || BARE_SEPARATOR.test(line));

/** The fields of a quoted header block. */
const FIELDS = {
  from: 'From|Von|De|Da|Van|Från|Fra|Od|От(?: кого)?|Lähettäjä|Expéditeur|Remitente|差出人|发件人|寄件者|보낸 ?사람',
  date: 'Sent|Date|Gesendet|Datum|Envoyé(?: le)?|Envia(?:do|da)(?: el| em)?|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|Dato|Wysłano|Дата|Отправлено|Lähetetty|送信日時|日時|发送时间|日期|날짜|보낸 ?날짜',
  to: 'To|An|À|A|Para|Aan|Till|Til|Do|Кому|Vastaanottaja|宛先|收件人|받는 ?사람',
  copy: 'Cc|Kopie|Copie|Copia|Kopia|Копия',
  subject: 'Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Temat|Тема|Aihe|件名|主题|제목',
} as const;
export type Field = keyof typeof FIELDS;

const FIELD = new RegExp(
  `^[\\s*_]{0,4}(?:${Object.entries(FIELDS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s?\\*?\\s?[:：]`,
  'iu',
);

/** Which header field the line is, if any: "Gesendet: …" is `date`. */
export function headerField(line: string): Field | null {
  const groups = FIELD.exec(line.slice(0, 40))?.groups;
  if (!groups) return null;
  return (Object.keys(FIELDS) as Field[]).find((field) => groups[field] !== undefined) ?? null;
}

/** "-- " on a line of its own. */
export const isSignatureMark = (line: string): boolean => /^\s*(?:--|––|——|—-)\s*$/u.test(line);

const DEVICE =
  'my|mein|mon|mi|mijn|mio|meu|min|mojego|iPhone|iPad|Android|Outlook|Mail\\b|Gmail|Yahoo|Samsung|Proton|Spark|Superhuman|Thunderbird|BlackBerry|Galaxy|Windows|AOL|mobile|mobil|the all[- ]new';
const DEVICE_SIGNATURE = new RegExp(
  '^\\s*(?:' +
    `(?:sent|written) (?:from|with|via|using) (?:an? )?(?:${DEVICE}).{0,80}|get outlook for .{2,60}|` +
    `(?:von .{2,40} gesendet)|gesendet (?:von|mit) .{2,60}|outlook für .{2,40} beziehen|` +
    `envoyé (?:de mon|depuis|à partir de) .{2,60}|télécharger outlook pour .{2,40}|` +
    `enviado (?:desde|do meu|a partir do|de mi) .{2,60}|inviato da .{2,60}|(?:verstuurd|verzonden) vanaf .{2,60}|` +
    `wysłane z .{2,60}|(?:skickat från|sendt fra|lähetetty) .{2,60}|отправлено (?:с|из) .{2,60}|` +
    `发自我的.{1,20}|.{1,20}から送信|나의 .{2,20}에서 보냄|(?:yahoo|aol) mail (?:for|on) .{2,40}` +
    ')\\s*$',
  'iu',
);

/** "Sent from my iPhone". */
export const isDeviceSignature = (line: string): boolean => line.length < 120 && DEVICE_SIGNATURE.test(line);

/** Warnings that a mail server puts above the text; one line each. */
const BANNER =
  /^\s*(?:[*[(\s]*(?:external(?: e-?mail| sender)?|extern(?:e e-?mail)?)[\])*:\s]*$|(?:caution|warning|attention|achtung|\[?external\]?)\b[^a-z]{0,4}\s*(?:external|this (?:e-?mail|message) (?:originated|came|comes|was sent|is) from (?:an? )?(?:outside|external))|this (?:e-?mail|message) (?:originated|came|comes|was sent) from (?:an )?(?:outside|external)|(?:please )?(?:do not|don't) (?:click|open) (?:on )?(?:any )?(?:links?|attachments?)\b.{0,60}(?:unless|sender)|you (?:don't|do not) often get e-?mails? from)/iu;

/** True for the line of a mail server's warning about outside senders. */
export const isBanner = (line: string): boolean => BANNER.test(line);

const MAIL = '(?:e-?mails?|messages?|communications?|transmissions?|correspondence)';
/** Legal and list footers. Each is matched in a paragraph whose line breaks are spaces. */
const FOOTERS = [
  `\\b(?:this|the|any|information (?:contained )?in this) ${MAIL}\\b[^.!?]{0,160}\\b(?:confidential|privileged|intended (?:solely|only|exclusively|for))`,
  `\\bcontents? of this ${MAIL}\\b[^.!?]{0,80}\\b(?:confidential|privileged|intended|do(?:es)? not|may not)`,
  `\\bintended (?:solely|only|exclusively) for (?:the )?(?:use of )?(?:the )?(?:named |above )?(?:addressee|recipient|individual|person\\b)`,
  `\\bif you (?:are|were) not (?:the|an?) (?:intended|addressee|named|right|correct)`,
  `\\bif you (?:have )?received? (?:this|it)\\b[^.!?]{0,60}\\b(?:in error|by mistake)`,
  `\\b(?:confidentiality|legal) (?:notice|note|disclaimer|warning)\\b`,
  `(?:^|[.!?|\\n]\\s*)disclaimer\\s*[:–-]`,
  `\\bunauthori[sz]ed (?:use|review|disclosure|copying|access|distribution)[^.!?]{0,80}\\b(?:prohibited|unlawful|forbidden|illegal)`,
  `\\bviews? (?:or|and) opinions?\\b[^.!?]{0,60}\\b(?:of the author|of the sender|expressed)|\\bviews? expressed in this ${MAIL}`,
  `\\bno rights can be derived\\b`,
  `\\b(?:consider|think of) the environment\\b|\\bthink before (?:you )?print|\\b(?:do not|don't) print this ${MAIL}`,
  `\\b(?:scanned|checked) (?:for|by) (?:viruses|virus|malware|anti-?virus)|^\\s*virus-free`,
  `\\byou(?: are|'re|’re)? (?:receiv(?:ing|ed)|getting|got) this ${MAIL}? ?(?:because|as|since)\\b`,
  `\\byou (?:no longer|don't|do not) (?:wish|want) to (?:receive|get|hear)\\b`,
  `\\bto (?:stop receiving|opt out)\\b[^.!?]{0,60}\\b(?:click|visit|reply|follow|use|go|please)`,
  `(?:^|[.!?|•·\\n]\\s*)to unsubscribe\\b|\\bunsubscribe (?:here|now|link|instantly|at any ?time|from this (?:list|group|newsletter|thread)|[|•·])|\\bclick\\b[^.!?]{0,40}\\bunsubscribe\\b(?! me)|\\byou (?:can|may) unsubscribe\\b|^\\s*unsubscribe\\s*$|[|•·]\\s*unsubscribe\\b`,
  `\\b(?:manage|update|change) your (?:e-?mail |notification |subscription )*(?:preferences|subscriptions?|settings)\\b`,
  `\\bview (?:this ${MAIL} |it )?in (?:your |a )?(?:web )?browser\\b`,
  `\\b(?:please )?do not reply (?:directly )?to this (?:address|${MAIL})|\\bthis (?:mailbox|address|inbox) is (?:not|un)[ -]?monitored`,
  `\\bthis is an (?:automated|automatic|auto-?generated) ${MAIL}`,
  `\\bdiese (?:e-?mail|nachricht) (?:enthält|ist|kann)[^.!?]{0,80}vertraulich|\\bce (?:message|courriel)\\b[^.!?]{0,120}confidentiel|\\beste (?:mensaje|correo)\\b[^.!?]{0,120}confidencial|\\bta wiadomość\\b[^.!?]{0,120}pouf|\\bdit (?:bericht|e-?mail)\\b[^.!?]{0,120}vertrouwelijk|\\bnewsletter abbestellen\\b`,
];
const FOOTER = new RegExp(FOOTERS.join('|'), 'iu');

/** Where a footer begins in a paragraph whose line breaks are spaces, or -1. */
export const footerAt = (paragraph: string): number => paragraph.search(FOOTER);

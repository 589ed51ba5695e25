/**
 * Plain mails as programs of many languages write them, with what in each is the sender's own and what is not.
 *
 * Drawn from published captures and from the programs' own sources, not from our reader: the same table is put to
 * ours and to a library. What stands in neither list, such as "Regards, Ana", may be kept or left out.
 */
export interface PlainMail {
  readonly name: string;
  readonly mail: string;
  /** Stretches that must be kept, each verbatim. */
  readonly own: readonly string[];
  /** Stretches that must be left out. */
  readonly foreign: readonly string[];
}

const OWN = 'No, the rent stays.';
const ASKED = 'We cannot wait until May.';

/** How replies begin, by language; some wrap as their programs wrap them. */
const ATTRIBUTIONS: readonly (readonly [language: string, line: string])[] = [
  ['en, Gmail', 'On Mon, Nov 2, 2026 at 9:41\u202fAM Sam Field <sam@example.com> wrote:'],
  ['en, Gmail wrapped', 'On Mon, Nov 2, 2026 at 9:41\u202fAM Sam Field\n<sam@example.com> wrote:'],
  ['en, Apple', 'On 2 Nov 2026, at 09:41, Sam Field <sam@example.com> wrote:'],
  ['en, Thunderbird', 'On 02/11/2026 09:41, Sam Field wrote:'],
  ['en, Roundcube', 'On 2026-11-02 09:41, Sam Field wrote:'],
  ['en, Zoho', '---- On Mon, 02 Nov 2026 09:41:00 +0000 Sam Field <sam@example.com> wrote ---'],
  ['en, turned round', 'Sam Field <sam@example.com> wrote on Mon, 2 Nov 2026 at 9:41 AM:'],
  ['de, Gmail', 'Am Mo., 2. Nov. 2026 um 09:41 Uhr schrieb Sam Field <sam@example.com>:'],
  ['de, Gmail wrapped', 'Am Mo., 2. Nov. 2026 um 09:41 Uhr schrieb Sam Field\n<sam@example.com>:'],
  ['de, Thunderbird', 'Am 02.11.26 um 09:41 schrieb Sam Field:'],
  ['fr, Gmail', 'Le lun. 2 nov. 2026 à 09:41, Sam Field <sam@example.com> a écrit\u00a0:'],
  ['fr, wrapped', 'Le lun. 2 nov. 2026 à 09:41, Sam Field\n<sam@example.com> a écrit :'],
  ['es, Gmail', 'El lun, 2 nov 2026 a las 9:41, Sam Field (<sam@example.com>) escribió:'],
  ['it, Gmail', 'Il giorno lun 2 nov 2026 alle ore 09:41 Sam Field <sam@example.com> ha scritto:'],
  ['it, Outlook', 'In data lunedì 2 novembre 2026 09:41:00 CET, Sam Field ha scritto:'],
  ['pt, Gmail', 'Em seg., 2 de nov. de 2026 às 09:41, Sam Field <sam@example.com> escreveu:'],
  ['nl, Gmail', 'Op ma 2 nov 2026 om 09:41 schreef Sam Field <sam@example.com>:'],
  ['pl, Gmail', 'pon., 2 lis 2026 o 09:41 Sam Field <sam@example.com> napisał(a):'],
  ['pl, Thunderbird', 'W dniu 2.11.2026 o 09:41, Sam Field pisze:'],
  ['sv, Gmail', 'Den mån 2 nov. 2026 kl 09:41 skrev Sam Field <sam@example.com>:'],
  ['da, Gmail', 'Den man. 2. nov. 2026 kl. 09.41 skrev Sam Field <sam@example.com>:'],
  ['no, Gmail', 'man. 2. nov. 2026 kl. 09:41 skrev Sam Field <sam@example.com>:'],
  ['fi, Gmail', 'ma 2. marrask. 2026 klo 9.41 Sam Field (sam@example.com) kirjoitti:'],
  ['ru, Gmail', 'пн, 2 нояб. 2026\u202fг. в 09:41, Sam Field <sam@example.com>:'],
  ['ru, older', 'понедельник, 2 ноября 2026 г. пользователь Sam Field <sam@example.com> написал:'],
  ['vi, Gmail', 'Vào Th 2, 2 thg 11, 2026 vào lúc 09:41 Sam Field <sam@example.com> đã viết:'],
  ['zh, Gmail', 'Sam Field <sam@example.com> 于2026年11月2日周一 09:41写道：'],
  ['zh, Apple', '在 2026年11月2日，09:41，Sam Field <sam@example.com> 写道：'],
  ['ja, Gmail', '2026年11月2日(月) 9:41 Sam Field <sam@example.com>:'],
  ['ja, Apple', '2026/11/02 9:41、Sam Field <sam@example.com>のメール:'],
  ['ko, Gmail', '2026년 11월 2일 (월) 오전 9:41, Sam Field <sam@example.com>님이 작성:'],
  ['cs, Gmail', 'po 2. 11. 2026 v 9:41 odesílatel Sam Field <sam@example.com> napsal:'],
  ['cs, Thunderbird', 'Dne 02. 11. 26 v 9:41 Sam Field napsal(a):'],
];

/** Below an attribution stands a quote; an answer may follow it. */
const quoted = ([language, line]: readonly [string, string]): PlainMail => ({
  name: `attribution, ${language}`,
  mail: `${OWN}\n\n${line}\n\n> ${ASKED}\n> Sam\n\nNot in June either.`,
  own: [OWN, 'Not in June either.'],
  foreign: [ASKED, '2026', 'Sam'].filter((part) => part !== '2026' || line.includes('2026')),
});
/** Where the mail was HTML, its marks of quoting are lost; what follows is all history. */
const unmarked = ([language, line]: readonly [string, string]): PlainMail => ({
  name: `attribution without marks, ${language}`,
  mail: `${OWN}\n\n${line}\n\n${ASKED}\nNever mind the rest.`,
  own: [OWN],
  foreign: [ASKED, 'Never mind the rest.', line.split('\n')[0] as string],
});
/** The ones that tell by themselves that they are attributions. */
const TELLING = /Gmail|Apple|Zoho|older|Roundcube/u;

/** From, sent, to and subject, as Outlook and its like put them above what they quote or forward. */
const HEADERS: readonly (readonly [string, string])[] = [
  [
    'en',
    'From: Sam Field <sam@example.com>\nSent: Monday, 2 November 2026 09:41\nTo: Ana Ruiz\nSubject: Rent',
  ],
  [
    'en, below a rule',
    `${'_'.repeat(32)}\nFrom: Sam Field <sam@example.com>\nSent: Monday\nTo: Ana\nSubject: Rent`,
  ],
  [
    'en, in bold',
    '*From:* Sam Field <sam@example.com>\n*Sent:* Monday, 2 November 2026\n*To:* Ana\n*Subject:* Rent',
  ],
  [
    'de',
    'Von: Sam Field <sam@example.com>\nGesendet: Montag, 2. November 2026 09:41\nAn: Ana Ruiz\nBetreff: Miete',
  ],
  [
    'fr',
    'De : Sam Field <sam@example.com>\nEnvoyé : lundi 2 novembre 2026 09:41\nÀ : Ana Ruiz\nObjet : Loyer',
  ],
  [
    'es',
    'De: Sam Field <sam@example.com>\nEnviado: lunes, 2 de noviembre de 2026 09:41\nPara: Ana\nAsunto: Renta',
  ],
  ['it', 'Da: Sam Field <sam@example.com>\nInviato: lunedì 2 novembre 2026 09:41\nA: Ana\nOggetto: Affitto'],
  [
    'nl',
    'Van: Sam Field <sam@example.com>\nVerzonden: maandag 2 november 2026 09:41\nAan: Ana\nOnderwerp: Huur',
  ],
  ['pl', 'Od: Sam Field <sam@example.com>\nWysłano: poniedziałek, 2 listopada 2026\nDo: Ana\nTemat: Czynsz'],
  ['sv', 'Från: Sam Field <sam@example.com>\nSkickat: den 2 november 2026 09:41\nTill: Ana\nÄmne: Hyra'],
  ['da', 'Fra: Sam Field <sam@example.com>\nSendt: 2. november 2026 09:41\nTil: Ana\nEmne: Leje'],
  ['ru', 'От: Sam Field <sam@example.com>\nОтправлено: 2 ноября 2026 г. 9:41\nКому: Ana\nТема: Аренда'],
  ['ja', '差出人: Sam Field <sam@example.com>\n送信日時: 2026年11月2日 9:41\n宛先: Ana\n件名: 家賃'],
  ['zh', '发件人: Sam Field <sam@example.com>\n发送时间: 2026年11月2日 9:41\n收件人: Ana\n主题: 房租'],
  [
    'cs',
    'Od: Sam Field <sam@example.com>\nOdesláno: pondělí 2. listopadu 2026 9:41\nKomu: Ana\nPředmět: Nájem',
  ],
];
const SEPARATORS = [
  '-----Original Message-----\nFrom: Sam Field',
  '-------- Original Message --------\nOn Monday, 2 November 2026, Sam wrote something.',
  '---------- Forwarded message ---------\nFrom: Sam Field <sam@example.com>\nDate: Mon, 2 Nov 2026',
  'Begin forwarded message:\n\nFrom: Sam Field <sam@example.com>\nSubject: Rent',
  '-------- Forwarded Message --------\nSubject: Rent\nFrom: Sam Field <sam@example.com>',
  '-----Ursprüngliche Nachricht-----\nVon: Sam Field',
  '---------- Weitergeleitete Nachricht ---------\nVon: Sam Field',
  'Anfang der weitergeleiteten E-Mail:\n\nVon: Sam Field <sam@example.com>\nBetreff: Miete',
  "-----Message d'origine-----\nDe : Sam Field",
  'Début du message réexpédié :\n\nDe: Sam Field <sam@example.com>\nDate: 2 novembre 2026\nObjet: Loyer',
  '---------- Message transféré ---------\nDe : Sam Field',
  '-----Mensaje original-----\nDe: Sam Field',
  '---------- Mensaje reenviado ---------\nDe: Sam Field',
  '-----Oprindelig meddelelse-----\nFra: Sam Field',
  '-------- Oprindelig besked --------\nFra: Sam Field',
  '---------- Vidarebefordrat meddelande ---------\nFrån: Sam Field',
  '-------- Пересылаемое сообщение --------\nОт: Sam Field',
];
const ending = (name: string, end: string): PlainMail => ({
  name,
  mail: `${OWN}\n\n${end}\n\n${ASKED}\nSam`,
  own: [OWN],
  foreign: [ASKED, end.split('\n')[0] as string],
});

/** What stands below and is nobody's words. */
const BELOW: readonly (readonly [string, string])[] = [
  ['signature', '-- \nAna Ruiz\nHead of Purchasing\nNo paper wasted.'],
  ['signature without its space', '--\nAna Ruiz\nNo calls after six.'],
  ['device, en', 'Sent from my iPhone'],
  ['device, Outlook', 'Get Outlook for iOS<https://aka.ms/o0ukef>'],
  ['device, Samsung', 'Sent from my Galaxy'],
  ['device, de', 'Von meinem iPhone gesendet'],
  ['device, de, Mail', 'Gesendet von Outlook für Android<https://aka.ms/AAb9ysg>'],
  ['device, fr', 'Envoyé de mon iPhone'],
  ['device, fr, Outlook', 'Envoyé à partir de Outlook pour iOS<https://aka.ms/o0ukef>'],
  ['device, es', 'Enviado desde mi iPhone'],
  ['device, it', 'Inviato da iPhone'],
  ['device, pt', 'Enviado do meu iPhone'],
  ['device, nl', 'Verstuurd vanaf mijn iPhone'],
  ['device, pl', 'Wysłane z iPhone’a'],
  ['device, sv', 'Skickat från min iPhone'],
  ['device, da', 'Sendt fra min iPhone'],
  ['device, fi', 'Lähetetty iPhonesta'],
  ['device, ru', 'Отправлено с iPhone'],
  ['device, ja', 'iPhoneから送信'],
  [
    'disclaimer',
    'This e-mail is intended solely for the addressee. If you are not the addressee you may not use it.',
  ],
  [
    'disclaimer, wrapped',
    'The information contained in this message is confidential and may be legally\nprivileged. You must not copy it.',
  ],
  [
    'unsubscribe',
    'You are receiving this because you bought a pass. If you no longer wish to receive it, unsubscribe here.',
  ],
  ['list', 'To unsubscribe from this group, send an email to x@example.org.'],
  ['print', 'Please consider the environment and do not print this e-mail.'],
  ['no reply', 'Please do not reply to this email, it is not monitored.'],
];
const below = ([name, end]: readonly [string, string]): PlainMail => ({
  name: `below, ${name}`,
  mail: `${OWN}\n\n${end}`,
  own: [OWN],
  foreign: end.split('\n').filter((line) => line.trim() !== '--'),
});

/** Answers between what was asked. */
const INLINE: readonly PlainMail[] = [
  {
    name: 'inline, after an attribution',
    mail: `On 2026-11-02 09:41, Sam Field wrote:\n> By 2 May?\n\nNot by 2 May.\n\n> Same rate?\n\nNo, it went up.\n\n> No need to send it?\n> Sam`,
    own: ['Not by 2 May.', 'No, it went up.'],
    foreign: ['By 2 May?\n', 'Same rate?', 'No need', 'wrote'],
  },
  {
    name: 'inline, without blank lines',
    mail: `See below.\n> By 2 May?\nNot by 2 May.\n>> older\n> Same rate?\nNo.`,
    own: ['See below.', 'Not by 2 May.', 'No.'],
    foreign: ['older', 'Same rate?'],
  },
  {
    name: 'inline, Dutch attribution above',
    mail: `Op ma 2 nov 2026 om 09:41 schreef Sam Field <sam@example.com>:\n\n> By 2 May?\n\nNot by 2 May. Two things:\n\n> Same rate?\n\nNo:\nit went up.`,
    own: ['Not by 2 May. Two things:', 'it went up.'],
    foreign: ['By 2 May?\n', 'Same rate?', 'schreef'],
  },
  {
    name: 'inline, a quoted line that a server wrapped',
    mail: `No.\n> ${'We would be glad if you could tell us more about it soon, and '.repeat(2)}\nnever refuse.\n> Sam`,
    own: ['No.'],
    foreign: ['never refuse.', 'We would be glad'],
  },
];

/** Said by a person, whole; nothing of it is history or a footer. */
const SAID = [
  'Please unsubscribe me. I no longer wish to receive these mails.',
  'Remove me from your list and do not write to me again.',
  'As I wrote: we cannot do it by May.',
  'On Monday Sam wrote that it works.\n\nIt does not, so no.',
  'From my side: no. To my mind the date is the problem.',
  'Sent from Berlin the parcel takes a week, so Friday is impossible.',
  "Date: we can't do 3 May.\nPlace: fine.\nPrice: too high.",
  'Op 3 mei kan ik niet.\n\nDe vorige keer schreef ik al:\nnee.',
  'a > b is not what we agreed.',
  'Two reasons:\n\n- no budget\n- no time',
  'I will be out of the office on Friday, so I cannot review it before Monday.',
  'The automatic reply you got was wrong. We cannot take part.',
  'With best regards to your team: no, we will not extend.',
];
const said = (text: string): PlainMail => ({
  name: `said: ${text.slice(0, 40).replaceAll('\n', ' ')}`,
  mail: text,
  own: text.split('\n').filter(Boolean),
  foreign: [],
});

/** Answers of a machine: nobody said no. */
const AUTOMATIC = [
  'Thank you for your e-mail. I am out of the office until 12 May and will not be able to answer e-mails. In urgent cases please contact Agata.',
  'Hello,\n\nI am currently on annual leave with limited access to email and cannot respond before Monday.\n\nAna',
  'This is an automatic reply. I cannot answer at the moment.',
  'Automatic reply: Rent\n\nI will not be available this week.',
  'I’m away from my desk and cannot read mails. I will reply upon my return.',
  'Thanks for your message! Our office is closed until 4 January and we cannot process requests before then.',
];
const automatic = (text: string): PlainMail => ({
  name: `automatic: ${text.slice(0, 40).replaceAll('\n', ' ')}`,
  mail: text,
  own: [],
  foreign: text.split('\n').filter((line) => /not/u.test(line)),
});

export const PLAIN_MAILS: readonly PlainMail[] = [
  ...ATTRIBUTIONS.map(quoted),
  ...ATTRIBUTIONS.filter(([language]) => TELLING.test(language)).map(unmarked),
  ...HEADERS.map(([language, head]) => ending(`header block, ${language}`, head)),
  ...SEPARATORS.map((line) => ending(`separator: ${line.split('\n')[0]}`, line)),
  ...BELOW.map(below),
  ...INLINE,
  ...SAID.map(said),
  ...AUTOMATIC.map(automatic),
];

/** What a reader kept or let through that it should not have; empty where it is right. */
export function faultsOf({ own, foreign }: PlainMail, kept: string): string[] {
  const even = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const text = even(kept);
  return [
    ...own.filter((part) => !text.includes(even(part))).map((part) => `lost: ${part}`),
    ...foreign.filter((part) => text.includes(even(part))).map((part) => `let through: ${part}`),
  ];
}

/** The newest words of plain mails: a table of what mail programs write around them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainNewestWords } from '../../src/pages/webmail/plain-newest-words';
import { faultsOf, PLAIN_MAILS } from './plain-mails';

const words = (mail: string) => plainNewestWords(mail).map(({ text }) => text);
const QUOTE = '> Could you move by May?\n> Sam';

/** An attribution line alone before quoted lines. */
const ATTRIBUTIONS = [
  'On Tue, Mar 11, 2025 at 9:14 AM Jonas Brandt <jonas@example.org> wrote:',
  'On Tue, Mar 11, 2025 at 9:14\u202fAM Jonas Brandt <jonas@example.org> wrote:',
  'On Tue, Mar 11, 2025 at 9:14 AM Jonas Brandt\n<jonas@example.org> wrote:',
  'On Tuesday, 11 March 2025,\nJonas Brandt of a very long company name\n<jonas@example.org>\nwrote:',
  'On 2025-03-11 09:14, Jonas Brandt wrote:',
  'Jonas Brandt <jonas@example.org> wrote:',
  'Jonas Brandt wrote on 11 Mar 2025 at 9:14:',
  'You wrote:',
  '---- On Tue, 11 Mar 2025 09:14:00 +0100 Jonas Brandt <jonas@example.org> wrote ---',
  'Am 11.03.2025 um 09:14 schrieb Jonas Brandt:',
  'Am Di., 11. März 2025 um 09:14 Uhr schrieb Jonas Brandt <jonas@example.org>:',
  'Jonas Brandt <jonas@example.org> schrieb am Di. 11. März 2025 um 09:14:',
  'Le mar. 11 mars 2025 à 09:14, Jonas Brandt <jonas@example.org> a écrit\u00a0:',
  'El mar, 11 mar 2025 a las 9:14, Jonas Brandt (<jonas@example.org>) escribió:',
  'Il giorno mar 11 mar 2025 alle ore 09:14 Jonas Brandt <jonas@example.org> ha scritto:',
  'In data 11 marzo 2025, Jonas Brandt ha scritto:',
  'Em ter., 11 de mar. de 2025 às 09:14, Jonas Brandt <jonas@example.org> escreveu:',
  'Op di 11 mrt 2025 om 09:14 schreef Jonas Brandt <jonas@example.org>:',
  'W dniu 11.03.2025 o 09:14, Jonas Brandt pisze:',
  'wt., 11 mar 2025 o 09:14 Jonas Brandt <jonas@example.org> napisał(a):',
  'Den tis 11 mars 2025 kl 09:14 skrev Jonas Brandt <jonas@example.org>:',
  'ti 11. maalisk. 2025 klo 9.14 Jonas Brandt (jonas@example.org) kirjoitti:',
  'вт, 11 мар. 2025 г. в 09:14, Jonas Brandt <jonas@example.org>:',
  '11.03.2025 09:14, Jonas Brandt написал(а):',
  '2025年3月11日(火) 9:14 Jonas Brandt <jonas@example.org>:',
  '2025/03/11 9:14、Jonas Brandtのメッセージ:',
  '在 2025年3月11日，09:14，Jonas Brandt 写道：',
  '2025년 3월 11일 (화) 오전 9:14, Jonas Brandt <jonas@example.org>님이 작성:',
];

/** What ends the sender's own words: all that follows goes too. */
const ENDS = [
  '-----Original Message-----\nFrom: Jonas\n\nWe cannot wait.',
  '-------- Original Message --------\nWe cannot wait.',
  '---------- Forwarded message ---------\nFrom: Jonas <j@example.org>\n\nWe cannot wait.',
  'Begin forwarded message:\n\nFrom: Jonas <j@example.org>\nSubject: May\n\nWe cannot wait.',
  '-----Ursprüngliche Nachricht-----\nVon: Jonas\n\nDas geht nicht.',
  "-----Message d'origine-----\nDe : Jonas\n\nImpossible.",
  '-----Mensaje original-----\nNo podemos.',
  '-----Пересылаемое сообщение-----\nНет.',
  '----- Oprindelig meddelelse -----\nNej.',
  'From: Jonas Brandt <j@example.org>\nSent: Tuesday, 11 March 2025 09:14\nTo: Ana\nSubject: May\n\nWe cannot wait.',
  '*From:* Jonas Brandt <j@example.org>\n*Date:* Tuesday, 11 March 2025\n*Subject:* May\n\nWe cannot wait.',
  '________________________________\nFrom: Jonas <j@example.org>\nSent: Tuesday\nTo: Ana\nSubject: May\n\nNo.',
  'Von: Jonas <j@example.org>\nGesendet: Dienstag, 11. März 2025 09:14\nAn: Ana\nBetreff: Mai\n\nNein.',
  'De : Jonas <j@example.org>\nEnvoyé : mardi 11 mars 2025 09:14\nÀ : Ana\nObjet : Mai\n\nNon.',
  'Od: Jonas <j@example.org>\nWysłano: wtorek\nDo: Ana\nTemat: Maj\n\nNie.',
  '差出人: Jonas <j@example.org>\n送信日時: 2025年3月11日\n宛先: Ana\n件名: 五月\n\nいいえ。',
  'On Tue, 11 Mar 2025 at 09:14, Jonas <j@example.org> wrote:\n\nWe cannot wait.\nJonas',
];

/** What may stand below and is nobody's words. */
const BELOW = [
  '-- \nAna Ruiz\nHead of Purchasing\nNo paper wasted.',
  '--\nAna Ruiz',
  'Sent from my iPhone',
  'Sent from Outlook for Android',
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'Gesendet von meinem iPhone',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPad',
  'Verstuurd vanaf mijn iPhone',
  'This e-mail is intended solely for the addressee. If you are not the addressee you may not use it.',
  'CONFIDENTIALITY NOTICE: The information may be privileged. Unauthorized use is prohibited.',
  'The information contained in this message is confidential and may be legally\nprivileged. It is intended only for the named recipient. Do not copy it.',
  'If you have received this e-mail in error, do not read it.',
  'Please consider the environment and do not print this e-mail.',
  'You are receiving this because you bought a pass. If you no longer wish to receive it, unsubscribe here.',
  'To unsubscribe from this group, send an email to x@example.org.',
  'Please do not reply to this address, it is not monitored.',
];

/** Said by a person: nothing of it may be taken for a footer. */
const SAID = [
  'Please unsubscribe me. I no longer wish to receive these mails.',
  'Remove me from your list and do not write to me again.',
  'I want to unsubscribe from your list, stop writing.',
  'That figure is confidential, so I cannot share it.',
  'We got your message in error, this is not our department.',
  'As I wrote: we cannot do it by May.',
  'From my side: no. To my mind the date is the problem.',
  'Sent from Berlin the parcel takes a week, so Friday is impossible.',
  'On Monday he wrote:',
  "Date: we can't do 3 May.\nPlace: fine.",
  'I cannot print this before Friday.',
  '- no\n- not this year',
  'a > b is not what we agreed.',
];

describe('plain mails of many programs and languages', () => {
  test.each(PLAIN_MAILS)('$name', (plain) => {
    expect(faultsOf(plain, words(plain.mail).join('\n'))).toEqual([]);
  });
  test('the table is long, and a reader that keeps or drops everything fails it', () => {
    expect(PLAIN_MAILS.length).toBeGreaterThan(120);
    const right = (read: (mail: string) => string) =>
      PLAIN_MAILS.filter((plain) => faultsOf(plain, read(plain.mail)).length === 0).length;
    expect(right((mail) => mail)).toBeLessThan(20);
    expect(right(() => '')).toBeLessThan(20);
  });
});

describe('plain newest words', () => {
  test.each(ATTRIBUTIONS)('attribution before a quote: %s', (line) => {
    expect(words(`No, the rent stays.\n\n${line}\n\n${QUOTE}`)).toEqual(['No, the rent stays.']);
    expect(words(`No, the rent stays.\n\n${line}\n${QUOTE}\n\nNot in June.`)).toContain('Not in June.');
  });
  test.each(ENDS)('ends the own words: %s', (end) => {
    expect(words(`No, the rent stays.\n\n${end}`)).toEqual(['No, the rent stays.']);
  });
  test.each(BELOW)('is nobody’s words: %s', (below) => {
    expect(words(`No, the rent stays.\n\n${below}\n\n${QUOTE}`)).toEqual(['No, the rent stays.']);
  });
  test.each(SAID)('said by a person: %s', (said) => expect(words(said)).toEqual([said]));

  test('answers between quoted lines count', () => {
    const mail =
      'See below.\n\n> By 2 May?\nNot by 2 May.\n> Same rate?\n\nYes.\n\n> No need to send it?\nRos';
    expect(words(mail)).toEqual(['See below.', 'Not by 2 May.', 'Yes.', 'Ros']);
  });
  test('a quoted line that a server wrapped takes its last words along', () => {
    const long = `> ${'We would be very glad if you could tell us more about it, and '.repeat(2)}`;
    expect(words(`No.\n${long}\nnever refuse.\n> Sam`)).toEqual(['No.']);
  });
  test('a footer that follows in the same line leaves the words before it', () => {
    expect(words("We can't. This e-mail is intended only for the recipient.")).toEqual(["We can't."]);
  });
  test('a warning above the text goes alone', () => {
    const banner = 'CAUTION: This email originated from outside the organization.';
    expect(words(`${banner}\nDo not click links unless you know the sender.\nNo, not this year.`)).toEqual([
      'No, not this year.',
    ]);
  });
  test('a long text below two dashes is no signature', () => {
    const long = Array.from({ length: 30 }, (_, i) => `Point ${i}: no.`).join('\n');
    expect(words(`Hi\n--\n${long}`).join('\n')).toContain('Point 29');
  });
  test.each(['', ' \n\n', '> all quoted', '-- \nAna'])('nothing of one’s own: %j', (mail) =>
    expect(words(mail)).toEqual([]),
  );
  test('line ends of any kind', () => {
    expect(words('No.\r\n\r\nOn 2025-03-11 09:14, Sam wrote:\r\n> Why?\r\n')).toEqual(['No.']);
  });

  test('passages are verbatim and in order, whatever the mail', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(...ATTRIBUTIONS, ...BELOW, ...ENDS, ...SAID, QUOTE, '', '--', '>'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const mail = lines.join('\n');
        let after = 0;
        for (const { text, start } of plainNewestWords(mail)) {
          expect(mail.slice(start, start + text.length)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(after);
          expect(text.trim()).toBe(text);
          expect(text).not.toBe('');
          after = start + text.length;
        }
      }),
    );
  });
  test('lines below the three thousandth are not looked at', () => {
    const mail = Array.from({ length: 9_000 }, (_, i) => `No ${i}.`).join('\n');
    const kept = words(mail).join('\n');
    expect(kept).toContain('No 2999.');
    expect(kept).not.toContain('No 3000.');
  });
  test.each([
    ['blank lines', ' \n'.repeat(500_000)],
    ['one line', 'No. '.repeat(250_000)],
    ['attributions', 'On 3 May 2025, x wrote\n'.repeat(40_000)],
    ['headers', 'From: a@b\n'.repeat(100_000)],
    ['dashes', '--\n'.repeat(300_000)],
    ['half footers', 'this email '.repeat(90_000)],
  ])('a megabyte of %s takes no quadratic time', (_, mail) => {
    const began = performance.now();
    plainNewestWords(mail);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

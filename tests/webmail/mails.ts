/** The mails of the test mailbox, as they would arrive: MIME, with quotes and signatures of real mail programs. */

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

const QUOTE = `On Mon, 2 Nov 2026 at 09:41, Sam Field <sam@example.test> wrote:`;

export const MAILS = {
  founding: {
    subject: 'Re: Moving to the new plan',
    text: "No, that's unrealistic.\n\n-- \nAna Ruiz\n",
    html: `<html><body><div dir="ltr"><p>Hi Sam,</p><p>No, that&#39;s <b>unrealistic</b>.</p>
<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature" data-smartmail="gmail_signature">Ana Ruiz<br>Example Ltd. No paper wasted: do not print this e-mail.</div></div><br>
<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${QUOTE.replace('<', '&lt;').replace('>', '&gt;')}<br></div>
<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex"><div>Could your whole team move by the end of May? No, I can&#39;t do June.</div></blockquote></div></body></html>`,
  },
  plain: {
    subject: 'Re: The offer',
    text: `Hello Sam,

thank you for the offer. It's too expensive for us.

${QUOTE}
> Would you take the full suite?
> No, we can't make it any smaller.

-- 
Ana Ruiz
`,
  },
  ordinary: {
    subject: 'Friday',
    text: "Hi Sam,\n\nNo problem, Friday works. There are no open issues on our side, and I can't wait to see it.\n\nAna\n",
  },
  boundary: {
    subject: 'Following up once more',
    text: 'Please stop contacting me about this.\n\nAna Ruiz\n',
  },
} as const satisfies Record<string, Mail>;

const base64 = (text: string): string =>
  (
    Buffer.from(text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

const part = (type: string, text: string): string =>
  [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', base64(text)].join(
    '\r\n',
  );

/** The mail as it lies in a Maildir. @param number orders the mails and names them */
export function mimeOf(mail: Mail, number: number): string {
  const boundary = `=_part_${number}`;
  const body = mail.html
    ? [
        `Content-Type: multipart/alternative; boundary="${boundary}"`,
        '',
        `--${boundary}`,
        part('text/plain', mail.text),
        `--${boundary}`,
        part('text/html', mail.html),
        `--${boundary}--`,
      ].join('\r\n')
    : part('text/plain', mail.text);
  return [
    'From: Ana Ruiz <ana@example.test>',
    'To: Sam Field <sam@example.test>',
    `Subject: ${mail.subject}`,
    `Date: Tue, 03 Nov 2026 09:1${number}:00 +0000`,
    `Message-ID: <mail-${number}@example.test>`,
    'MIME-Version: 1.0',
    body,
    '',
  ].join('\r\n');
}

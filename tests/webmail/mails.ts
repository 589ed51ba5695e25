/** The mails of the test mailbox, as they would arrive: MIME, with quotes and signatures of real mail programs. */

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Written by the user: it lies in the folder of sent mails. */
  readonly own?: boolean;
  readonly from?: string;
  /** Its place in the order of the day. */
  readonly minute: number;
  /** The subject's minutes of the mails that it answers, oldest first. */
  readonly answers?: readonly number[];
}

const ANA = 'Ana Ruiz <ana@example.test>';
const LEE = 'Lee Wong <lee@example.test>';
const SAM = 'Sam Field <sam@example.test>';
const QUOTE = `On Mon, 2 Nov 2026 at 09:41, ${SAM} wrote:`;
const OFFER = 'Re: Our offer for next year';

const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const MAILS = {
  founding: {
    minute: 10,
    subject: 'Re: Moving to the new plan',
    text: "No, that's unrealistic.\n\n-- \nAna Ruiz\n",
    html: `<html><body><div dir="ltr"><p>Hi Sam,</p><p>No, that&#39;s <b>unrealistic</b>.</p>
<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature" data-smartmail="gmail_signature">Ana Ruiz<br>Example Ltd. No paper wasted: do not print this e-mail.</div></div><br>
<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(QUOTE)}<br></div>
<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex"><div>Could your whole team move by the end of May? No, I can&#39;t do June.</div></blockquote></div></body></html>`,
  },
  plain: {
    minute: 11,
    subject: 'Re: The suite',
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
    minute: 12,
    subject: 'Friday',
    text: "Hi Sam,\n\nNo problem, Friday works. There are no open issues on our side, and I can't wait to see it.\n\nAna\n",
  },
  boundary: {
    minute: 13,
    subject: 'Following up once more',
    text: 'Please stop contacting me about this.\n\nAna Ruiz\n',
  },
  /** A thread: Ana declines, the user answers, Lee declines in his turn below what both wrote before. */
  threadFirst: {
    minute: 20,
    subject: OFFER.slice(4),
    text: "Hi Sam,\n\nthat design won't work for us.\n\nAna\n",
  },
  threadOwn: {
    minute: 21,
    subject: OFFER,
    own: true,
    from: SAM,
    answers: [20],
    text: `No, we can't change the design.\n\nOn 2026-11-03 09:20, ${ANA} wrote:\n> that design won't work for us.\n`,
  },
  threadLast: {
    minute: 22,
    subject: `Re: ${OFFER}`,
    from: LEE,
    answers: [20, 21],
    text: `We can't do this quarter.\n\nOn 2026-11-03 09:21, ${SAM} wrote:\n> No, we can't change the design.\n>\n> On 2026-11-03 09:20, ${ANA} wrote:\n>> that design won't work for us.\n`,
    html: `<html><body><p>We can't do this quarter.</p><div class="moz-cite-prefix">On 2026-11-03 09:21, ${escaped(SAM)} wrote:<br></div>
<blockquote type="cite"><p>No, we can't change the design.</p><div>On 2026-11-03 09:20, ${escaped(ANA)} wrote:<br></div><blockquote type="cite"><p>that design won't work for us.</p></blockquote></blockquote><div class="moz-signature">-- <br>Lee Wong</div></body></html>`,
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

const idOf = (minute: number): string => `<mail-${minute}@example.test>`;

function bodyOf({ minute, text, html }: Mail): string[] {
  if (!html) return [part('text/plain', text)];
  const boundary = `=_part_${minute}`;
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    part('text/plain', text),
    `--${boundary}`,
    part('text/html', html),
    `--${boundary}--`,
  ];
}

/** The mail as it lies in a Maildir. */
export function mimeOf(mail: Mail): string {
  const before = (mail.answers ?? []).map(idOf);
  return [
    `From: ${mail.from ?? ANA}`,
    `To: ${mail.own ? ANA : SAM}`,
    `Subject: ${mail.subject}`,
    `Date: Tue, 03 Nov 2026 09:${mail.minute}:00 +0000`,
    `Message-ID: ${idOf(mail.minute)}`,
    ...before.slice(-1).map((id) => `In-Reply-To: ${id}`),
    ...(before.length > 0 ? [`References: ${before.join(' ')}`] : []),
    'MIME-Version: 1.0',
    ...bodyOf(mail),
    '',
  ].join('\r\n');
}

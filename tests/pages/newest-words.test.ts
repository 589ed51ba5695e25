// @vitest-environment jsdom
/** The newest words read off a page: what each mail program and each webmail makes of quotes and signatures. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newestWords } from '../../src/pages/webmail/newest-words';

const bodyOf = (html: string): Element => {
  document.body.replaceChildren();
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild;
  return document.body.appendChild(document.importNode(parsed as Element, true));
};
const read = (html: string, folded?: string) => newestWords(bodyOf(html), folded).text;

const NO = '<p>No, the rent stays.</p>';
const OLD = '<p>We cannot wait.</p>';
const WROTE = 'On Mon, 2 Nov 2026 at 09:41, Sam &lt;sam@example.com&gt; wrote:';
const HEADERS =
  '<b>From:</b> Sam &lt;s@example.com&gt;<br><b>Sent:</b> Monday, 2 November 2026 09:41<br><b>To:</b> Ana<br><b>Subject:</b> Rent<br>';

/** Each leaves exactly "No, the rent stays." */
const MAILS: [string, string][] = [
  [
    'Gmail',
    `${NO}<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">${WROTE}</div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
  ],
  [
    'Gmail, old',
    `${NO}<div class="gmail_extra"><div class="gmail_quote">${WROTE}<br><blockquote class="gmail_quote">${OLD}</blockquote></div></div>`,
  ],
  [
    'Gmail, forwarded',
    `${NO}<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Von: Sam</div>${OLD}<div><blockquote>x</blockquote>We will not.</div></div>`,
  ],
  [
    'Gmail in Outlook',
    `${NO}<div class="x_gmail_quote"><div class="x_gmail_attr">${WROTE}</div><blockquote class="x_gmail_quote">${OLD}</blockquote></div>`,
  ],
  ['Gmail in Outlook twice', `${NO}<div class="x_x_gmail_quote">${OLD}</div>`],
  ['Gmail in Gmail', `${NO}<div class="m_123456gmail_quote">${OLD}</div>`],
  ['Gmail in Yahoo', `${NO}<div class="yiv0123gmail_quote">${OLD}</div>`],
  [
    'Gmail in Roundcube',
    `${NO}<div class="v1gmail_quote"><div class="v1gmail_attr">${WROTE}</div><blockquote class="v1gmail_quote">${OLD}</blockquote></div>`,
  ],
  ['Outlook web', `${NO}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${HEADERS}</div>${OLD}`],
  ['Outlook web in Zoho', `${NO}<hr><div id="x_1811877160divRplyFwdMsg">${HEADERS}</div>${OLD}`],
  [
    'Outlook desktop',
    `${NO}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p>${HEADERS}</p></div></div>${OLD}`,
  ],
  [
    'Outlook desktop, read in Gmail',
    `${NO}<div style="border-right:none;border-top:1pt solid rgb(225,225,225);padding:3pt 0cm 0cm"><p>${HEADERS}</p></div>${OLD}`,
  ],
  [
    'Outlook, new rule',
    `${NO}<div style="border-width:1pt medium medium;border-style:solid none none;border-color:rgb(181, 196, 223) currentcolor;padding:3pt 0in 0in">${HEADERS}</div>${OLD}`,
  ],
  [
    'Windows Mail',
    `${NO}<div style="padding-top: 5px; border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid;"><div><b>From:</b>&nbsp;<a>Sam</a><br><b>Sent:</b>&nbsp;Monday</div></div><div>${OLD}</div>`,
  ],
  ['Outlook without marks', `${NO}<div>${HEADERS}<br></div>${OLD}`],
  [
    'Outlook, German, without marks',
    `${NO}<p>Von: Sam &lt;s@example.com&gt;<br>Gesendet: Montag, 2. November 2026 09:41<br>An: Ana<br>Betreff: Miete</p>${OLD}`,
  ],
  ['Outlook for Mac', `${NO}<div id="mail-editor-reference-message-container">${HEADERS}${OLD}</div>`],
  ['Outlook mobile', `${NO}<div class="ms-outlook-mobile-reference-message">${OLD}</div>`],
  ['Outlook for Mac 2011', `${NO}<span id="OLK_SRC_BODY_SECTION">${OLD}</span>`],
  ['Hotmail', `${NO}<hr id="stopSpelling">${OLD}`],
  [
    'Thunderbird',
    `${NO}<div class="moz-cite-prefix">${WROTE}</div><blockquote type="cite">${OLD}</blockquote>`,
  ],
  [
    'Thunderbird, forwarded',
    `${NO}<div class="moz-forward-container">-------- Forwarded --------${OLD}</div>`,
  ],
  [
    'Apple Mail',
    `${NO}<br id="lineBreakAtBeginningOfMessage"><div><blockquote type="cite"><div>${WROTE}</div><br class="Apple-interchange-newline">${OLD}</blockquote></div>`,
  ],
  ['Yahoo', `${NO}<div id="yahoo_quoted_42" class="yahoo_quoted">${OLD}</div>`],
  ['Yahoo on iOS', `${NO}<blockquote class="iosymail">${OLD}</blockquote>`],
  [
    'Proton',
    `${NO}<div class="protonmail_quote">${WROTE}<br><blockquote class="protonmail_quote">${OLD}</blockquote></div>`,
  ],
  [
    'Zoho',
    `${NO}<div class="zmail_extra_hr">---</div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Mon wrote ----</div><blockquote id="blockquote_zmail">${OLD}</blockquote></div>`,
  ],
  [
    'Zimbra',
    `${NO}<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">${HEADERS}</div><div data-marker="__QUOTED_TEXT__">${OLD}</div>`,
  ],
  ['Roundcube', `${NO}<p id="reply-intro">${WROTE}</p><blockquote>${OLD}</blockquote>`],
  [
    'Nextcloud',
    `${NO}<div class="quote">"Sam" sam@example.com – 2 Nov <blockquote>${OLD}</blockquote></div>`.replace(
      '"Sam" sam@example.com – 2 Nov ',
      WROTE,
    ),
  ],
  [
    'Nextcloud, plain',
    `<div style="white-space: pre-wrap">No, the rent stays.<details class="quoted-text">&gt; We cannot wait.</details></div>`,
  ],
  ['SOGo, plain', `No, the rent stays.<br><br>${WROTE}<br>&gt; We cannot wait.<br>&gt; Sam`],
  [
    'attribution over two lines',
    `${NO}<div>On Mon, 2 Nov 2026 at 9:41\u202fAM Sam<br>&lt;sam@example.com&gt; wrote:</div><blockquote>${OLD}</blockquote>`,
  ],
  [
    'French attribution',
    `${NO}<div>Le lun. 2 nov. 2026 à 09:41, Sam &lt;sam@example.com&gt; a écrit\u00a0:</div><blockquote>${OLD}</blockquote>`,
  ],
  [
    'Japanese attribution',
    `${NO}<div>2026年11月2日(月) 9:41 Sam &lt;sam@example.com&gt;:</div><blockquote>${OLD}</blockquote>`,
  ],
  [
    'header block in a table',
    `${NO}<table><tr><td>From:</td><td>Sam</td></tr><tr><td>Date:</td><td>2 Nov</td></tr><tr><td>Subject:</td><td>Rent</td></tr></table>${OLD}`,
  ],
  ['Tuta', `${NO}<blockquote class="tutanota_quote">${OLD}</blockquote>`],
  ['Odoo', `${NO}<div data-o-mail-quote="1">${OLD}</div>`],
  ['GMX', `${NO}<div name="quote">${OLD}</div>`],
  [
    'signature, Gmail',
    `${NO}<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Ana<br>No paper.</div>`,
  ],
  ['signature, Outlook', `${NO}<div id="x_Signature"><p>Ana, no reply needed</p></div>`],
  ['signature, Thunderbird', `${NO}<pre class="moz-signature">-- \nAna</pre>`],
  [
    'signature, Proton',
    `${NO}<div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Ana</div></div>`,
  ],
  [
    'signature, Roundcube',
    `<div class="pre">No, the rent stays.<br><span class="sig">-- <br>Ana</span></div>`,
  ],
  ['signature, Apple', `${NO}<div id="AppleMailSignature">Ana</div>`],
  ['signature, by its dashes', `${NO}<div>--&nbsp;</div><div>Ana Ruiz</div><div>Head of Purchasing</div>`],
  ['device', `${NO}<div>Sent from my iPhone</div>`],
  [
    'disclaimer',
    `${NO}<p><span>This e-mail and any attachments</span> <b>are intended solely</b> for the addressee.</p>`,
  ],
  [
    'newsletter footer',
    `${NO}<table><tr><td>You received this message because you signed up.</td></tr><tr><td><a href="#">Unsubscribe</a> | <a href="#">View in browser</a></td></tr></table>`,
  ],
  [
    'preheader',
    `<div style="display:none">Not for you.</div>${NO}<div hidden>Nor this.</div><style>p{}</style><script>no()</script>`,
  ],
  ['invisible letters', 'No, \u200bthe\n   rent <b>sta</b>ys.'],
];

describe('newest words of a shown mail', () => {
  test.each(MAILS)('%s', (_, html) => expect(read(html)).toBe('No, the rent stays.'));

  test('answers between quotes count, also inside the wrapper', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">${WROTE}</div><blockquote class="gmail_quote">By May?</blockquote><div>Not by May.</div><blockquote class="gmail_quote">Same rate?</blockquote><div>Yes.</div></div>`;
    expect(read(html)).toBe('Not by May.\n\nYes.');
    expect(read(`<blockquote type="cite">By May?</blockquote>${NO}`)).toBe('No, the rent stays.');
  });
  test('an indented paragraph is no quote', () => {
    expect(read('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">No.</blockquote>')).toBe(
      'No.',
    );
  });
  test('what the webmail folds is history', () =>
    expect(read(`${NO}<div class="adL">${OLD}</div>`, '.adL')).toBe('No, the rent stays.'));
  test('blocks, breaks and kept white space become lines', () => {
    expect(read('<div>a</div><div><br></div><div>b<br></div>c<br><br>d')).toBe('a\n\nb\nc\n\nd');
    expect(read('<pre>a\n  b</pre>')).toBe('a\n  b');
    expect(read('<div class="pre">a\n&gt; quoted\nb</div>')).toBe('a\n\nb');
  });
  test('only history leaves nothing', () =>
    expect(read(`<blockquote type="cite">${OLD}</blockquote>`)).toBe(''));
  test('markup in words stays text', () =>
    expect(read('<p>No &lt;img src=x onerror=1&gt;</p>')).toBe('No <img src=x onerror=1>'));

  test('locates words across elements and passages', () => {
    const words = newestWords(
      bodyOf(
        `<p>Hi</p><p>No, <b>the</b> rent\n <i>stays</i>.</p><blockquote>${OLD}</blockquote><p>Not ever.</p>`,
      ),
    );
    const ranges = words.locate('No, the rent stays.', words.text.indexOf('No,'));
    expect(ranges.map(String).join('')).toBe('No, the rent\nstays.');
    expect(words.locate('Not ever.', words.text.indexOf('Not')).map(String)).toEqual(['Not ever.']);
    expect(words.locate('never said', 0)).toEqual([]);
  });
  test('locates the nearest where the offset moved', () => {
    const words = newestWords(bodyOf('<p>No.</p><p>Well.</p><p>No.</p>'));
    const [range] = words.locate('No.', words.text.length);
    expect(range?.startContainer.parentElement).toBe(document.querySelectorAll('p')[2]);
  });
  test('answers in a wrapper below a forwarded message are part of it', () => {
    const forwarded = `${NO}<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Sam</b> &lt;s@example.com&gt;<br>Date: Mon, 2 Nov 2026<br>Subject: Rent<br>To: Ana</div><br><div>${OLD}<blockquote>x</blockquote>We will not.</div></div>`;
    expect(read(forwarded)).toBe('No, the rent stays.');
  });
  test('an answer of a machine has no words, and is said to be one', () => {
    const away = newestWords(
      bodyOf(
        '<p>Thank you for your message.</p><p>I am out of the office until 12 May and will not be able to read e-mails. In urgent cases call Ana.</p>',
      ),
    );
    expect([away.text, away.locate('I am', 0)]).toEqual(['', []]);
    const person = newestWords(bodyOf('<p>I am out of the office on Friday, so I cannot review it.</p>'));
    expect(person.text).not.toBe('');
  });
});

/** What a webmail puts before the ids and classes of a mail that it shows. */
const PREFIXES: Record<string, string> = {
  none: '',
  Outlook: 'x_',
  'Outlook twice': 'x_x_',
  Gmail: 'm_-4815162342',
  Yahoo: 'yiv8675309',
  Roundcube: 'v1',
  'Roundcube, second part': 'v12',
  SnappyMail: 'msg-',
  Zoho: 'x_1811877160',
};
const MARKED: Record<string, (prefix: string) => string> = {
  'Gmail’s quote': (x) =>
    `<div class="${x}gmail_quote"><div class="${x}gmail_attr">${WROTE}</div><blockquote class="${x}gmail_quote">${OLD}</blockquote></div>`,
  'Gmail’s container': (x) => `<div class="${x}gmail_quote ${x}gmail_quote_container">${OLD}</div>`,
  'Gmail’s signature': (x) => `<div class="${x}gmail_signature">${OLD}</div>`,
  'Outlook’s reply': (x) =>
    `<div id="${x}appendonsend"></div><hr><div id="${x}divRplyFwdMsg">${HEADERS}</div>${OLD}`,
  'Outlook’s signature': (x) => `<div id="${x}Signature">${OLD}</div>`,
  'Outlook mobile': (x) => `<div class="${x}ms-outlook-mobile-reference-message">${OLD}</div>`,
  'Yahoo’s quote': (x) => `<div id="${x}yahoo_quoted_1" class="${x}yahoo_quoted">${OLD}</div>`,
  'Proton’s quote': (x) => `<div class="${x}protonmail_quote">${OLD}</div>`,
  'Zoho’s quote': (x) =>
    `<div class="${x}zmail_extra"><div id="${x}Zm-_Id_-Sgn1">---- On Monday Sam wrote ---</div><blockquote id="${x}blockquote_zmail">${OLD}</blockquote></div>`,
  'Thunderbird’s prefix': (x) =>
    `<div class="${x}moz-cite-prefix">${OLD}</div><blockquote>${OLD}</blockquote>`,
};
const RENAMED = Object.entries(MARKED).flatMap(([mark, html]) =>
  Object.entries(PREFIXES).map(([where, prefix]) => [mark, where, html(prefix)] as const),
);

describe('marks under another name', () => {
  test.each(RENAMED)('%s, shown in: %s', (_mark, _where, html) =>
    expect(read(`${NO}${html}`)).toBe('No, the rent stays.'),
  );
  test.each(['x_', 'my_gmail_quote', 'quote_of_the_day', 'v1', 'signatures', 'gmail_quotes'])(
    'a class that only looks alike: %s',
    (name) => expect(read(`<div class="${name}">No, the rent stays.</div>`)).toBe('No, the rent stays.'),
  );
});

/** How often the page is asked for something while `run` runs, by what it was asked for. */
function asked(run: () => void): Record<string, number> {
  const watched = [
    [Node.prototype, 'firstChild'],
    [Node.prototype, 'nextSibling'],
    [Node.prototype, 'textContent'],
    [Element.prototype, 'children'],
    [Element.prototype, 'innerHTML'],
  ] as const;
  const spies = watched.map(([place, name]) => [name, vi.spyOn(place, name as never, 'get')] as const);
  const walked = vi.spyOn(TreeWalker.prototype, 'nextNode');
  const searched = vi.spyOn(Element.prototype, 'querySelector');
  run();
  const counts = {
    ...Object.fromEntries(spies.map(([name, spy]) => [name, spy.mock.calls.length])),
    nextNode: walked.mock.calls.length,
    querySelector: searched.mock.calls.length,
  };
  vi.restoreAllMocks();
  return counts;
}
const total = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A newsletter of so many cells, some of which look like marks of quotes. */
function newsletter(cells: number): Element {
  const root = document.createElement('div');
  for (let i = 0; i < cells; i++) {
    const cell = root.appendChild(document.createElement('td'));
    cell.className = i % 7 ? 'x_cell' : 'x_cell gmail_extra';
    cell.append(i % 3 ? 'An offer.' : '', document.createComment('offer'));
  }
  return root;
}

function nested(depth: number, inner: (level: number) => Element): Element {
  const root = document.createElement('div');
  for (let at = root, i = 0; i < depth; i++) at = at.appendChild(inner(i)) as HTMLDivElement;
  return root;
}
const divOf = (attributes: Record<string, string>): Element => {
  const div = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
  return div;
};

describe('bounds', () => {
  afterEach(() => vi.restoreAllMocks());

  test('the text is no longer than what is read, however much there is', () => {
    const root = nested(1_000, () => document.createElement('div'));
    (root.querySelector('div:empty') as Element).textContent = 'No. '.repeat(250_000);
    expect(newestWords(root).text.length).toBeGreaterThan(39_000);
    expect(newestWords(root).text.length).toBeLessThanOrEqual(40_000);
  });
  test('a newsletter of twice the size costs no more: after 5,000 elements reading ends', () => {
    const [some, more] = [newsletter(8_000), newsletter(40_000)];
    const [few, many] = [total(asked(() => newestWords(some))), total(asked(() => newestWords(more)))];
    expect(many).toBeLessThanOrEqual(few * 1.01);
    expect(few).toBeGreaterThan(5_000);
    expect(many).toBeLessThan(60_000);
  });
  test('nodes that are neither elements nor words end, too', () => {
    const root = document.createElement('div');
    for (let i = 0; i < 60_000; i++) root.append(document.createComment(''));
    root.append('No.');
    expect(total(asked(() => newestWords(root)))).toBeLessThan(50_000);
  });
  test('wrappers within wrappers are each looked at once', () => {
    const of = (depth: number) =>
      total(asked(() => newestWords(nested(depth, () => divOf({ class: 'gmail_quote quote' })))));
    const [half, whole] = [of(1_000), of(2_000)];
    expect(whole).toBeLessThan(half * 2.1);
    const rules = (depth: number) =>
      total(
        asked(() =>
          newestWords(nested(depth, () => divOf({ style: 'border-top:solid #E1E1E1 1pt;padding:3pt' }))),
        ),
      );
    const [few, many] = [rules(1_000), rules(2_000)];
    expect(many).toBeLessThan(few * 2.1);
  });
});

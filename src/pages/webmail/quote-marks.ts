/**
 * The elements by which mail programs mark quoted history and signatures, as data.
 *
 * A webmail that shows a mail puts a prefix before the mail's own ids and classes (x_, m_123, yiv123, v1, msg-), so names
 * are compared without it. Collected from the programs' own sources and public captures, November 2026.
 */
import type { Verdict } from '../text-on-page';

const PREFIX = /^(?:x_\d*|m_-?\d+|yiv\d+|v\d+|msg-)+/u;
const bare = (name: string): string => name.replace(PREFIX, '');

const verdicts = (verdict: Verdict, names: string): [string, Verdict][] =>
  names.split(/\s+/u).map((name) => [name, verdict]);

/** Elements that hold history together with its attribution; answers may stand between its block quotes. */
const WRAPPERS = new Set(
  'gmail_quote gmail_quote_container protonmail_quote yahoo_quoted zmail_extra ik_mail_quote quote'.split(
    ' ',
  ),
);
const BY_CLASS = new Map<string, Verdict>([
  ...verdicts(
    'hole',
    'iosymail tutanota_quote skiff_quote quoted-text moz-forward-container ms-outlook-mobile-reference-message',
  ),
  ...verdicts('stop', 'OutlookMessageHeader'),
  ...verdicts(
    'skip',
    'gmail_attr moz-cite-prefix zmail_extra_hr gmail_signature gmail_signature_prefix moz-signature rl-signature signature mail-signature sig protonmail_signature_block protonmail_signature_block-user protonmail_signature_block-proton',
  ),
]);
const BY_ID = new Map<string, Verdict>([
  ...verdicts(
    'hole',
    'blockquote_zmail isForwardContent isReplyContent origbody reply139content mailcontent OLK_SRC_BODY_SECTION mail-editor-reference-message-container',
  ),
  ...verdicts('stop', 'appendonsend divRplyFwdMsg stopSpelling replySplit oriMsgHtmlSeperator zwchr'),
  ...verdicts('skip', 'Zm-_Id_-Sgn1 Zm-_Id_-Sgn _rc_sig reply-intro'),
]);
const BY_MARKER: readonly [RegExp, Verdict][] = [
  [/^__(?:DIVIDER|HEADERS|QUOTED_TEXT)__$/u, 'stop'],
  [/^__SIG_/u, 'skip'],
];
/** The rule above the header block in mails of Outlook for the desktop. */
const OUTLOOK_RULE =
  /border(?:-top|-color)?:[^;]*(?:#e1e1e1|#b5c4df|rgb\(225,\s*225,\s*225\)|rgb\(181,\s*196,\s*223\))/iu;
/** How Gmail indents a paragraph: a block quote without a line at its side. */
const INDENT = /border(?:-left)?:\s*(?:none|0)/iu;

/** Judges one element of a mail by its marks alone. */
export function judgeMark(element: Element): Verdict {
  const style = element.getAttribute('style') ?? '';
  if (element.tagName === 'BLOCKQUOTE')
    return INDENT.test(style) && !element.hasAttribute('type') ? 'read' : 'hole';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/u).map(bare);
  if (classes.some((name) => WRAPPERS.has(name))) return judgeWrapper(element, classes);
  const id = bare(element.id);
  if (id.startsWith('yahoo_quoted')) return judgeWrapper(element, classes);
  if (id === 'mailcontent' && element.tagName === 'TABLE') return 'read';
  if (/signature\d*$/iu.test(id)) return 'skip';
  if (element.hasAttribute('data-o-mail-quote') || element.getAttribute('name') === 'quote') return 'hole';
  const marker = element.getAttribute('data-marker');
  return (
    BY_ID.get(id) ??
    classes.map((name) => BY_CLASS.get(name)).find(Boolean) ??
    BY_MARKER.find(([pattern]) => marker && pattern.test(marker))?.[1] ??
    (element.tagName === 'DIV' && OUTLOOK_RULE.test(style) ? judgeRule(element, style) : 'read')
  );
}

/** Text beside the block quotes of a wrapper is an answer, unless the whole is a forwarded message. */
function judgeWrapper(element: Element, classes: readonly string[]): Verdict {
  const quotes = element.querySelector(':scope > blockquote, :scope > * > blockquote');
  if (!quotes) return classes.includes('quote') ? 'read' : 'hole';
  return element.textContent?.trimStart().startsWith('----') ? 'hole' : 'read';
}

/** A rule is Outlook's where a header block stands under it: bold words with a colon. */
function judgeRule(element: Element, style: string): Verdict {
  return /padding/iu.test(style) && /\S[:：]\s/u.test((element.textContent ?? '').slice(0, 400))
    ? 'stop'
    : 'read';
}

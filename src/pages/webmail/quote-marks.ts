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
/** By class, or by id where "#" stands before the name. */
const BY_NAME = new Map<string, Verdict>([
  ...verdicts(
    'hole',
    'iosymail tutanota_quote skiff_quote quoted-text moz-forward-container ms-outlook-mobile-reference-message #blockquote_zmail #isForwardContent #isReplyContent #origbody #reply139content #mailcontent #OLK_SRC_BODY_SECTION #mail-editor-reference-message-container',
  ),
  ...verdicts(
    'stop',
    'OutlookMessageHeader #appendonsend #divRplyFwdMsg #stopSpelling #replySplit #oriMsgHtmlSeperator #zwchr',
  ),
  ...verdicts(
    'skip',
    'moz-cite-prefix zmail_extra_hr gmail_signature gmail_signature_prefix moz-signature rl-signature signature mail-signature sig protonmail_signature_block protonmail_signature_block-user protonmail_signature_block-proton #Zm-_Id_-Sgn1 #Zm-_Id_-Sgn #_rc_sig #reply-intro',
  ),
]);
/** The rule above the header block in mails of Outlook for the desktop, and of Windows Mail. */
const OUTLOOK_RULE =
  /border(?:-top)?(?:-color)?:[^;]*(?:#e1e1e1|#b5c4df|rgb\((?:22[59],\s*22[59],\s*22[59]|181,\s*196,\s*223)\))/iu;
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
  // Zimbra's: divider, headers and quoted text, or a signature.
  const marker = element.getAttribute('data-marker') ?? '';
  if (marker.startsWith('__')) return marker.startsWith('__SIG_') ? 'skip' : 'stop';
  return (
    [`#${id}`, ...classes].map((name) => BY_NAME.get(name)).find(Boolean) ??
    (element.tagName === 'DIV' && OUTLOOK_RULE.test(style) ? judgeRule(element, style) : 'read')
  );
}

const isQuote = ({ tagName }: Element): boolean => tagName === 'BLOCKQUOTE';

/**
 * Text beside the block quotes of a wrapper is an answer; a forwarded message tells so in its first line. Only children
 * and theirs are looked at: wrappers nest.
 */
const judgeWrapper = ({ children }: Element, classes: readonly string[]): Verdict =>
  [...children].some((child) => isQuote(child) || [...child.children].some(isQuote)) ||
  classes.includes('quote')
    ? 'read'
    : 'hole';

/** A rule is Outlook's where a header block stands under it: bold words with a colon. */
function judgeRule(element: Element, style: string): Verdict {
  if (!/padding/iu.test(style)) return 'read';
  // Elements and text; a few nodes tell, and rules may nest without end.
  const walker = element.ownerDocument.createTreeWalker(element, 5);
  let text = '';
  for (let left = 60; left-- > 0 && text.length < 400 && walker.nextNode(); )
    text += (walker.currentNode.nodeValue ?? '').slice(0, 99);
  return /\S[:：]\s/u.test(text) ? 'stop' : 'read';
}

/**
 * What a page looks like without a word of it: for a report of a page that has changed. Runs when the popup asks for it.
 *
 * Tag names, classes, ids, roles and the names of other attributes; no text, no values that could hold a name, an
 * address or a subject. Digits become "0", since ids may count messages.
 */

/** More elements than this make no report clearer. */
const MOST = 600;
const DEEPEST = 24;
/** Attributes whose values are chosen by whoever wrote the page, never by who wrote a mail. */
const TELLING = ['role', 'type', 'data-tid', 'data-testid', 'data-test-id', 'jsname'];

const plain = (value: string): string => value.replace(/\d+/gu, '0').slice(0, 80);
/** A class or id with an "@" or a letter beyond ASCII was made from somebody's words. */
const isName = (value: string): boolean => /^[\w:-]+$/u.test(value);

function lineOf(element: Element): string {
  const id = isName(element.id) ? `#${plain(element.id)}` : '';
  const classes = [...element.classList].filter(isName).map((name) => `.${plain(name)}`);
  const attributes = element.getAttributeNames().flatMap((name) => {
    if (name === 'id' || name === 'class' || name === 'style') return [];
    const value = element.getAttribute(name) ?? '';
    return TELLING.includes(name) && isName(value) ? [`[${name}=${plain(value)}]`] : [`[${plain(name)}]`];
  });
  return element.localName + id + classes.join('') + attributes.join('');
}

/** Neighbours that look alike, such as the rows of a list, count as one. */
function alike(elements: readonly Element[], from: number): number {
  const line = lineOf(elements[from] as Element);
  let to = from + 1;
  while (to < elements.length && lineOf(elements[to] as Element) === line) to++;
  return to - from;
}

/** @returns one line an element, indented by depth */
export function structureOf(root: Element): string {
  const lines: string[] = [];
  const walk = (element: Element, depth: number): void => {
    const children = [...element.children];
    for (let at = 0; at < children.length && lines.length < MOST; ) {
      const child = children[at] as Element;
      const times = alike(children, at);
      lines.push(`${' '.repeat(depth)}${lineOf(child)}${times > 1 ? ` ×${times}` : ''}`);
      if (depth < DEEPEST) walk(child, depth + 1);
      at += times;
    }
  };
  walk(root, 0);
  return lines.join('\n');
}

// A script that is run once answers through its world; the popup takes it from there.
(globalThis as { howElseStructure?: string }).howElseStructure = structureOf(document.body);

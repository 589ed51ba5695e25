/** BigBlueButton, on any host: lines of limited length, with a picture or two letters in the place of a name. */
import { LINES } from '../growth';
import { callEnded, captionsStillOn, lately } from '../last-known';
import type { CaptionBlock, Meeting } from '../meeting';
import { plainName } from '../names';
import { textOf } from '../on-page';
import { BBB } from './selectors';

interface Person {
  readonly name: string;
  readonly me: boolean;
  /** Their colours, as far as elements carry them. */
  readonly styles: readonly string[];
}

const styleOf = (element: Element | null): string => element?.getAttribute('style') ?? '';

const people = lately((document) =>
  [...document.querySelectorAll(BBB.person)].flatMap((row): Person[] => {
    const name = [...row.querySelectorAll(BBB.name)].find((one) => !one.firstElementChild && textOf(one));
    const styles = [...row.querySelectorAll('[style]')].map(styleOf);
    return name ? [{ name: plainName(textOf(name)), me: row.matches(BBB.me), styles }] : [];
  }),
);

/** Two letters are the beginning of a name; where several names begin so the colour decides, or nobody is named. */
function whoIs(document: Document, avatar: Element): Pick<CaptionBlock, 'speaker' | 'side'> {
  const letters = textOf(avatar).toLowerCase();
  const all = people(document);
  const alike = letters ? all.filter(({ name }) => name.toLowerCase().startsWith(letters)) : [];
  const coloured = alike.filter(({ styles }) => styleOf(avatar) !== '' && styles.includes(styleOf(avatar)));
  const found = coloured.length === 1 ? coloured : alike;
  const listed = all.some(({ me }) => me);
  const mine = found.filter(({ me }) => me).length;
  const told = listed && found.length > 0 && (mine === 0 || mine === found.length);
  return {
    speaker: found.length === 1 ? (found[0]?.name ?? null) : null,
    side: told ? (mine > 0 ? 'me' : 'them') : 'unknown',
  };
}

const isTwin = (element: Element | null): boolean => element?.matches(BBB.twin) ?? false;

/** Other parts of the page speak to screen readers too, but do not say what stands right before them. */
function region(document: Document): Element | null {
  const twin = [...document.querySelectorAll(BBB.twin)].find(
    (one) => textOf(one) !== '' && textOf(one) === textOf(one.previousElementSibling),
  );
  return twin?.parentElement?.parentElement ?? null;
}

function read(block: Element): CaptionBlock | null {
  const twin = block.lastElementChild;
  const words = isTwin(twin) ? twin?.previousElementSibling : null;
  if (!words) return null;
  const avatar = words.previousElementSibling?.firstElementChild;
  if (!avatar) return { speaker: null, side: 'unknown', words };
  // Colours and pictures are classes.
  const voice = [textOf(avatar), avatar.className, styleOf(avatar)].join(' ').trim();
  return { ...whoIs(block.ownerDocument, avatar), voice, words };
}

function iconSays(document: Document): boolean | null {
  const icon = document.querySelector(BBB.captionsIcon);
  return icon && !icon.classList.contains(BBB.captionsOffIcon);
}

export const bigbluebutton: Meeting = {
  growth: LINES,
  recognises: (document) =>
    BBB.path.test(document.location?.pathname ?? '') || document.querySelector(BBB.client) !== null,
  inCall(document) {
    const there = document.querySelector(BBB.inCall) !== null && !document.querySelector(BBB.ended);
    if (!there) callEnded(document);
    return there;
  },
  captionsOn: (document) => captionsStillOn(document, iconSays(document) ?? (region(document) ? true : null)),
  region,
  // Nothing is there while nobody speaks, and nothing tells a changed page from silence.
  missing: () => [],
  blocks: (captions) => [...captions.children].filter(({ lastElementChild }) => isTwin(lastElementChild)),
  read,
};

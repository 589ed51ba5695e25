/**
 * Who is who in Zoom: captions show a picture or initials, names stand in the list of people.
 *
 * A picture says the same once the list is closed; initials say something only while the list shows whose they are.
 */
import type { Side } from '../../../language/words';
import { lately } from '../last-known';
import { plainName } from '../names';
import { textOf } from '../on-page';
import { ME, ZOOM } from './selectors';

/** What stands before a caption in the place of a name. */
export interface Sign {
  /** A picture's address without what it asks for; null where initials stand there. */
  readonly picture: string | null;
  readonly initials: string;
  /** Tells this voice from others. */
  readonly voice: string;
}

interface Person {
  readonly name: string;
  readonly me: boolean;
  readonly picture: string | null;
  readonly initials: readonly string[];
}

export interface Known {
  readonly speaker: string | null;
  readonly side: Side;
}

const NOBODY: Known = { speaker: null, side: 'unknown' };

const pictureIn = (element: Element | null): string | null => {
  const image = element?.matches('img') ? element : element?.querySelector('img');
  return image?.getAttribute('src')?.replace(/[?#].*$/u, '') || null;
};

/** @returns the sign that this element shows */
export function signIn(icon: Element | null): Sign | null {
  if (!icon) return null;
  const picture = pictureIn(icon);
  const initials = textOf(icon);
  const voice = picture ?? `${initials} ${icon.getAttribute('style') ?? ''}`.trim();
  return picture || initials ? { picture, initials, voice } : null;
}

const letter = (word: string | undefined): string => ([...(word ?? '')][0] ?? '').toUpperCase();

function personIn(row: Element): Person | null {
  const name = plainName(textOf(row.querySelector(ZOOM.name)));
  if (!name) return null;
  const avatar = row.querySelector(ZOOM.picture);
  const words = name.split(' ');
  const labels = textOf(row.querySelector(ZOOM.label))
    .toLowerCase()
    .split(/[(),，、（）\s]+/u);
  return {
    name,
    me: labels.some((label) => ME.has(label)),
    picture: pictureIn(avatar),
    // Whoever has a picture was shown by initials before it was there.
    initials: [textOf(avatar), letter(words[0]) + (words.length > 1 ? letter(words.at(-1)) : '')],
  };
}

const people = lately((document) =>
  [...document.querySelectorAll(ZOOM.person)].flatMap((row) => personIn(row) ?? []),
);

/** A video tile or another list: beside the same picture stands a name. */
function besidePicture(document: Document, picture: string): string | null {
  const images = [...document.querySelectorAll('img')].filter(
    (image) => pictureIn(image) === picture && !image.closest(ZOOM.overlay.join(',')),
  );
  const names = images.map((image) =>
    plainName(textOf(image.nextElementSibling) || textOf(image.parentElement?.nextElementSibling)),
  );
  const [name, ...others] = new Set(names.filter(Boolean));
  return name && others.length === 0 ? name : null;
}

const learned = new WeakMap<Document, Map<string, Known>>();

function known(found: readonly Person[], all: readonly Person[]): Known {
  const names = new Set(found.map(({ name }) => name));
  const [name] = names;
  const listed = all.some(({ me }) => me);
  const mine = found.filter(({ me }) => me).length;
  const side = !listed || (mine > 0 && mine < found.length) ? 'unknown' : mine > 0 ? 'me' : 'them';
  return { speaker: names.size === 1 ? (name ?? null) : null, side };
}

/** @returns whose sign it is, as far as the page tells or told */
export function whoIs(document: Document, { picture, initials }: Sign): Known {
  const all = people(document);
  const found = all.filter((one) =>
    picture ? one.picture === picture : initials !== '' && one.initials.includes(initials.toUpperCase()),
  );
  if (!picture) return found.length > 0 ? known(found, all) : NOBODY;
  const before = learned.get(document) ?? new Map<string, Known>();
  learned.set(document, before);
  if (found.length > 0) before.set(picture, known(found, all));
  else if (!before.has(picture)) {
    const speaker = besidePicture(document, picture);
    if (!speaker) return NOBODY;
    before.set(picture, { speaker, side: 'unknown' });
  }
  return before.get(picture) ?? NOBODY;
}

/** @returns on which side of the call somebody of this name is, by the list of people */
export function sideInList(document: Document, name: string): Side {
  const all = people(document);
  const found = all.filter((one) => one.name === plainName(name));
  return found.length > 0 ? known(found, all).side : 'unknown';
}

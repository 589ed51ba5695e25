/** The manner of a client: how it draws what a recogniser hears. Drawn from published facts, never from our adapters. */
import type { Meeting } from '../../src/pages/meetings/meeting';
import type { Chance } from './chance';
import type { Hearing } from './recogniser';

/** A call that is drawn. */
export interface DrawnCall {
  hear(hearing: Hearing): void;
  /** Time passed: rows may fade. */
  pass(now: number): void;
  /** What users and clients do in the middle of a call: captions off and on, another layout, scrolling. */
  disturb(): void;
}

export interface Manner {
  readonly id: string;
  readonly url: string;
  /** What the call calls the user. */
  readonly user: string;
  /** The description that reads it. */
  readonly meeting: Meeting;
  draw(document: Document, chance: Chance, names: Names): DrawnCall;
}

/** The names in a call, as the transcript has them, with those the client shows. */
export interface Names {
  readonly all: readonly string[];
  shown(speaker: string): string;
}

type Child = Node | string;
export type Make = (tag: string, attributes?: Record<string, string>, ...children: Child[]) => HTMLElement;

/** @returns how to make elements in this document */
export const makerOf =
  (document: Document): Make =>
  (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

/** One text node whose data changes, as frameworks do it. */
export function retext(element: Element, text: string): void {
  const { firstChild } = element;
  if (firstChild?.nodeType === 3) (firstChild as Text).data = text;
  else element.textContent = text;
}

/** A stretch of speech, by turn and number. */
export const keyOf = ({ turn, stretch }: Hearing): string => `${turn} ${stretch}`;

/** Initials as clients draw them. */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('')
    .toUpperCase();

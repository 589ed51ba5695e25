/** Opens a fixture page in jsdom as a browser would at its true origin, and records what a page reports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Health, Heard, Report } from '../../src/pages/page';

const FOLDER = join(import.meta.dirname, 'fixtures');

/** How tests drive a fixture page; which of these it has, its README tells. */
export interface Fixture {
  open(name: string): Promise<void> | void;
  close(): Promise<void>;
  rerender(): void;
  expand(n: number): void;
  reply(): void;
  say(speaker: string, text: string, options?: { step?: number; heard?: string }): Promise<void>;
  correct(from: string, to: string): void;
  captions(on: boolean): void;
  layout(): void;
  nameOnly(speaker: string): void;
  rename(speaker: string): void;
  drop(): void;
  joined(name: string): void;
  chat(speaker: string, text: string): void;
  leave(): void;
}

/** The page runs its own scripts; its window is the one that the test looks through. */
export function openFixture(file: string, url: string) {
  const dom = new JSDOM(readFileSync(join(FOLDER, file), 'utf8'), {
    url,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
  });
  const window = dom.window as unknown as Window & typeof globalThis & { fixture: Fixture };
  return { window, document: window.document, fixture: window.fixture, close: () => dom.window.close() };
}

/** Keeps what was reported, newest state by id. */
export class Recorder implements Report {
  readonly now = new Map<string, Heard>();
  readonly all: string[] = [];
  readonly lights: Health[] = [];

  heard(heard: Heard): void {
    this.now.set(heard.id, heard);
    this.all.push(heard.utterance.text);
  }

  gone(id: string): void {
    this.now.delete(id);
  }

  health(health: Health): void {
    this.lights.push(health);
  }

  get texts(): string[] {
    return [...this.now.values()].map(({ utterance }) => utterance.text);
  }

  get utterances() {
    return [...this.now.values()].map(({ utterance }) => utterance);
  }
}

/** A call as the state machine of the captions sees it: what is fed to it, and what it has told. */
import { expect } from 'vitest';
import type { GrowthModel } from '../../src/pages/meetings/growth';
import {
  type CaptionEvent,
  type CaptionTick,
  SettleCaptions,
} from '../../src/pages/meetings/settle-captions';

/** Feeds a machine and keeps what is reported, as a visit does. */
export class Call {
  readonly machine: SettleCaptions;
  readonly now = new Map<string, { text: string; speaker: string | null; side: string }>();
  time = 1_000_000;

  constructor(growth: GrowthModel) {
    this.machine = new SettleCaptions(growth);
  }

  take(events: readonly CaptionEvent[]): this {
    for (const event of events) {
      if (event.type === 'gone') expect(this.now.delete(event.id)).toBe(true);
      else this.now.set(event.id, event);
    }
    return this;
  }

  see(block: number, speaker: string | null, text: string, more: Partial<CaptionTick> = {}): this {
    this.wait(300);
    return this.take(this.machine.see({ block, speaker, side: 'them', text, time: this.time, ...more }));
  }

  wait(ms: number): this {
    this.time += ms;
    return this.take(this.machine.rest(this.time));
  }

  leave(block: number): this {
    return this.take(this.machine.leave(block, this.time));
  }

  get texts(): string[] {
    return [...this.now.values()].map(({ text }) => text);
  }

  get said(): string[] {
    return [...this.now.values()].map(({ speaker, text }) => `${speaker}: ${text}`);
  }
}

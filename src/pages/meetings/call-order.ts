/** The blocks of a call in the order in which they were said, with those whose nodes left the page and may come back. */
import type { Block } from './caption-block';

/** So many blocks are remembered. */
const MOST = 500;

export class CallOrder {
  readonly #blocks: Block[] = [];

  add(block: Block): void {
    this.#blocks.push(block);
    if (this.#blocks.length <= MOST) return;
    const oldest = this.#blocks.findIndex(({ goneAt }) => goneAt !== null);
    if (oldest >= 0) this.#blocks.splice(oldest, 1);
  }

  /** @returns blocks without a node that were said after `one` and before `other`, oldest first */
  gone(one: Block | undefined, other: Block | undefined): Block[] {
    const from = one ? this.#blocks.indexOf(one) + 1 : 0;
    const to = other ? this.#blocks.indexOf(other) : undefined;
    return this.#blocks.slice(from, to).filter(({ goneAt }) => goneAt !== null);
  }
}

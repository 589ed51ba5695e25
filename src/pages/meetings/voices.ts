/**
 * Whose words they are, as the client tells or by the names that the user gave; and who speaks while neither tells which
 * of them is the user.
 */
import type { Side } from '../../language/words';
import { sideByName } from './names';

interface Voice {
  readonly speaker: string | null;
  readonly side: Side;
}

export class Voices {
  /** Names that may be the user's; null once the client told one side from the other. */
  #strangers: Set<string> | null = new Set();
  #ownSeen = false;

  /**
   * @param own names that the user gave, looked into anew each time
   * @param tell is told of the names that may be the user's
   */
  constructor(
    private readonly own: readonly string[],
    private readonly tell: (strangers: readonly string[]) => void,
  ) {}

  sideOf({ speaker, side }: Voice): Side {
    const named = sideByName(speaker, this.own);
    this.#ownSeen ||= named === 'me';
    // Once the user was found by a given name, everybody else with a name is somebody else.
    const found = named === 'me' || (side === 'unknown' && this.#ownSeen) ? named : side;
    if (speaker !== null) this.#note(speaker, found);
    return found;
  }

  #note(speaker: string, side: Side): void {
    if (!this.#strangers || this.own.length > 0) return;
    if (side === 'unknown') {
      if (!this.#strangers.has(speaker)) this.tell([...this.#strangers.add(speaker)]);
      return;
    }
    if (this.#strangers.size > 0) this.tell([]);
    this.#strangers = null;
  }
}

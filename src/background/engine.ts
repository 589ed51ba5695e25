/** The engine's host: the one place where readings are made, for all tabs and surfaces. */
import { type ReadOptions, read } from '../language';
import { type Outcome, personOf, type Utterance } from '../language/words';
import { addNotANo, isSetAside, notANoes, removeNotANo } from '../settings/not-a-no';

const WARMING: Utterance = {
  text: "I'm afraid we can't do that.",
  speaker: null,
  side: 'them',
  register: 'email',
  previous: null,
};

/** The first parse costs some 60 ms: done here while the page still settles, it is not paid by the first card. */
export function warm(): null {
  read(WARMING);
  return null;
}

/**
 * @param options `asked`: questions shown just before, which are not repeated; `earlier`: noes of the same person
 * @returns what the engine makes of the utterance, less what the user said is not a no
 */
export async function readingsOf(utterance: Utterance, options: ReadOptions = {}): Promise<Outcome> {
  const aside = await notANoes().catch(() => []); // a damaged store must not silence the engine
  const dismissed = (words: string) => isSetAside(aside, words, personOf(utterance));
  return read(utterance, { ...options, dismissed });
}

export { addNotANo, removeNotANo };

/** Cuts a draft into moves: sentences, and within them what comes before a turn ("I hear you, but …") and after it. */
import { type Stretch, sentences } from '../segment';

const TURN = /[,;:–—-]\s+(?=(?:but|yet|however|nevertheless|only that)\b)/gi;

/** @param text a draft or a paragraph of one */
export function movesOf(text: string): Stretch[] {
  return sentences(text).flatMap((sentence) => {
    const out: Stretch[] = [];
    let begin = 0;
    for (const match of sentence.text.matchAll(TURN)) {
      const end = (match.index ?? 0) + 1;
      out.push({ text: sentence.text.slice(begin, end), start: sentence.start + begin });
      begin = end + match[0].length - 1;
    }
    out.push({ text: sentence.text.slice(begin), start: sentence.start + begin });
    return out;
  });
}

/**
 * Is this English, something else, or too little to tell?
 *
 * A test by function words: they make up a third of any English text, and each other language has its own. Enough
 * here, because a wrong "other" only keeps the engine silent.
 */
import type { Understood } from './words';

const ENGLISH = new Set(
  "the of and to in is it you that for on with as are this be have from or not but what all were when we there can an your which their if will each how them then she many some so these would other into has more her two like him see could no make than been its now my made did get may after only i do me our us at by he was they yes thanks please just about know think let too any up out off am let's i'm don't can't it's that's we're i'll won't sorry ok okay".split(
    ' ',
  ),
);
const OTHER = new Set(
  'der die das und ist nicht ich wir sie ein eine mit für auf dem den von zu leider kein keine haben werden bitte danke nein le la les des et est une pas que qui dans pour nous vous avec sur ne plus mais merci je el los las es en una por con para pero gracias lo como muy il di che non per sono della grazie het een niet van voor met zijn maar wij ook dat nie jest się na do że dla nas jak ale to dziękujemy nicht przez oraz mamy o não uma os com mas obrigado och att det som inte för är på vi og ikke av som ei ja on ve bir bu için değil da interesa puedo quiero podemos tengo possível posso interessa possiamo posso mnie interesuje dziękuję możemy jestem nam wir uns geht geht nicht vielen peux suis voulons désolé'.split(
    ' ',
  ),
);

/** Words of several languages: in a short text they prove nothing. */
const SHARED = new Set(
  'me no as on in do to i am so he an was die van per par con com para los las man met plus das den son pan'.split(
    ' ',
  ),
);
const SHORT = 6;

/**
 * @param text what was said
 * @returns `unclear` without letters, `other` where the words are those of another language
 */
export function understood(text: string): Understood {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return 'unclear';
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters * 0.6) return 'other';
  const words =
    sample
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}]+(?:'[\p{L}]+)?/gu) ?? [];
  let english = 0;
  let other = 0;
  let shared = 0;
  for (const word of words) {
    if (words.length <= SHORT && SHARED.has(word)) {
      shared++;
      continue;
    }
    if (ENGLISH.has(word)) english++;
    else if (OTHER.has(word)) other++;
    else if (/[ąćęłńśźżßñãõåøœ]/.test(word)) other += 0.4;
  }
  if (words.length >= 3 && other > english && (other >= 2 || (other >= 1 && shared > 0))) return 'other';
  if (words.length <= 2 && other > english && !ENGLISH.has(words[0] ?? '')) return 'other';
  return 'english';
}

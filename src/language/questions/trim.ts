/** Cutting a phrase where it ends: no run-on clause, no word left hanging, no more words than fit a question. */

const DANGLING =
  /[\s,]+(?:the|a|an|of|to|for|with|in|on|at|by|from|into|and|or|my|your|our|his|her|their|that|this|which|who|than|as|if|when|very|too|so|is|are|was|were|be|before|until|after|about|over|under|not|more|such|like|between|around|some|any|no|its|it|per|up to|what|how|whether|have|has)$/i;
/** Nothing ends in these, even where the whole is said. */
const LOOSE =
  /[\s,]+(?:the|a|an|of|to|and|or|my|your|our|his|their|is|are|was|were|because|very|too|so|than|as|if|which|who)$/i;
/** "leave it where it is": the verb at the end is no leftover. */
const STANDS = /\b(?:where|what|how|as|than) (?:it|they|we|you|I|things|he|she) (?:is|are|was|were|am)$/i;
const CUTS =
  /[\s,]+(?=(?:because|since|so|and|but|as|if|when|while|unless|until|before|after|which|who|where|without|for|with|in|on|at|by|from|than|about|this|right|anymore|any more)\b)/gi;
/** A new clause that runs on without a stop, as captions do. */
const RUN_ON =
  /^((?:(?!\b(?:that|which|who|what|if|when|where|how|because|than|until|before|after|as|and|or|once|whether)\s+\S+\s*$)\S+\s+)*?\S+)\s+(?:(?:I|we|they|it|he|she|there|that|you)\s+(?:am|are|is|was|were|have|has|had|do|does|did|will|would|can|could|should)|(?:the|our|my|these|those)\s+(?:\S+\s+){1,2}(?:is|are|was|were|has|have|will|would|can|could|does|do)|(?:we|they|he|she|I)\s+(?:need|want|use|live|sit|keep|got|go|went|put|only|already|don|just|tried|never|always))\b.*$/i;

/** "run it like that the electricians …": what comes after is another clause. */
const LIKE_THAT = /(?<=\blike (?:that|this)) (?:the|we|I|they|it|there|our|a|an|he|she) /;
/** "eat leads I pay you when …": a new clause after a noun; "anything we pay" is one phrase. */
const SAID_ON =
  /(?<=\p{L}{3}) (?<!\b(?:that|which|who|what|if|when|where|how|because|than|until|before|after|as|and|or|once|whether|while|unless|since|though|but|so|for|with|of|one|ones|anything|everything|all|those|something|whatever|much|many|way|time|day|place|things?|the [\p{L}-]+|any [\p{L}-]+|every [\p{L}-]+|think|say|said|sure|hope|afraid|believe|know|mean|feel) )(?:I|we) (?!(?:and|or|both)\b)/u;

/** A second predicate: "under process and shall be taken up". */
const RUNS_ON =
  / (?:no )?and (?:shall|will|would|can|could|is|are|was|were|has|have|we|it|they|he|she|I)\b.*$/i;

export const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Cuts a run-on clause off, where one begins. */
function oneClause(whole: string): string {
  const ran = LIKE_THAT.exec(whole)?.index ?? SAID_ON.exec(whole)?.index;
  const phrase = ran === undefined ? whole : whole.slice(0, ran);
  const cut = RUN_ON.exec(phrase)?.[1];
  return cut &&
    !/\b(?:that|which|who|what|if|when|where|how|because|than|until|before|after|as|and|or|once|whether|believe|think|sure|say|said)$/i.test(
      cut,
    )
    ? cut
    : phrase;
}

/**
 * The longest beginning of a phrase that has at most `most` words and does not end in the air.
 *
 * @returns null where no beginning will do
 */
export function trim(phrase: string, most: number): string | null {
  const start =
    oneClause(phrase)
      .replace(RUNS_ON, '')
      .split(/\s*[,;:]\s+/)[0] ?? '';
  const broken = start.length < phrase.length;
  const ends = [start.length, ...[...start.matchAll(CUTS)].map((cut) => cut.index).reverse()];
  for (const end of ends) {
    let piece = start.slice(0, end).trim();
    const loose = end === start.length && !broken ? LOOSE : DANGLING;
    while (loose.test(piece) && !STANDS.test(piece)) piece = piece.replace(loose, '').trim();
    if (piece && count(piece) <= most) return piece;
  }
  return null;
}

/** The names that stand for longer patterns in the frames, and their expansion. */
import { DECIDER_NOUNS, DECIDERS, LOADED, MONEY_NOUNS, RULE_NOUNS, TIME_NOUNS } from './lexicon/parties';

const OWNER =
  '(?:the|our|my|your|his|her|their|any|no|every|one of (?:the|our|my)|both|most|half (?:the|our|my))';

const MACROS: Readonly<Record<string, string>> = {
  I: '(?:I|we)',
  it: '(?:it|that|this)',
  not: '(?:not|never)',
  'this time':
    '(?:this time|on this occasion|this time (?:a)?round|for now|from us|from me|on our side|for us|for me|here|to that|on that)',
  cannot:
    '(?:(?:can|could) (?:not|never|hardly|no longer)|(?:will|would) (?:not|never|no longer) be able to|(?:am|are) (?:not (?:really )?able|unable|in no position|not in a position|not (?:allowed|permitted)) to|have no way (?:to|of)|have no (?:means|authority|mandate) to|struggle to)',
  wont: '(?:(?:will|would|do) (?:not|never|no longer)(?: (?:want|wish|plan|intend|like|care|be looking|need) to)?|would (?:rather|prefer) not(?: to)?|(?:am|are) (?:not|never) (?:going|willing|prepared|ready|happy|keen|inclined|minded|looking|about|comfortable|interested) (?:to|in)|refuse to|never|no longer|have no (?:intention|wish|desire|plans) (?:to|of))',
  notVerb:
    '(?:the|a|an|it|that|this|my|our|your|thank|so|yet|now|here|there|with|in|on|at|for|to|of|too|very)\\b',
  loaded: `(?:${LOADED})`,
  money: `(?:${MONEY_NOUNS})`,
  time: `(?:${TIME_NOUNS})`,
  party: `(?:(?:${DECIDERS})|${OWNER} (?:[\\w'-]+ ){0,2}?(?:${DECIDER_NOUNS})(?: (?:in|of|at|on) [\\w' -]+?)?)`,
  rule: `(?:${OWNER} |company |group |local |house |school |trust |federal |state |data |safety )?(?:[\\w'-]+ ){0,2}?(?:${RULE_NOUNS})`,
};

/**
 * @param pattern a frame's pattern with {macros}
 * @returns the expression over a cleaned clause; case is left aside
 */
export function compile(pattern: string): RegExp {
  return new RegExp(
    pattern.replace(/\{([a-zA-Z ]+)\}/g, (whole, name: string) => MACROS[name] ?? whole),
    'iu',
  );
}

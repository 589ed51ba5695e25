/**
 * The voice of a question: what every question shown must keep to, and the check that says where one does not.
 *
 * A question that breaks a rule is never shown; a plain one of its kind takes its place.
 */

/** A rule of the voice: it is broken where the test is true. */
interface VoiceRule {
  readonly name: string;
  readonly broken: (question: string) => boolean;
}

const LONGEST = 14;
const OPENING = /^(?:What|How|Which|When)\b|^Would it help to come back to this\b/;
const FILLER =
  /\b(?:um+|uh+|erm*|hmm+|mm+|you know|i mean|kinda|gonna|wanna|gotta|lol|ngl|tbh|imo|pls|plz|thx|btw)\b/i;
const ARGUMENT =
  /\b(?:I|we) (?:think|believe|know|feel|say|said|told|offer|offered|promise|guarantee|assure|can|could|will|would|have|had|do|did|need|want)\b/;
const DANGLING =
  /\b(?:the|a|an|and|or|my|your|our|very|too|that is|because|so|as|than|if|when we|is not|let|to let|no way|you want|(?:are|is|do|does|have|can|will) (?:you|we|they|it))\?$/i;
const CLASH =
  /\b(?:the|a|an) (?:the|a|an|your|our|this|that)\b|\bto to\b|\byou (?:am|is|was|has)\b|\b(?:I|we) (?:is|am are)\b|\bto (?:is|are|am|was|were)\b/i;

const words = (text: string): string[] =>
  text.match(/[\p{L}\p{N}$€£%'’/.,:+-]*[\p{L}\p{N}%][\p{L}\p{N}'’%]*/gu) ?? [];

/** "had had" and "that that" are English; every other doubled word is a stutter. */
function doubled(question: string): boolean {
  const all = words(question.toLowerCase());
  return all.some((word, at) => word === all[at + 1]);
}

function unbalanced(question: string): boolean {
  const straight = (question.match(/"/g) ?? []).length % 2 === 1;
  const curly = (question.match(/“/g) ?? []).length !== (question.match(/”/g) ?? []).length;
  const round = (question.match(/\(/g) ?? []).length !== (question.match(/\)/g) ?? []).length;
  return straight || curly || round;
}

const RULES: readonly VoiceRule[] = [
  { name: 'opening', broken: (question) => !OPENING.test(question) },
  { name: 'length', broken: (question) => question.split(/\s+/).length > LONGEST },
  { name: 'why or but', broken: (question) => /\b(?:why|but)\b/i.test(question) },
  { name: 'ending', broken: (question) => !/[\p{L}\p{N}%)”"'’]\?$/u.test(question) },
  { name: 'one question', broken: (question) => /[?!;\n\r\t]/.test(question.slice(0, -1)) },
  { name: 'full stop inside', broken: (question) => /[.…]\s/.test(question) },
  { name: 'doubled word', broken: doubled },
  { name: 'doubled space', broken: (question) => /\s{2,}|^\s|\s\?|\s,/.test(question) },
  { name: 'filler', broken: (question) => FILLER.test(question) },
  { name: 'argument', broken: (question) => ARGUMENT.test(question) },
  { name: 'dangling end', broken: (question) => DANGLING.test(question) },
  { name: 'clash', broken: (question) => CLASH.test(question) },
  { name: 'quotes', broken: unbalanced },
  { name: 'symbols', broken: (question) => /[^\p{L}\p{N}\p{M}\s'’"“”(),.:/%$€£&?+°#–-]/u.test(question) },
];

/**
 * @param question a question as it would be shown
 * @returns the names of the rules it breaks; empty where it may be shown
 */
export function breaksVoice(question: string): string[] {
  return RULES.filter((rule) => rule.broken(question)).map((rule) => rule.name);
}

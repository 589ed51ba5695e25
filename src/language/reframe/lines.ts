/**
 * What a no of each kind and firmness may truly be saying: at most 25 words, about the sentence, never about the
 * person's mood, traits or honesty. Several variants, so that two cards do not read the same.
 */
import type { Firmness, Kind } from '../words';

export const LINES: Readonly<
  Record<Exclude<Kind, 'boundary'>, Readonly<Record<Firmness, readonly string[]>>>
> = {
  form: {
    soft: [
      'This speaks of the form, not of the purpose. A different shape may be easier to say yes to.',
      'The hesitation is about how, and leaves open what. There may be another way to the same end.',
      'Not quite in this form. What the fitting form would be has not been said yet.',
    ],
    firm: [
      'A no to this form. Whether the purpose is refused as well has not been said.',
      'This rules out the way it was proposed. The aim behind it may still find another way.',
      'Not like this. The sentence draws a line around the form, and that line can be learned.',
    ],
    final: [
      'This form is off the table. What matters now is to know what the form got in the way of.',
      'A settled no to this form. It still tells what a fitting one would have to respect.',
      'The form is decided. Nothing in the sentence is about you or the aim behind it.',
    ],
  },
  time: {
    soft: [
      'Not now is a statement about the calendar. Another moment has not been ruled out.',
      'This puts it off rather than away. The better moment has yet to be named.',
      'The sentence speaks of time. What has to happen first is the part worth knowing.',
    ],
    firm: [
      'A no to this time. The matter itself has not been refused in these words.',
      'This date or this load does not work. Which one does is still an open question.',
      'Something else comes first. Knowing what it is tells when there may be room.',
    ],
    final: [
      'This time is ruled out. It helps to know it now, and to leave the calendar to them.',
      'The timing is settled. Another season is another conversation, if they want one.',
      'A clear end to this date. It says nothing about the worth of the matter.',
    ],
  },
  conditions: {
    soft: [
      'The terms are the hurdle here. The matter itself still seems to be on the table.',
      'This speaks of the conditions. Which one weighs most has not been said yet.',
      'Not quite on these terms. There may be others that would be easier to accept.',
    ],
    firm: [
      'A no to these conditions. It does not say that there are none that would do.',
      'The terms do not fit as they stand. Which of them, and by how much, is worth knowing.',
      'This draws a line at the conditions. It is useful to hear where the line runs.',
    ],
    final: [
      'These terms are off the table. That is a clear limit, and good to know early.',
      'The conditions are settled from their side. What can be built within them is a separate matter.',
      'A fixed limit on the terms. It is a fact to work with and no verdict on you.',
    ],
  },
  authority: {
    soft: [
      'The decision lies with somebody else. What that somebody needs to see is still open.',
      'This points to another desk. It is less a no than a way the matter has to take.',
      'Somebody else has a say here. Their view has not been heard yet.',
    ],
    firm: [
      'The no comes from a rule or from somebody else. What it protects is worth understanding.',
      'This is not theirs to decide alone. The people who decide may have a reason to learn of.',
      'A limit set elsewhere. Knowing who drew it, and for what, tells what is possible.',
    ],
    final: [
      'The rule stands. The useful part is to know what lies inside it.',
      'Decided elsewhere, and settled. The person who says so is only passing the limit on.',
      'A fixed limit from above. It is no verdict on the proposal or on you.',
    ],
  },
  trust: {
    soft: [
      'A doubt has been put into words. That is a chance to hear what it rests on.',
      'Not convinced yet. The sentence leaves open what would be convincing.',
      'There is a risk in view. Which one it is can be asked.',
    ],
    firm: [
      'A risk weighs more than the gain here. Which risk it is would be good to know.',
      'This no protects something. Learning what it is helps more than any proof.',
      'An experience or a doubt stands in the way. It deserves a question before an answer.',
    ],
    final: [
      'The risk has been judged too great. That judgement is theirs, and worth respecting.',
      'A settled no that guards against a loss. It can be understood without being changed.',
      'The doubt has decided it. Hearing what lay behind it may still be of use.',
    ],
  },
  need: {
    soft: [
      'No need in sight at present. What would make one is still unknown.',
      'This says that things work as they are. What they value about it is worth hearing.',
      'The fit is not clear yet. The sentence is about use, not about quality.',
    ],
    firm: [
      'The need is met, or not there. That says something about the fit and nothing about you.',
      'Something already does the job. What it does well is good to know.',
      'This does not fit what they need now. What they need can be asked.',
    ],
    final: [
      'There is no need, and the sentence leaves no doubt. Knowing it early saves time on both sides.',
      'A settled matter of fit. It is no verdict on the quality of the offer.',
      'It is not for them. A clear answer is worth having.',
    ],
  },
  unspoken: {
    soft: [
      'A no, gently put, with its reason unsaid. One open question, with a way out, is enough.',
      'The sentence hesitates and does not say at what. There may be something still to learn.',
      'Not a yes. The reason may be small or large; it has not been told yet.',
    ],
    firm: [
      'A no to this proposal, with the reason left out. It may be one detail or the whole.',
      'The reason is unspoken. It may have nothing to do with what first comes to mind.',
      'This no protects something that has not been named. It may be asked about once.',
    ],
    final: [
      'A decision, given without its reason. No reason is owed; one kind question is allowed.',
      'Settled, it seems. What led there may be told, or may stay theirs.',
      'A clear no. It is about the proposal, and it leaves you free to ask once.',
    ],
  },
};

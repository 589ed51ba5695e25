/**
 * Plain questions of each kind, for a no that has nothing safe to hand back.
 *
 * Three jobs: understand, look for the change, tell the impossible from the difficult or leave room.
 */
import type { Kind } from '../../words';

export const JOBS = ['understand', 'change', 'room'] as const;
export type Job = (typeof JOBS)[number];
export type ByJob = Readonly<Record<Job, readonly string[]>>;

export const PLAIN: Readonly<Record<Exclude<Kind, 'boundary'>, ByJob>> = {
  form: {
    understand: [
      'What about this form does not suit you?',
      'Which part of it does not fit the way you work?',
      'What gets in the way when it is done like this?',
    ],
    change: [
      'What shape would it need to have to suit you?',
      'What would have to be different for it to fit?',
      'Which form would work better for you?',
    ],
    room: [
      'Which part of it is impossible, and which only difficult?',
      'Which smaller version could you live with, if any?',
      'What could stay as it is?',
    ],
  },
  time: {
    understand: [
      'What makes the timing difficult?',
      'What has to come first for you?',
      'What is taking up the time at the moment?',
    ],
    change: [
      'What would have to change to make the timing work?',
      'When would be a better time for this?',
      'Which dates would suit you better?',
    ],
    room: [
      'Would it help to come back to this at a quieter time?',
      'Which part of the timing is fixed, and which could move?',
      'When may this come up again, if at all?',
    ],
  },
  conditions: {
    understand: [
      'Which of the conditions is the difficult one?',
      'What exactly about the terms does not work?',
      'How do the terms compare with what you had in mind?',
    ],
    change: [
      'What would have to change to make the terms acceptable?',
      'Which terms would work for you?',
      'What would a fair arrangement look like to you?',
    ],
    room: [
      'Which of the terms are fixed, and which could move?',
      'Which part of it is impossible, and which only difficult?',
      'What could you say yes to, if anything?',
    ],
  },
  authority: {
    understand: [
      'What matters most to the people who decide this?',
      'How is a decision like this made on your side?',
      'Which rule or person has the last word here?',
    ],
    change: [
      'What would they need to see to agree to it?',
      'What would have to change for it to be approved?',
      'What could make the decision easier on your side?',
    ],
    room: [
      'Which part of it could you decide yourself?',
      'Which part of it is ruled out, and which only needs approval?',
      'When will a decision like this be looked at again?',
    ],
  },
  trust: {
    understand: [
      'What worries you most about it?',
      'Which risk weighs most for you?',
      'What have you seen that makes you doubtful?',
    ],
    change: [
      'What would you need to see to feel sure about it?',
      'What would have to change to make it safe enough?',
      'What would count as good evidence for you?',
    ],
    room: [
      'Which part of it is out of the question, and which only uncertain?',
      'How small would a first step need to be?',
      'What would you want to be able to undo?',
    ],
  },
  need: {
    understand: [
      'What works well in the way you do it now?',
      'How do you handle this at the moment?',
      'What matters most to you in this area?',
    ],
    change: [
      'What would have to change for this to become useful?',
      'What would you improve about it, if anything?',
      'When would something like this be of use to you?',
    ],
    room: [
      'What is missing at the moment, if anything?',
      'Which part of it could be of use, if any?',
      'When, if at all, should this come up again?',
    ],
  },
  unspoken: {
    understand: [
      'What is behind your no, if I may ask?',
      'What stands in the way for you, if I may ask?',
      'What would you like me to understand about your no?',
    ],
    change: [
      'What would have to be different for you?',
      'What would have to change to make it acceptable?',
      'What would make it worth another look, if anything?',
    ],
    room: [
      'Which part of it is your no about?',
      'Which part of it is impossible, and which only difficult?',
      'Would it help to come back to this another time?',
    ],
  },
};

/** Last in line, fit for every kind: they keep two cards in a row from asking the same. */
export const ANYWHERE: ByJob = {
  understand: [
    'What would help me to understand your side?',
    'What would be good to know about your side?',
    'What matters most to you here?',
    'How does this look from your side?',
  ],
  change: [
    'What would have to change for this to work for you?',
    'What would you do differently here?',
    'What would a version you could accept look like?',
    'How would you go about it?',
  ],
  room: [
    'What is settled for you here, and what is still open?',
    'How much of it is out of the question?',
    'Would it help to come back to this later?',
    'What would you prefer to happen next?',
  ],
};

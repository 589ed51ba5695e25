/** Noes to the moment: later may be another answer. */
import { samples } from '../sample';

export const TIME = samples('time', [
  {
    place: 'mail',
    setting: 'You asked to show your booking system.',
    words: "We can't do this quarter, the team is swamped until the audit is over.",
    arguing: 'But our system would save your team days of work in the audit.',
    pressing: 'It only takes fifteen minutes. Does Thursday at ten suit you?',
    'giving-up': 'I understand. Then I will close your file and not write again.',
  },
  {
    place: 'call',
    setting: 'You asked for the signature.',
    words: "we can't sign before the new year",
    arguing: 'But the price is lower now than it will ever be, you lose money if you wait.',
    pressing: 'You must sign by Friday, otherwise the discount is gone.',
    'giving-up': 'Then we forget the contract, no hard feelings.',
  },
  {
    place: 'chat',
    setting: 'You invited a friend to go running.',
    words: "I can't this month, I'm swamped until the exams are over.",
    arguing: 'But running is the best thing for your head when you study.',
    pressing: 'Just half an hour, tonight at seven, please say yes!',
    'giving-up': 'OK, I will ask somebody else then and not bother you again.',
  },
  {
    place: 'mail',
    setting: 'You asked a department for an interview for your thesis.',
    words: "I'm afraid we have no time for interviews before the summer.",
    arguing: 'But other departments found the time, and they are far smaller than yours.',
    pressing: 'My deadline is in May, so I need a date this week at the latest.',
    'giving-up': 'Then forget it, I will ask another department.',
  },
  {
    place: 'call',
    setting: 'You proposed to repaint the office.',
    words: "it's too early for that, we move out walls in spring",
    arguing: 'But the paint would cover all of it, and our painters are the best in town.',
    pressing: 'Can you decide by tomorrow? My painters are free this week only.',
    'giving-up': 'Fine, then find another painter.',
  },
  {
    place: 'mail',
    setting: 'You asked a supplier to change the packaging.',
    words: 'We cannot look at this until the peak season is over.',
    arguing: 'But the change is tiny, your competitors did it within a week.',
    pressing: 'Please give me a firm date today, my boss is waiting.',
    'giving-up': 'Then forget it, we will live with the old boxes.',
  },
  {
    place: 'chat',
    setting: 'You asked your sister to plan the family party.',
    words: "I can't do that now, ask me again after the move.",
    arguing: 'But it is only a party, and you had time for the cinema yesterday.',
    pressing: 'I need a date by tonight because the hall wants an answer.',
    'giving-up': 'Then there will be no party. Forget it.',
  },
  {
    place: 'mail',
    setting: 'You suggested a pilot in one branch.',
    words: 'This month is impossible, half the branch is on leave.',
    arguing: 'But that is exactly why it would help: the system does the work of two people.',
    pressing: 'I have reserved Monday for you. Can you confirm it by noon?',
    'giving-up': 'I see. Then I withdraw the offer for the pilot.',
  },
]);

/** Noes to the form: the thing may be right, and not in this shape. */
import { samples } from '../sample';

export const FORM = samples('form', [
  {
    place: 'mail',
    setting: 'You offered a two-day course in your training rooms.',
    words: "Two days in a row in a classroom won't work for us.",
    arguing: 'But two days are nothing compared with what your people will learn.',
    pressing: 'Please name two days by Wednesday, otherwise the room is gone.',
    'giving-up': 'Then forget about the course. I will not offer it again.',
  },
  {
    place: 'call',
    setting: 'You proposed one team for both offices.',
    words: "no we don't want it as one big team",
    arguing: 'Every company of your size has one team, and it works for all of them.',
    pressing: 'Can I tell your director today that you agree?',
    'giving-up': 'Fine, then we drop the whole idea.',
  },
  {
    place: 'chat',
    setting: 'You asked a neighbour to share a lawn mower.',
    words: "I'd rather not own a thing together with somebody.",
    arguing: 'But it saves both of us two hundred pounds, the figures are clear.',
    pressing: 'I need your answer tonight, the offer in the shop ends tomorrow.',
    'giving-up': 'Never mind, forget that I asked.',
  },
  {
    place: 'mail',
    setting: 'You sent a draft of a report for a client.',
    words: "We can't send it to the board as a forty-page document.",
    arguing: 'But all forty pages are needed, the method takes up twelve of them alone.',
    pressing: 'You must release it by noon, the printer is waiting.',
    'giving-up': 'Then I withdraw the report. Please consider it closed.',
  },
  {
    place: 'call',
    setting: 'You suggested a weekly video meeting.',
    words: "a video meeting won't work for this",
    arguing: 'But meetings are the only way to get things done, studies show that.',
    pressing: 'Just say yes to four weeks, and I will send the invitation right now.',
    'giving-up': 'All right, I will not bring it up again. Let us leave it.',
  },
  {
    place: 'mail',
    setting: 'You applied to give a talk at a conference.',
    words: "We can't take a ninety-minute lecture in that form.",
    arguing: 'My lecture was voted the best in Vienna last year, so your programme would only gain.',
    pressing: 'I have to know by tomorrow evening, or I will promise it to somebody else.',
    'giving-up': 'Too bad. I take back my application.',
  },
  {
    place: 'chat',
    setting: 'You asked a friend to sing at your wedding.',
    words: "I won't do a solo in front of everyone.",
    arguing: 'But you have such a wonderful voice, and everybody will be delighted.',
    pressing: 'Come on, just one song. Say yes, please, I have to print the programme today.',
    'giving-up': 'OK, then there will be no music at all. Forget it.',
  },
  {
    place: 'mail',
    setting: 'You proposed to move the archive into one online folder.',
    words: 'Putting everything into one shared folder is not how we want to do it.',
    arguing: 'One folder is far better than what you have, as anybody can see.',
    pressing: 'Please confirm today so that I can start on Monday.',
    'giving-up': 'Then leave it as it is. I am out.',
  },
]);

/** Noes for want of trust: not safe enough, not proven enough. */
import { samples } from '../sample';

export const TRUST = samples('trust', [
  {
    place: 'mail',
    setting: 'You offered your software to a practice.',
    words: "We won't hand over patient data to a company we don't know.",
    arguing: 'But our software is certified, and four hundred practices rely on it.',
    pressing: 'Just try it with ten patients this week. Can we start on Tuesday?',
    'giving-up': 'Then stay with your paper. I will not write again.',
  },
  {
    place: 'call',
    setting: 'You asked for the keys to work over the weekend.',
    words: "we can't give you the keys after what happened last time",
    arguing: 'But last time was not our fault, the lock was broken before we came.',
    pressing: 'I need the keys by Friday at two, otherwise the work will not be done.',
    'giving-up': 'Then we will leave the job as it is.',
  },
  {
    place: 'mail',
    setting: 'You proposed to move the shop to your platform.',
    words: 'Your last update broke our checkout, so we are not going to risk another move.',
    arguing: 'But that bug was fixed within a day, and no other shop has ever complained.',
    pressing: 'If you sign this month, I will throw in the move for free. Deal?',
    'giving-up': 'Understood, then we end it here.',
  },
  {
    place: 'chat',
    setting: 'You asked a friend to lend you the car.',
    words: "Sorry, I won't lend the car to anyone, I don't trust other drivers with it.",
    arguing: 'But I have been driving for twenty years without a single scratch.',
    pressing: 'Just for two hours, please, say yes, I have to go now.',
    'giving-up': 'OK. I will never ask you for anything again.',
  },
  {
    place: 'mail',
    setting: 'You asked a manager to take part in a study.',
    words: "I'm not comfortable sharing our figures without knowing who will see them.",
    arguing: 'But everything is anonymous, and the university has an excellent name.',
    pressing: 'Could you send me the figures by Wednesday all the same?',
    'giving-up': 'Then I will strike you from the list.',
  },
  {
    place: 'call',
    setting: 'You offered to look after a neighbour’s child.',
    words: "we hardly know you so no we'd rather not",
    arguing: 'But I have raised three children of my own, and everyone here knows me.',
    pressing: 'Let me just take her for an hour today, you will see.',
    'giving-up': 'Then do not expect any help from me in future.',
  },
  {
    place: 'mail',
    setting: 'You offered a guarantee that was not asked for.',
    words: "Without references we can't rely on that.",
    arguing: 'But our guarantee is worth more than references, and every customer has been happy with it.',
    pressing: 'Please sign by the end of the week, the guarantee ends then.',
    'giving-up': 'Then forget our offer.',
  },
  {
    place: 'mail',
    setting: 'You asked a company to test your sensor in its plant.',
    words: "It's too risky to put an untested part into our line.",
    arguing: 'But it was tested for a thousand hours, and it never failed once.',
    pressing: 'My people can be there on Monday at seven. Please open the line for them.',
    'giving-up': 'Too bad, then we will leave it. Good luck.',
  },
]);

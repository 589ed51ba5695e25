/** Noes of somebody who may not say yes: the answer lies with another. */
import { samples } from '../sample';

export const AUTHORITY = samples('authority', [
  {
    place: 'mail',
    setting: 'You offered a new phone contract.',
    words: "I can't decide that, my director would have to approve it.",
    arguing: 'But a small contract like this is well within what you can decide.',
    pressing: 'Can you get the approval by tomorrow? The price holds only until then.',
    'giving-up': 'Then I have talked to the wrong person. Goodbye.',
  },
  {
    place: 'call',
    setting: 'You asked for access to the records.',
    words: "that's not my call, legal has to sign it off",
    arguing: 'But legal has never objected to anything like this before.',
    pressing: 'Just let me in for today, nobody will notice.',
    'giving-up': 'Then forget it, this leads nowhere.',
  },
  {
    place: 'mail',
    setting: 'You asked the school to let your club use the gym.',
    words: 'Only the council can give permission for that, not the school.',
    arguing: 'But the gym is empty every evening, and other schools in town allow it.',
    pressing: 'Please send me the key by Monday, we have to start.',
    'giving-up': 'Then we will close the club.',
  },
  {
    place: 'chat',
    setting: 'You asked a colleague to swap shifts.',
    words: "I'm not allowed to swap without the manager's okay.",
    arguing: 'But everybody swaps, and the manager never even looks at the plan.',
    pressing: 'Say yes now, please, I have to know within the hour.',
    'giving-up': 'Never mind. I will not ask you again.',
  },
  {
    place: 'mail',
    setting: 'You proposed a joint project to a research group.',
    words: 'I cannot commit the group to this, the committee decides on such projects.',
    arguing: 'But ours is the best proposal in the field, and three other groups have joined already.',
    pressing: 'I need your commitment by the end of the week.',
    'giving-up': 'Then we will look for another group. Consider the matter closed.',
  },
  {
    place: 'call',
    setting: 'You asked for a refund at the counter.',
    words: "i'm not authorised to give refunds over fifty",
    arguing: 'But it is fifty-two, that makes no difference to a company like yours.',
    pressing: 'I am not leaving until you pay it out, so get on with it.',
    'giving-up': 'Then keep the money. You will not see me again.',
  },
  {
    place: 'mail',
    setting: 'You asked the caretaker for a second parking space.',
    words: "I can't give you that, the owners have to vote on it.",
    arguing: 'But there are five empty spaces in the yard, so nobody can object.',
    pressing: 'Can you just let me park there from tomorrow on?',
    'giving-up': 'I give up. Then I will move out.',
  },
  {
    place: 'mail',
    setting: 'You asked for a discount for the whole chain.',
    words: "I can't give you a discount, head office sets the prices.",
    arguing: 'But you know the branches best, and the figures speak for a discount.',
    pressing: 'Please call head office today and let me have the answer by four.',
    'giving-up': 'Then there is no point in going on. Goodbye.',
  },
]);

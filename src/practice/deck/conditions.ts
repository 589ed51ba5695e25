/** Noes to the conditions: the price, the term, the risk, the amount. */
import { samples } from '../sample';

export const CONDITIONS = samples('conditions', [
  {
    place: 'mail',
    setting: 'You sent an offer for a maintenance contract.',
    words: "We can't go to 1,450 a month.",
    arguing: 'But quality has its price, and others charge far more.',
    pressing: 'If you sign by Monday I can take ten per cent off, after that it goes up.',
    'giving-up': 'Then we have nothing more to talk about. Good luck elsewhere.',
  },
  {
    place: 'call',
    setting: 'You asked for a contract of three years.',
    words: "we can't commit to three years",
    arguing: 'But all our customers sign for three years, and none of them regrets it.',
    pressing: 'Can we agree on two right now, so that I can send you the papers today?',
    'giving-up': 'Then forget it, we do not do shorter ones.',
  },
  {
    place: 'mail',
    setting: 'You asked a carpenter to build a shelf.',
    words: "For 300 I can't do it, the wood alone costs that much.",
    arguing: 'But your colleague in the next street does it for 250.',
    pressing: 'I need a yes by tonight, or I will order it elsewhere.',
    'giving-up': 'Then never mind, I will leave the wall empty.',
  },
  {
    place: 'chat',
    setting: 'You want to buy a used bicycle.',
    words: '80 is too low, sorry.',
    arguing: 'It is seven years old and a new one costs hardly more, so 80 is more than fair.',
    pressing: '85, but only if you say yes within the hour.',
    'giving-up': 'Forget it then. Bye.',
  },
  {
    place: 'mail',
    setting: 'You proposed to share the cost of a stand at a fair.',
    words: 'We cannot accept the terms: all of the risk would be on our side.',
    arguing: 'But there is hardly any risk, the fair has been full for ten years.',
    pressing: 'Please sign by Thursday, the organiser will not wait any longer.',
    'giving-up': 'Then we will go alone. Please regard this as settled.',
  },
  {
    place: 'call',
    setting: 'You offered somebody a position.',
    words: "i can't take it at that salary",
    arguing: 'But the salary is above the average, other firms pay far less.',
    pressing: 'I need your answer by five today, there is another candidate.',
    'giving-up': 'Then we will take somebody else. All the best.',
  },
  {
    place: 'mail',
    setting: 'You asked for a bigger order.',
    words: "We won't take 500 units at once, our storage holds 120.",
    arguing: 'But 500 units are much cheaper per piece, you only have to do the sum.',
    pressing: 'Shall I put you down for 300 then? I have to close the list today.',
    'giving-up': 'Then we will stop the deliveries to you. Goodbye.',
  },
  {
    place: 'mail',
    setting: 'You asked a landlady to let you have a dog.',
    words: 'Not without a higher deposit and a written promise about the carpets.',
    arguing: 'But my dog has never scratched a thing, and other landladies ask for nothing.',
    pressing: 'Can you just say yes until Friday? I have to collect him then.',
    'giving-up': 'Then I will give up the flat. Forget it.',
  },
]);

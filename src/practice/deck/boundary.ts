/** Limits that are to be respected: one courteous line, and nothing is asked any more. */
import { samples } from '../sample';

export const BOUNDARY = samples('boundary', [
  {
    place: 'mail',
    setting: 'You wrote to a company for the third time.',
    words: 'Please stop contacting me about this.',
    arguing: 'But our offer would save you a lot of money, it would be a pity to miss it.',
    pressing: 'What would have to change so that we can talk again?',
    personal: 'How rude of you. You treat me like a criminal.',
  },
  {
    place: 'call',
    setting: 'You asked about the reasons for a divorce.',
    words: "i don't want to talk about it and please don't ask me again",
    arguing: 'But talking helps, everybody who has been through it says so.',
    pressing: 'Just tell me when we can talk about it. Tomorrow?',
    personal: 'So you do not trust me. After all I have done for you.',
  },
  {
    place: 'chat',
    setting: 'You sent somebody a second message after a first date.',
    words: "I'm not interested. Don't message me any more, please.",
    arguing: 'But the evening was a success, most people need a second date to be sure.',
    pressing: 'Can I call you tomorrow, just once?',
    personal: 'Wow. You think you are too good for me.',
  },
  {
    place: 'mail',
    setting: 'You invited a former customer to an event.',
    words: 'Remove me from your list and do not write to me again.',
    arguing: 'But the event is free, and others would be glad of an invitation.',
    pressing: 'Which of our events could be of interest to you instead?',
    personal: 'I find your tone offensive. I have always treated you well.',
  },
  {
    place: 'mail',
    setting: 'You asked a colleague for help at the weekend.',
    words: "I don't take calls at the weekend. Please respect that.",
    arguing: 'But it is only five minutes, and everybody else here answers.',
    pressing: 'Could you make an exception this Saturday at ten?',
    personal: 'It seems that my work means nothing to you.',
  },
  {
    place: 'call',
    setting: 'You asked for a photograph of the children.',
    words: "no photos of my kids that's final",
    arguing: 'But all the other parents have agreed, and it is only for the newsletter.',
    pressing: 'When could I ask you again? After the holidays?',
    personal: 'You treat me as if I were a criminal.',
  },
  {
    place: 'mail',
    setting: 'You wrote to a widow about her house.',
    words: 'The house is not for sale. Any further letter will go to my lawyer.',
    arguing: 'But the market will never be as good as it is now, you would be foolish to wait.',
    pressing: 'May I come by on Sunday and make you an offer?',
    personal: 'How can you threaten me, when all I did was to write a friendly letter?',
  },
  {
    place: 'chat',
    setting: 'You asked somebody about an illness.',
    words: "That's private, and I don't want to discuss it with you.",
    arguing: 'But I have read that nine out of ten people get well with the right diet.',
    pressing: 'Which hospital are you in? When can I visit you?',
    personal: 'So that is what our friendship is worth to you.',
  },
]);

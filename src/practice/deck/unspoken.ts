/** Noes whose reason is not said: it may be one detail, or the whole. */
import { samples } from '../sample';

export const UNSPOKEN = samples('unspoken', [
  {
    place: 'mail',
    setting: 'You proposed to move the whole team to a new plan by the end of May.',
    words: "No, that's unrealistic.",
    arguing: 'But look, it is worth it! Other teams have moved within three weeks.',
    pressing: 'You have to decide by Friday, otherwise the price goes up.',
    'giving-up': 'Then forget it, we leave everything as it is.',
  },
  {
    place: 'call',
    setting: 'You asked a partner to take part in a campaign.',
    words: "no i don't think so",
    arguing: 'But it would bring you at least a hundred new customers.',
    pressing: 'Just say yes now, we can sort out the rest later today.',
    'giving-up': 'Fine, then we do it without you. Forget it.',
  },
  {
    place: 'chat',
    setting: 'You asked a friend to join your band.',
    words: 'Nah, not for me.',
    arguing: 'But you play better than all of us, it would be a waste.',
    pressing: 'Come to the rehearsal tonight at eight, I count on you!',
    'giving-up': 'OK, I will not ask you again.',
  },
  {
    place: 'mail',
    setting: 'You sent an application for a grant.',
    words: 'We have decided not to support your project.',
    arguing: 'But our project meets every one of your criteria, as the annex proves.',
    pressing: 'I ask you to decide anew by the end of the week.',
    'giving-up': 'Then I will not apply to you again.',
  },
  {
    place: 'mail',
    setting: 'You offered to write a column for a newspaper.',
    words: "I'm afraid we have to pass on this.",
    arguing: 'But my columns were read by twenty thousand people last year.',
    pressing: 'Could you print just one of them in the next issue? I need to know by Monday.',
    'giving-up': 'Too bad. I withdraw my offer.',
  },
  {
    place: 'call',
    setting: 'You proposed to open on Sundays.',
    words: "that's not going to happen",
    arguing: 'But Sunday is when people have time, the figures are clear.',
    pressing: 'Then give me just two Sundays in June, and decide today, please.',
    'giving-up': 'Then forget the shop, I am done here.',
  },
  {
    place: 'mail',
    setting: 'You asked a gallery to show your photographs.',
    words: 'We are not going to show your photographs.',
    arguing: 'But they won a prize in Arles, and the jury called them outstanding.',
    pressing: 'Please have another look by Thursday, the exhibition in Bonn wants an answer.',
    'giving-up': 'Then I will not send you anything again.',
  },
  {
    place: 'chat',
    setting: 'You asked your flatmate to paint the kitchen yellow.',
    words: 'Yellow? No way.',
    arguing: 'But yellow makes a room bigger and warmer, everybody knows that.',
    pressing: 'I am buying the paint in an hour, so please just say yes.',
    'giving-up': 'Then paint it yourself, I am out.',
  },
]);

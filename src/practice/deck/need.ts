/** Noes for want of a need: it may be good, and it is not missed. */
import { samples } from '../sample';

export const NEED = samples('need', [
  {
    place: 'mail',
    setting: 'You offered a new printer.',
    words: "We don't need another printer, thank you.",
    arguing: 'But the new one prints twice as fast and costs half as much a page.',
    pressing: 'Could I come by on Thursday at ten to show it to you? It takes only ten minutes.',
    'giving-up': 'Then I will take you off my list. Goodbye.',
  },
  {
    place: 'call',
    setting: 'You proposed a second help desk.',
    words: "we don't need a second one really",
    arguing: 'But every firm of your size has two, it pays for itself within a year.',
    pressing: 'Just agree to a trial of one month, I can set it up tomorrow.',
    'giving-up': 'Then forget it. I have wasted enough time on this.',
  },
  {
    place: 'chat',
    setting: 'You offered a neighbour your old freezer.',
    words: 'Thanks, but we already have two freezers.',
    arguing: 'But this one is far bigger than yours and hardly uses any power.',
    pressing: 'I have to get rid of it today, can you take it at six?',
    'giving-up': 'Then it goes to the dump. I will not offer you anything again.',
  },
  {
    place: 'mail',
    setting: 'You suggested a course in public speaking.',
    words: "We don't need that, nobody here gives speeches.",
    arguing: 'But everybody has to speak in public one day, and then it is too late.',
    pressing: 'Can I put down five of you for the course in June? I need the names by Friday.',
    'giving-up': 'Then I will not suggest anything any more.',
  },
  {
    place: 'mail',
    setting: 'You offered an app for time tracking.',
    words: 'We are happy with our spreadsheet and not looking for anything else.',
    arguing: 'But spreadsheets are full of mistakes, every study shows that.',
    pressing: 'Just give me a quarter of an hour this week. Is Wednesday at two all right?',
    'giving-up': 'All right, stay with it. I am out.',
  },
  {
    place: 'call',
    setting: 'You proposed to print a brochure.',
    words: 'a brochure is no use to us all our customers are online',
    arguing: 'But paper is what people remember, your competitors all have brochures.',
    pressing: 'Let us print just five hundred, I can send you the form right away.',
    'giving-up': 'Then we drop the subject for good.',
  },
  {
    place: 'mail',
    setting: 'You offered a partnership to a small shop.',
    words: 'That would fit a larger shop far better than ours, we have no use for it.',
    arguing: 'But it was made for small shops, and forty of them earn well with it.',
    pressing: 'Please sign up by the end of the month, after that the places are gone.',
    'giving-up': 'I see. Then I will close the matter.',
  },
  {
    place: 'chat',
    setting: 'You asked your team to use a new board for tasks.',
    words: 'We have a board already, we do not need another one.',
    arguing: 'But the new one is much better, all other teams work with it.',
    pressing: 'Please all be on it by tonight, I switch off the old one tomorrow.',
    'giving-up': 'OK, I will not propose anything again.',
  },
]);

/**
 * Where things stand in Google Meet, newest build first; anchors that no display language and no build changes come
 * before classes. From published facts, November 2026.
 */
export const MEET = {
  /** A name such as abc-defg-hij. */
  path: /^\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/|_meet\/|call\/)/u,
  /** Icons are words that a font draws, the same in every language. */
  icon: 'button i.google-symbols, button i.google-material-icons, button i[class*="material-icons"]',
  leaveIcon: 'call_end',
  captionsOnIcon: 'closed_caption',
  captionsOffIcon: 'closed_caption_off',
  region: [
    '[jsname="dsyhDe"] [role="region"]',
    '.a4cQT [role="region"]',
    'div[role="region"][tabindex="0"]:has(img)',
    '.vNKgIf.UDinHf',
    '[jsname="dsyhDe"]',
    'div[role="region"][tabindex="0"]',
    '.a4cQT',
  ],
  block: '.nMcdL, .TBMuR',
  name: ['.NWpY1d', '.KcIKyf', '.zs7s8d'],
  words: ['.ygicle.VbkSUe', '.bh44bd.VbkSUe', '[jsname="tgaKEf"]', '.VbkSUe', '.iTTPOb', '.Mz6pEf'],
  selfTile: '[data-self-name]',
  selfTileName: '.notranslate',
  selfBlock: '[data-is-self="true"]',
} as const;

/** What Meet calls the user, by the page's language; where the language is not listed, any of them counts. */
export const OWN_LABELS: Readonly<Record<string, readonly string[]>> = {
  en: ['You'],
  de: ['Ich', 'Sie', 'Du'],
  fr: ['Vous', 'Moi'],
  es: ['Tú', 'Usted', 'Vos'],
  it: ['Tu', 'Io'],
  pt: ['Você', 'Eu', 'Tu'],
  nl: ['Jij', 'U', 'Ik'],
  pl: ['Ty', 'Ja'],
  sv: ['Du'],
  da: ['Dig', 'Du'],
  no: ['Du', 'Deg'],
  nb: ['Du', 'Deg'],
  fi: ['Sinä'],
  ru: ['Вы'],
  uk: ['Ви'],
  tr: ['Siz', 'Sen'],
  vi: ['Bạn'],
  id: ['Anda'],
  zh: ['你', '您'],
  ja: ['あなた', '自分'],
  ko: ['나', '사용자님'],
};

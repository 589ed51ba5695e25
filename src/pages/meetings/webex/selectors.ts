/**
 * Where things may stand in Webex. The frame and the button to leave are known from several public sources; the
 * captions' own marks from unverified ones (November 2026): experimental.
 */
export const WEBEX = {
  host: /(?:^|\.)webex\.com$/u,
  frame: 'iframe#unified-webclient-iframe',
  inCall:
    '[data-test="meeting-info-button"], [data-test="leave-button"], [data-test="end-button"], button[aria-label^="Leave"], button[aria-label*="verlassen"], button[aria-label^="Quitter"], button[aria-label^="Salir"]',
  captions: [
    '.captions-container',
    '[class*="captions-container"]',
    '[class*="caption-container"]',
    '[class*="caption-list"]',
  ],
  row: ['.caption-line', '[class*="caption-item"]', '[class*="caption-line"]'],
  name: ['.caption-speaker', '[class*="speaker"]', '[class*="name"]'],
  words: ['.caption-text', '[class*="caption-text"]', '[class*="text"]', '[class*="content"]'],
  captionsButton: 'button[aria-pressed]',
  storedUser: 'webex.user',
} as const;

/** In the label of the captions button, by display language. */
export const CAPTIONS = /closed caption|untertitel|sous-titre|subt[ií]tulo|legenda|sottotitoli|字幕|자막/iu;

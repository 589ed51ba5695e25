/** Where things stand in Outlook on the web, newest layout first. From published adapters of 2026, November 2026. */
export const OUTLOOK = {
  pane: [
    '[data-app-section="ConversationContainer"]',
    '[data-app-section="MailReadCompose"]',
    '#ReadingPaneContainerId',
    '[role="main"]',
  ],
  body: [
    '[id^="UniqueMessageBody"]',
    '[data-test-id="mailMessageBodyContainer"]',
    '[role="document"]:not([contenteditable])',
  ],
  /** For people of the same organisation it holds the name alone. */
  sender: [
    '[id^="MSG_"][id$="_FROM"]',
    // The label of the sender, in the display language.
    '[aria-label^="From:"], [aria-label^="Von:"], [aria-label^="De:"], [aria-label^="De :"], [aria-label^="Da:"], [aria-label^="Van:"]',
  ],
  /** An open conversation or message, whatever is unfolded of it. */
  open: '[id^="CONV_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"]:not(input)',
  /** A message that is folded has no body in the page. */
  collapsed: '[aria-expanded="false"] [data-testid="SentReceivedSavedTime"]',
  editor: '[contenteditable="true"]',
  /** The root of each mailbox in the folder tree; then the account panel, once it was opened. */
  account: '[role="treeitem"][title*="@"], #mectrl_currentAccount_secondary',
  /** The own name: as it stands, or within a phrase such as "Account manager for …". */
  ownName: ['#mectrl_currentAccount_primary', '#owa-me-control-container button', '#mectrl_main_trigger'],
  /** The dots that unfold history; what they unfold has the marks of mail programs. */
  folded: 'button, [role="button"]',
  aside: '[role="listbox"], [role="tree"]',
} as const;

/** How a draft among the messages is headed; the only mark of it is in the display language. */
export const DRAFT =
  /\[(?:Draft|Entwurf|Brouillon|Borrador|Bozza|Rascunho|Concept|Utkast|Kladde|Udkast|Luonnos|Wersja robocza|Koncept|Piszkozat|Ciornă|Черновик|Чернетка|Taslak|下書き|草稿|초안)\]/iu;

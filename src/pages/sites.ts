/**
 * The register of sites, as data. Adding a site = one folder, one line here, one fixture.
 *
 * `hosts` are match patterns for the manifest's optional permissions. What people run on servers of their own has a
 * `mark`: on a site that the user switched on, the element that gives it away.
 */
export type SiteKind = 'webmail' | 'meeting';

export interface Site {
  /** The folder's name under `webmail/` or `meetings/`; its `index.ts` exports the description in camel case. */
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly hosts: readonly string[];
  /** Selector of what stands on its pages wherever they are; its description then has the last word. */
  readonly mark?: string;
  /** The messages stand in frames of another origin, where the top page cannot look: the script runs there too. */
  readonly inFrames?: true;
  /** Part of it is drawn in windows without an address, which it opens itself: the script runs there too. */
  readonly inBlankWindows?: true;
  /** How a user turns captions on there, by key or button, in one sentence. Present for every meeting client. */
  readonly captions?: string;
  /** The known marks of the page come from few sources; the popup says so. */
  readonly experimental?: true;
}

export const SITES = [
  { id: 'gmail', name: 'Gmail', kind: 'webmail', hosts: ['https://mail.google.com/*'] },
  {
    id: 'outlook',
    name: 'Outlook',
    kind: 'webmail',
    hosts: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  {
    id: 'yahoo',
    name: 'Yahoo Mail',
    kind: 'webmail',
    hosts: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*'],
  },
  { id: 'proton', name: 'Proton Mail', kind: 'webmail', hosts: ['https://mail.proton.me/*'] },
  {
    id: 'fastmail',
    name: 'Fastmail',
    kind: 'webmail',
    hosts: [
      'https://app.fastmail.com/*',
      'https://beta.fastmail.com/*',
      'https://betaapp.fastmail.com/*',
      'https://www.fastmail.com/*',
    ],
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    kind: 'webmail',
    hosts: ['https://www.icloud.com/*', 'https://www-mail.icloud-sandbox.com/*'],
    inFrames: true,
  },
  {
    id: 'zoho',
    name: 'Zoho Mail',
    kind: 'webmail',
    hosts: [
      'https://mail.zoho.com/*',
      'https://mail.zoho.eu/*',
      'https://mail.zoho.in/*',
      'https://mail.zoho.com.au/*',
      'https://mail.zoho.jp/*',
      'https://mail.zohocloud.ca/*',
    ],
  },
  {
    id: 'roundcube',
    name: 'Roundcube',
    kind: 'webmail',
    hosts: [],
    mark: 'body.task-mail, #messagelist, #messagecontframe, #messagebody',
  },
  {
    id: 'sogo',
    name: 'SOGo',
    kind: 'webmail',
    hosts: [],
    mark: '[ng-app^="SOGo.MailerUI"]',
  },
  {
    id: 'horde',
    name: 'Horde',
    kind: 'webmail',
    hosts: [],
    mark: '#dimpmain, #msgData, #msgheaders + #messageBody, #horde-content > .messageBody',
  },
  {
    id: 'snappymail',
    name: 'SnappyMail',
    kind: 'webmail',
    hosts: [],
    mark: 'body#rl-app, iframe#rliframe, .bodyText > .b-text-part',
  },
  {
    id: 'nextcloud',
    name: 'Nextcloud Mail',
    kind: 'webmail',
    hosts: [],
    mark: 'input#initial-state-mail-accounts, .app-mail, #mail-content',
  },
  {
    id: 'zimbra',
    name: 'Zimbra',
    kind: 'webmail',
    hosts: [],
    mark: '#skin_container_username, #skin_outer, [id^="zv__"]',
  },
  {
    id: 'google-meet',
    name: 'Google Meet',
    kind: 'meeting',
    hosts: ['https://meet.google.com/*'],
    captions: 'Press c, or the CC button below the call.',
  },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    kind: 'meeting',
    hosts: [
      'https://teams.microsoft.com/*',
      'https://*.teams.microsoft.com/*',
      'https://teams.live.com/*',
      'https://*.teams.cloud.microsoft/*',
    ],
    captions: 'Choose More, Language and speech, Live captions; as a guest: More, Captions.',
  },
  {
    id: 'zoom',
    name: 'Zoom',
    kind: 'meeting',
    hosts: ['https://*.zoom.us/*'],
    captions: 'Press Show Captions below the call, or choose it in More. The host has to allow it.',
  },
  {
    id: 'jitsi',
    name: 'Jitsi Meet',
    kind: 'meeting',
    hosts: ['https://meet.jit.si/*', 'https://*.8x8.vc/*'],
    mark: '#largeVideoContainer',
    captions: 'Press the CC button below the call; it may stand in More actions.',
  },
  {
    id: 'bigbluebutton',
    name: 'BigBlueButton',
    kind: 'meeting',
    hosts: [],
    mark: '[data-test="userListItemCurrent"], [data-test="userListItem"], [data-test="leaveAudio"], [data-test="audioDropdownMenu"], [data-test="leaveMeetingDropdown"], [data-test="optionsButton"]',
    captions: 'Press the CC button below the call.',
  },
  {
    id: 'slack',
    name: 'Slack huddles',
    kind: 'meeting',
    hosts: ['https://app.slack.com/*'],
    inBlankWindows: true,
    captions: 'Choose More actions in the huddle, then Show captions.',
  },
  {
    id: 'webex',
    name: 'Webex',
    kind: 'meeting',
    hosts: ['https://*.webex.com/*'],
    captions: 'Press the Closed captions button below the call.',
    experimental: true,
  },
] as const satisfies readonly Site[];

export type SiteId = (typeof SITES)[number]['id'];

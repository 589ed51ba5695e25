/** The clients whose manner is known. */
import type { Manner } from '../manner';
import { bigBlueButtonManner } from './bigbluebutton';
import { googleMeetManner } from './google-meet';
import { jitsiManner } from './jitsi';
import { slackManner } from './slack';
import { teamsManner } from './teams';
import { webexManner } from './webex';
import { zoomManner } from './zoom';

export const MANNERS: readonly Manner[] = [
  googleMeetManner,
  teamsManner,
  zoomManner,
  jitsiManner,
  bigBlueButtonManner,
  slackManner,
  webexManner,
];

/** The first page after the installation, and the settings: where How Else listens, and a no to try it on. */
import { openPractice } from '../../browser/own-pages';
import { PRACTICE_LINES, WELCOME_LINES } from '../lines';
import { Lookup } from '../lookup';
import { startPage } from '../lookup/start';
import { Settings } from './settings';
import { SiteList } from './site-list';
import './welcome.css';

startPage(
  document,
  <>
    <p class="intro">{WELCOME_LINES.lead}</p>
    <SiteList />
    <section aria-labelledby="try">
      <h2 id="try">{WELCOME_LINES.tryIt}</h2>
      <Lookup />
    </section>
    <p class="practise">
      {PRACTICE_LINES.openHow}{' '}
      <button type="button" class="all" data-part="practice" onClick={() => void openPractice()}>
        {PRACTICE_LINES.open}
      </button>
    </p>
    <Settings />
    <p>{WELCOME_LINES.sharing}</p>
    <p>{WELCOME_LINES.device}</p>
  </>,
);

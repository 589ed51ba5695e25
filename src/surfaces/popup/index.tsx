/** The toolbar popup: the look-up, and the switch of this site. */
import { Lookup } from '../lookup';
import { startPage } from '../lookup/start';
import './popup.css';
import { SiteSection } from './site-section';

startPage(
  document,
  <>
    <Lookup />
    <SiteSection />
  </>,
);

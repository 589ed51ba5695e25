/** The side panel and the look-up tab: the look-up alone. */
import { Lookup } from '../lookup';
import { startPage } from '../lookup/start';
import './side-panel.css';

startPage(document, <Lookup />);

/** The dashboard: the ledger as a page of its own. An entry's id after `#` opens that entry. */
import { Ledger } from '../../ledger';
import { startPage } from '../lookup/start';
import { Dashboard } from './dashboard';
import './dashboard.css';
import { DashboardState } from './dashboard-state';

/** The address names an entry, or a reply that rested, which stands at the top anyway. */
const entryInAddress = (): string | null => {
  const named = decodeURIComponent(location.hash.slice(1));
  return named === '' || named.startsWith('rested/') ? null : named;
};

const life = new AbortController();
const state = new DashboardState(new Ledger());
startPage(document, <Dashboard state={state} />);
void state.open(life.signal, entryInAddress());
addEventListener('hashchange', () => {
  const entry = entryInAddress();
  if (entry) void state.readAgain().then(() => state.show(entry));
});

/** Drops an entry's name from the address when it is closed: who is led to it again then comes to a new place. */
let before: string | null = null;
state.opened.subscribe((open) => {
  if (before !== null && before !== open && before === entryInAddress())
    history.replaceState(null, '', location.pathname);
  before = open;
});

/** Puts entries into the ledger of a driven browser, past every page: as many as one likes, at once. */
import type { Page } from 'puppeteer-core';
import type { Entry } from '../../src/ledger/entry';
import { VERSION } from '../../src/ledger/versions';

/** @param page a page of the extension on which the ledger was opened before */
export async function fillLedger(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.evaluate(
    (version, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('how-else-ledger', version);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('entries', 'readwrite');
          for (const entry of all) transaction.objectStore('entries').put(entry);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    VERSION,
    entries as Entry[],
  );
}

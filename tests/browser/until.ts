/** Waits for something to become true instead of waiting for time to pass. */

const EVERY = 25;

/**
 * Looks again and again until `look` yields something other than null, undefined or false.
 * @throws where that did not happen in time; the message names `what` and the last error of `look`
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 6_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last = '';
  for (;;) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
      last = '';
    } catch (error) {
      last = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for: ${what}${last}`);
    await new Promise((done) => setTimeout(done, EVERY));
  }
}

/**
 * Watches that something stays true for a while: how an absence is shown.
 * @throws at the first look at which it is not
 */
export async function holds(what: string, look: () => Promise<boolean>, duration = 700): Promise<void> {
  const end = Date.now() + duration;
  while (Date.now() < end) {
    if (!(await look())) throw new Error(`did not stay so: ${what}`);
    await new Promise((done) => setTimeout(done, EVERY));
  }
}

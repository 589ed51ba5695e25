/** A browser as the popup sees it. Import this before anything that asks the extension API. */
import type { PageHealth } from '../../src/browser/health';
import type { Outcome } from '../../src/language/words';

interface Sent {
  readonly name: string;
  readonly body: Record<string, unknown>;
}

/** What the browser answers; a test sets it. */
export const fake = {
  read: async (_text: string): Promise<Outcome> => ({ understood: 'unclear', readings: [] }),
  session: {} as Record<string, unknown>,
  url: 'https://mail.google.com/mail/u/0/' as string | undefined,
  granted: false,
  grants: true,
  /** By frame, the page itself first; null where no script answers. */
  health: [null] as (PageHealth | null)[],
  local: {} as Record<string, unknown>,
  structure: 'main\n ul.rows' as string | null,
  /** What the background answers, by the name of the message, or how it finds it; null where nothing is set. */
  replies: {} as Record<string, unknown>,
  sent: [] as Sent[],
  /** What was asked for last. */
  origins: [] as string[],
  /** The calls to the permission API, in order. */
  asked: [] as string[],
};
const INITIAL = { ...fake };

/** As it was before any test. */
export function resetFake(): void {
  Object.assign(fake, INITIAL, { session: {}, local: {}, replies: {}, sent: [], asked: [] });
}

async function answer(message: Sent): Promise<unknown> {
  fake.sent.push(message);
  const set = fake.replies[message.name];
  if (message.name !== 'read')
    return { ok: true, reply: (typeof set === 'function' ? set(message.body) : set) ?? null };
  const { text } = message.body.utterance as { text: string };
  try {
    return { ok: true, reply: await fake.read(text) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

const api = {
  runtime: {
    id: 'how-else',
    sendMessage: answer,
    getManifest: () => ({ version: '9.9.9' }),
    getURL: (file: string) => `chrome-extension://how-else/${file}`,
  },
  storage: {
    local: {
      get: async (key: string | null) => (key === null ? { ...fake.local } : { [key]: fake.local[key] }),
      set: async (items: Record<string, unknown>) => void Object.assign(fake.local, items),
      remove: async (key: string) => void delete fake.local[key],
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
    session: {
      get: async (key: string) => ({ [key]: fake.session[key] }),
      set: async (items: Record<string, unknown>) => void Object.assign(fake.session, items),
    },
  },
  scripting: {
    executeScript: async ({ target }: { target: { allFrames?: boolean } }) => {
      // What was injected into frames comes in any order.
      if (target.allFrames) return fake.health.map((result, frameId) => ({ frameId, result })).reverse();
      if (fake.structure === null) throw new Error('no script may run here');
      return [{ result: fake.structure }];
    },
  },
  tabs: {
    query: async () => [{ id: 1, url: fake.url }],
  },
  permissions: {
    contains: async () => fake.granted,
    request: async ({ origins }: { origins: string[] }) => {
      fake.asked.push('request');
      fake.origins = origins;
      fake.granted = fake.grants;
      return fake.grants;
    },
    remove: async () => {
      fake.asked.push('remove');
      fake.granted = false;
      return true;
    },
  },
};
Object.assign(globalThis, { chrome: api, browser: api });

/** The chat beside a call: each message is told once, however often the panel is closed, opened and drawn anew. */
import { textOnPage } from '../text-on-page';
import type { Chat, ChatMessage } from './meeting';

/** Of messages that were there before us only the newest are read. */
const HISTORY = 20;

interface Known {
  /** The element's text when it was read. */
  readonly seen: string | null;
  readonly message: ChatMessage | null;
  readonly text: string;
}

/** A message that is new, or that was changed. */
export interface HeardMessage {
  readonly id: string;
  readonly message: ChatMessage;
  readonly text: string;
}

export class WatchChat {
  readonly #known = new WeakMap<Element, Known>();
  /** What each message said, by its id. */
  readonly #said = new Map<string, string>();

  constructor(private readonly chat: Chat) {}

  /** @returns what is new in the chat, oldest first */
  look(documents: readonly Document[]): HeardMessage[] {
    const first = this.#said.size === 0;
    const times = new Map<string, number>();
    const found = documents
      .flatMap((document) => this.chat.messages(document))
      .flatMap((element) => {
        const { message, text } = this.#read(element);
        if (!message || text === '') return [];
        const said = `${message.speaker}\n${text}`;
        const time = (times.get(said) ?? 0) + 1;
        times.set(said, time);
        return { id: `chat-${message.id ?? `${said}\n${time}`}`, message, text };
      });
    const news = found.filter(({ id, text }) => this.#said.get(id) !== text);
    for (const { id, text } of news) this.#said.set(id, text);
    return first ? news.slice(-HISTORY) : news;
  }

  #read(element: Element): Known {
    const seen = element.textContent;
    const known = this.#known.get(element);
    if (known?.seen === seen) return known;
    const message = this.chat.read(element);
    const fresh = {
      seen,
      message,
      text: message
        ? textOnPage(message.words)
            .text.slice(message.from ?? 0)
            .trim()
        : '',
    };
    this.#known.set(element, fresh);
    return fresh;
  }
}

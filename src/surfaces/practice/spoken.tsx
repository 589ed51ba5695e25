/** Their words: at once, or one after the other as captions come in, unless the user wants nothing to move. */
import { Component } from 'preact';

/** A calm speaker, in milliseconds a word. */
const PACE = 260;

interface SpokenProps {
  readonly words: string;
  readonly live: boolean;
}
interface Said {
  /** How many words stand there. */
  readonly count: number;
}

const stillWanted = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Give it a `key` of the words: each no is spoken once. */
export class Spoken extends Component<SpokenProps, Said> {
  override state: Said = { count: this.props.live && !stillWanted() ? 0 : Number.POSITIVE_INFINITY };
  #timer: ReturnType<typeof setInterval> | undefined;

  override componentDidMount(): void {
    if (this.state.count > 0) return;
    this.#timer = setInterval(() => this.#speak(), PACE);
  }

  override componentWillUnmount(): void {
    clearInterval(this.#timer);
  }

  #speak(): void {
    const count = this.state.count + 1;
    if (count >= this.props.words.split(' ').length) clearInterval(this.#timer);
    this.setState({ count });
  }

  /** Those who listen hear the whole sentence, once it is said. */
  override render({ words }: SpokenProps, { count }: Said) {
    const all = words.split(' ');
    const done = count >= all.length;
    return (
      <blockquote data-part="sample-words" aria-busy={!done}>
        <span aria-hidden={!done}>{done ? words : all.slice(0, count).join(' ')}</span>
      </blockquote>
    );
  }
}

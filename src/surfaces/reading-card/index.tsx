/** The one card: their words, what kind of no it is, a kinder reading, and what to ask. The same on every surface. */
import { Component, type ComponentChildren, createRef } from 'preact';
import { type Reading, SURE } from '../../language/words';
import type { Card, CardManner } from '../card';
import { CARD_LINES, FIRMNESS_LINES, KIND_LINES } from '../lines';
import { Copyable, type Outcome } from './copyable';
import { Keep, type KeepNo } from './keep';

export type { Outcome } from './copyable';
export type { KeepNo } from './keep';
export { cardStyle } from './style';

export interface ReadingCardProps {
  readonly card: Card;
  readonly manner: CardManner;
  /** True where these words were set aside as "not a no" earlier. */
  readonly aside?: boolean;
  /** @returns whether it reached the clipboard */
  onCopy(text: string): Promise<boolean>;
  /** Puts a line into the reply that is open; absent where there is no reply to write. */
  readonly onInsert?: ((text: string) => Promise<Outcome>) | undefined;
  /** Keeps the no in the ledger; absent where it cannot be kept. */
  readonly onKeep?: KeepNo | undefined;
  onNotANo(words: string): void;
  onUndo(words: string): void;
  /** Closes the card for good; absent where it cannot be closed alone. */
  readonly onClose?: (() => void) | undefined;
}

type Part = Pick<ReadingCardProps, 'card' | 'manner' | 'onCopy' | 'onInsert'>;

/** What is shown of a reading: nothing but the closing line, where it is a boundary. */
const boundaryFirst = (reading: Reading): Reading =>
  reading.refusal.kind === 'boundary' ? { ...reading, reframe: null, questions: [] } : reading;

/** Without the marks that turn a line around: with them a name or a quote could draw over what stands beside it. */
const unturned = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');

function Who({ card }: Pick<Part, 'card'>) {
  const { speaker, side } = card;
  const doubt = speaker ? CARD_LINES.speakerUncertain : CARD_LINES.speakerUnknown;
  return (
    <p class="who">
      <b data-part="speaker" dir="auto">
        {speaker === null ? CARD_LINES.someone : unturned(speaker)}
      </b>
      {side === 'unknown' && ` · ${doubt}`}
    </p>
  );
}

function KindLine({ card }: Pick<Part, 'card'>) {
  const { kind, also, firmness, certainty } = card.reading.refusal;
  const others = also.map((other) => KIND_LINES[other].name.toLowerCase());
  return (
    <p class="kind">
      <span data-part="kind">
        {KIND_LINES[kind].name} · {KIND_LINES[kind].says}
      </span>
      <span class="rest">
        {others.length > 0 && `${CARD_LINES.or} ${others.join(` ${CARD_LINES.or} `)} · `}
        {certainty < SURE ? (
          <span data-part="certainty">{CARD_LINES.unsure}</span>
        ) : (
          <>
            <span data-part="firmness">{FIRMNESS_LINES[firmness]}</span>
            {' · '}
            <span data-part="certainty">{CARD_LINES.sure}</span>
          </>
        )}
      </span>
    </p>
  );
}

/** The line to say: the first question, or on a boundary the closing. */
function FirstLine({ card, manner, onCopy, onInsert }: Part) {
  const { questions, closing, again } = card.reading;
  const [question] = questions;
  const text = question ?? closing;
  if (text === null || text === undefined) return null;
  const lead = question
    ? { letter: CARD_LINES.ask, live: CARD_LINES.breathe }
    : { letter: CARD_LINES.close, live: CARD_LINES.breatheAndClose };
  return (
    <>
      {card.reading.heed && (
        <p class="heed" data-part="heed">
          {card.reading.heed}
        </p>
      )}
      <p class="lead" data-part="lead">
        {again ? CARD_LINES.again : lead[manner]}
      </p>
      <div class="first">
        <Copyable part={question ? 'question' : 'closing'} text={text} onCopy={onCopy} onInsert={onInsert} />
      </div>
    </>
  );
}

function OtherQuestions({ card, onCopy, onInsert }: Part) {
  const others = card.reading.questions.slice(1);
  if (others.length === 0) return null;
  return (
    <>
      <p class="lead">{CARD_LINES.others}</p>
      <ol class="others">
        {others.map((question) => (
          <li key={question}>
            <Copyable part="question" text={question} onCopy={onCopy} onInsert={onInsert} />
          </li>
        ))}
      </ol>
    </>
  );
}

const Reframe = ({ text }: { text: string | null }) =>
  text === null ? null : (
    <p class="reframe" data-part="reframe">
      {text}
    </p>
  );

interface FootProps extends Pick<Part, 'card'>, Pick<ReadingCardProps, 'onKeep'> {
  onAside(): void;
  readonly onClose?: (() => void) | undefined;
}

function Foot({ card, onAside, onClose, onKeep }: FootProps) {
  const { reasons } = card.reading.refusal;
  return (
    <div class="foot">
      {reasons.length > 0 && (
        <details>
          <summary>{CARD_LINES.why}</summary>
          <ul data-part="reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      {onKeep && <Keep card={card} onKeep={onKeep} />}
      <button type="button" class="quiet" data-part="not-a-no" onClick={onAside}>
        {CARD_LINES.notANo}
      </button>
      {onClose && (
        <button type="button" class="quiet" data-part="close" onClick={onClose}>
          {CARD_LINES.closeCard}
        </button>
      )}
    </div>
  );
}

const Letter = (props: Part & { children: ComponentChildren }) => (
  <>
    <Reframe text={props.card.reading.reframe} />
    <FirstLine {...props} />
    <OtherQuestions {...props} />
    {props.children}
  </>
);

const Live = (props: Part & { children: ComponentChildren }) => (
  <>
    <FirstLine {...props} />
    <details>
      <summary>{CARD_LINES.more}</summary>
      <Reframe text={props.card.reading.reframe} />
      <OtherQuestions {...props} />
      {props.children}
    </details>
  </>
);

const MANNERS = { letter: Letter, live: Live };

const Aside = ({ onUndo }: { onUndo(): void }) => (
  <>
    <span role="status">{CARD_LINES.aside}</span>
    <button type="button" data-part="undo" onClick={onUndo}>
      {CARD_LINES.undo}
    </button>
  </>
);

function Whole({ card, manner, onCopy, onInsert, ...foot }: Part & FootProps) {
  const shown = { ...card, reading: boundaryFirst(card.reading) };
  const Body = MANNERS[manner];
  return (
    <>
      <Who card={shown} />
      <blockquote data-part="words" dir="auto">
        {unturned(shown.reading.refusal.words)}
      </blockquote>
      <KindLine card={shown} />
      <Body card={shown} manner={manner} onCopy={onCopy} onInsert={onInsert}>
        <Foot card={shown} {...foot} />
      </Body>
    </>
  );
}

interface Away {
  /** True where these words were set aside. */
  readonly away: boolean;
}

/** One reading as a card. Give it a `key` of the card's id and words: it remembers what was set aside. */
export class ReadingCard extends Component<ReadingCardProps, Away> {
  override state: Away = { away: this.props.aside ?? false };
  readonly #place = createRef<HTMLElement>();
  #pressed = false;

  /** The button that was pressed went; the focus of the one who pressed it goes on to what took its place. */
  override componentDidUpdate(): void {
    if (!this.#pressed) return;
    this.#pressed = false;
    const next = this.state.away ? '[data-part="undo"]' : '[data-part="copy"]';
    this.#place.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  }

  #set(away: boolean, tell: (words: string) => void): void {
    this.#pressed = true;
    this.setState({ away });
    tell(this.props.card.reading.refusal.words);
  }

  override render({ aside: _, onNotANo, onUndo, ...whole }: ReadingCardProps, { away }: Away) {
    return (
      <article ref={this.#place} class={`card ${away ? 'aside' : whole.manner}`} data-part="card">
        {away ? (
          <Aside onUndo={() => this.#set(false, onUndo)} />
        ) : (
          <Whole {...whole} onAside={() => this.#set(true, onNotANo)} />
        )}
      </article>
    );
  }
}

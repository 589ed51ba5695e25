/** The look-up: type or paste the no you heard, and read it at once. The same in the popup and in the side panel. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { askBackground, LONGEST_TEXT, type ToBackground } from '../../browser/messages';
import { type Outcome, type Reading, SURE } from '../../language/words';
import { copyText } from '../copy-text';
import { LOOKUP_LINES, PANEL_LINES } from '../lines';
import { type KeepNo, ReadingCard } from '../reading-card';
import { AnswerBox } from './answer';
import { type Found as LookedFor, LookupState } from './lookup-state';

const SILENT = { english: LOOKUP_LINES.none, other: LOOKUP_LINES.other, unclear: LOOKUP_LINES.unclear };

function Teach({ onTry }: { onTry(text: string): void }) {
  return (
    <p class="teach">
      {LOOKUP_LINES.teach}{' '}
      <button type="button" data-part="example" onClick={() => onTry(LOOKUP_LINES.example)}>
        {LOOKUP_LINES.example}
      </button>
    </p>
  );
}

function LookedUp({
  reading,
  index,
  trouble,
}: {
  reading: Reading;
  index: number;
  trouble: Signal<boolean>;
}) {
  const place = useRef<HTMLDivElement>(null);
  const ask = <Name extends 'not-a-no' | 'a-no-after-all' | 'keep'>(name: Name, body: ToBackground[Name]) => {
    trouble.value = false;
    return askBackground(name, body).catch((error) => {
      trouble.value = true;
      throw error;
    });
  };
  const tell = (name: 'not-a-no' | 'a-no-after-all') => (words: string) =>
    void ask(name, { words, speaker: null, address: null }).catch(() => undefined);
  const keep: KeepNo = (no) => ask('keep', no);
  return (
    <div ref={place} class="place">
      <ReadingCard
        card={{ id: `lookup/${index}`, speaker: null, side: 'them', reading }}
        manner="letter"
        onCopy={(text) => copyText(text, place.current as HTMLElement)}
        onKeep={keep}
        onNotANo={tell('not-a-no')}
        onUndo={tell('a-no-after-all')}
      />
    </div>
  );
}

function Readings({ outcome, cut }: { outcome: Outcome; cut: boolean }) {
  const trouble = useSignal(false);
  // A limit is answered before all.
  const first = outcome.readings.find(({ refusal }) => refusal.kind === 'boundary') ?? outcome.readings[0];
  return (
    <>
      {cut && <p data-part="cut">{LOOKUP_LINES.cut(LONGEST_TEXT)}</p>}
      {outcome.readings.length === 0 && <p>{SILENT[outcome.understood]}</p>}
      {outcome.readings.map((reading, index) => (
        <LookedUp
          key={`${index} ${reading.refusal.start} ${reading.refusal.words}`}
          reading={reading}
          index={index}
          trouble={trouble}
        />
      ))}
      {first && <AnswerBox key={first.refusal.words} refusal={first.refusal} />}
      {trouble.value && <p>{LOOKUP_LINES.notRemembered}</p>}
    </>
  );
}

function Found({ state }: { state: LookupState }) {
  const found = state.found.value;
  switch (found.state) {
    case 'empty':
      return <Teach onTry={(text) => state.type(text)} />;
    case 'reading':
      return <p>{LOOKUP_LINES.reading}</p>;
    case 'silent':
      return (
        <p>
          {LOOKUP_LINES.silent}{' '}
          <button type="button" data-part="again" onClick={() => state.again()}>
            {LOOKUP_LINES.again}
          </button>
        </p>
      );
    case 'read':
      return <Readings outcome={found.outcome} cut={found.cut} />;
  }
}

/** One sentence for those who listen: a whole card read aloud while typing would be too much. */
function sentenceOf(found: LookedFor): string {
  if (found.state === 'silent') return LOOKUP_LINES.silent;
  if (found.state !== 'read') return '';
  const [first] = found.outcome.readings;
  if (!first) return SILENT[found.outcome.understood];
  return PANEL_LINES.heard(first.refusal.kind, first.refusal.certainty >= SURE);
}

/** The field and what is read in it. */
export function Lookup() {
  const state = useMemo(() => new LookupState(), []);
  useEffect(() => void state.open(), [state]);
  const { value } = state.text;
  return (
    <section class="lookup">
      <div class="asked">
        <label for="lookup-input">{LOOKUP_LINES.label}</label>
        {value !== '' && (
          <button type="button" data-part="clear" onClick={() => state.type('')}>
            {LOOKUP_LINES.clear}
          </button>
        )}
      </div>
      <textarea
        id="lookup-input"
        data-part="input"
        rows={3}
        dir="auto"
        spellcheck={false}
        placeholder={LOOKUP_LINES.placeholder}
        value={value}
        onInput={(event) => state.type(event.currentTarget.value)}
      />
      <p class="unseen" role="status" data-part="said">
        {sentenceOf(state.found.value)}
      </p>
      <div class="outcome" data-part="outcome">
        <Found state={state} />
      </div>
    </section>
  );
}

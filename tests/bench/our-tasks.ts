/** How long the extension's own scripts hold a page's main thread at once, from a trace of the browser. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread really had a processor: what another process took of it is not in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** Work of a script: running it, compiling it, one call of it. */
const SCRIPT_WORK = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run', 'V8.CompileCode']);

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  threadOf(outer) === threadOf(inner) && outer.ts <= inner.ts && endOf(inner) <= endOf(outer);

/** Calls within calls are counted once. */
const outermost = (events: readonly TraceEvent[]): TraceEvent[] =>
  events.filter(
    (one) => !events.some((other) => other !== one && holds(other, one) && other.dur !== one.dur),
  );

/** @returns by task of any page's thread, the time in ms that scripts of `base` took of it, where they took any */
function timesOfOurs(events: readonly TraceEvent[], base: string): number[] {
  const isOurs = ({ name, ph, args }: TraceEvent): boolean =>
    ph === 'X' && SCRIPT_WORK.has(name) && (args?.data?.url ?? args?.data?.fileName ?? '').startsWith(base);
  const ours = outermost(events.filter(isOurs));
  const threads = new Set(ours.map(threadOf));
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(threadOf(event)),
  );
  return tasks
    .map(
      (task) =>
        ours.filter((call) => holds(task, call)).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) /
        1_000,
    )
    .filter((time) => time > 0);
}

/** Traces the browser while `work` goes on. */
export async function traced<T>(
  page: Page,
  base: string,
  work: () => Promise<T>,
): Promise<{ done: T; times: readonly number[] }> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'],
  });
  const done = await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return { done, times: timesOfOurs(traceEvents, base) };
}

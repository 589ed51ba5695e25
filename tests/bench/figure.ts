/** A figure beside its limit, and what is needed to make one of many measurements. */

export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly limit: string;
  readonly ok: boolean;
}

/** @param share 0.5 for the median; values in any order */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** A figure in milliseconds that must not exceed its limit. */
export const atMost = (name: string, value: number, limit: number, digits = 0): Figure => ({
  name,
  value: `${value.toFixed(digits)} ms`,
  limit: `${limit} ms`,
  ok: value <= limit,
});

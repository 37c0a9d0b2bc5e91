/** Facts that belong to an error or a finding. Words are made from them in the locale files. */
export type FactValue = string | number | boolean | null | readonly string[] | readonly number[];
export type Facts = Readonly<Record<string, FactValue>>;

/** What can be wrong with a question put to the law or the counting. Words for each stand in `locales`. */
export type DomainErrorCode =
  /** No value is known for this date; facts: `name`, `date`, `before`, `after` (nearest known dates or null), `known`. */
  | 'unknown-date'
  /** No such series, sector, form, period, code; facts: `argument`, `value`, `allowed`. */
  | 'not-allowed'
  /** A number outside what can exist; facts: `argument`, `value`, `min`, `max`. */
  | 'out-of-range'
  /** Required and absent; facts: `argument`. */
  | 'missing'
  /** Two arguments contradict each other; facts: `argument`, `other`. */
  | 'contradiction'
  /** Not enough data for an answer; facts: `argument`, `needed`, `given`. */
  | 'too-few'
  /** A value of the workbook's own that cannot be used; facts: `name`, `problem`, `value`, `row`, `column`. */
  | 'refused-value';

/** A named error of the domain: a code and facts, no prose. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly facts: Facts,
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

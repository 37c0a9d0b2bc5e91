import type { Decision } from '../counting';
import type { SqlCheck } from './checks';
import type { ErrorStepId, SqlStepId } from './steps';

/** What the comments in the query say. */
export interface SqlWords {
  readonly title: (year: number, month: number) => string;
  readonly made: (product: string) => string;
  readonly reads: string;
  readonly none: string;
  readonly fill: string;
  readonly hoursRule: string;
  readonly steps: Readonly<Record<SqlStepId | ErrorStepId, string>>;
  readonly checks: Readonly<Record<SqlCheck, string>>;
  /** Which errors the last step asks. */
  readonly errorRules: string;
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly source: (cited: string) => string;
  readonly more: (where: string) => string;
  readonly parts: Readonly<
    Record<
      'compared' | 'decided' | 'counted' | 'places' | 'sums' | 'figures' | 'byKey' | 'lists' | 'reasons',
      string
    >
  >;
  readonly norm: (kind: string, norm: string, steps: string) => string;
  readonly noKey: (year: number) => string;
  readonly ownKey: string;
}

import type { Source } from '../law/types';

/** The functions are shown, documented and demonstrated in these groups, in this order. */
export const groups = [
  'tellen',
  'verdelen',
  'meten',
  'quotum',
  'geld',
  'duurzaamheid',
  'vooruit',
  'bron',
  'nummers',
] as const;
export type Group = (typeof groups)[number];

/** Remarks that belong with every use of a function. */
export type Remark =
  | 'not-levied'
  | 'formula-inferred'
  | 'per-employee'
  | 'own-meting'
  | 'trend-no-promise'
  | 'amounts-not-known'
  | 'spells-until-later';

/** For which calls a formula without the add-in holds. */
export type TwinScope =
  | 'with-sector'
  | 'with-sector-and-form'
  | 'all-arguments'
  | 'two-decimals'
  | 'previous-year'
  | 'no-blanks'
  | 'expected'
  | 'digits'
  | 'real-dates'
  | 'one-key'
  | 'overheid-total'
  | 'total-growth'
  | 'all-arguments-two-decimals'
  | 'first-row'
  | 'true-and-false'
  | 'retention'
  | 'digits-l-digits';

/** Why no reasonable formula gives the same. */
export type NoTwinReason = 'rules' | 'words' | 'figure' | 'cents' | 'pivot-table' | 'many-steps';

/**
 * The same answer by a formula without the add-in, in English notation. `{id}` stands for the argument. Figures stand in it
 * as published; a figure of one's own that is given as a number has a formula beside it.
 * Proved equal to the function on generated input by `test/meta/function-twins.test.ts`.
 */
export interface Twin {
  readonly formula: () => string;
  /** The formula with a number of one's own in the place of the published figure, where the function takes one. */
  readonly ownNumber?: () => string;
  /** Left out where the formula holds for every call. */
  readonly only?: TwinScope;
}

/** What is told about a function and what `functions.js` does not carry: for the pane, the help pages and docs/functions.md. */
export type Documentation = {
  readonly group: Group;
  /** Where the function stands in its group. */
  readonly order: number;
  /** Where its figures and rules come from; empty only where the function uses none. */
  readonly sources: () => readonly Source[];
  readonly remarks?: readonly Remark[];
} & (
  { readonly twin: Twin; readonly noTwin?: never } | { readonly twin?: never; readonly noTwin: NoTwinReason }
);

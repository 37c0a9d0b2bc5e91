import type { ColumnId } from './columns';

/** Where a value that nobody typed came from. */
export type DerivedFrom =
  /** A field of the Opgave. */
  | 'opgave'
  /** The dates of the row. */
  | 'dates'
  /** The label of the period, with the year. */
  | 'label'
  /** The code aard arbeidsverhouding. */
  | 'aard'
  /** The form. */
  | 'vorm'
  /** What is usual: it was assumed. */
  | 'usual';

/** A column of a meting that nobody filled in, with where its values were taken from. */
export interface DerivedColumn {
  readonly column: ColumnId;
  readonly from: DerivedFrom;
  /** Rows that got a value. */
  readonly rows: number;
}

/** The columns of a row from which values of that origin follow; none where they are the same for the whole sheet. */
export const FOLLOWS_FROM: Readonly<Partial<Record<DerivedFrom, readonly ColumnId[]>>> = {
  dates: ['datAanvTv', 'datEindTv'],
  label: ['tijdvak'],
  aard: ['cdAard'],
  vorm: ['vorm'],
};

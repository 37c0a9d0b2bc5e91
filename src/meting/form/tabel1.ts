import type { FormCell } from './opgave';

export const TABEL1_ROWS = ['formeel', 'inleen', 'totaal', 'doelstelling'] as const;
export type Tabel1Row = (typeof TABEL1_ROWS)[number];

export const TABEL1_COLUMNS = ['markt', 'overheid', 'totaal'] as const;
export type Tabel1Column = (typeof TABEL1_COLUMNS)[number];

/** The four cells of which the others are sums. */
export const TABEL1_PARTS = [
  ['formeel', 'markt'],
  ['formeel', 'overheid'],
  ['inleen', 'markt'],
  ['inleen', 'overheid'],
] as const;

/** What stands beside the table: one label and one number a row. */
export type Tabel1Field =
  | 'jaar'
  | 'nulmeting'
  | 'nulmetingInleen'
  | 'sleutelMarktNulmeting'
  | 'sleutelOverheidNulmeting'
  | 'sleutelMarkt'
  | 'sleutelOverheid'
  | 'banenTotaal'
  | 'inleenbanen';

export interface Tabel1FieldSpec {
  readonly nl: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly type: 'integer' | 'number' | 'percent';
}

function field(
  nl: string,
  en: string,
  type: Tabel1FieldSpec['type'],
  aliases: readonly string[] = [],
): Tabel1FieldSpec {
  return { nl, en, type, aliases };
}

/** The labels beside Tabel 1, in template order. Percentages are kept as fractions. */
export const TABEL1_FIELDS: Readonly<Record<Tabel1Field, Tabel1FieldSpec>> = {
  jaar: field('Jaar', 'Year', 'integer', ['Meetjaar', 'Meting over']),
  nulmeting: field('Nulmeting, banen totaal', 'Baseline, jobs in total', 'number', [
    'Nulmeting',
    'Banen nulmeting',
  ]),
  nulmetingInleen: field('Nulmeting, banen via inleenverbanden', 'Baseline, lent jobs', 'number', [
    'Nulmeting inleen',
    'Inleen nulmeting',
  ]),
  sleutelMarktNulmeting: field('Verdeelsleutel nulmeting, markt', 'Key of the baseline, market', 'percent'),
  sleutelOverheidNulmeting: field(
    'Verdeelsleutel nulmeting, overheid',
    'Key of the baseline, government',
    'percent',
  ),
  sleutelMarkt: field('Verdeelsleutel van het jaar, markt', 'Key of the year, market', 'percent', [
    'Verdeelsleutel markt',
  ]),
  sleutelOverheid: field('Verdeelsleutel van het jaar, overheid', 'Key of the year, government', 'percent', [
    'Verdeelsleutel overheid',
  ]),
  banenTotaal: field('Banen inclusief nulmeting (niveau)', 'Jobs including the baseline (level)', 'number', [
    'Totaal banen inclusief nulmeting',
  ]),
  inleenbanen: field('Banen via inleenverbanden (niveau)', 'Lent jobs (level)', 'number', ['Inleenbanen']),
};

/**
 * Tabel 1 as handed in.
 * - `toename`: cumulative increase since the nulmeting, as in the letters; increases may be negative.
 * - `banen`: numbers of jobs of one organisation, to be compared with the rows of its meting.
 */
export interface Tabel1 {
  readonly sheet: string;
  readonly basis: 'toename' | 'banen';
  /** True where the table has the columns markt and overheid. */
  readonly split: boolean;
  /** The year the table is about: its own field, else the Opgave's; `null` when neither says. */
  readonly jaar: number | null;
  /** Absent where the table has no such row or column. */
  cell(row: Tabel1Row, column: Tabel1Column): FormCell<number> | undefined;
  field(id: Tabel1Field): FormCell<number> | undefined;
  /** An earlier table in the same workbook, for differences between years. */
  readonly previous: Tabel1 | null;
}

import type { ColumnId } from '../../meting/form/columns';
import type { SqlColumn } from '../columns';
import { literal, literals, quoted } from '../text';

/** Ways to write a day: 2024-12-31, 31-12-2024, 20241231. */
export const DATE_NOTATIONS = ['iso', 'nl', 'jjjjmmdd'] as const;
export type DateNotation = (typeof DATE_NOTATIONS)[number];

/** How dates and decimals stand in the files: declared by the user, never inferred. `null`: not declared. */
export interface Notation {
  readonly dates: DateNotation | null;
  readonly decimal: ',' | '.' | null;
}

/** How a date of that notation is written, for `strptime`. */
export const dateFormats: Readonly<Record<DateNotation, string>> = {
  iso: '%Y-%m-%d',
  nl: '%d-%m-%Y',
  jjjjmmdd: '%Y%m%d',
};

/** Where the values of a column come from: a column of the file by its place, or one value for every row. */
export type ColumnOrigin = { readonly place: number } | { readonly value: string };

/** A column that the template has and the count does not look at. */
export interface OtherColumn {
  readonly id: ColumnId;
  readonly place: number;
}

/** By what contributors to a publication are told apart. */
export type ContributorsBy = 'loonheffingennummer' | 'organisatie';

/** Where the contributors of the rows of a file stand: of the first two there is one at least. */
export interface ContributorColumns {
  /** The column for the loonheffingennummer. */
  readonly number: number | null;
  /** The column that the user calls the organisation. */
  readonly organisation: number | null;
  /** The columns for the employer that hires: of more than one nothing says which it is. */
  readonly hirers: readonly number[];
}

/** Files of one kind with the same columns in the same order. */
export interface RowSource {
  readonly kind: 'csv' | 'parquet';
  readonly files: readonly string[];
  readonly headings: readonly string[];
  /** By place: the type of the column in a Parquet file; empty for CSV, where all is text. */
  readonly types: readonly string[];
  readonly origins: ReadonlyMap<SqlColumn, ColumnOrigin>;
  readonly others: readonly OtherColumn[];
  /** Who contributes its rows; `null` where no column tells. */
  readonly contributors: ContributorColumns | null;
  readonly delimiter: string;
  readonly encoding: 'utf-8' | 'latin-1';
  /** Whether days in CSV are read as text: slower, and a word where a day should be does not stop the reader. */
  readonly daysAsText: boolean;
  /** Whether kinds of periods follow from days of which none are a month, half year or year. */
  readonly areFourWeeks: boolean;
  /** By column of codes whose texts are known: those that are no code as it stands in the list, each with its code (`''` for none). */
  readonly spellings: ReadonlyMap<SqlColumn, ReadonlyMap<string, string>>;
}

/** What a CSV column is read as; other columns stay text. */
export type CsvTypes = ReadonlyMap<number, 'DATE' | 'DOUBLE'>;

/** The name under which a column of a file is known in SQL, by its place. */
export const placeName = (place: number): string => `c${String(place)}`;

/** A scan of files; columns are named by their place, so that no heading of a file gets into the query of a CSV file. */
export function scanOf(
  { kind, files, headings, delimiter, encoding }: RowSource,
  { dates, decimal }: Notation,
  types: CsvTypes,
): string {
  const list = `[${literals(files).slice(1, -1)}]`;
  if (kind === 'parquet') {
    const names = headings.map((heading, place) => `${quoted(heading)} AS ${placeName(place)}`);
    return `(SELECT ${names.join(', ')}, file_row_number AS row_number FROM read_parquet(${list}, file_row_number = true))`;
  }
  const columns = headings.map(
    (_, place) => `${literal(placeName(place))}: ${literal(types.get(place) ?? 'VARCHAR')}`,
  );
  const options = [
    'header = true',
    'auto_detect = false',
    `delim = ${literal(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = ''`,
    `encoding = ${literal(encoding)}`,
    ...(dates === null ? [] : [`dateformat = ${literal(dateFormats[dates])}`]),
    ...(decimal === null ? [] : [`decimal_separator = ${literal(decimal)}`]),
    `columns = {${columns.join(', ')}}`,
  ];
  return `read_csv(${list}, ${options.join(', ')})`;
}

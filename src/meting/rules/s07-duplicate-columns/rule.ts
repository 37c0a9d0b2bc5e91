import { columnById } from '../../form/columns';
import { columnLetters } from '../../form/ranges';
import type { MetingSheet } from '../../form/records';
import type { SheetContent } from '../../read/read-sheet';
import type { MappedColumn } from '../../read/seen';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** So many columns that stand there twice are a second table. */
const TABLE = 4;

export type S07Facts = {
  /** One column too many, or a whole table: `kop` is then its first heading and `tot` the letters of its last column. */
  readonly soort: 'kolom' | 'tabel';
  readonly tot: string;
  readonly kop: string;
  readonly betekenis: string;
  readonly gelezen: string;
};

/** One thing has one column. */
export const s07: WorkbookRule<S07Facts> = {
  id: 'S07',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ contents, metingen }, emit) {
    if (metingen.length === 0) return 'no-meting';
    for (const content of contents) {
      const { meting, duplicates } = content;
      if (!meting) continue;
      const cellsOf = ({ index, column }: MappedColumn) =>
        [index, meting.columns.get(column)?.index ?? index].map((each) => ({
          sheet: meting.sheet,
          row: meting.headerRow,
          column: each,
        }));
      const factsOf = ({ index, heading, column }: MappedColumn): Omit<S07Facts, 'soort' | 'tot'> => ({
        kop: heading,
        betekenis: columnById(column).nl,
        gelezen: columnLetters(meting.columns.get(column)?.index ?? index),
      });
      const [first] = duplicates;
      const last = duplicates.at(-1);
      if (first && last && (duplicates.length >= TABLE || isListBeside(content, meting)))
        emit(
          duplicates.flatMap(cellsOf),
          { ...factsOf(first), soort: 'tabel', tot: columnLetters(last.index) },
          first.column,
        );
      else
        for (const each of duplicates)
          emit(cellsOf(each), { ...factsOf(each), soort: 'kolom', tot: '' }, each.column);
    }
  },
};

/**
 * Whether the columns that stand there twice are a list of a few columns to the right of all that was read: side by side, with people of its
 * own in its rows. Without those they are of the rows that were read, and no rows can be made of them.
 */
function isListBeside(content: SheetContent, meting: MetingSheet): boolean {
  const places = content.duplicates.map(({ index }) => index).sort((one, other) => one - other);
  const [first = 0] = places;
  const isRight = [...meting.columns.values()].every(({ index }) => index < first);
  if (places.length < 2 || !isRight || places.some((index, i) => index !== first + i)) return false;
  const bsn = content.duplicates.find(({ column }) => column === 'bsn');
  return bsn !== undefined && areOthers(bsn.index, content, meting);
}

/** Whether most numbers of persons in a column are not those of the rows that they stand in. */
function areOthers(
  index: number,
  { strayNumbers, writtenNumbers }: SheetContent,
  { rows, columns }: MetingSheet,
): boolean {
  const own = columns.get('bsn')?.values;
  const byRow = new Map(Array.from(rows, (row, i) => [row, own?.[i]]));
  const found = [...strayNumbers, ...writtenNumbers]
    .filter(({ column }) => column === index)
    .flatMap(({ rows: at, numbers }) => Array.from(numbers, (number, i) => byRow.get(at[i] ?? 0) === number));
  return 2 * found.filter((isSame) => !isSame).length > found.length;
}

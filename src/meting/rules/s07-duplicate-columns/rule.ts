import { columnById } from '../../form/columns';
import { columnLetters } from '../../form/ranges';
import type { MetingSheet } from '../../form/records';
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
    for (const { meting, duplicates } of contents) {
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
      if (first && last && (duplicates.length >= TABLE || areBeside(duplicates, meting)))
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

/** Whether these columns stand side by side to the right of all that was read: a list of a few columns beside the table. */
function areBeside(duplicates: readonly MappedColumn[], { columns }: MetingSheet): boolean {
  const places = duplicates.map(({ index }) => index).sort((one, other) => one - other);
  const [first = 0] = places;
  const isRight = [...columns.values()].every(({ index }) => index < first);
  return places.length > 1 && isRight && places.every((index, i) => index === first + i);
}

import type { Language } from '../../locales/language';
import { COLUMNS, type ColumnId } from '../../meting/form/columns';
import { generateRows, type GeneratedRow } from '../../meting/generate/rows';
import { SHEETS, TEMPLATES } from '../../meting/form/templates';
import { heading, quiet, title } from './looks';
import { SheetBuilder, type Palette } from './sheet-builder';
import { wordsIn } from './words';

const HEADER_ROW = 4;
const ROWS = 120;
const SEED = 2024;
const YEAR = 2024;

/** What is wrong on purpose: the record (from 0), the column, and what stands there instead. */
export const mistakes: readonly {
  readonly record: number;
  readonly column: ColumnId;
  readonly value: (row: GeneratedRow) => string | number | null;
}[] = [
  // A digit typed wrong: the number no longer passes the elfproef.
  {
    record: 8,
    column: 'bsn',
    value: ({ bsn }) => String((Number(bsn) + 1) % 1_000_000_000).padStart(9, '0'),
  },
  { record: 23, column: 'verloondeUren', value: () => 'onbekend' },
  { record: 41, column: 'cdAard', value: () => 99 },
  // The last day of the period typed a year too early.
  { record: 66, column: 'datEindTv', value: ({ datEindTv }) => Number(datEindTv) - 366 },
  { record: 97, column: 'sector', value: () => null },
];

const columns = TEMPLATES.sectororganisatie.columns.map((id) => {
  const column = COLUMNS.find((each) => each.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column;
});

/** A meting of invented people, clean but for a handful of mistakes that a sectorraad meets in real ones. */
export function metingSheet(palette: Palette, language: Language): SheetBuilder {
  const words = wordsIn(language).workbenchWords.meting;
  const sheet = new SheetBuilder(SHEETS.meting, palette)
    .put(1, 1, words.title, title)
    .put(2, 1, words.invented, { ...quiet, bold: true, textColor: '#8a3b00' })
    .rowHeight(1, 32)
    .columnWidths(
      ...columns.map((each) => Math.max(each.type === 'bsn' ? 96 : 84, each[language].length * 7.4 + 34)),
    )
    .table(HEADER_ROW, 1, ROWS + 1, columns.length)
    .freezeRows(HEADER_ROW)
    .row(
      HEADER_ROW,
      1,
      columns.map((each) => each[language]),
      heading,
    );
  let record = 0;
  for (const row of generateRows({ rows: ROWS, seed: SEED, year: YEAR })) {
    const broken = mistakes.filter((mistake) => mistake.record === record);
    columns.forEach(({ id, numberFormat }, index) => {
      const wrong = broken.find(({ column }) => column === id);
      const value = wrong === undefined ? row[id] : wrong.value(row);
      if (typeof value === 'object' && value !== null) throw new Error(`${id} holds an error`);
      sheet.put(
        HEADER_ROW + 1 + record,
        index + 1,
        value,
        undefined,
        numberFormat === 'General' ? undefined : numberFormat,
      );
    });
    record += 1;
  }
  return sheet;
}

import { publishedLaw } from '../../src/law';
import { computeResult } from '../../src/meting/count/compute-result';
import { countRecords, ROW_REASONS } from '../../src/meting/count/count-records';
import type { MetingResult } from '../../src/meting/count/result';
import { columnById } from '../../src/meting/form/columns';
import type { ColumnData, MetingSheet, ProblemCell, Values } from '../../src/meting/form/records';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import { SQL_COLUMNS, type SqlColumn } from '../../src/sql/columns';
import type { Row } from './rows';

/** Rows as the sheet that the reader would make of them. */
export function sheetOf(rows: readonly Row[]): MetingSheet {
  return {
    sheet: 'Meting',
    headerRow: 1,
    count: rows.length,
    rows: Uint32Array.from(rows, (_, i) => i + 2),
    columns: new Map(SQL_COLUMNS.map((id, i) => [id, columnOf(rows, id, i + 1)])),
  };
}

function columnOf(rows: readonly Row[], id: SqlColumn, index: number): ColumnData {
  const column = columnById(id);
  const dictionary = [''];
  const places = new Map([['', 0]]);
  const problems = new Map<number, ProblemCell>();
  const valueOf = (value: string | number | null, record: number): number => {
    switch (column.type) {
      case 'date':
      case 'bsn':
        return Number(value ?? 0);
      case 'number':
      case 'integer':
        return value === null ? NaN : Number(value);
      case 'code': {
        if (value === null) return 0;
        const place = (column.codes ?? []).findIndex(({ code }) => code === value) + 1;
        if (place === 0) problems.set(record, { problem: 'unknown-code', text: String(value) });
        return place;
      }
      case 'text': {
        const text = String(value ?? '');
        let place = places.get(text);
        if (place === undefined) places.set(text, (place = dictionary.push(text) - 1));
        return place;
      }
    }
  };
  const values: Values = Float64Array.from(rows, (row, record) => valueOf(row[id], record));
  return {
    column,
    index,
    heading: column.nl,
    values: column.type === 'number' || column.type === 'integer' ? values : Int32Array.from(values),
    dictionary,
    problems,
    doubts: null,
    suspicion: null,
    converted: new Uint32Array(),
    spoilt: new Map(),
  };
}

export interface TypeScriptCount {
  /** Why each row does or does not count. */
  readonly decisions: readonly string[];
  readonly result: MetingResult;
}

/** The count of these rows by the engine of the product. */
export function countInTypeScript(rows: readonly Row[], year: number, month: number): TypeScriptCount {
  const sheet = sheetOf(rows);
  const counting = countRecords(sheet, year, month, publishedLaw, DEFAULT_SETTINGS);
  const result = computeResult({
    year,
    month,
    sheets: [{ sheet, counting }],
    previous: { jobs: null, persons: null },
    law: publishedLaw,
    settings: DEFAULT_SETTINGS,
  });
  return { decisions: Array.from(counting.decision, (place) => ROW_REASONS[place] ?? ''), result };
}

import { publishedLaw } from '../../src/law';
import { computeResult } from '../../src/meting/count/compute-result';
import { countRecords, ROW_REASONS, withoutErrors } from '../../src/meting/count/count-records';
import type { MetingResult } from '../../src/meting/count/result';
import { columnById } from '../../src/meting/form/columns';
import type { ColumnData, MetingSheet, ProblemCell, Values } from '../../src/meting/form/records';
import { normalEmployer } from '../../src/meting/read/meting/column-reader';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import type { Rule } from '../../src/meting/judge/rule';
import type { RowFaults } from '../../src/meting/judge/row-faults';
import { runRules } from '../../src/meting/judge/run-rules';
import { b01 } from '../../src/meting/rules/b01-bsn-elfproef/rule';
import { b04 } from '../../src/meting/rules/b04-unique-row/rule';
import { b07 } from '../../src/meting/rules/b07-hours-in-period/rule';
import { b09 } from '../../src/meting/rules/b09-period-dates/rule';
import { b12 } from '../../src/meting/rules/b12-form-fits-aard/rule';
import { b32 } from '../../src/meting/rules/b32-reference-period/rule';
import { s17 } from '../../src/meting/rules/s17-overlapping-periods/rule';
import { s02 } from '../../src/meting/rules/s02-required-cells/rule';
import { SQL_COLUMNS, type SqlColumn } from '../../src/sql/columns';
import { isPossible, NO_END, type Row } from './rows';

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
      case 'date': {
        const day = Number(value ?? 0);
        if (day === 0 || isPossible(day)) return day;
        if (id !== 'datEindRegistratie' || day !== NO_END)
          problems.set(record, { problem: 'unreadable', text: '' });
        return 0;
      }
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
        const text = id === 'lhnr' ? normalEmployer(String(value ?? '')) : String(value ?? '');
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

/** The rules of which an error leaves a row out, as far as SQL asks them. */
const RULES: readonly Rule[] = [s02, s17, b01, b04, b07, b09, b12, b32];

/** The count of these rows by the engine of the product, without the rows under an error of those rules. */
export function countInTypeScript(rows: readonly Row[], year: number, month: number): TypeScriptCount {
  const sheet = sheetOf(rows);
  const ofLaw = countRecords(sheet, year, month, publishedLaw, DEFAULT_SETTINGS);
  const { underError } = runRules(RULES, {
    context: {
      ...{ year, month, today: null, opgave: null, law: publishedLaw, settings: DEFAULT_SETTINGS },
      ...{ contents: [], metingen: [sheet], tabellen: [], notRead: [], textOnly: false },
      unusable: () => new Map(),
      rowFaults: () => ({ marks: new Uint8Array(rows.length) }) as unknown as RowFaults,
      result: () => null,
      counting: () => ofLaw,
    },
    toelichtingen: [],
  });
  const marks = underError.of(sheet);
  const counting = marks === undefined ? ofLaw : withoutErrors(ofLaw, marks);
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

import { publicPage } from '../../../law/sources';
import { duplicates, type Duplicate } from '../../count/duplicates';
import type { MetingSheet } from '../../form/records';
import { sheetPersons } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { PERIOD_KEY } from '../shared/relation';
import { rowsInWords } from '../shared/rows-in-words';
import { ALWAYS, valuesOf } from '../shared/values';

export type B04Facts = {
  readonly eersteRij: number;
  /** The rows are the same in all columns: one of them is too many. */
  readonly gelijk: boolean;
  /** So many rows repeat another in this way, ... */
  readonly rijen: number;
  /** ... which ones, ... */
  readonly dubbel: readonly string[];
  /** ... and those that they repeat; of rows that are the same in all columns that does not matter, and there is none. */
  readonly eerste: readonly string[];
  /** By how many hours all of them differ from what they repeat; 0 where they do not all differ by the same. */
  readonly verschil: number;
};

/** One income relation has one row in a period. */
export const b04: RowRule<B04Facts> = {
  id: 'B04',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage(
    'Belastingdienst',
    'Gegevensspecificaties aangifte loonheffingen, inkomstenverhouding (nummer inkomstenverhouding)',
  ),
  certainty: 'derived',
  suppressedBy: ['B01', 'B07', 'S16', 'S28'],
  reads: PERIOD_KEY,
  check(sheet, context, emit, isSilent) {
    const { marks } = context.rowFaults(sheet);
    const found = duplicates(
      sheetPersons(sheet).repeated,
      PERIOD_KEY.map((id) => valuesOf(sheet, id)),
    ).filter(
      ({ record, first }) =>
        !isSilent(record, PERIOD_KEY) && (marks[first] !== 0 || !isSilent(first, PERIOD_KEY)),
    );
    if (found.length === 0) return;
    const everything = [...sheet.columns.values()].map(({ values }) => values);
    const isAlike = ({ record, first }: Duplicate) =>
      everything.every((values) => Object.is(values[record], values[first]));
    const alike = found.filter(isAlike);
    const same = new Set(alike);
    tell(sheet, alike, true, emit);
    tell(
      sheet,
      found.filter((each) => !same.has(each)),
      false,
      emit,
    );
  },
};

function tell(
  sheet: MetingSheet,
  found: readonly Duplicate[],
  gelijk: boolean,
  emit: Parameters<RowRule<B04Facts>['check']>[2],
): void {
  if (found.length === 0) return;
  const rowsOf = (records: readonly number[]) =>
    rowsInWords(records.map((record) => sheet.rows[record] as number));
  const all = {
    gelijk,
    rijen: found.length,
    dubbel: rowsOf(found.map(({ record }) => record)),
    eerste: gelijk ? [] : rowsOf([...new Set(found.map(({ first }) => first))]),
    verschil: gelijk ? 0 : differenceOf(sheet, found),
  };
  for (const { record, first } of found)
    emit(
      record,
      ['bsn', 'lhnr', 'numIv', 'tijdvak'],
      () => ({ eersteRij: sheet.rows[first] as number, ...all }),
      { cause: gelijk ? 'gelijk' : 'anders', others: [first], keepsOthers: gelijk },
    );
}

/** By how many hours all of these rows differ from what they repeat; 0 where they do not all differ by the same. */
function differenceOf({ columns }: MetingSheet, found: readonly Duplicate[]): number {
  const hours = columns.get('verloondeUren')?.values;
  const [one, ...others] = new Set(
    found.map(({ record, first }) => (hours?.[record] ?? NaN) - (hours?.[first] ?? NaN)),
  );
  return others.length === 0 && one !== undefined && !Number.isNaN(one) ? one : 0;
}

import { COLUMNS, columnById, REGISTRATION_COLUMNS, type ColumnId } from '../../form/columns';
import { sheetPersons } from '../../count/sheet-persons';
import {
  isEmpty,
  isFilledIn,
  isNone,
  codeIndex,
  type ColumnData,
  type MetingSheet,
} from '../../form/records';
import { columnNumber } from '../../form/ranges';
import type { RowRule } from '../../judge/rule';
import { sectorSplit, yearEnd } from '../../../law';
import { hoursBeside } from '../shared/hours-beside';
import { ALWAYS } from '../shared/values';
import { isWithoutSectors } from '../shared/without-sectors';

export const REQUIRED: readonly ColumnId[] = COLUMNS.filter(({ required }) => required).map(({ id }) => id);

export type S02Facts = {
  /** The heading; of several empty cells in the row all of them. */
  readonly kop: string;
  /** The column, `sectoren` where of who is hired both sectors are missing, or `meer` where several cells of the row are empty. */
  readonly kolom: string;
  /** The sector is asked for on the ground of the last text of the law that was seen. */
  readonly laatsteTekst: boolean;
  /** Of a column that is full otherwise only the last cell is empty: perhaps a cell was deleted higher up, and the others moved. */
  readonly opgeschoven: boolean;
  /** The cell is part of a merged area, of which only the first cell holds something. */
  readonly samengevoegd: boolean;
  /** Of hours that are missing: the heading of the column beside them in which they seem to stand. */
  readonly naast: string;
  /** Whether a date belongs in that column, or a contract. */
  readonly naastSoort: 'datum' | 'contract' | '';
};

/** Whether a cell lies in one of these areas: `A2:A5`. */
function isIn(ranges: readonly string[], row: number, column: number): boolean {
  return ranges.some((range) => {
    const [, left = '', top = '', right = '', bottom = ''] =
      /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    return (
      row >= Number(top) &&
      row <= Number(bottom) &&
      column >= columnNumber(left) &&
      column <= columnNumber(right)
    );
  });
}

/** Of fewer rows the last one proves nothing. */
const SEVERAL = 5;

/** A row fills every cell that a count needs: the sector only while the law asks for the sectors apart. */
export const s02: RowRule<S02Facts> = {
  id: 'S02',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B50', 'S18'],
  reads: [],
  check(sheet, context, emit) {
    const { law, year } = context;
    const unusable = context.unusable(sheet);
    const merged = context.notRead.flatMap(({ code, sheet: name, ranges }) =>
      code === 'merged-cells' && name === sheet.sheet ? ranges : [],
    );
    // Of who is hired the supplier may not give the number: rule S24 speaks.
    const forms = sheet.columns.get('vorm')?.values;
    const lent = codeIndex(columnById('vorm'), 'inleen');
    const split = year === null ? null : sectorSplit(yearEnd(year), law);
    const beside = hoursBeside(sheet, context);
    const empty = new Map<number, Empty[]>();
    const found = (record: number, columns: readonly ColumnId[], facts: S02Facts) => {
      const cells = empty.get(record);
      if (cells) cells.push({ columns, facts });
      else empty.set(record, [{ columns, facts }]);
    };
    for (const id of REQUIRED) {
      if (id === 'sector' && split?.apart === false) continue;
      const laatsteTekst = id === 'sector' && split?.restsOn === 'last-text';
      const data = sheet.columns.get(id);
      // What nobody fills in follows from other cells: where it does not, that is told of those.
      if (!data || unusable.has(id) || !isFilledIn(sheet, id)) continue;
      const { values, problems, heading } = data;
      // None is NaN in columns of numbers and 0 in all others. Most columns have none at all.
      const blank = values instanceof Float64Array ? Number.NaN : 0;
      if (!values.includes(blank)) continue;
      const isOnlyLast = sheet.count >= SEVERAL && !values.subarray(0, -1).includes(blank);
      for (let i = 0; i < sheet.count; i++) {
        const value = values[i] as number;
        const none = values instanceof Float64Array ? value !== value : value === 0;
        const naast = id === 'verloondeUren' ? beside.get(i) : undefined;
        if (none && !problems.has(i) && !(id === 'bsn' && forms?.[i] === lent)) {
          const areBoth = id === 'sector' && isWithoutSectors(sheet, i);
          const columns = columnsOf(id, areBoth, naast);
          found(i, columns, {
            naast: naast === undefined ? '' : (sheet.columns.get(naast)?.heading ?? ''),
            naastSoort: naast === undefined ? '' : naast === 'contracturenPW' ? 'contract' : 'datum',
            kop: areBoth
              ? columns.map((each) => sheet.columns.get(each)?.heading ?? each).join(', ')
              : heading,
            kolom: areBoth ? 'sectoren' : id,
            laatsteTekst,
            opgeschoven: isOnlyLast,
            samengevoegd: isIn(merged, sheet.rows[i] as number, data.index),
          });
        }
      }
    }
    withoutRelation(sheet, unusable, (record, { column: { id }, heading }, columns) => {
      found(record, columns, {
        kop: heading,
        kolom: id,
        naast: '',
        naastSoort: '',
        laatsteTekst: false,
        opgeschoven: false,
        samengevoegd: isIn(merged, sheet.rows[record] as number, sheet.columns.get(id)?.index ?? 0),
      });
    });
    withoutLabel(sheet, (record, { column: { id }, heading }) => {
      found(record, [id], {
        kop: heading,
        kolom: id,
        naast: '',
        naastSoort: '',
        laatsteTekst: false,
        opgeschoven: false,
        samengevoegd: false,
      });
    });
    withoutRegistration(sheet, (record, { column: { id }, heading }) => {
      found(record, [id], {
        kop: heading,
        kolom: 'inRegister',
        naast: '',
        naastSoort: '',
        laatsteTekst: false,
        opgeschoven: false,
        samengevoegd: false,
      });
    });
    for (const [record, cells] of [...empty].sort(([one], [other]) => one - other)) {
      // Cells that were merged are empty for another reason than those that are not.
      tell(
        record,
        cells.filter(({ facts }) => facts.samengevoegd),
        emit,
      );
      tell(
        record,
        cells.filter(({ facts }) => !facts.samengevoegd),
        emit,
      );
    }
  },
};

/** An empty cell, and what is said of it. */
interface Empty {
  readonly columns: readonly ColumnId[];
  readonly facts: S02Facts;
}

/** The cells that an empty one is told with: those that ask for the same, or where its value can stand. */
function columnsOf(id: ColumnId, areBoth: boolean, beside?: ColumnId): readonly ColumnId[] {
  if (areBoth) return ['sector', 'sectorInlener'];
  return beside === undefined ? [id] : [id, beside];
}

/** Cells of one row that are empty together are told together: the row may end there, or the cells stand elsewhere. */
function tell(
  record: number,
  cells: readonly Empty[],
  emit: Parameters<RowRule<S02Facts>['check']>[2],
): void {
  const [first, ...others] = cells;
  if (!first) return;
  if (others.length === 0) {
    const { kolom } = first.facts;
    emit(record, first.columns, () => first.facts, { cause: kolom === 'sectoren' ? 'sector' : kolom });
    return;
  }
  const beside = cells.find(({ facts }) => facts.naast !== '')?.facts;
  emit(
    record,
    [...new Set(cells.flatMap(({ columns }) => columns))],
    () => ({
      kop: cells.map(({ facts }) => facts.kop).join(', '),
      kolom: 'meer',
      naast: beside?.naast ?? '',
      naastSoort: beside?.naastSoort ?? '',
      laatsteTekst: cells.some(({ facts }) => facts.laatsteTekst),
      opgeschoven: cells.every(({ facts }) => facts.opgeschoven),
      samengevoegd: first.facts.samengevoegd,
    }),
    { cause: 'meer' },
  );
}

/** What tells one relation of a person from another: the columns may be absent, but most rows fill them where they are there. */
export const OF_RELATION = ['lhnr', 'numIv'] as const satisfies readonly ColumnId[];

/**
 * Rows with a gap in what tells one relation from another. Of somebody who stands in other rows too nothing tells then whether it is the same
 * one twice: until that is known the row does not count.
 */
function withoutRelation(
  sheet: MetingSheet,
  unusable: ReadonlyMap<ColumnId, unknown>,
  found: (record: number, missing: ColumnData, columns: readonly ColumnId[]) => void,
): void {
  let repeated: ReadonlySet<number> | null = null;
  const forms = sheet.columns.get('vorm')?.values;
  const lent = codeIndex(columnById('vorm'), 'inleen');
  for (const id of OF_RELATION) {
    const data = sheet.columns.get(id);
    if (!data || unusable.has(id) || sheet.derived?.some(({ column }) => column === id)) continue;
    const gaps: number[] = [];
    for (let i = 0; i < sheet.count; i++) if (isNone(data, i)) gaps.push(i);
    if (gaps.length === 0 || (2 * gaps.length >= sheet.count && !isAboveItsRows(data, sheet.count))) continue;
    repeated ??= new Set(sheetPersons(sheet).repeated);
    for (const record of gaps)
      // Who hires need not know how the supplier registered somebody.
      if (!data.problems.has(record) && forms?.[record] !== lent)
        found(record, data, repeated.has(record) ? [id, 'bsn'] : [id]);
  }
}

/** Whether a value stands in the first of the rows that it is of, and those below it are empty, as in a report: twice at least. */
function isAboveItsRows(data: ColumnData, count: number): boolean {
  let [filled, above] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (isNone(data, i)) continue;
    filled += 1;
    if (i + 1 === count || isEmpty(data, i + 1)) above += 1;
  }
  return filled >= 2 && filled === above && !isNone(data, 0);
}

/** Rows without a label, or without the year that a label leaves out, where the label is all that tells the days of the period. */
function withoutLabel(sheet: MetingSheet, found: (record: number, missing: ColumnData) => void): void {
  const [label, year, first] = (['tijdvak', 'jaar', 'datAanvTv'] as const).map((id) => sheet.columns.get(id));
  if (!label || !first || !sheet.derived?.some(({ from }) => from === 'label')) return;
  for (let i = 0; i < sheet.count; i++) {
    if (isEmpty(label, i)) found(i, label);
    else if (year && isEmpty(year, i) && isNone(first, i) && !isNone(label, i)) found(i, year);
  }
}

/** Rows of which nothing tells that the person is registered, with the column to fill in. */
function withoutRegistration(sheet: MetingSheet, found: (record: number, column: ColumnData) => void): void {
  const given = REGISTRATION_COLUMNS.flatMap((id) => sheet.columns.get(id) ?? []);
  const [first] = given;
  // Without any of the columns rule S01 speaks.
  if (!first || given.some(({ values, problems }) => problems.size === 0 && !values.includes(0))) return;
  for (let i = 0; i < sheet.count; i++) {
    if (given.every((data) => isNone(data, i) && !data.problems.has(i))) found(i, first);
  }
}

import { COLUMNS, columnById, REGISTRATION_COLUMNS, type ColumnId } from '../../form/columns';
import { columnLetters } from '../../form/ranges';
import type { MetingSheet } from '../../form/records';
import type { RuleContext, WorkbookRule } from '../../judge/rule';
import { sectorSplit, yearEnd } from '../../../law';
import { ALWAYS } from '../shared/values';

const REQUIRED = COLUMNS.filter(({ required }) => required);

const DAYS_OF_PERIOD: readonly ColumnId[] = ['datAanvTv', 'datEindTv'];
const OF_PERIOD: readonly ColumnId[] = ['jaar', 'tijdvak', 'tijdvakType', ...DAYS_OF_PERIOD];

/** More columns than this are not forgotten one by one. */
const MOST = 3;

export type S01Facts = {
  readonly kop: string;
  readonly onbekend: readonly string[];
  /** The sector is asked for on the ground of the last text of the law that was seen. */
  readonly laatsteTekst: boolean;
};

function areAllShifted(meting: MetingSheet, { rowFaults, unusable }: RuleContext): boolean {
  if (meting.count === 0 || !meting.columns.has('bsn') || unusable(meting).has('bsn')) return false;
  return meting.rows.every((_, record) => rowFaults(meting).at(record) === 'shifted');
}

/** A meting has every column that a count needs. */
export const s01: WorkbookRule<S01Facts> = {
  id: 'S01',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    const { contents, metingen, law, year } = context;
    if (metingen.length === 0) return 'no-meting';
    // The sector is asked for only while the law asks for the sectors apart.
    const split = year === null ? null : sectorSplit(yearEnd(year), law);
    const lifted = split?.apart === false;
    for (const { meting, questions, seen } of contents) {
      // Where no row stands under its headings, a heading is missing or one too many: rule S13 tells that.
      if (!meting || areAllShifted(meting, context)) continue;
      const asked = new Set(
        questions.flatMap(({ candidates }) => candidates.slice(0, 1).map(({ column }) => column)),
      );
      const registered = REGISTRATION_COLUMNS.some((id) => meting.columns.has(id) || asked.has(id));
      const missing = [...REQUIRED, ...(registered ? [] : [columnById('inRegister')])].filter(
        ({ id }) => !meting.columns.has(id) && !asked.has(id) && !(lifted && id === 'sector'),
      );
      const cell = { sheet: meting.sheet, row: meting.headerRow, column: 1 };
      const onbekend = seen.ignored.map(({ index, heading }) => `${columnLetters(index)} (“${heading}”)`);
      // Where hardly any is there, it is the headings that are lost and not so many columns.
      if (missing.length > MOST && meting.columns.size < MOST)
        emit(
          [cell],
          { kop: missing.map(({ nl }) => nl).join(', '), onbekend, laatsteTekst: false },
          'koppen',
        );
      else {
        // Year, label and kind follow from begin and end: of several that are missing it is the period that is.
        const period = missing.filter(({ id }) => OF_PERIOD.includes(id));
        const isOne = period.length > 1;
        const days = period.filter(({ id }) => DAYS_OF_PERIOD.includes(id));
        const kop = (days.length > 0 ? days : period).map(({ nl }) => nl).join(', ');
        if (isOne) emit([cell], { kop, onbekend, laatsteTekst: false }, 'tijdvak');
        for (const { id, nl } of missing) {
          if (isOne && OF_PERIOD.includes(id)) continue;
          const laatsteTekst = id === 'sector' && split?.restsOn === 'last-text';
          emit([cell], { kop: nl, onbekend, laatsteTekst }, id);
        }
      }
    }
  },
};

import { columnById } from '../../form/columns';
import { isoOfDay } from '../../form/days';
import { codeIndex, textAt } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, columnOf, valuesOf } from '../shared/values';

export type B54Facts = {
  readonly lhnr: string;
  /** The kind of the rows that are asked about, and that of the others, with how many there are of each. */
  readonly type: string;
  readonly rijen: number;
  readonly ander: string;
  readonly andereRijen: number;
  /** Of four weeks on other days than those of the others: the days of both; empty where the kind is another. */
  readonly begin: string;
  readonly einde: string;
  readonly anderBegin: string;
  readonly anderEinde: string;
};

const [MONTH, FOUR_WEEKS] = (['MND', '4WK'] as const).map((code) =>
  codeIndex(columnById('tijdvakType'), code),
);
/** So many rows of a payroll tax number tell by which kind of period it is paid, ... */
const ENOUGH = 5;
/** ... where they are so many times those of the other kind. */
const FAR_MORE = 3;

/**
 * Where nearly all rows of a payroll tax number are of months, or of four weeks, a few of the other kind are rather of the wrong days. So are a
 * few of four weeks that both begin and end on other days than all others.
 */
export const b54: RowRule<B54Facts> = {
  id: 'B54',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S16', 'S17', 'S28', 'B03', 'B04', 'B09', 'B32', 'B33', 'B35', 'B37', 'B48', 'B49', 'B50'],
  reads: ['lhnr', 'tijdvakType', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    const data = columnOf(sheet, 'lhnr');
    const kinds = valuesOf(sheet, 'tijdvakType');
    const { marks } = context.rowFaults(sheet);
    const rows = new Map<number, { months: number; fourWeeks: number }>();
    const each = (take: (record: number, of: { months: number; fourWeeks: number }) => void) => {
      for (let i = 0; i < sheet.count; i++) {
        const place = data.values[i] as number;
        if (place === 0 || marks[i] !== 0 || (kinds[i] !== MONTH && kinds[i] !== FOUR_WEEKS)) continue;
        const of = rows.get(place) ?? { months: 0, fourWeeks: 0 };
        rows.set(place, of);
        take(i, of);
      }
    };
    each((record, of) => {
      if (kinds[record] === MONTH) of.months += 1;
      else of.fourWeeks += 1;
    });
    const told = new Set<number>();
    each((record, { months, fourWeeks }) => {
      const isMonth = kinds[record] === MONTH;
      const [own, others] = isMonth ? [months, fourWeeks] : [fourWeeks, months];
      if (!areFew(own, others)) return;
      told.add(record);
      emit(record, ['datAanvTv', 'datEindTv', 'tijdvakType'], () => ({
        lhnr: textAt(data, record),
        type: isMonth ? 'MND' : '4WK',
        rijen: own,
        ander: isMonth ? '4WK' : 'MND',
        andereRijen: others,
        ...{ begin: '', einde: '', anderBegin: '', anderEinde: '' },
      }));
    });
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    const calendars = new Map<number, Map<string, FourWeeks>>();
    const eachOfFourWeeks = (take: (record: number, of: FourWeeks, all: Iterable<FourWeeks>) => void) => {
      each((record) => {
        const [from, until, place] = [
          first[record] as number,
          last[record] as number,
          data.values[record] as number,
        ];
        if (kinds[record] !== FOUR_WEEKS || from === 0 || until === 0) return;
        const calendar = calendars.get(place) ?? new Map<string, FourWeeks>();
        calendars.set(place, calendar);
        const key = `${String(from)} ${String(until)}`;
        const of = calendar.get(key) ?? { first: from, last: until, rows: 0 };
        calendar.set(key, of);
        take(record, of, calendar.values());
      });
    };
    eachOfFourWeeks((_record, of) => {
      of.rows += 1;
    });
    eachOfFourWeeks((record, own, all) => {
      const usual = [...all].reduce((one, other) => (other.rows > one.rows ? other : one));
      if (told.has(record) || !areFew(own.rows, usual.rows)) return;
      if (own.first === usual.first || own.last === usual.last) return;
      emit(
        record,
        ['datAanvTv', 'datEindTv', 'tijdvakType'],
        () => ({
          lhnr: textAt(data, record),
          ...{ type: '4WK', rijen: own.rows, ander: '4WK', andereRijen: usual.rows },
          ...{ begin: isoOfDay(own.first), einde: isoOfDay(own.last) },
          ...{ anderBegin: isoOfDay(usual.first), anderEinde: isoOfDay(usual.last) },
        }),
        { cause: 'dagen' },
      );
    });
  },
};

/** Four weeks of these days, with how many rows of a payroll tax number have them. */
interface FourWeeks {
  readonly first: number;
  readonly last: number;
  rows: number;
}

const areFew = (own: number, others: number): boolean => others >= ENOUGH && others >= FAR_MORE * own;

import { columnById } from '../../form/columns';
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
};

const [MONTH, FOUR_WEEKS] = (['MND', '4WK'] as const).map((code) =>
  codeIndex(columnById('tijdvakType'), code),
);
/** So many rows of a payroll tax number tell by which kind of period it is paid, ... */
const ENOUGH = 5;
/** ... where they are so many times those of the other kind. */
const FAR_MORE = 3;

/** Where nearly all rows of a payroll tax number are of months, or of four weeks, a few of the other kind are rather of the wrong days. */
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
    each((record, { months, fourWeeks }) => {
      const isMonth = kinds[record] === MONTH;
      const [own, others] = isMonth ? [months, fourWeeks] : [fourWeeks, months];
      if (others < ENOUGH || others < FAR_MORE * own) return;
      emit(record, ['datAanvTv', 'datEindTv', 'tijdvakType'], () => ({
        lhnr: textAt(data, record),
        type: isMonth ? 'MND' : '4WK',
        rijen: own,
        ander: isMonth ? '4WK' : 'MND',
        andereRijen: others,
      }));
    });
  },
};

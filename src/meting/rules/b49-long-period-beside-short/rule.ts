import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import { sheetPersons } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { otherSheet } from '../shared/elsewhere';
import { ALWAYS, valuesOf } from '../shared/values';

export type B49Facts = {
  readonly andereRij: number;
  /** The sheet of that row where it is another one. */
  readonly blad: string;
};

const CELLS = ['tijdvakType', 'bsn'] as const;

/** The hours of a year or half a year hold those of each shorter period in it: that of the same person at the same employer counts twice beside them. */
export const b49: RowRule<B49Facts> = {
  id: 'B49',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B09', 'B32', 'B37', 'S16', 'S17'],
  reads: ['bsn', 'lhnr', 'tijdvakType', 'datAanvTv', 'datEindTv'],
  overSheets: 'pairs',
  check(sheet, _context, emit, isSilent) {
    const [bsn, lhnr, kinds] = [
      valuesOf(sheet, 'bsn'),
      valuesOf(sheet, 'lhnr'),
      valuesOf(sheet, 'tijdvakType'),
    ];
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    const places = (codes: readonly string[]) =>
      codes.map((code) => codeIndex(columnById('tijdvakType'), code));
    const [long, short] = [places(['JR', 'HJR']), places(['MND', '4WK', 'HJR'])];
    const { repeated } = sheetPersons(sheet);
    const ofKind = (of: readonly number[]) =>
      repeated.filter((i) => lhnr[i] !== 0 && of.includes(kinds[i] as number));
    const relation = (i: number) => `${String(bsn[i])} ${String(lhnr[i])}`;
    const longRows = new Map<string, number[]>();
    for (const i of ofKind(long)) {
      // What remains are whole years and half years, of which there are few.
      if (isSilent(i, CELLS)) continue;
      const rows = longRows.get(relation(i)) ?? [];
      // Of rows over the same days one is enough.
      if (!rows.some((each) => first[each] === first[i] && last[each] === last[i])) rows.push(i);
      longRows.set(relation(i), rows);
    }
    for (const i of longRows.size === 0 ? [] : ofKind(short)) {
      const beside = longRows
        .get(relation(i))
        ?.find(
          (each) =>
            (first[i] as number) >= (first[each] as number) &&
            (last[i] as number) <= (last[each] as number) &&
            (first[i] !== first[each] || last[i] !== last[each]),
        );
      if (beside === undefined) continue;
      emit(
        i,
        CELLS,
        () => ({ andereRij: sheet.rows[beside] as number, blad: otherSheet(sheet, i, beside) }),
        {
          others: [beside],
        },
      );
    }
  },
};

import { letterStudies2019 } from '../../../law/sources';
import { groupSums } from '../../count/group-sums';
import { allRecords } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';
import { rounded } from '../../../counting/rounded';

/** Thirds typed with two decimals miss the whole by a hundredth. */
const TOLERANCE = 0.01 + 1e-9;

export type L04Facts = {
  readonly aandeel: number;
  readonly samen?: number;
};

/**
 * A share of a bonus lies between 0 and 1, and the shares of one person in one period are no more than 1 together. Less is
 * possible here: other employers may report the rest in a workbook of their own.
 */
export const l04: RowRule<L04Facts> = {
  id: 'L04',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: letterStudies2019(
    'Onderzoek beperking administratieve lasten, tweede alinea',
    'kunnen zij samen afspreken elk 1/3 van de bonus te houden',
  ),
  certainty: 'derived',
  suppressedBy: ['B01', 'B04'],
  reads: ['bsn', 'jaar', 'tijdvak', 'bonusaandeel'],
  check(sheet, _context, emit) {
    const shares = valuesOf(sheet, 'bonusaandeel');
    if (shares.every((share) => Number.isNaN(share))) return;
    const bsn = valuesOf(sheet, 'bsn');
    const { group, sums } = groupSums(
      allRecords(sheet),
      [bsn, valuesOf(sheet, 'jaar'), valuesOf(sheet, 'tijdvak')],
      [shares],
    );
    const whole = sums[0] ?? new Float64Array();
    const reported = new Set<number>();
    for (let i = 0; i < sheet.count; i++) {
      const share = shares[i] as number;
      if (Number.isNaN(share)) continue;
      const groupIndex = group[i] as number;
      if (share < 0 || share > 1) {
        emit(i, ['bonusaandeel'], () => ({ aandeel: share }), { cause: 'grens' });
        reported.add(groupIndex);
      } else if (bsn[i] !== 0 && (whole[groupIndex] as number) - 1 > TOLERANCE && !reported.has(groupIndex)) {
        reported.add(groupIndex);
        const sum = rounded(whole[groupIndex] as number, 4);
        emit(i, ['bonusaandeel'], () => ({ aandeel: share, samen: sum }), { cause: 'samen' });
      }
    }
  },
};

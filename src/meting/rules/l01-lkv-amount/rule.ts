import { lkv, type Lkv } from '../../../counting';
import { DomainError } from '../../../law';
import { wtl } from '../../../law/sources';
import { groupSums } from '../../count/group-sums';
import { allRecords } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { valuesOf } from '../shared/values';
import { rounded } from '../../../counting/rounded';

const CENT = 0.005 + 1e-9;

export type L01Facts = {
  readonly opgegeven: number;
  readonly verwacht: number;
  readonly uren: number;
  readonly begrensd: boolean;
};

/**
 * LKV is EUR 1.01 for each paid hour, EUR 2,000 at most, for one employee at one employer in a year: all income relations
 * and periods on the sheet together.
 */
export const l01: RowRule<L01Facts> = {
  id: 'L01',
  severity: 'fout',
  scope: 'rows',
  valid: { from: '2018-01-01', until: null },
  source: wtl('artikel 2.13', 'doch ten hoogste € 2.000 per werknemer per kalenderjaar'),
  certainty: 'published',
  suppressedBy: ['B01', 'B04', 'B05', 'B07', 'B51', 'L02'],
  reads: ['bsn', 'lhnr', 'jaar', 'verloondeUren', 'lkvBedrag'],
  check(sheet, { year, law }, emit) {
    if (year === null) return 'no-year';
    const [bsn, lhnr, years] = [valuesOf(sheet, 'bsn'), valuesOf(sheet, 'lhnr'), valuesOf(sheet, 'jaar')];
    const [hours, amounts] = [valuesOf(sheet, 'verloondeUren'), valuesOf(sheet, 'lkvBedrag')];
    if (amounts.every((amount) => Number.isNaN(amount))) return;
    const { group, sums } = groupSums(allRecords(sheet), [bsn, lhnr, years], [hours, amounts]);
    const [worked = new Float64Array(), given = new Float64Array()] = sums;
    const reported = new Set<number>();
    for (let i = 0; i < sheet.count; i++) {
      const groupIndex = group[i] as number;
      if (
        Number.isNaN(amounts[i] as number) ||
        reported.has(groupIndex) ||
        bsn[i] === 0 ||
        !((worked[groupIndex] as number) >= 0)
      )
        continue;
      reported.add(groupIndex);
      const right = amountOf(worked[groupIndex] as number, years[i] as number, law);
      if (right === null || Math.abs((given[groupIndex] as number) - right.amount.toNumber()) <= CENT)
        continue;
      emit(
        i,
        ['lkvBedrag', 'verloondeUren'],
        () => ({
          opgegeven: rounded(given[groupIndex] as number, 2),
          verwacht: right.amount.toNumber(),
          uren: worked[groupIndex] as number,
          begrensd: right.capped,
        }),
        { cause: right.capped ? 'maximum' : 'bedrag' },
      );
    }
  },
};

function amountOf(hours: number, year: number, law: Parameters<typeof lkv>[2]): Lkv | null {
  try {
    return lkv([hours], year, law);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unknown-date') return null;
    throw error;
  }
}

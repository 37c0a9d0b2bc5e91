import { besluitWfsv } from '../../../law/sources';
import { groupSums } from '../../count/group-sums';
import { allRecords } from '../../count/sheet-persons';
import type { MetingSheet } from '../../form/records';
import type { RowRule, RuleContext } from '../../judge/rule';
import { contractHours } from '../shared/contract-ratio';
import { ALWAYS, valuesOf } from '../shared/values';
import { hasOtherUnit } from '../shared/weekly-hours';

export type B27Facts = {
  readonly toegerekend: number;
  readonly verloond: number;
  /** Which of the two does not fit the rest of the row; `onbekend` where nothing tells. */
  readonly soort: Odd;
};

type Odd = 'verloond' | 'toegerekend' | 'onbekend';

/** Hours attributed to the inlener are never more than the person was paid for at the uitlener. */
export const b27: RowRule<B27Facts> = {
  id: 'B27',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: besluitWfsv('artikel 2.28, vierde lid'),
  certainty: 'published',
  suppressedBy: ['B01', 'B04', 'B05', 'B07', 'B51', 'S25', 'B34'],
  reads: ['bsn', 'lhnr', 'urenToegerekend', 'verloondeUren'],
  check(sheet, context, emit) {
    const [bsn, lhnr, attributed, paid] = [
      valuesOf(sheet, 'bsn'),
      valuesOf(sheet, 'lhnr'),
      valuesOf(sheet, 'urenToegerekend'),
      valuesOf(sheet, 'verloondeUren'),
    ];
    // Most rows settle it by themselves; sums by person and uitlener are made only where one does not.
    let doubt = false;
    for (let i = 0; i < sheet.count && !doubt; i++) doubt = (attributed[i] as number) > (paid[i] as number);
    if (!doubt) return;
    const { group, sums } = groupSums(allRecords(sheet), [bsn, lhnr], [attributed, paid]);
    const [given = new Float64Array(), earned = new Float64Array()] = sums;
    const odd = oddOf(sheet, context.unusable(sheet));
    const found: { readonly record: number; readonly soort: Odd }[] = [];
    for (let i = 0; i < sheet.count; i++) {
      if (!((attributed[i] as number) > (paid[i] as number)) || bsn[i] === 0) continue;
      const groupIndex = group[i] as number;
      if ((given[groupIndex] as number) > (earned[groupIndex] as number))
        found.push({ record: i, soort: odd(i) });
    }
    // Where the hours of a whole column are odd, those of a row that tells nothing itself are too.
    const usual = hasOtherUnit(sheet, context.rowFaults(sheet)) ? 'verloond' : mostOf(found);
    for (const { record, soort: own } of found) {
      const soort = own === 'onbekend' ? usual : own;
      const columns = ['urenToegerekend', 'verloondeUren'] as const;
      emit(record, soort === 'verloond' ? [columns[1], columns[0]] : columns, () => ({
        toegerekend: given[group[record] as number] as number,
        verloond: earned[group[record] as number] as number,
        soort,
      }));
    }
  },
};

function mostOf(found: readonly { readonly soort: Odd }[]): Odd {
  const times = (soort: Odd) => found.filter((each) => each.soort === soort).length;
  const [paid, attributed] = [times('verloond'), times('toegerekend')];
  if (paid === attributed) return 'onbekend';
  return paid > attributed ? 'verloond' : 'toegerekend';
}

/** So much nearer to the contract, as a ratio, the one must lie than the other. */
const NEARER = 1.05;
/** Paid hours are often somewhat more or less than those of the contract: farther off than this, as a ratio, they are odd. */
const FAR = 1.5;

/** Which of the two figures lies farther from the contract hours of the period. */
function oddOf(sheet: MetingSheet, unusable: ReturnType<RuleContext['unusable']>): (record: number) => Odd {
  const [attributed, paid] = [valuesOf(sheet, 'urenToegerekend'), valuesOf(sheet, 'verloondeUren')];
  const [contract, first, last] = (['contracturenPW', 'datAanvTv', 'datEindTv'] as const).map((id) =>
    unusable.has(id) ? undefined : sheet.columns.get(id)?.values,
  );
  return (record) => {
    if (paid[record] === 0) return 'verloond';
    const [weekly = 0, from = 0, until = 0] = [contract?.[record], first?.[record], last?.[record]];
    const expected = contractHours(weekly, from, until);
    if (!(weekly > 0) || from === 0 || until < from) return 'onbekend';
    const awayFrom = (hours: number) => Math.max(hours / expected, expected / hours);
    const [ofPaid, ofAttributed] = [awayFrom(paid[record] as number), awayFrom(attributed[record] as number)];
    if (ofPaid > FAR && ofPaid > NEARER * ofAttributed) return 'verloond';
    return ofAttributed > NEARER * ofPaid ? 'toegerekend' : 'onbekend';
  };
}

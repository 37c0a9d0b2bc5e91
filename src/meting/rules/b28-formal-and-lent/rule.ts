import { DAYS_PER_WEEK } from '../../form/days';
import { columnById } from '../../form/columns';
import { duplicates } from '../../count/duplicates';
import { groupSums } from '../../count/group-sums';
import { codeIndex, type MetingSheet, type Values } from '../../form/records';
import { sheetPersons } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { PERIOD_KEY } from '../shared/relation';
import { ALWAYS, valuesOf } from '../shared/values';
import { rounded } from '../../../counting/rounded';

export type B28Facts = {
  readonly perWeek: number;
  readonly grens: number;
};

/** One person, formal and lent at once, for more hours than a working week has. */
export const b28: RowRule<B28Facts> = {
  id: 'B28',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B07', 'B51', 'B09', 'S16', 'S25', 'B39', 'S28'],
  reads: ['bsn', 'vorm', 'verloondeUren', 'datAanvTv', 'datEindTv'],
  uses: ['lhnr', 'numIv', 'jaar', 'tijdvak'],
  check(sheet, context, emit) {
    const [bsn, vorm, hours, first, last] = [
      valuesOf(sheet, 'bsn'),
      valuesOf(sheet, 'vorm'),
      valuesOf(sheet, 'verloondeUren'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    const lent = codeIndex(columnById('vorm'), 'inleen');
    const records = sheetPersons(sheet).repeated;
    if (records.length === 0) return;
    const weekly = new Float64Array(sheet.count);
    const formal = new Uint8Array(sheet.count);
    const hired = new Uint8Array(sheet.count);
    for (const i of records) {
      const days = (last[i] as number) - (first[i] as number) + 1;
      if (first[i] === 0 || last[i] === 0 || days <= 0 || vorm[i] === 0) continue;
      weekly[i] = ((hours[i] as number) || 0) / (days / DAYS_PER_WEEK);
      (vorm[i] === lent ? hired : formal)[i] = 1;
    }
    const { group, sums } = groupSums(records, [bsn], [weekly, formal, hired]);
    const [total = weekly, own = weekly, borrowed = weekly] = sums;
    const limit = context.settings.weekHours;
    const shared = sharedNumbers(sheet, records, bsn);
    records.forEach((record, i) => {
      const groupIndex = group[i] as number;
      const both = (own[groupIndex] as number) > 0 && (borrowed[groupIndex] as number) > 0;
      if (shared.has(bsn[record] as number)) return;
      if (hired[record] !== 1 || !both || !((total[groupIndex] as number) > limit)) return;
      emit(record, ['verloondeUren', 'vorm', 'bsn'], () => ({
        perWeek: rounded(total[groupIndex] as number, 1),
        grens: limit,
      }));
    });
  },
};

/** Numbers that stand at one income relation twice: rule B04 asks whose they are, and until then their hours are nobody's. */
function sharedNumbers(sheet: MetingSheet, records: Uint32Array, bsn: Values): ReadonlySet<number> {
  const columns = PERIOD_KEY.flatMap((id) => sheet.columns.get(id)?.values ?? []);
  if (columns.length < PERIOD_KEY.length) return new Set();
  return new Set([...duplicates(records, columns)].map(({ record }) => bsn[record] as number));
}

import { quotumByLevy, quotumBySurcharge, type QuotumOutcome } from '../../../counting';
import { cell } from '../../figures';
import { ownValues } from '../../own-values';
import { asShown, fraction, percentOf } from '../../percentage';
import { inForceYear } from '../../periods';
import type { Arguments, CellOut, TableSpec } from '../../spec';

/** Under the act of 2025: neither the surcharge nor the bonus is published, so both must be given. */
function bySurcharge(given: Arguments): QuotumOutcome {
  const shown = (id: string) => {
    const value = given.one(id);
    return value === undefined ? undefined : asShown(value);
  };
  const surcharge = given.one('opslag');
  const bonusPerJob = shown('bonus');
  return quotumBySurcharge({
    premiumWage: shown('loon') ?? 0,
    jobs: shown('banen') ?? 0,
    ...(surcharge === undefined ? {} : { surcharge: percentOf(surcharge, 'opslag') }),
    ...(bonusPerJob === undefined ? {} : { bonusPerJob }),
    small: given.one('klein') === true,
  });
}

function line(name: string, outcome: () => QuotumOutcome): CellOut[] {
  // Under a levy that is suspended nothing is paid.
  const pays = (found: QuotumOutcome) => (found.levied ? found.pays : found.pays.times(0));
  return [
    name,
    cell(() => pays(outcome()).toNumber()),
    cell(() => outcome().receives.toNumber()),
    cell(() => outcome().receives.minus(pays(outcome())).toNumber()),
  ];
}

/** What an employer would pay and receive under each quotum regime, beside each other. */
export const quotumregimes = {
  id: 'QUOTUMREGIMES',
  result: 'table',
  arguments: [
    { id: 'tekort', type: { kind: 'number', min: 0 } },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
    { id: 'loon', type: { kind: 'number', min: 0 }, optional: true },
    { id: 'opslag', type: fraction, optional: true },
    { id: 'banen', type: { kind: 'number', min: 0 }, optional: true },
    { id: 'bonus', type: { kind: 'number', min: 0 }, optional: true },
    { id: 'klein', type: { kind: 'boolean' }, optional: true },
    ownValues,
  ],
  table: (given): CellOut[][] => {
    const shortage = asShown(given.one('tekort'));
    const year = (given.one('jaar') as number | undefined) ?? inForceYear;
    return [
      ['Regime', 'Te betalen', 'Te ontvangen', 'Per saldo'],
      line('Heffing uit de wet van 2015', () => quotumByLevy('heffing-2015', shortage, year, given.law)),
      line('Heffing opgeschort', () => quotumByLevy('opgeschort', shortage, year, given.law)),
      line('Wet banenafspraak, na activering', () => bySurcharge(given)),
    ];
  },
} as const satisfies TableSpec;

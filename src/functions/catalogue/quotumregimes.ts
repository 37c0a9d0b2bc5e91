import { quotumByLevy, quotumBySurcharge, type QuotumOutcome } from '../../counting';
import { quotumRegimes as regimes } from '../../law';
import { cell } from '../figures';
import { ownValues } from '../own-values';
import { asShown, fraction, percentOf } from '../percentage';
import { inForceYear } from '../periods';
import { distinct, sourcesOf } from '../sources';
import type { Arguments, CellOut, TableSpec } from '../spec';

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
export const quotumregimes: TableSpec = {
  id: 'QUOTUMREGIMES',
  group: 'quotum',
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
  sources: () =>
    distinct([...Object.values(regimes).map(({ source }) => source), ...sourcesOf('quotum.heffing')]),
  twin: { formula: () => 'ROUND({tekort}*5000,2)', only: 'first-row' },
  remarks: ['not-levied', 'amounts-not-known'],
  examples: [
    {
      arguments: [0.9, 2026, 1000000, 0.002, 3, 500],
      result: [
        ['Regime', 'Te betalen', 'Te ontvangen', 'Per saldo'],
        ['Heffing uit de wet van 2015', 4500, 0, -4500],
        ['Heffing opgeschort', 0, 0, 0],
        ['Wet banenafspraak, na activering', 2000, 1500, -500],
      ],
    },
    {
      arguments: [0.9],
      result: [
        ['Regime', 'Te betalen', 'Te ontvangen', 'Per saldo'],
        ['Heffing uit de wet van 2015', 4500, 0, -4500],
        ['Heffing opgeschort', 0, 0, 0],
        [
          'Wet banenafspraak, na activering',
          { error: '#VALUE!' },
          { error: '#VALUE!' },
          { error: '#VALUE!' },
        ],
      ],
    },
  ],
};

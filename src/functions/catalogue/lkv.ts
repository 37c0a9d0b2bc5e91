import { lkv as amountOf } from '../../counting';
import { asShown } from '../percentage';
import { inForceYear } from '../periods';
import { sourcesOf } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';

/** Loonkostenvoordeel doelgroep banenafspraak for one employee at one employer over a calendar year. */
export const lkv: EachSpec = {
  id: 'LKV',
  group: 'geld',
  result: 'each',
  arguments: [
    { id: 'uren', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
    ownValues,
  ],
  bind: (law, jaar) => {
    const year = (jaar as number | undefined) ?? inForceYear;
    return (uren) => amountOf([asShown(uren)], year, law).amount.toNumber();
  },
  sources: () => sourcesOf('lkv.uurbedrag', 'lkv.maximum'),
  twin: { formula: () => 'MIN(ROUND({uren}*1.01,2),2000)' },
  remarks: ['per-employee'],
  examples: [
    { arguments: [1331, 2026], result: 1344.31 },
    { arguments: [2100, 2026], result: 2000 },
    { arguments: [100, 2017], result: { error: '#N/A' } },
  ],
};

import { lkv as amountOf } from '../../../counting';
import { asShown } from '../../percentage';
import { inForceYear } from '../../periods';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** Loonkostenvoordeel doelgroep banenafspraak for one employee at one employer over a calendar year. */
export const lkv = {
  id: 'LKV',
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
} as const satisfies EachSpec;

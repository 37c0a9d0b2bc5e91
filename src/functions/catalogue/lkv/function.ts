import { lkv as amountOf } from '../../../counting';
import { asShown } from '../../percentage';
import { lastYearWith } from '../../figures';
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
    const year = (jaar as number | undefined) ?? lastYearWith(law, 'lkv.uurbedrag', 'lkv.maximum');
    return (uren) => amountOf([asShown(uren)], year, law).amount.toNumber();
  },
} as const satisfies EachSpec;

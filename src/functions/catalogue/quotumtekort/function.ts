import { quotumShortage } from '../../../counting';
import { asShown, fraction, percentOf } from '../../percentage';
import { inForceYear } from '../../periods';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** Missing jobs of an employer over a year, rounded down to one decimal. */
export const quotumtekort = {
  id: 'QUOTUMTEKORT',
  result: 'each',
  arguments: [
    { id: 'uren', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'uren_doelgroep', type: { kind: 'number', min: 0 } },
    { id: 'percentage', type: fraction },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
    ownValues,
  ],
  bind: (law, targetHours, percentage, jaar) => {
    const percent = percentOf(percentage, 'percentage');
    const year = (jaar as number | undefined) ?? inForceYear;
    return (uren) =>
      quotumShortage(asShown(uren), percent, asShown(targetHours), year, law).shortage.toNumber();
  },
} as const satisfies EachSpec;

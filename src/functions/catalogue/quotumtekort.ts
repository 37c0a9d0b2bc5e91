import { quotumShortage } from '../../counting';
import { asShown, fraction, percentOf } from '../percentage';
import { inForceYear } from '../periods';
import { sourcesOf } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';

/** Missing jobs of an employer over a year, rounded down to one decimal. */
export const quotumtekort: EachSpec = {
  id: 'QUOTUMTEKORT',
  group: 'quotum',
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
  sources: () => sourcesOf('quotum.tekort.uren', 'quotum.heffing'),
  twin: {
    formula: () => 'ROUNDDOWN(MAX(({uren}*{percentage}-{uren_doelgroep})/1331,0),1)',
    only: 'two-decimals',
  },
  remarks: ['not-levied', 'formula-inferred'],
  examples: [
    { arguments: [100000, 1331, 0.0257], result: 0.9 },
    { arguments: [100000, 5000, 0.0257], result: 0 },
  ],
};

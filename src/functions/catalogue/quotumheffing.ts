import { quotumLevy } from '../../counting';
import { asShown } from '../percentage';
import { inForceYear } from '../periods';
import { sourcesOf } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';

/** What the levy over a shortage would be; at present nothing is levied. */
export const quotumheffing: EachSpec = {
  id: 'QUOTUMHEFFING',
  group: 'quotum',
  result: 'each',
  arguments: [
    { id: 'tekort', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
    ownValues,
  ],
  bind: (law, jaar) => {
    const year = (jaar as number | undefined) ?? inForceYear;
    return (tekort) => quotumLevy(asShown(tekort), year, law).toNumber();
  },
  sources: () => sourcesOf('quotum.heffing'),
  twin: { formula: () => 'ROUND({tekort}*5000,2)' },
  remarks: ['not-levied'],
  examples: [{ arguments: [0.9], result: 4500 }],
};

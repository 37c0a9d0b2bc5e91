import { quotumLevy } from '../../../counting';
import { asShown } from '../../percentage';
import { inForceYear } from '../../periods';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** What the levy over a shortage would be; at present nothing is levied. */
export const quotumheffing = {
  id: 'QUOTUMHEFFING',
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
} as const satisfies EachSpec;

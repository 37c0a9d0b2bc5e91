import { language } from '../../choices';
import { ownValues } from '../../own-values';
import type { Signature } from '../../spec';

/** The findings of the rules on a range of a meting sheet, one row for each cause. */
export const signature = {
  id: 'CONTROLE',
  addresses: true,
  arguments: [
    { id: 'bereik', type: { kind: 'range' } },
    { id: 'taal', type: { kind: 'choice', choice: language }, optional: true },
    ownValues,
  ],
} as const satisfies Signature;

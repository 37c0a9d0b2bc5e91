import { ownValues } from '../../own-values';
import type { Signature } from '../../spec';

/** Tabel 1 in jobs out of the rows of a meting sheet, with how many rows count and how many do not. */
export const signature = {
  id: 'METING',
  arguments: [
    { id: 'bereik', type: { kind: 'range' } },
    { id: 'jaar', type: { kind: 'year' } },
    { id: 'sleutel', type: { kind: 'number', min: 0, max: 1 }, optional: true },
    ownValues,
  ],
} as const satisfies Signature;

import { divideBonus } from '../../../counting';
import { FunctionError } from '../../function-error';
import type { CellOut, TableSpec } from '../../spec';

/** Divides an amount by shares so that the cents add up exactly, in the shape of the shares. */
export const bonusverdeling = {
  id: 'BONUSVERDELING',
  result: 'table',
  arguments: [
    { id: 'bedrag', type: { kind: 'number', min: 0 } },
    { id: 'aandelen', type: { kind: 'number', min: 0 } },
  ],
  table: (given) => {
    const amount = given.one('bedrag') as number;
    const shares = given.list('aandelen');
    // With one share unknown the others cannot be computed either: they add up together.
    const error = shares.find((share) => share instanceof FunctionError);
    if (error instanceof FunctionError) throw error;
    const parts = divideBonus(amount, shares.filter((share) => share !== undefined) as number[]).map((part) =>
      part.toNumber(),
    );
    let next = 0;
    return given.range('aandelen').map((line, row) => {
      const width = line.length;
      return line.map((_, column): CellOut => {
        const share = shares[row * width + column];
        return share === undefined ? '' : (parts[next++] ?? '');
      });
    });
  },
} as const satisfies TableSpec;

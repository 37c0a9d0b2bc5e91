import { divideBonus } from '../../counting';
import { FunctionError } from '../function-error';
import { sharingSources } from '../sources';
import type { CellOut, TableSpec } from '../spec';

/** Divides an amount by shares so that the cents add up exactly, in the shape of the shares. */
export const bonusverdeling: TableSpec = {
  id: 'BONUSVERDELING',
  group: 'geld',
  result: 'table',
  arguments: [
    { id: 'bedrag', type: { kind: 'number', min: 0 } },
    { id: 'aandelen', type: { kind: 'number', min: 0, max: 1 } },
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
  sources: sharingSources,
  noTwin: 'cents',
  examples: [
    {
      arguments: [1000, { range: 'A2:A4', values: [[1 / 3], [1 / 3], [1 / 3]] }],
      result: [[333.34], [333.33], [333.33]],
    },
    {
      arguments: [2500, { range: 'A2:B2', values: [[0.75, 0.25]] }],
      result: [[1875, 625]],
    },
    {
      arguments: [1000, { range: 'A2:A3', values: [[0.5], [0.4]] }],
      result: { error: '#VALUE!' },
    },
  ],
};

import type { Example } from '../../example';

export const examples = [
  {
    arguments: [1000, { range: 'A2:A4', values: [[1 / 3], [1 / 3], [1 / 3]] }],
    result: [[333.34], [333.33], [333.33]],
  },
  {
    arguments: [1000, { range: 'A2:A4', values: [[1], [1], [1]] }],
    result: [[333.34], [333.33], [333.33]],
  },
  {
    arguments: [1000, 1, 1, 1],
    result: [[333.34, 333.33, 333.33]],
  },
  {
    arguments: [2500, { range: 'A2:B2', values: [[0.75, 0.25]] }],
    result: [[1875, 625]],
  },
  {
    arguments: [1000, { range: 'A2:A3', values: [[0.5], [0.4]] }],
    result: { error: '#VALUE!' },
  },
] as const satisfies readonly Example[];

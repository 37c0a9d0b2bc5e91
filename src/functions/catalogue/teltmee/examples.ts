import type { Example } from '../../example';

export const examples = [
  { arguments: [1, 'a', '2024-12-31', '2020-01-01'], result: true },
  { arguments: [24, 'a', '2024-12-31', '2020-01-01'], result: false },
  {
    arguments: [{ range: 'A2:A4', values: [['11'], ['21'], ['22']] }, 'b', '2024-12-31'],
    result: [[true], [false], [true]],
  },
  { arguments: [99, 'a', '2024-12-31'], result: { error: '#VALUE!' } },
] as const satisfies readonly Example[];

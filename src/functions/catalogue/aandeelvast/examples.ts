import type { Example } from '../../example';

export const examples = [
  {
    arguments: [
      { range: 'A2:A4', values: [[1000], [500], [500]] },
      { range: 'B2:B4', values: [[true], [false], [true]] },
    ],
    result: 0.75,
  },
  {
    arguments: [
      { range: 'A2:A3', values: [[1000], [500]] },
      { range: 'B2:B3', values: [[true], [null]] },
    ],
    result: { error: '#VALUE!' },
  },
] as const satisfies readonly Example[];

import type { Example } from '../../example';

export const examples = [
  {
    arguments: [
      { range: 'A2:A5', values: [['P1'], ['P2'], ['P2'], ['P3']] },
      { range: 'B2:B5', values: [['2022-01-01'], ['2022-01-01'], ['2023-03-01'], ['2023-08-01']] },
      { range: 'C2:C5', values: [['2023-06-30'], ['2022-12-31'], [null], [null]] },
      '2022-09-30',
      '2023-09-30',
    ],
    result: [
      ['Werkzaam', 2],
      ['Nog werkzaam', 1],
      ['Uitgestroomd', 1],
      ['Werkbehoud', 0.5],
    ],
  },
] as const satisfies readonly Example[];

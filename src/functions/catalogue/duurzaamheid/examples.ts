import type { Example } from '../../example';

export const examples = [
  {
    arguments: [
      { range: 'A2:A6', values: [['P1'], ['P2'], ['P2'], ['P3'], ['P4']] },
      {
        range: 'B2:B6',
        values: [['2020-02-01'], ['2022-08-01'], ['2023-03-01'], ['2022-07-15'], ['2022-09-01']],
      },
      { range: 'C2:C6', values: [[null], ['2022-12-31'], [null], ['2022-12-31'], ['2024-03-31']] },
      '2022-07-01',
      '2022-09-30',
    ],
    result: [
      ['Duurzaamheid', 'Aantal', 'Van', 'Aandeel'],
      ['Een jaar later nog werkzaam', 3, 4, 0.75],
      ['Starters, na een jaar werkzaam', 2, 3, 2 / 3],
      ['Starters, na twee jaar werkzaam', 1, 3, 1 / 3],
      ['Zelfde baan, langer dan een jaar', 2, 4, 0.5],
    ],
  },
] as const satisfies readonly Example[];

import type { Example } from '../../example';

export const examples = [
  {
    arguments: [
      { range: 'A2:A5', values: [[100], [50], [20], [200]] },
      { range: 'B2:B5', values: [['markt'], ['overheid'], ['markt'], [null]] },
      2024,
    ],
    result: [
      ['Inleen 2024', 'Markt', 'Overheid', 'Totaal'],
      ['Bekende inlener', 120, 50, 170],
      ['Volgens de sleutel', 147, 53, 200],
      ['Totaal', 267, 103, 370],
    ],
  },
  {
    arguments: [
      { range: 'A2:A3', values: [[100], [null]] },
      { range: 'B2:B3', values: [['markt'], ['overheid']] },
      2024,
    ],
    result: { error: '#VALUE!' },
  },
] as const satisfies readonly Example[];

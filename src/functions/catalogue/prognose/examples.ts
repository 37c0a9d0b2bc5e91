import type { Example } from '../../example';

export const examples = [
  {
    arguments: [
      { range: 'A2:A5', values: [[2021], [2022], [2023], [2024]] },
      { range: 'B2:B5', values: [[10], [20], [30], [40]] },
      2026,
    ],
    result: [
      ['Prognose', 'Verwacht', 'Laag', 'Hoog'],
      [2026, 60, 60, 60],
    ],
  },
  {
    arguments: [{ range: 'A2:A3', values: [[2023], [2024]] }, { range: 'B2:B3', values: [[10], [20]] }, 2026],
    result: { error: '#N/A' },
  },
] as const satisfies readonly Example[];

import type { Example } from '../../example';

export const examples = [
  { arguments: [2024, 'markt'], result: 90000 },
  {
    arguments: [2025],
    result: [
      ['Doelstelling', 'Markt', 'Overheid', 'Totaal'],
      [2025, 100000, 25000, 125000],
    ],
  },
  { arguments: [2030, 'totaal'], result: 125000 },
  { arguments: [2014, 'totaal'], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

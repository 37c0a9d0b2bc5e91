import type { Example } from '../../example';

export const examples = [
  { arguments: [2024, 'totaal'], result: 89616 },
  { arguments: [2024, 'overheid', 'inleen'], result: -158 },
  {
    arguments: [2021],
    result: [
      ['Realisatie 2021', 'Markt', 'Overheid', 'Totaal'],
      ['Formeel', 59928, 7094, 67021],
      ['Inleen', 1039, 4748, 5787],
      ['Totaal', 60966, 11842, 72809],
    ],
  },
  { arguments: [2014, 'markt'], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

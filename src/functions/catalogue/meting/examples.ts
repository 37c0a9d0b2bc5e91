import { exampleMeting } from '../../example-meting';
import type { Example } from '../../example';

export const examples = [
  {
    arguments: [exampleMeting, 2024],
    result: [
      ['Banen 2024', 'Markt', 'Overheid', 'Totaal'],
      ['Formeel', 1.5, 0, 1.5],
      ['Inleen', 0, 0.5, 0.5],
      ['Totaal', 1.5, 0.5, 2],
      ['Rijen die meetellen', '', '', 3],
      ['Rijen die niet meetellen', '', '', 1],
      ['waarvan nog te herstellen', '', '', 0],
      ['banen in die rijen', '', '', 0],
    ],
  },
  {
    arguments: [exampleMeting, 2024, 0.265],
    result: [
      ['Banen 2024', 'Markt', 'Overheid', 'Totaal'],
      ['Formeel', 1.5, 0, 1.5],
      ['Inleen', 0.3675, 0.1325, 0.5],
      ['Totaal', 1.8675, 0.1325, 2],
      ['Rijen die meetellen', '', '', 3],
      ['Rijen die niet meetellen', '', '', 1],
      ['waarvan nog te herstellen', '', '', 0],
      ['banen in die rijen', '', '', 0],
    ],
  },
  {
    arguments: [
      {
        range: 'A1:B2',
        values: [
          ['Naam', 'Uren'],
          ['Jansen', 20],
        ],
      },
      2024,
    ],
    result: { error: '#VALUE!' },
  },
] as const satisfies readonly Example[];

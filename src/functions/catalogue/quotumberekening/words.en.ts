import { ownValues, sectorOnly } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumberekening } from './function';

export const words: FunctionWords<typeof quotumberekening, typeof examples> = {
  summary: 'The quotum percentage from the variables of the law, as a fraction (1.93% is 0.0193).',
  about: [
    '((A + B − H) × C + F × G) / (D × E − agency hours), rounded down to two decimals of the percentage. A, B, F and G come from the regulation if you leave them out. C, D and E are not published, so you must give them.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year, for A, B, F and G.' },
    sector: sectorOnly,
    c: { name: 'c', text: 'C: average paid hours of someone in the target group.' },
    d: { name: 'd', text: 'D: all jobs at employers the quotum applies to.' },
    e: { name: 'e', text: 'E: average paid hours of an employee.' },
    h: { name: 'h', text: 'H: extra jobs at exempt employers; 0 if you leave it out.' },
    uitzenduren: {
      name: 'agency_hours',
      text: 'Hours of temp agency staff, subtracted from D × E; 0 if you leave it out.',
    },
    a: { name: 'a', text: 'A: jobs in the nulmeting; the published value if you leave it out.' },
    b: { name: 'b', text: 'B: extra jobs; the published value if you leave it out.' },
    f: { name: 'f', text: 'F: persons with a provision; the published value if you leave it out.' },
    g: { name: 'g', text: 'G: their average hours; the published value if you leave it out.' },
    eigen_waarden: ownValues,
  },
  gives: 'A fraction; format the cell as a percentage.',
  examples: [
    '1.739 billion hours give the percentage for 2018.',
    'The same hours give the indication for 2024.',
    'All variables given.',
    'B for the market is derived from 2022 up to and including 2026.',
    'For 2027, B for the market is not known.',
  ],
};

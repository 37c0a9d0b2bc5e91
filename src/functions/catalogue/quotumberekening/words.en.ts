import { ownValues, sectorOnly } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumberekening } from './function';

export const words: FunctionWords<typeof quotumberekening, typeof examples> = {
  summary: 'The quotum percentage from the variables of the law, as a fraction (1.93% is 0.0193).',
  about: [
    '((A + B − H) × C + F × G) / (D × E − agency hours), rounded down to two decimals of the percentage. A, B, F and G come from the regulation where you leave them out; C, D and E are not published and must be given.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year, for A, B, F and G.' },
    sector: sectorOnly,
    c: { name: 'c', text: 'C: average paid hours of someone of the target group.' },
    d: { name: 'd', text: 'D: all jobs at employers that fall under the quotum.' },
    e: { name: 'e', text: 'E: average paid hours of an employee.' },
    h: { name: 'h', text: 'H: extra jobs at exempt employers; left out: 0.' },
    uitzenduren: {
      name: 'agency_hours',
      text: 'Hours of temp agency staff, taken from D × E; left out: 0.',
    },
    a: { name: 'a', text: 'A: jobs at the nulmeting; left out: the published value.' },
    b: { name: 'b', text: 'B: extra jobs; left out: the published value.' },
    f: { name: 'f', text: 'F: persons with a provision; left out: the published value.' },
    g: { name: 'g', text: 'G: their average hours; left out: the published value.' },
    eigen_waarden: ownValues,
  },
  gives: 'A fraction; format the cell as a percentage.',
  examples: [
    'With 1.739 billion hours the percentage of 2018 comes back.',
    'And with the same hours the indication for 2024.',
    'All variables given.',
    'B of the market is derived after 2021, up to 2026.',
    'For 2027 B of the market is not known.',
  ],
};

import { ownValues, sectorOrBoth } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { verdeelsleutel } from './function';

export const words: FunctionWords<typeof verdeelsleutel, typeof examples> = {
  summary: 'The share of a sector in the hours of lent jobs in a year.',
  about: [
    'The key attributes all lent jobs of a measurement to the sectors where people really work. It is set anew every year, on the paid hours of December.',
    'The keys of 2013 to 2019 and of 2022 were not found; those of 2023 and 2024 follow from the published figures.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year of the measurement.' },
    sector: sectorOrBoth,
    eigen_waarden: ownValues,
  },
  gives: 'A share between 0 and 1; without a sector market and government side by side.',
  examples: [
    'In 2024 government had 26.5% of the hours.',
    'Without a sector: market and government side by side.',
    'No key is known for 2016.',
    'A key of the workbook’s own, for a year without a published one.',
  ],
};

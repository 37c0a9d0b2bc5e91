import { ownValues, sectorOrBoth } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { verdeelsleutel } from './function';

export const words: FunctionWords<typeof verdeelsleutel, typeof examples> = {
  summary: 'A sector’s share of the hours of lent jobs in a year.',
  about: [
    'The verdeelsleutel attributes all lent jobs in a meting to the sectors where people actually work. It is set again every year, based on the paid hours in December.',
    'No verdeelsleutel was found for 2013 to 2019 or for 2022; those for 2023 and 2024 follow from the published figures.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year of the meting.' },
    sector: sectorOrBoth,
    eigen_waarden: ownValues,
  },
  gives: 'A share between 0 and 1; without a sector market and government side by side.',
  examples: [
    'In 2024 government had 26.5% of the hours.',
    'Without a sector: market and government side by side.',
    'No verdeelsleutel is known for 2016.',
    'The workbook’s own verdeelsleutel, for a year without a published one.',
  ],
};

import type { ExampleRange } from './example';

/** A key of the workbook's own for a year without a published one, in the form of the sheet `BA_Parameters`. */
export const exampleOwnValues: ExampleRange = {
  range: 'A2:E4',
  values: [
    ['Naam', 'Van', 'Tot en met', 'Waarde', 'Bron'],
    ['verdeelsleutel.overheid', '2022-01-01', '2022-12-31', 0.3, 'eigen onderzoek'],
    ['verdeelsleutel.markt', '2022-01-01', '2022-12-31', 0.7, 'eigen onderzoek'],
  ],
};

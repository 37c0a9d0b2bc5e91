import type { Tabel1 } from '../../src/counting';

/** One published Tabel 1 as printed, with the sums that differ by their rounding: published minus sum of the parts. */
export interface PrintedTable {
  readonly year: number;
  readonly letter: string;
  readonly lines: readonly string[];
  readonly figures: Tabel1<number>;
  readonly targets: { readonly markt: number; readonly overheid: number; readonly totaal: number };
  readonly differences: Readonly<Record<string, number>>;
}

export const printedTables: readonly PrintedTable[] = [
  {
    year: 2021,
    letter: 'Kamerstukken II 2021/22, 34 352, nr. 255, tabel 1',
    lines: [
      '59.9281 7.094 67.0212',
      '1.039 4.748 5.787',
      '60.966 11.842 72.809',
      '(60.000) (20.000) (80.000)',
    ],
    figures: {
      formeel: { markt: 59_928, overheid: 7_094, totaal: 67_021 },
      inleen: { markt: 1_039, overheid: 4_748, totaal: 5_787 },
      totaal: { markt: 60_966, overheid: 11_842, totaal: 72_809 },
    },
    targets: { markt: 60_000, overheid: 20_000, totaal: 80_000 },
    differences: { 'row formeel': -1, 'row totaal': 1, 'column markt': -1, 'column totaal': 1 },
  },
  {
    year: 2024,
    letter: 'Kamerstukken I 2024/25, 34 352, X, tabel 1',
    lines: [
      '80.996 12.631 93.627',
      '- 3.853 - 158 - 4.011',
      '77.143 12.474 89.616',
      '(90.000) (25.000) (115.000)',
    ],
    figures: {
      formeel: { markt: 80_996, overheid: 12_631, totaal: 93_627 },
      inleen: { markt: -3_853, overheid: -158, totaal: -4_011 },
      totaal: { markt: 77_143, overheid: 12_474, totaal: 89_616 },
    },
    targets: { markt: 90_000, overheid: 25_000, totaal: 115_000 },
    differences: { 'row totaal': -1, 'column overheid': 1 },
  },
];

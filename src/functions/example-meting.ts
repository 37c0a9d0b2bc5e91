import type { ExampleRange } from './example';

const headings = [
  'Jaar',
  'Tijdvak',
  'Tijdvaktype',
  'Begin tijdvak',
  'Einde tijdvak',
  'BSN',
  'Loonheffingennummer',
  'Nummer inkomstenverhouding',
  'Aard arbeidsverhouding',
  'Vorm',
  'Grond registratie',
  'Begin registratie',
  'Verloonde uren',
  'Sector',
];

type Row = readonly (string | number)[];

/** 1 January and 31 December 2024, and a registration of 2020, as Excel holds dates. */
const [firstDay, lastDay, registered] = [45292, 45657, 43831];

function row(bsn: string, lhnr: string, aard: number, vorm: string, hours: number, sector: string): Row {
  return [2024, '2024', 'JR', firstDay, lastDay, bsn, lhnr, 1, aard, vorm, 'a', registered, hours, sector];
}

/** A small meting with invented numbers: a job and a half at the market, half a lent job at government, sheltered work. */
const rows: readonly Row[] = [
  row('123456782', '123456782L01', 1, 'formeel', 1331, 'markt'),
  row('111222333', '123456782L01', 1, 'formeel', 665.5, 'markt'),
  row('010079191', '123456782L01', 11, 'inleen', 665.5, 'overheid'),
  row('492789228', '123456782L01', 24, 'formeel', 1331, 'markt'),
];

function range(lines: readonly Row[]): ExampleRange {
  return { range: `A1:N${String(lines.length + 1)}`, values: [headings, ...lines] };
}

export const exampleMeting: ExampleRange = range(rows);

/** The same with a wrong digit in a BSN and negative hours. */
export const exampleFaultyMeting: ExampleRange = range([
  row('123456789', '123456782L01', 1, 'formeel', 1331, 'markt'),
  row('111222333', '123456782L01', 1, 'formeel', -8, 'markt'),
]);

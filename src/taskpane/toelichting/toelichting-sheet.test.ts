import { TextWorkbook } from '../test-support/text-workbook';
import { readToelichtingSheet, removeToelichting, writeToelichtingen } from './toelichting-sheet';

const explanation = (key: string, text: string) => ({
  rule: 'B06',
  sheet: 'Meting',
  cell: 'N2',
  key,
  text,
  role: 'bestuur',
  date: '2026-02-01',
});

test('the sheet is made with its headings when it is not there yet', async () => {
  const host = new TextWorkbook();
  await writeToelichtingen(host, [explanation('k1', 'Nacalculatie'), explanation('k2', 'Overwerk')]);
  const { rows, freeRow } = await readToelichtingSheet(host);
  expect(rows.map(({ row, key, text, role, date }) => [row, key, text, role, date])).toEqual([
    [2, 'k1', 'Nacalculatie', 'bestuur', '2026-02-01'],
    [3, 'k2', 'Overwerk', 'bestuur', '2026-02-01'],
  ]);
  expect(freeRow).toBe(4);
  expect(host.texts.get('Toelichting')?.get(1)?.[0]).toBe('Regel');
});

test('a second explanation of the same thing takes the place of the first; others stay', async () => {
  const host = new TextWorkbook();
  await writeToelichtingen(host, [explanation('k1', 'eerst'), explanation('k2', 'blijft')]);
  await writeToelichtingen(host, [explanation('k1', 'later')]);
  const { rows } = await readToelichtingSheet(host);
  expect(rows.map(({ key, text }) => [key, text])).toEqual([
    ['k1', 'later'],
    ['k2', 'blijft'],
  ]);
});

test('a removed explanation leaves an empty row that is not read', async () => {
  const host = new TextWorkbook();
  await writeToelichtingen(host, [explanation('k1', 'weg'), explanation('k2', 'blijft')]);
  await removeToelichting(host, 2);
  const { rows, freeRow } = await readToelichtingSheet(host);
  expect(rows.map(({ key }) => key)).toEqual(['k2']);
  expect(freeRow).toBe(4);
});

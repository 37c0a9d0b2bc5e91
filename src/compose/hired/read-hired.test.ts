import { openWorkbook } from '../../workbook';
import { readHired } from './read-hired';

const [A, B] = ['123456782', '111222333'];

async function read(...lines: readonly string[]) {
  return readHired(await openWorkbook(new Blob([`${lines.join('\n')}\n`]), 'uitlener.csv'));
}

test('reads the statement of a supplier: hours in any notation, totals left out', async () => {
  const { people } = await read('Verklaring;', 'BSN;Aantal uren', `${A};36,5`, ';20:30', 'Totaal;57');
  expect(people.map(({ bsn, hours, kind }) => [bsn, hours, kind])).toEqual([
    [Number(A), 36.5, 'uitzend'],
    [0, 20.5, 'uitzend'],
  ]);
  const { people: english } = await read('BSN,Uren', `${A},36.500`, `${B},40.250`);
  expect(english.map(({ hours }) => hours)).toEqual([36.5, 40.25]);
});

test('leaves out who is not registered, and says how many', async () => {
  const { people, notRegistered } = await read('BSN;Uren;In doelgroepregister', `${A};20;ja`, `${B};20;nee`);
  expect([people.length, notRegistered]).toEqual([1, 1]);
});

test.each<[string, string, string]>([
  ['more hours than a month has', `${A};1000;;;;`, 'Uren'],
  ['a number that no BSN can be', '123456789;20;;;;', 'BSN'],
  ['a supplier that lends in another way', `${A};20;Detachering;;;`, 'Soort'],
  ['a sector that is none', `${A};20;;gemeente;;`, 'Sector uitlener'],
  ['more attributed hours than were worked', `${A};20;;;40;`, 'Toegerekende uren'],
])('refuses %s, with what and where', async (_what, line, what) => {
  const heading = 'BSN;Uren;Soort;Sector uitlener;Toegerekende uren;Begin';
  await expect(read(heading, line)).rejects.toMatchObject({
    code: 'hired-unreadable',
    facts: { what, row: 2 },
  });
});

test('refuses somebody of whom nobody says whether they are registered', async () => {
  const lines = ['BSN;Uren;In doelgroepregister', `${A};20;ja`, `${B};20;`];
  await expect(read(...lines)).rejects.toMatchObject({ facts: { what: 'In doelgroepregister', row: 3 } });
});

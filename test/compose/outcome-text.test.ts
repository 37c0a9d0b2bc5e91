import { composeMeting } from '../../src/compose/compose';
import { readRegisterFile } from '../../src/compose/read-list';
import { readPayroll } from '../../src/compose/read-payroll';
import { composeWords as en } from '../../src/locales/en/compose';
import { decisions as decisionsEn } from '../../src/locales/en/counting';
import { composeWords as nl } from '../../src/locales/nl/compose';
import { decisions as decisionsNl } from '../../src/locales/nl/counting';
import { compositionText } from '../../src/report/composition';
import { nodeInflate } from '../../src/cli/node-inflate';

// What came of making a meting, in words: whether it is final, what is still to be done, each thing once.

const [A, B, C] = ['123456782', '111222333', '010554336'];

async function outcome(
  lines: readonly string[],
  list: readonly (string | undefined)[] = [A, B, C],
  language: 'nl' | 'en' = 'nl',
) {
  const payroll = await readPayroll([{ name: 'salaris.csv', blob: new Blob([lines.join('\n')]) }], {
    year: 2025,
    month: 12,
    inflate: nodeInflate,
    answers: { 'salaris.csv': { headings: { hours: 'Verloonde uren' }, unit: { kind: 'hours' } } },
  });
  expect(payroll.questions).toEqual([]);
  const register = await readRegisterFile(
    {
      name: 'uwv.csv',
      blob: new Blob([
        [list.some((each) => each?.includes(';')) ? 'BSN;Begin;Einde' : 'BSN', ...list].join('\n'),
      ]),
    },
    { inflate: nodeInflate },
  );
  const composition = composeMeting({
    year: 2025,
    month: 12,
    organisation: {
      ...{ name: 'Bestuur', sector: 'overheid', overheidssector: 'po', region: '' },
      lhnr: '',
    },
    payroll: payroll.relations,
    register: register.people,
    hired: [],
    lastYear: null,
  });
  return compositionText({
    ...{ composition, payroll, register, compared: false, language },
    words: language === 'nl' ? nl : en,
    decisions: language === 'nl' ? decisionsNl : decisionsEn,
  });
}

const heading = 'BSN;Periode;Verloonde uren;Code aard';
const line = (bsn: string | undefined, hours: string) => `${bsn ?? ''};2025-12;${hours};1`;

test('is final where every row can be judged', async () => {
  const { headline } = await outcome([heading, line(A, '111'), line(B, '77'), line(C, '60')]);
  expect(headline).toBe('3 medewerkers, 3 in het register, 2,24 banen');
});

test.each([
  ['nothing', ''],
  ['more than there are', '9000'],
  ['below zero', '-10'],
  ['words', 'nvt'],
])(
  'is provisional where hours are %s, and says once of whom, in which row, and what to do',
  async (_, hours) => {
    const lines = [heading, line(A, '111'), line(B, hours), line(C, '77')];
    const { headline, attention, known } = await outcome(lines);
    expect(headline).toBe('3 medewerkers, 3 in het register, voorlopig 1,70 banen (uit 2 van 3 rijen)');
    expect(attention).toEqual([
      'Bij 1 rij ontbreken de uren, of ze kunnen niet kloppen: ******333 (rij 3 van salaris.csv). Zoek de uren op en vul ze in op het blad Meting, in de kolom Verloonde uren. Zijn er geen uren verloond? Vul dan 0 in. Tot dan telt de rij niet mee.',
    ]);
    expect(known.join('\n')).not.toMatch(/uren/);
    expect((await outcome(lines, undefined, 'en')).headline).toBe(
      '3 employees, 3 in the register, 1.70 jobs so far (from 2 of 3 rows)',
    );
  },
);

test('empty hours of somebody who is not in the register change nothing: that is only told', async () => {
  const lines = [heading, line(A, '111'), line(B, ''), line(C, '77')];
  const { headline, attention, known } = await outcome(lines, [A, C]);
  expect(headline).toBe('3 medewerkers, 2 in het register, 1,70 banen');
  expect(attention).toEqual([]);
  expect(known).toEqual([expect.stringContaining('salaris.csv: op rij 3 staan geen uren')]);
});

test('what asks for something to be done stands apart from what is only told', async () => {
  const { attention, known } = await outcome([
    heading,
    line(A, '111'),
    line(B, '77').replace(/1$/, '24'),
    line(C, '60').replace('2025-12', '2025-11'),
  ]);
  expect(attention).toEqual([expect.stringContaining('op de lijst maar niet op de loonlijst')]);
  expect(known).toEqual([
    expect.stringContaining('beschut werk'),
    expect.stringContaining('andere tijdvakken'),
  ]);
});

test('a BSN of the list that cannot be right is told once, with its row', async () => {
  const { attention, known } = await outcome([heading, line(A, '111'), line(B, '77')], [A, B, '123456789']);
  expect(attention).toEqual([expect.stringMatching(/rij 4 van de lijst, dit BSN kan niet kloppen/)]);
  expect(known).toEqual([]);
});

test('of whom the registration ends on the first day of the period it is said how that day is taken', async () => {
  const lines = [heading, line(A, '111'), line(B, '77'), line(C, '60')];
  const list = [
    `${A ?? ''};01-01-2020;01-12-2025`,
    `${B ?? ''};01-01-2020;02-12-2025`,
    `${C ?? ''};01-01-2020;`,
  ];
  const { headline, attention } = await outcome(lines, list);
  expect(headline).toBe('3 medewerkers, 3 in het register, 2,24 banen');
  expect(attention).toEqual([
    'Bij 1 persoon eindigt de registratie op de eerste dag van het tijdvak: ******782 (rij 2 van salaris.csv). We rekenen die dag mee (tot en met). Bedoelt UWV tot die dag? Dan telt deze persoon niet mee: haal de rij weg op het blad Meting.',
  ]);
});

test('a registration that ends before it begins is told once', async () => {
  const lines = [heading, line(A, '111'), line(B, '77')];
  const { headline, attention } = await outcome(lines, [
    `${A ?? ''};01-01-2024;01-12-2020`,
    `${B ?? ''};01-01-2020;`,
  ]);
  expect(headline).toBe('2 medewerkers, 2 in het register, voorlopig 0,69 banen (uit 1 van 2 rijen)');
  expect(attention).toEqual([
    expect.stringMatching(/^In de lijst ligt op rij 2 het einde .* voor het begin/),
  ]);
});

test('hours that cannot be read, of nobody that is known, are something to do', async () => {
  const nobody = line(undefined, '12o');
  for (const others of [[line(B, '77')], [line(B, '')]]) {
    const { attention, known } = await outcome([heading, line(A, '111'), ...others, nobody]);
    expect(attention.join('\n')).toMatch(/rij 4/);
    expect(known.join('\n')).not.toMatch(/rij 4/);
  }
});

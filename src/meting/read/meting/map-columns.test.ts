import { COLUMNS } from '../../form/columns';
import { mapColumns } from './map-columns';

const map = (...headings: string[]) => mapColumns(headings.map((heading, i) => ({ index: i + 1, heading })));

test('every heading and every alias of the model means its own column', () => {
  for (const column of COLUMNS) {
    for (const heading of [column.nl, column.en, ...column.aliases]) {
      expect([heading, map(heading).mapped[0]?.column]).toEqual([heading, column.id]);
    }
  }
});

test('capitals, spaces, accents, remarks in brackets do not matter', () => {
  expect(map('  VERLOONDE   uren (afgerond)').mapped[0]).toMatchObject({
    column: 'verloondeUren',
    by: 'heading',
  });
});

test('a typing error in a heading is understood and said', () => {
  const [first] = map('Verlonde uren').mapped;
  expect(first).toMatchObject({ column: 'verloondeUren', by: 'similar' });
  expect(first?.confidence).toBeLessThan(1);
});

test('an identity column is never taken by likeness: it is asked', () => {
  const { mapped, questions } = map('Loonhefingennummer');
  expect(mapped).toEqual([]);
  expect(questions[0]?.candidates[0]?.column).toBe('lhnr');
});

test('an answer settles a question, also with "leave it out"', () => {
  const headings = [{ index: 3, heading: 'Loonhefingennummer' }];
  expect(mapColumns(headings, new Map([[3, 'lhnr']])).mapped[0]).toMatchObject({
    column: 'lhnr',
    by: 'answer',
  });
  expect(mapColumns(headings, new Map([[3, null]]))).toMatchObject({
    mapped: [],
    questions: [],
    ignored: headings,
  });
});

test('of two columns for one thing the first of the best is read, the other is named', () => {
  const { mapped, duplicates } = map('AantVerlU', 'Verloonde uren');
  expect(mapped.map(({ index }) => index)).toEqual([2]);
  expect(duplicates.map(({ index }) => index)).toEqual([1]);
});

test('a heading of something else is left alone', () => {
  expect(map('Opmerkingen', 'Naam school').ignored).toHaveLength(2);
});

const asked = (heading: string) => map(heading).questions[0];

test.each([
  ['Verloonde uren december', 12, null],
  ['Verloonde uren dec. 2024', 12, 2024],
  ['Verloonde uren (november 2024)', 11, 2024],
  ['Verloonde uren 2024-12', 12, 2024],
  ['AantVerlU 12/2024', 12, 2024],
  ['Paid hours May 2025', 5, 2025],
  ['Toegerekende uren december', 12, null],
  ['Verloonde uren (2024)', null, 2024],
])('%s is read, and of which month it is is kept for the rows to tell', (heading, month, year) => {
  const { mapped, periods, questions } = map(heading);
  expect([mapped.length, questions]).toEqual([1, []]);
  expect(periods[0]?.period).toEqual({ type: null, month, year });
});

test.each([
  ['Verloonde uren (maand)', 'MND'],
  ['Verloonde uren (4 weken)', '4WK'],
  ['Verloonde uren (per vier weken)', '4WK'],
  ['Verloonde uren (half jaar)', 'HJR'],
  ['Verloonde uren (jaar)', 'JR'],
])('%s is read as hours of that kind of period, for the rows to tell', (heading, type) => {
  expect(map(heading).periods[0]?.period).toEqual({ type, month: null, year: null });
});

test.each([
  ['Verloonde uren (dagen)', 'verloondeUren'],
  ['Verloonde uren (minuten)', 'verloondeUren'],
  ['Verloonde uren (%)', 'verloondeUren'],
  ['Verloonde uren (fte)', 'verloondeUren'],
  ['Verloonde uren (per week)', 'verloondeUren'],
  ['Verloonde uren p.w.', 'verloondeUren'],
  ['Verloonde uren p/w', 'verloondeUren'],
  ['Verloonde uren - week', 'verloondeUren'],
  ['Verloonde uren (kwartaal)', 'verloondeUren'],
  ['Verloonde uren (geschat)', 'verloondeUren'],
  ['Verloonde uren (begroot)', 'verloondeUren'],
  ['Verloonde uren (overwerk)', 'verloondeUren'],
  ['Verloonde uren (excl. overwerk)', 'verloondeUren'],
  ['In doelgroepregister (aangevraagd)', 'inRegister'],
  ['In doelgroepregister (niet)', 'inRegister'],
  ['In doelgroepregister (nog niet, aanvraag loopt)', 'inRegister'],
  ['Datum registratie WW', 'datRegistratie'],
  ['Begin registratie (loonheffingen)', 'datRegistratie'],
  ['BSN (partner)', 'bsn'],
  ['BSN (oud)', 'bsn'],
  ['Contracturen (per maand)', 'contracturenPW'],
])('%s says that something else stands there: it is asked', (heading, column) => {
  expect(map(heading)).toMatchObject({ mapped: [], questions: [{ remark: { kind: 'other' } }] });
  expect(asked(heading)?.candidates[0]?.column).toBe(column);
});

test.each([
  ['Verloonde uren (uren)', 'verloondeUren'],
  ['Verloonde uren (hele uren)', 'verloondeUren'],
  ['Verloonde uren (incl. overwerk)', 'verloondeUren'],
  ['Verloonde uren (zie toelichting)', 'verloondeUren'],
  ['Contracturen (per week)', 'contracturenPW'],
  ['BSN (verplicht)', 'bsn'],
  ['BSN (9 cijfers, zonder punten)', 'bsn'],
  ['Begin registratie (dd-mm-jjjj)', 'datRegistratie'],
  ['Einde registratie (niet verplicht)', 'datEindRegistratie'],
  ['Grond registratie (Wajong of WIA)', 'grond'],
  ['In doelgroepregister (ja/nee)', 'inRegister'],
  ['In doelgroepregister (UWV)', 'inRegister'],
  ['LKV gevraagd (aangevraagd)', 'lkvGevraagd'],
  ['Loonheffingennummer (inlener)', 'lhnrInlener'],
])('%s changes nothing', (heading, column) => {
  expect(map(heading).mapped[0]?.column).toBe(column);
});

test.each(COLUMNS.flatMap(({ nl, en, aliases }) => [nl, en, ...aliases]))(
  '%s with a harmless remark is clean',
  (name) => {
    for (const remark of [
      '(verplicht)',
      '(optioneel)',
      '(dd-mm-jjjj)',
      '(zie toelichting)',
      '(BSN)',
      '(uren)',
    ])
      expect(map(`${name} ${remark}`).questions).toEqual([]);
  },
);

test('a bare word for hours is asked about, with a month too, unless there are paid hours', () => {
  expect(asked('Uren dec. 2024')?.candidates[0]?.column).toBe('verloondeUren');
  expect(map('Uren', 'Verloonde uren')).toMatchObject({ questions: [], ignored: [{ index: 1 }] });
});

test('of a column for each month none is chosen', () => {
  expect(map('Verloonde uren november', 'Verloonde uren december')).toMatchObject({
    mapped: [],
    questions: [{ index: 1 }, { index: 2 }],
  });
});

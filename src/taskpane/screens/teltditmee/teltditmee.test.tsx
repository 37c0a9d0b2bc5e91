/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, within } from '@testing-library/react';
import { mount } from '../../test-support/mount';
import { OpenWorkbookHost } from '../../test-support/open-workbook';

jest.setTimeout(60_000);
afterEach(cleanup);

const answer = async (name: string) => {
  fireEvent.click(await dom.findByRole('button', { name }, { timeout: 20_000 }));
};

test('one question at a time, with the focus on it, to an answer with its place and what would change it', async () => {
  mount({ screen: 'teltditmee' });
  await answer('Uitzendwerk');
  const asked = await dom.findByRole('heading', { name: 'Waar werkt de persoon echt?' });
  expect(document.activeElement).toBe(asked);
  expect(dom.queryByRole('heading', { name: 'Wat voor werk is het?' })).toBeNull();
  await answer('Een werkgever bij de overheid of in het onderwijs');
  await answer('Ja, de hele periode');
  const verdict = await dom.findByRole('heading', { name: 'Ja, dit telt mee.' });
  expect(document.activeElement).toBe(verdict);
  expect(dom.getByText(/Telt bij de overheid\./)).toBeTruthy();
  expect(dom.getByText(/Vorm dienstverband, tweede alinea/)).toBeTruthy();
  // Days as people write them.
  const places = dom.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(places.some((place) => /; tekst van \d+ [a-z]+ \d{4}$/.test(place))).toBe(true);
  expect(places.join()).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(dom.getByText(/^Nee: Telt niet mee: staat in het tijdvak niet/)).toBeTruthy();
  expect(dom.getByText(/^Een werkgever in de markt: .*Telt bij de markt/)).toBeTruthy();
});

test('an answer can be changed, and all of it begun again', async () => {
  mount({ screen: 'teltditmee' });
  await answer('Social return: een afspraak bij een opdracht');
  await answer('De rijksoverheid');
  await dom.findByRole('heading', { name: 'Nee, dit telt niet mee.' });
  await answer('Wijzigen: uw antwoord op Wie is de opdrachtgever?');
  await answer('Een ander');
  await dom.findByRole('heading', { name: 'Dat is nog niet bekend.' });
  await answer('Opnieuw beginnen');
  await dom.findByRole('heading', { name: 'Wat voor werk is het?' });
  expect(dom.queryByRole('region', { name: 'Uw antwoorden' })).toBeNull();
});

test('where only UWV can tell, it says so; and it goes into a cell as a formula', async () => {
  const host = new OpenWorkbookHost();
  const written: unknown[] = [];
  const cell = { sheet: 'Blad1', row: 2, column: 1, rows: 1, columns: 1 };
  Object.assign(host, {
    getSelection: () => Promise.resolve(cell),
    readRange: () => Promise.resolve([[null]]),
    writeRange: (_: unknown, values: unknown) => {
      written.push(values);
      return Promise.resolve();
    },
  });
  mount({ screen: 'teltditmee', host });
  await answer('Payroll');
  await answer('Een werkgever in de markt');
  await answer('Dat weet ik niet');
  await answer('Wajong');
  await dom.findByRole('heading', { name: 'Dat is nog niet bekend.' });
  expect(dom.getByText(/kan een grond voor registratie zijn/)).toBeTruthy();
  expect(dom.getByText(/is nog niet bevestigd/)).toBeTruthy();
  expect(within(dom.getByRole('region', { name: 'Uw antwoorden' })).getAllByRole('listitem')).toHaveLength(4);
  await answer('Formule invoegen');
  await dom.findAllByText(/^Ingevoegd in/);
  expect(written).toEqual([
    [[{ formula: '=BANENAFSPRAAK.TELTDITMEE("payroll","markt","onbekend","wajong")' }]],
  ]);
});

test('the year can be said, and then is not asked', async () => {
  mount({ screen: 'teltditmee' });
  const field = await dom.findByLabelText('Jaar (niet verplicht)', {}, { timeout: 20_000 });
  fireEvent.change(field, { target: { value: '1999' } });
  expect(await dom.findByText(/Vul een jaar in van 2013/)).toBeTruthy();
  fireEvent.change(field, { target: { value: '2025' } });
  expect(dom.queryByText(/Vul een jaar in van 2013/)).toBeNull();
  await answer('Payroll');
  await answer('Een werkgever in de markt');
  await answer('Dat weet ik niet');
  await answer('IVA, met loondispensatie');
  await dom.findByRole('heading', { name: 'Nee, dit telt niet mee.' });
  expect(dom.getByText('Dit antwoord gaat over december 2025.')).toBeTruthy();
});

/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom } from '@testing-library/react';
import { mount } from '../../test-support/mount';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

test.each([
  ['nl', '=uren/SCHAKELEN(tijdvak;'],
  ['en', '=hours/SWITCH(period,'],
] as const)(
  'in %s the formula without the add-in names its arguments as the form does',
  async (language, formula) => {
    mount({ screen: 'functies', settings: { language } });
    fireEvent.click(await dom.findByRole('button', { name: /^JOBUNITS\b/ }, { timeout: 20_000 }));
    await dom.findByRole('heading', { level: 2, name: 'JOBUNITS' });
    expect(dom.getByRole('main').textContent).toContain(formula);
  },
);

/** Opens the form of a function and fills in what is given by the names that the form shows. */
async function fillIn(id: string, typed: Readonly<Record<string, string>>): Promise<HTMLElement> {
  fireEvent.click(await dom.findByRole('button', { name: new RegExp(`^${id}\\b`) }, { timeout: 20_000 }));
  await dom.findByRole('heading', { level: 2, name: id });
  for (const [name, value] of Object.entries(typed)) {
    fireEvent.change(dom.getByLabelText(new RegExp(`^${name}\\b`)), { target: { value } });
  }
  return dom.getByRole('main');
}

test('the formula without the add-in uses the key of one’s own', async () => {
  mount({ screen: 'functies' });
  const main = await fillIn('TOEDELEN', {
    inleenbanen: '32195',
    jaar: '2024',
    sector: 'overheid',
    eigen_waarden: '30%',
  });
  expect(main.textContent).toContain('=32195*ALS("overheid"="overheid";0,3;1-0,3)');
  fireEvent.change(dom.getByLabelText(/^eigen_waarden\b/), { target: { value: 'BA_Parameters!A1:E9' } });
  expect(main.textContent).toContain('niet met deze eigen waarden');
  expect(main.textContent).not.toContain('SCHAKELEN');
});

test('an error calls an argument as the form does', async () => {
  mount({ screen: 'functies', settings: { language: 'en' } });
  const main = await fillIn('TOEDELEN', { lent_jobs: '100', year: '2024', own_values: '30' });
  await dom.findByText(/Argument own_values: 30 is more than 100%/);
  expect(main.textContent).not.toContain('eigen_waarden');
});

test('a function is found by an everyday word, with a year beside it', async () => {
  mount({ screen: 'functies' });
  const search = await dom.findByRole('searchbox', {}, { timeout: 20_000 });
  fireEvent.change(search, { target: { value: 'doel 2026' } });
  expect(await dom.findByRole('button', { name: /^BENODIGD\b/ })).toBeTruthy();
  expect(dom.queryByRole('button', { name: /^BSNGELDIG\b/ })).toBeNull();
});

test('a whole question finds a function; without an answer there is advice', async () => {
  mount({ screen: 'functies' });
  const search = await dom.findByRole('searchbox', {}, { timeout: 20_000 });
  fireEvent.change(search, { target: { value: 'Hoe reken ik uren om naar banen?' } });
  expect(await dom.findByRole('button', { name: /^JOBUNITS\b/ })).toBeTruthy();
  fireEvent.change(search, { target: { value: 'flierefluiter' } });
  expect(await dom.findByText(/^Niets gevonden\. Zoek op een ander woord/)).toBeTruthy();
});

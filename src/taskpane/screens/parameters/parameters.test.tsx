/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom } from '@testing-library/react';
import { publishedLaw, valueOf, yearEnd } from '../../../law';
import { functionsPane } from '../../../locales/nl/functions-pane';
import { scenarioWords } from '../../../locales/nl/scenario';
import type { Language } from '../../../locales/language';
import { mount } from '../../test-support/mount';
import { lastPublishedYear } from './write-scenario-sheet';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

async function open(language: Language, name: string): Promise<string> {
  mount({ screen: 'parameters', settings: { language } });
  fireEvent.click(await dom.findByRole('button', { name: new RegExp(name) }, { timeout: 20_000 }));
  await dom.findByText(name);
  return dom.getByRole('main').textContent;
}

test('days are written as people do, and a derivation in the language of the pane', async () => {
  const dutch = await open('nl', 'uren.baan.jaar');
  expect(dutch).toContain('vanaf 1 januari 2017: 1.331 uren per jaar');
  expect(dutch).toContain('31 december 2012 t/m 31 december 2016');
  expect(dutch).toContain('Berekening: 25,5 uur per week × 52,2 weken');
  expect(dutch).toContain('gelezen op 22 november 2026');
  cleanup();
  const english = await open('en', 'uren.baan.jaar');
  expect(english).toContain('from 1 January 2017: 1,331 hours a year');
  expect(english).toContain('Derivation: 25.5 hours a week × 52.2 weeks');
});

test('the list shows value, year and certainty, and a year asks for the value of that year', async () => {
  mount({ screen: 'parameters' });
  const search = await dom.findByRole('searchbox', {}, { timeout: 20_000 });
  fireEvent.change(search, { target: { value: 'doel overheid 2021' } });
  expect(
    await dom.findByRole('button', {
      name: new RegExp(
        `^Doelstelling: extra banen, overheid ?20\\.000 banen · 2021 · ${functionsPane.statuses.published} · `,
      ),
    }),
  ).toBeTruthy();
});

test('result against target is drawn by sector, with its figures as a table', async () => {
  mount({ screen: 'parameters' });
  const { picture } = scenarioWords;
  fireEvent.click(await dom.findByRole('button', { name: picture.sectors.overheid }, { timeout: 20_000 }));
  const year = lastPublishedYear();
  const [jobs, target] = (['realisatie.overheid.totaal', 'doelstelling.overheid'] as const).map((name) =>
    Number(valueOf(publishedLaw, name, yearEnd(year)).value).toLocaleString('nl'),
  );
  expect(dom.getByRole('img').getAttribute('aria-label')).toBe(
    picture.spoken(picture.sectors.overheid, String(year), jobs ?? '', target ?? ''),
  );
  const row = dom.getByRole('row', { name: /^2016/, hidden: true });
  expect(row.textContent).toContain(picture.none);
});

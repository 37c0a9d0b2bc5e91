/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, within } from '@testing-library/react';
import { pane } from '../../../locales/nl/pane';
import { mount } from '../../test-support/mount';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

async function ask(question: string, language: 'nl' | 'en' = 'nl'): Promise<HTMLElement> {
  mount({ screen: 'hulp', settings: { language } });
  const search = await dom.findByRole('searchbox', {}, { timeout: 20_000 });
  fireEvent.change(search, { target: { value: question } });
  await dom.findAllByRole('status', {}, { timeout: 20_000 });
  return dom.getByRole('main');
}

const firstTerm = (main: HTMLElement) => main.querySelector('dt')?.textContent;

test.each([
  ['nl', 'hoe tel ik ingeleende medewerkers?', 'inleenverband', 'Persoon toevoegen'],
  ['nl', 'wat is een baan', 'baan', pane.screens.resultaat.title],
  ['en', 'How do I count hired workers?', 'inleenverband', 'Add a person'],
] as const)('in %s “%s” shows %s first, and the screen %s', async (language, question, term, screen) => {
  const main = await ask(question, language);
  expect(firstTerm(main)).toBe(term);
  expect(within(main).getByRole('button', { name: new RegExp(`^${screen}`) })).toBeTruthy();
  expect(within(main).getAllByRole('status').at(-1)?.textContent).not.toMatch(/^0/);
});

test('who looks for the annual report of a board comes to the result, and of sectors to the yearly report', async () => {
  const main = await ask('waar vind ik de tekst voor ons jaarverslag?');
  const [first] = within(main).getAllByRole('button', { name: /jaarverslag|jaarrapportage/i });
  fireEvent.click(first as HTMLElement);
  await dom.findByRole('heading', { level: 1, name: pane.screens.resultaat.title });
  expect(pane.screens.resultaat.title).toContain('jaarverslag');
});

test.each([
  ['nl', 'telt een stagiair mee?', 'Telt dit mee?'],
  ['nl', 'wanneer moet ik inleveren', 'Rapport'],
  ['en', 'does a trainee count?', 'Does this count?'],
  ['en', 'where do I submit it', 'Report'],
] as const)('in %s “%s” leads to the screen %s', async (language, question, screen) => {
  const main = await ask(question, language);
  expect(
    within(main).getByRole('button', { name: new RegExp(`^${screen.replace('?', '\\?')}`) }),
  ).toBeTruthy();
  expect(main.textContent).not.toMatch(/nergens|nowhere/);
});

test.each([
  ['nl', 'is dit AVG-proof?', 'Wat er met uw gegevens gebeurt'],
  ['en', 'is this safe under the GDPR?', 'What happens with your data'],
] as const)('in %s “%s” finds the chapter %s', async (language, question, chapter) => {
  const main = await ask(question, language);
  expect([...main.querySelectorAll('summary')].map(({ textContent }) => textContent)).toContain(chapter);
});

test('signs alone find nothing, and that is said', async () => {
  const main = await ask('????');
  expect(main.textContent).toContain('Niets gevonden voor “????”');
});

test('nothing found says what to try', async () => {
  const main = await ask('flierefluiter');
  expect(main.textContent).toContain('Niets gevonden voor “flierefluiter”. Probeer één gewoon woord');
});

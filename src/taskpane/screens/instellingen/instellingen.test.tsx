/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import { pane as english } from '../../../locales/en/pane';
import { pane as dutch, type PaneWords } from '../../../locales/nl/pane';
import { DEFAULT_SETTINGS } from '../../../meting/form/settings';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';

jest.mock('../../app/theme-contrast', () => {
  throw new Error('offline');
});

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

const kept = () =>
  JSON.parse(localStorage.getItem('banenafspraak.settings') ?? '{}') as Record<string, unknown>;

test('a tolerance counts when the field is left, is kept, and can be put back', async () => {
  const checks = new CheckStore(new GivenChecker({}), { settings: DEFAULT_SETTINGS });
  const used = jest.spyOn(checks, 'setTolerances');
  mount({ screen: 'instellingen', checks });
  const field = await dom.findByLabelText(/Grootste verandering/, {}, { timeout: 20_000 });
  fireEvent.change(field, { target: { value: '40' } });
  expect(used).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  fireEvent.blur(field);
  expect(used).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, yearJump: 0.4 });
  expect(kept()).toMatchObject({ tolerances: { yearJump: 0.4 } });
  fireEvent.change(dom.getByLabelText(/Uren van een baan in vier weken/), { target: { value: 'year' } });
  expect(used).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, yearJump: 0.4, fourWeeks: 'year' });
  fireEvent.click(dom.getByRole('button', { name: 'Terug naar de standaard' }));
  expect(used).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  expect((field as HTMLInputElement).value).toBe('25');
});

test.each(['', '0', '12.5', '900'])('the tolerance %p is refused, and the old one stands', async (value) => {
  mount({ screen: 'instellingen' });
  const field = await dom.findByLabelText(/Grootste verandering/, {}, { timeout: 20_000 });
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
  expect(await dom.findByText('Kies een getal van 5 tot en met 500.')).toBeTruthy();
  expect(kept()).toEqual({});
});

test('another language takes the whole pane along and is kept', async () => {
  mount({ screen: 'instellingen' });
  fireEvent.change(await dom.findByLabelText('Taal'), { target: { value: 'en' } });
  await dom.findByRole('heading', { level: 1, name: 'Settings' });
  await dom.findByText('Limits of the rules');
  expect(document.documentElement.lang).toBe('en');
  expect(kept()).toMatchObject({ language: 'en' });
});

test('a language of which the words do not arrive is named, and the old one stays', async () => {
  const loadWords = jest.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(english);
  mount({ screen: 'instellingen', loadWords });
  const field = await dom.findByLabelText<HTMLSelectElement>('Taal');
  fireEvent.change(field, { target: { value: 'en' } });
  expect((await dom.findByRole('alert')).textContent).toMatch(/^De Engelse teksten zijn niet geladen\./);
  expect(field.value).toBe('nl');
  expect(document.documentElement.lang).toBe('nl');
  expect(kept()).toEqual({});

  fireEvent.change(field, { target: { value: 'en' } });
  await dom.findByRole('heading', { level: 1, name: 'Settings' });
  expect(dom.queryByRole('alert')).toBeNull();
  expect(kept()).toMatchObject({ language: 'en' });
});

test('of two languages asked for at once the last one is shown, whichever arrives first', async () => {
  let arrive: (words: PaneWords) => void = () => undefined;
  const slow = new Promise<PaneWords>((resolve) => (arrive = resolve));
  mount({
    screen: 'instellingen',
    loadWords: (language) => (language === 'en' ? slow : Promise.resolve(dutch)),
  });
  const field = await dom.findByLabelText<HTMLSelectElement>('Taal');
  fireEvent.change(field, { target: { value: 'en' } });
  fireEvent.change(field, { target: { value: 'nl' } });
  await waitFor(() => {
    expect(kept()).toMatchObject({ language: 'nl' });
  });
  await act(async () => {
    arrive(english);
    await slow;
  });
  expect(dom.getByRole('heading', { level: 1 }).textContent).toBe('Instellingen');
  expect(kept()).toMatchObject({ language: 'nl' });
});

test('what the browser draws by itself is as dark as the pane', async () => {
  mount({ screen: 'instellingen' });
  const field = await dom.findByLabelText('Weergave');
  expect(document.documentElement.style.colorScheme).toBe('light');
  fireEvent.change(field, { target: { value: 'dark' } });
  await waitFor(() => {
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });
});

test('an appearance that does not arrive is named, and the pane is light', async () => {
  mount({ screen: 'instellingen' });
  const field = await dom.findByLabelText<HTMLSelectElement>('Weergave');
  fireEvent.change(field, { target: { value: 'dark' } });
  await waitFor(() => {
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });
  expect(dom.queryByRole('alert')).toBeNull();
  fireEvent.change(field, { target: { value: 'contrast' } });
  expect((await dom.findByRole('alert')).textContent).toMatch(/^Deze weergave is niet geladen\./);
  expect(document.documentElement.style.colorScheme).toBe('light');
  expect(field.value).toBe('contrast');

  fireEvent.change(field, { target: { value: 'light' } });
  await waitFor(() => {
    expect(dom.queryByRole('alert')).toBeNull();
  });
});

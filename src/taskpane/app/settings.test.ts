import { DEFAULT_SETTINGS } from '../../meting/form/settings';
import { defaultSettings, loadSettings, storeSettings } from './settings';

const holding = (text: string | null) => ({ getItem: () => text });

test('Dutch unless the host speaks English', () => {
  expect(defaultSettings('nl-NL').language).toBe('nl');
  for (const english of ['en-US', 'en-GB', 'en-IE', 'EN'])
    expect(defaultSettings(english).language).toBe('en');
  expect(defaultSettings('de-DE').language).toBe('nl');
  expect(defaultSettings(undefined).language).toBe('nl');
});

test('stored choices win, unknown ones and broken text do not', () => {
  const defaults = defaultSettings('nl-NL');
  expect(loadSettings(defaults, holding('{"language":"en","theme":"dark"}'))).toEqual({
    language: 'en',
    role: 'bestuur',
    theme: 'dark',
    tolerances: DEFAULT_SETTINGS,
  });
  expect(loadSettings(defaults, holding('{"language":"fr","theme":7}'))).toEqual(defaults);
  expect(loadSettings(defaults, holding('{broken'))).toEqual(defaults);
  expect(loadSettings(defaults, holding(null))).toEqual(defaults);
  expect(loadSettings(defaults, undefined)).toEqual(defaults);
});

test('a storage that refuses is no accident', () => {
  const refusing = {
    setItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  expect(() => {
    storeSettings(defaultSettings('nl'), refusing);
  }).not.toThrow();
});

test('tolerances come back as they were kept; one that is not allowed is the product’s own', () => {
  const defaults = defaultSettings('nl-NL');
  const kept = { fourWeeks: 'year', yearJump: 0.1, weekHours: 48 } as const;
  let stored = '';
  storeSettings({ ...defaults, tolerances: kept }, { setItem: (_, text) => (stored = text) });
  expect(loadSettings(defaults, holding(stored)).tolerances).toEqual(kept);
  expect(
    loadSettings(defaults, holding('{"tolerances":{"yearJump":0,"weekHours":"60","fourWeeks":"year"}}'))
      .tolerances,
  ).toEqual({ ...DEFAULT_SETTINGS, fourWeeks: 'year' });
});

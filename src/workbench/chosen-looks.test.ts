import { settingsKey } from '../locales/settings-key';
import { chosenLooks, keepLanguage } from './chosen-looks';

function storageWith(text: string | null) {
  let kept = text;
  return {
    getItem: (key: string) => (key === settingsKey ? kept : null),
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

test('the page begins in the language and the colours that were chosen, else Dutch in those of the machine', () => {
  const light = () => false;
  const dark = () => true;
  expect(chosenLooks(storageWith(null), dark)).toEqual({ language: 'nl', dark: true });
  expect(chosenLooks(storageWith('{"language":"en","theme":"light"}'), dark)).toEqual({
    language: 'en',
    dark: false,
  });
  expect(chosenLooks(storageWith('{"theme":"contrast"}'), light)).toEqual({ language: 'nl', dark: true });
  expect(chosenLooks(storageWith('{broken'), light)).toEqual({ language: 'nl', dark: false });
  expect(chosenLooks(undefined, light)).toEqual({ language: 'nl', dark: false });
});

test('a language is kept beside the other choices', () => {
  const storage = storageWith('{"role":"sectorraad","language":"nl"}');
  keepLanguage('en', storage);
  expect(JSON.parse(storage.getItem(settingsKey) ?? '')).toEqual({ role: 'sectorraad', language: 'en' });
});

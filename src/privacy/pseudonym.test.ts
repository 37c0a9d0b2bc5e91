import { newSessionKey, Pseudonymiser } from './pseudonym';

test('one key gives the same person the same pseudonym, another key another', () => {
  const key = newSessionKey();
  const [here, there, later] = [
    new Pseudonymiser(key),
    new Pseudonymiser(key),
    new Pseudonymiser(newSessionKey()),
  ];
  expect(here.of(123456782)).toBe(there.of(123456782));
  expect(here.of(123456782)).not.toBe(here.of(111222333));
  expect(here.of(123456782)).not.toBe(later.of(123456782));
});

test('persons keep apart', () => {
  const session = new Pseudonymiser(newSessionKey());
  const pseudonyms = new Set(Array.from({ length: 100_000 }, (_, index) => session.of(100_000_000 + index)));
  expect(pseudonyms.size).toBe(100_000);
});

test('the key cannot be read from it or end up in anything written', () => {
  const session = new Pseudonymiser(newSessionKey());
  expect(Object.keys(session)).toEqual([]);
  expect(JSON.stringify(session)).toBe('{}');
});

test('every session has a key of its own; a guessable one is refused', () => {
  expect(newSessionKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(newSessionKey()).not.toBe(newSessionKey());
  expect(() => new Pseudonymiser('geheim')).toThrow(RangeError);
});

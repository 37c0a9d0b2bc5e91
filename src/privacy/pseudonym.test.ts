import { Pseudonymiser } from './pseudonym';

test('one session gives the same person the same pseudonym, another session another', () => {
  const [session, later] = [new Pseudonymiser(), new Pseudonymiser()];
  expect(session.of(123456782)).toBe(session.of(123456782));
  expect(session.of(123456782)).not.toBe(session.of(111222333));
  expect(session.of(123456782)).not.toBe(later.of(123456782));
});

test('persons keep apart', () => {
  const session = new Pseudonymiser();
  const pseudonyms = new Set(Array.from({ length: 100_000 }, (_, index) => session.of(100_000_000 + index)));
  expect(pseudonyms.size).toBe(100_000);
});

test('the key cannot be read from outside or end up in anything written', () => {
  const session = new Pseudonymiser();
  expect(Object.keys(session)).toEqual([]);
  expect(JSON.stringify(session)).toBe('{}');
});

/** @jest-environment jsdom */
import { columnMemory } from './column-memory';

const known = [{ headings: { bsn: 'BSN', hours: 'Uren' }, unit: { kind: 'minutes' as const } }];

beforeEach(() => {
  localStorage.clear();
});

test('what columns are is kept on the machine, and is gone when it is forgotten', () => {
  const memory = columnMemory(localStorage);
  memory.save(known);
  memory.saveList({ 'Datum opname': 'begin' });
  expect(Object.keys(localStorage).sort()).toEqual(['banenafspraak.kolommen', 'banenafspraak.lijst']);
  const later = columnMemory(localStorage);
  expect([later.load(), later.loadList()]).toEqual([known, { 'Datum opname': 'begin' }]);
  later.save([]);
  later.saveList({});
  expect(localStorage).toHaveLength(0);
});

test('what cannot be read counts as not kept, and a machine that keeps nothing is no trouble', () => {
  localStorage.setItem('banenafspraak.kolommen', '{');
  expect(columnMemory(localStorage).load()).toEqual([]);
  const none = columnMemory(undefined);
  none.save(known);
  expect(none.load()).toEqual([]);
});

import fc from 'fast-check';
import { freeSheetName } from './sheet-name';

test.each([
  ['Resultaat', [], 'Resultaat'],
  ['Resultaat', ['resultaat'], 'Resultaat (2)'],
  ['Resultaat', ['Resultaat', 'RESULTAAT (2)'], 'Resultaat (3)'],
  ["'t Veld: a/b [1]?", [], 't Veld a b 1'],
  ['', [], '_'],
  ['History', [], 'History_'],
])('%j beside %j becomes %j', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test('every name is one that Excel takes and that was free', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string({ maxLength: 5 })), (wanted, others) => {
      const first = freeSheetName(wanted, others);
      const second = freeSheetName(wanted, [...others, first]);
      for (const name of [first, second]) {
        expect(name).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]{0,29}[^[\]:*?/\\'])?$/u);
        expect(others.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }
      expect(second.toLowerCase()).not.toBe(first.toLowerCase());
    }),
  );
});

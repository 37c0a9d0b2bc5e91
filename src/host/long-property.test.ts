import fc from 'fast-check';
import { isPartOf, joinProperty, splitProperty } from './long-property';

test('any text comes back whole, from parts that Excel does not cut off', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      const parts = splitProperty('Toelichting', text);
      expect(parts.every(([, value]) => value.length <= 255)).toBe(true);
      expect(parts.every(([name]) => isPartOf('toelichting', name))).toBe(true);
      expect(joinProperty('TOELICHTING', parts)).toBe(text);
    }),
  );
});

test('an absent key is null and no part of another', () => {
  expect(joinProperty('a', [['b', '1']])).toBeNull();
  expect(isPartOf('a', 'ab')).toBe(false);
  expect(isPartOf('a', 'a~x')).toBe(false);
});

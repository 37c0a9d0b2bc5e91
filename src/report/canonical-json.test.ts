import { canonicalJson } from './canonical-json';

test('the order in which an object was built does not show', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, { f: 1, e: 2 }], c: null } })).toBe(
    canonicalJson({ a: { c: null, d: [2, { e: 2, f: 1 }] }, b: 1 }),
  );
});

test('keys without a value are left out', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('a number that JSON cannot hold is refused instead of becoming null', () => {
  expect(() => canonicalJson({ a: NaN })).toThrow(RangeError);
});

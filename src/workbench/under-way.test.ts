import { UnderWay } from './under-way';

test('what ends takes no notice of something else away', () => {
  const underWay = new UnderWay();
  expect(underWay.set('draft', 'The draft is kept')).toBe('The draft is kept');
  expect(underWay.set('save', 'Saving')).toBe('Saving');
  expect(underWay.set('draft', null)).toBe('Saving');
  expect(underWay.set('save', null)).toBeNull();
});

test('what went on is said again where what came after it is over', () => {
  const underWay = new UnderWay();
  underWay.set('save', 'Saving');
  underWay.set('draft', 'The draft is kept');
  underWay.set('save', 'Saving, half of it');
  expect(underWay.set('draft', null)).toBe('Saving, half of it');
});

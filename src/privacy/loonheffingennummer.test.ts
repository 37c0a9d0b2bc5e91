import { isLoonheffingennummer } from './loonheffingennummer';

test.each(['123456782L01', '123456782l99', '111222333L10'])('%s is one', (text) => {
  expect(isLoonheffingennummer(text)).toBe(true);
});

test.each([
  '123456789L01',
  '123456782L00',
  '12345678L01',
  '123456782B01',
  '123456782L1',
  ' 123456782L01',
  '',
])('%j is none', (text) => {
  expect(isLoonheffingennummer(text)).toBe(false);
});

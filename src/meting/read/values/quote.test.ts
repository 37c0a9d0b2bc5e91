import { fillText } from '../../../locales/rule-words';
import { quoted } from './quote';

test.each([
  'Markt',
  'formeel dienstverband',
  'Verloonde uren',
  'Groot Amsterdam',
  'regio Haaglanden',
  '152',
  '1234567',
  '-36,5',
  '1.234,50',
  '26,5%',
  '31-02-2024',
  '2024-13',
  '123456782L01',
  '12345678L01',
  '#N/A',
  'n.v.t.',
  'Onbekend',
])('%j is of a list, a number or a day, and is repeated', (text) => {
  expect(quoted(text)).toBe(text);
});

test.each([
  ['Jan Jansen', '[10 tekens]'],
  ['  autisme ', '[7 tekens]'],
  ['p.jansen@school.example', '[23 tekens]'],
  ['06-12345678', '[11 tekens]'],
  ['NL91ABNA0417164300', '[18 tekens]'],
  ['ca. 150', '[7 tekens]'],
  ['150 (Jansen)', '[12 tekens]'],
  ['zie 123456782, Jan', '******782'],
  ['12345679', '[8 tekens]'],
  ['123456789', '[9 tekens]'],
  // Too long to look for a number in it: it says no more than its length.
  ['zie 123456782 '.repeat(40), '[559 tekens]'],
  ['', ''],
])('of %j is told %j', (text, told) => {
  expect(quoted(text)).toBe(told);
});

test('a text that is only described is not put in quotes', () => {
  const facts = { waarde: '[7 tekens]' };
  expect(fillText('In F2 staat "{waarde}".', facts, 'nl')).toBe(
    'In F2 staat tekst die we hier niet herhalen (7 tekens).',
  );
  expect(fillText('F2 holds “{waarde}”.', facts, 'en')).toBe(
    'F2 holds text that we do not repeat here (7 characters).',
  );
  expect(fillText('In F2 staat "{waarde}".', { waarde: 'markt' }, 'nl')).toBe('In F2 staat "markt".');
});

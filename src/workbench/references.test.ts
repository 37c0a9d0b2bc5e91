import { isRelative, rowsDown, withReferences } from './references';

const found = (formula: string): string[] => {
  const references: string[] = [];
  withReferences(formula, (reference) => {
    references.push(reference);
    return reference;
  });
  return references;
};

test.each<[string, string[]]>([
  ['AND(LEN(G2)=12,MID(G2,10,1)="A1")', ['G2', 'G2']],
  ["'Jan''s blad'!$A$1:$B2+Blad2!C3", ["'Jan''s blad'!$A$1:$B2", 'Blad2!C3']],
  ['$1:$2,A:$B', ['$1:$2', 'A:$B']],
  // A function, a name, a number, another workbook.
  ['LOG10(2)+Uren2025_A1+1E5', []],
  ['255', []],
])('the references of %s are %j', (formula, references) => {
  expect(found(formula)).toEqual(references);
});

test('a reference that is gone is told', () => {
  expect(withReferences('A1+B2', (reference) => (reference === 'B2' ? null : 'C1'))).toBeNull();
  expect(withReferences('A1+"B2"', () => 'C1')).toBe('C1+"B2"');
});

test.each<[string, boolean]>([
  ['A$1', true],
  ['$A1', true],
  ['Blad!B2>1', true],
  ['$A$1:$B$2', false],
  ["'Blad A1'!$A$1", false],
  ['2012', false],
])('whether %s depends on where it is read: %s', (formula, relative) => {
  expect(isRelative(formula)).toBe(relative);
});

test('is read further down with the rows that are not fixed', () => {
  expect(rowsDown('A1+$B$2+C$3+$D4+Blad5!E6:F7+"A1"', 2)).toBe('A3+$B$2+C$3+$D6+Blad5!E8:F9+"A1"');
});

import fc from 'fast-check';
import { spreadsheetText } from './spreadsheet-text';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =cmd', '＝1'])(
  '%j is written as text',
  (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
  },
);

test.each(['', 'a=1', '0.5', "'quoted", 'Jansen-De Vries'])('%j stays as it is', (text) => {
  expect(spreadsheetText(text)).toBe(text);
});

test('no text comes out beginning with a sign that starts a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => !/^\s*[=+\-@\t\r]/.test(spreadsheetText(text))),
    { numRuns: 2000 },
  );
});

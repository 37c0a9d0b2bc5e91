import fc from 'fast-check';
import { shown, toDutch, toEnglish } from './notation';

const pairs = [
  ['=BANENAFSPRAAK.JOBUNITS(51,"week")', '=BANENAFSPRAAK.JOBUNITS(51;"week")'],
  ['=A2/25.5', '=A2/25,5'],
  ['=IF(A1>0.5,ROUND(B1,1),FALSE)', '=ALS(A1>0,5;AFRONDEN(B1;1);ONWAAR)'],
  ['=SUM({1,2.5;3,4})', '=SOM({1\\2,5;3\\4})'],
  ['=\'Meting 1, oud\'!A1&"a,b.c"', '=\'Meting 1, oud\'!A1&"a,b.c"'],
  ['=IFERROR(A1,#N/A)', '=ALS.FOUT(A1;#N/B)'],
  ['=1.5E3*$A$2:B10', '=1,5E3*$A$2:B10'],
  ['=SWITCH(B1,"week",25.5)', '=SCHAKELEN(B1;"week";25,5)'],
  ['=FORECAST(2026,B2:B9,A2:A9)', '=VOORSPELLEN(2026;B2:B9;A2:A9)'],
  ['', ''],
] as const;

it.each(pairs)('%s is %s in Dutch, and back', (english, dutch) => {
  expect(toDutch(english)).toBe(dutch);
  expect(toEnglish(dutch)).toBe(english);
  expect(shown(english, 'nl')).toBe(dutch);
  expect(shown(english, 'en')).toBe(english);
});

it('comes back from any list of numbers and texts', () => {
  const argument = fc.oneof(
    fc.integer({ min: 0, max: 99_999 }).map((value) => String(value / 100)),
    fc.string({ unit: fc.constantFrom(...'ab,;."\\ ') }).map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.constantFrom('A1', '$B$2:C9', "'x;y'!A1", 'TRUE', 'MAX(1,2.5)'),
  );
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 5 }), (list) => {
      const formula = `=MIN(${list.join(',')})`;
      expect(toEnglish(toDutch(formula))).toBe(formula);
    }),
  );
});

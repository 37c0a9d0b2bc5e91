import { withRelativeTargets } from './relative-targets';

const relations = (target: string, more = '') =>
  `<Relationships><Relationship Id="rId1" Type="t" Target="${target}"${more}/></Relationships>`;

test.each([
  ['xl/_rels/workbook.xml.rels', '/xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['xl/_rels/workbook.xml.rels', './worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['xl/_rels/workbook.xml.rels', 'styles.xml', 'styles.xml'],
  ['xl/worksheets/_rels/sheet1.xml.rels', '/xl/tables/table1.xml', '../tables/table1.xml'],
  ['xl/worksheets/_rels/sheet1.xml.rels', '../comments1.xml', '../comments1.xml'],
  ['_rels/.rels', '/xl/workbook.xml', 'xl/workbook.xml'],
])('in %s %s is %s', (path, given, expected) => {
  expect(withRelativeTargets(path, relations(given))).toBe(relations(expected));
});

test('what lies outside the file is left alone, and so is a place in the sheet itself', () => {
  const outside = relations('https://example.org//a/../b', ' TargetMode="External"');
  expect(withRelativeTargets('xl/worksheets/_rels/sheet1.xml.rels', outside)).toBe(outside);
  expect(withRelativeTargets('xl/worksheets/_rels/sheet1.xml.rels', relations('#Blad1!A1'))).toBe(
    relations('#Blad1!A1'),
  );
});

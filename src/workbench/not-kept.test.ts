import { noteHeading } from '../host/mark-form';
import { notKeptOf, type NotKept } from './not-kept';

const told = (parts: Record<string, string>, ...paths: string[]): NotKept[] =>
  [...notKeptOf([...Object.keys(parts), ...paths], parts)].sort();
const sheet = (inside: string) =>
  told({
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>\n<worksheet xmlns="x"><sheetData><row r="1"/></sheetData>${inside}</worksheet>`,
  });
const book = (inside: string) =>
  told({ 'xl/workbook.xml': `<workbook><sheets><sheet name="A"/></sheets>${inside}</workbook>` });
const note = (text: string) =>
  told({
    'xl/comments1.xml': `<comments><commentList><comment ref="A1" authorId="0"><text><r><t xml:space="preserve">${text}</t></r></text></comment></commentList></comments>`,
  });

test('of a plain workbook nothing is told', () => {
  expect(
    told(
      {
        'xl/workbook.xml':
          '<workbook xmlns:mc="m"><fileVersion/><workbookPr/><mc:AlternateContent><mc:Choice/></mc:AlternateContent><bookViews><workbookView/></bookViews><sheets><sheet name="A" sheetId="1"/></sheets><definedNames><definedName name="Uren">A!$A$1:$A$2</definedName></definedNames><calcPr calcId="1"/></workbook>',
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetPr><tabColor rgb="FF0000"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1"/></sheetView></sheetViews><cols><col min="1" max="1"/></cols><sheetData><row r="1"><c r="A1"><f>1&lt;2</f></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="0.7"/></worksheet>',
        'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>',
        'docProps/core.xml':
          '<cp:coreProperties><dc:creator>ik</dc:creator><dc:title></dc:title></cp:coreProperties>',
      },
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/theme/theme1.xml',
      'xl/styles.xml',
    ),
  ).toEqual([]);
});

test.each<[string, NotKept[]]>([
  ['xl/threadedComments/threadedComment1.xml', ['comments']],
  ['xl/media/image1.png', ['pictures']],
  ['xl/charts/chartEx1.xml', ['charts']],
  ['xl/pivotTables/pivotTable1.xml', ['pivots']],
  ['xl/vbaProject.bin', ['macros']],
  ['xl/externalLinks/externalLink1.xml', ['otherWorkbooks']],
  ['xl/embeddings/oleObject1.bin', ['controls']],
  ['xl/queryTables/queryTable1.xml', ['connections']],
  ['xl/slicers/slicer1.xml', ['other']],
  ['xl/drawings/_rels/drawing1.xml.rels', []],
])('the part %s is told as %j', (path, kinds) => {
  expect(told({}, path)).toEqual(kinds);
});

test('notes that people wrote are told, those of the check are not', () => {
  expect(note('let op')).toEqual(['comments']);
  expect(note(`${noteHeading}\nB01`)).toEqual([]);
});

test.each<[string, NotKept[]]>([
  [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetProtection sheet="1"/><autoFilter ref="A1:B2"/>',
    [],
  ],
  ['<dataValidations><dataValidation type="whole" sqref="A1"/></dataValidations><pageSetup scale="9"/>', []],
  ['<hyperlinks><hyperlink ref="A1" location="B!A1"/></hyperlinks>', ['hyperlinks']],
  ['<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>', []],
  ['<mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent>', ['controls']],
  ['<scenarios><scenario name="a > b"/></scenarios>', ['other']],
  [
    '<extLst><ext uri="a"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>',
    ['charts'],
  ],
  [
    '<extLst><ext uri="a"><x14:slicerList/></ext><ext uri="b"><x14:dataValidation/></ext></extLst>',
    ['other', 'validation'],
  ],
  [
    '<conditionalFormatting sqref="A1"><cfRule type="cellIs"><formula>3</formula></cfRule></conditionalFormatting>',
    ['conditionalFormats'],
  ],
  [
    '<conditionalFormatting sqref="A1"><cfRule><formula>N("banenafspraak:fout")=0</formula></cfRule></conditionalFormatting>',
    [],
  ],
])('in a sheet %s is told as %j', (xml, kinds) => {
  expect(sheet(xml)).toEqual(kinds);
});

test.each<[string, string, NotKept[]]>([
  ['type="expression" dxfId="0"', 'A1:B9', []],
  ['type="expression" dxfId="1"', 'A1:B9', []],
  // A number as it is shown, an edge, a pattern, two areas, another kind of rule.
  ['type="expression" dxfId="2"', 'A1:B9', ['conditionalFormats']],
  ['type="expression" dxfId="3"', 'A1:B9', ['conditionalFormats']],
  ['type="expression" dxfId="4"', 'A1:B9', ['conditionalFormats']],
  ['type="expression" dxfId="0"', 'A1 B9', ['conditionalFormats']],
  ['type="top10" dxfId="0"', 'A1:B9', ['conditionalFormats']],
])('of conditions, %s over %s is told as %j', (rule, area, kinds) => {
  const looks = [
    '<fill>\n <patternFill patternType="solid"><bgColor rgb="FFF2F6FB" /></patternFill></fill>',
    '<font><b/><color rgb="FFF2F6FB"/></font>',
    '<numFmt numFmtId="164" formatCode="0"/>',
    '<border><left style="thin"/></border>',
    '<fill><patternFill patternType="darkUp"><bgColor rgb="FFF2F6FB"/></patternFill></fill>',
  ];
  expect(
    told({
      'xl/styles.xml': `<styleSheet><dxfs count="5">${looks.map((look) => `<dxf>${look}</dxf>`).join('')}</dxfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData/><conditionalFormatting sqref="${area}"><cfRule ${rule} priority="1"><formula>A1</formula></cfRule></conditionalFormatting></worksheet>`,
    }),
  ).toEqual(kinds);
});

test.each<[string, NotKept[]]>([
  ['<workbookPr date1904="1"/>', ['dates1904']],
  ['<workbookProtection lockStructure="1"/>', ['protection']],
  ['<workbookProtection/>', []],
  ['<fileSharing readOnlyRecommended="1"/>', ['protection']],
  ['<sheets><sheet name="B" state="veryHidden"/></sheets>', ['protection']],
  ['<definedNames><definedName name="Btw">21</definedName></definedNames>', ['names']],
  ['<definedNames><definedName name="L" localSheetId="0">A!$A$1</definedName></definedNames>', ['names']],
  [
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName></definedNames>',
    [],
  ],
  [
    '<definedNames><definedName name="_xlnm._FilterDatabase" hidden="1">A!$A$1</definedName></definedNames>',
    [],
  ],
  ['<customWorkbookViews/>', ['other']],
])('in the workbook %s is told as %j', (xml, kinds) => {
  expect(book(xml)).toEqual(kinds);
});

test('the look of part of a cell, tables and pictures are told from what is in their parts', () => {
  expect(told({ 'xl/sharedStrings.xml': '<sst><si><r><rPr><b/></rPr><t>a</t></r></si></sst>' })).toEqual([
    'richText',
  ]);
  expect(told({ 'xl/tables/table1.xml': '<table displayName="Uren"/>' })).toEqual(['tables']);
  expect(told({ 'xl/tables/table1.xml': '<table displayName="Table1"/>' })).toEqual([]);
  expect(told({ 'xl/drawings/drawing1.xml': '<xdr:wsDr><xdr:sp macro=""/></xdr:wsDr>' })).toEqual([
    'pictures',
  ]);
  expect(told({ 'docProps/core.xml': '<cp:c><dc:title>Meting</dc:title></cp:c>' })).toEqual([]);
  const property = (value: string) =>
    told({ 'docProps/custom.xml': `<Properties><property>${value}</property></Properties>` });
  expect(property('<vt:lpwstr>a</vt:lpwstr>')).toEqual([]);
  expect(property('<vt:i4>3</vt:i4>')).toEqual(['properties']);
});

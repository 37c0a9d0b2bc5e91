import type { GoodCase } from '../support/case';
import { sheetXml, stringsXml, stylesXml } from '../support/package';
import { hand, renamed, row } from './good';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Dates by serial number in row 1, all with the style of a date. */
const serials = (...values: readonly number[]) =>
  row(
    values
      .map((value, i) => `<c r="${String.fromCharCode(65 + i)}1" s="0"><v>${String(value)}</v></c>`)
      .join(''),
  );

/** What programs other than Excel write, in the manner of each, and what Excel itself writes only now and then. */
export const writerCases: readonly GoodCase[] = [
  hand(
    'in the manner of Google Sheets',
    {
      sharedStrings: `<sst xmlns="${main}" count="2" uniqueCount="2"><si><t xml:space="preserve">naam</t></si><si><r><rPr><rFont val="Arial"/><b/></rPr><t xml:space="preserve">vet </t></r><r><rPr/><t>niet</t></r></si></sst>`,
      styles: stylesXml([0, 'yyyy\\-mm\\-dd', 'd-m-yyyy']),
      sheet: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>45292.0</v></c><c r="B2" s="0"><v>25.5</v></c><c r="C2" s="0" t="b"><v>1</v></c><c r="D2" s="0" t="str"><f t="shared" ref="D2:D3" si="1">A2&amp;""</f><v>45292</v></c></row><row r="3"><c r="D3" s="0" t="str"><f t="shared" si="1"/><v/></c></row></sheetData><drawing r:id="rId1"/></worksheet>`,
    },
    { A1: 'naam', B1: 'vet niet', A2: { date: 45292 }, B2: 25.5, C2: true, D2: '45292', D3: '' },
  ),
  hand(
    'in the manner of Numbers',
    {
      sharedStrings: stringsXml('<si><t>Tabel 1</t></si><si><t>uren</t></si>'),
      styles: stylesXml([0, 'd mmm yyyy']),
      sheet: sheetXml(
        '<row r="1" ht="27.65" customHeight="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1" s="0"/><c r="C1" s="0"/></row><row r="2" ht="20.25" customHeight="1"><c r="A2" t="s" s="0"><v>1</v></c><c r="B2" s="1"><v>45292</v></c><c r="C2" s="0"><v>25.5</v></c></row>',
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultColWidth="16.3333" defaultRowHeight="19.9" customHeight="1" outlineLevelRow="0" outlineLevelCol="0"/><cols><col min="1" max="3" width="16.3516" style="0" customWidth="1"/><col min="4" max="16384" width="16.3516" style="0" customWidth="1"/></cols>',
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      ),
    },
    { A1: 'Tabel 1', A2: 'uren', B2: { date: 45292 }, C2: 25.5 },
  ),
  hand(
    'in the manner of openpyxl',
    {
      sheet: `<worksheet xmlns="${main}"><sheetPr><outlinePr summaryBelow="1" summaryRight="1"/><pageSetUpPr/></sheetPr><dimension ref="A1:C2"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ikv</t></is></c><c r="B1" t="n"><v>25.5</v></c><c r="C1" t="b"><v>0</v></c></row><row r="2"><c r="A2" t="n"/><c r="B2"><f>B1*2</f><v/></c><c r="C2" t="e"><v>#DIV/0!</v></c></row></sheetData><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/></worksheet>`,
    },
    { A1: 'ikv', B1: 25.5, C1: false, B2: 'UNCACHED', C2: { error: '#DIV/0!' } },
    {
      sheetjsDiffers: 'reads the formula without value as zero',
      hucreDiffers: 'leaves the formula without value out',
    },
  ),
  {
    ...hand('in the manner of SQL Server’s reports', {}, { A1: 'Instelling', A2: '01AB', B2: 25.5 }),
    bytes: () =>
      renamed(
        {
          sheetData:
            '<row r="1" spans="1:2" customHeight="1" ht="18"><c r="A1" t="inlineStr"><is><t>Instelling</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">01AB</t></is></c><c r="B2"><v>25.500000000000000</v></c></row>',
        },
        (path, text) => [
          path,
          path === 'xl/worksheets/sheet1.xml'
            ? text
                .replaceAll(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
                .replaceAll('xmlns=', 'xmlns:x=')
                .replace('<x:worksheet', '<x:worksheet xml:space="preserve"')
            : text,
        ],
      ),
  },
  hand(
    'indented XML',
    {
      sharedStrings: stringsXml('\n  <si>\n    <t>markt</t>\n  </si>\n'),
      sheetData:
        '\n  <row r="1">\n    <c r="A1" t="s">\n      <v>0</v>\n    </c>\n    <c r="B1">\n      <v>2.5</v>\n    </c>\n    <c r="C1" t="inlineStr">\n      <is>\n        <t>x</t>\n      </is>\n    </c>\n  </row>\n',
    },
    { A1: 'markt', B1: 2.5, C1: 'x' },
  ),
  hand(
    'texts that look like numbers',
    {
      sharedStrings: stringsXml('<si><t>012345678</t></si><si><t>1E5</t></si>'),
      sheetData: row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>000000012</t></is></c><c r="C1" t="str"><f>TEXT(12,"000")</f><v>012</v></c><c r="D1" t="s"><v>1</v></c>',
      ),
    },
    { A1: '012345678', B1: '000000012', C1: '012', D1: '1E5' },
  ),
  hand(
    'spaces that count and spaces that do not',
    {
      sharedStrings: stringsXml(
        '<si><t xml:space="preserve">  a  b  </t></si><si><t xml:space="preserve"> </t></si><si><t xml:space="preserve">\t</t></si>',
      ),
      sheetData: row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1"><v> 12 </v></c><c r="E1"><v>\n3\n</v></c>',
      ),
    },
    { A1: '  a  b  ', B1: ' ', C1: '\t', D1: 12, E1: 3 },
  ),
  hand(
    'escaped underscores and pairs of escapes',
    {
      sharedStrings: stringsXml(
        '<si><t>_x005F_x000D_</t></si><si><t>a_x000D__x000A_b</t></si><si><t>_x005f_</t></si>',
      ),
      sheetData: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'),
    },
    { A1: '_x000D_', B1: 'a\r\nb', C1: '_' },
    { sheetjsDiffers: 'knows upper-case digits only' },
  ),
  hand(
    'CDATA in inline texts',
    {
      sheetData: row(
        '<c r="A1" t="inlineStr"><is><t>a<![CDATA[ < & ]]>b</t></is></c><c r="B1" t="str"><v><![CDATA[]]></v></c>',
      ),
    },
    { A1: 'a < & b', B1: '' },
  ),
  hand(
    'booleans and errors in words',
    {
      sheetData: row(
        '<c r="A1" t="b"><v>true</v></c><c r="B1" t="b"><v>false</v></c><c r="C1" t="e"><v/></c>',
      ),
    },
    { A1: true, B1: false },
  ),
  hand(
    'days around the one that never was',
    { styles: stylesXml([14]), sheetData: serials(0, 1, 58, 59, 60, 61, 62, 0.5, 2958465) },
    {
      ...{ A1: { date: 0 }, B1: { date: 1 }, C1: { date: 58 }, D1: { date: 59 }, E1: { date: 60 } },
      ...{ F1: { date: 61 }, G1: { date: 62 }, H1: { date: 0.5 }, I1: { date: 2958465 } },
    },
    { hucreDiffers: 'makes calendar days of them' },
  ),
  hand(
    'dates below zero and beyond the calendar',
    { styles: stylesXml([14]), sheetData: serials(-1, -0.25, 2958466, 1e9) },
    { A1: { date: -1 }, B1: { date: -0.25 }, C1: { date: 2958466 }, D1: { date: 1e9 } },
    { hucreDiffers: 'makes calendar days of them' },
  ),
  hand(
    'ISO dates in the 1904 date system',
    {
      workbookPr: '<workbookPr date1904="true"/>',
      sheetData: row(
        '<c r="A1" t="d"><v>1904-01-01</v></c><c r="B1" t="d"><v>2024-01-01T18:00:00.000</v></c>',
      ),
    },
    { A1: { date: 0 }, B1: { date: 43830.75 } },
    { hucreDiffers: 'leaves them as text' },
  ),
  hand(
    'ISO dates before the calendar of Excel',
    {
      sheetData: row(
        '<c r="A1" t="d"><v>1900-02-28</v></c><c r="B1" t="d"><v>1900-03-01</v></c><c r="C1" t="d"><v>1899-12-31</v></c><c r="D1" t="d"><v>0050-01-01</v></c>',
      ),
    },
    { A1: { date: 59 }, B1: { date: 61 }, C1: { date: 0 }, D1: { date: -675697 } },
    { sheetjsDiffers: 'is a day off before 1 March 1900', hucreDiffers: 'leaves them as text' },
  ),
  hand(
    'hours and durations',
    {
      styles: stylesXml([
        '[h]:mm',
        'mm:ss.0',
        '[$-F400]h:mm:ss\\ AM/PM',
        '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
      ]),
      sheetData: row(
        '<c r="A1" s="0"><v>1.0625</v></c><c r="B1" s="1"><v>0.01</v></c><c r="C1" s="2"><v>0.5</v></c><c r="D1" s="3"><v>45292</v></c>',
      ),
    },
    { A1: { date: 1.0625 }, B1: { date: 0.01 }, C1: { date: 0.5 }, D1: { date: 45292 } },
    { hucreDiffers: 'rounds to milliseconds' },
  ),
  hand(
    'amounts and percentages',
    {
      styles: stylesXml([
        9,
        10,
        44,
        '[$€-413]\\ #,##0.00',
        '_ [$€-413]\\ * #,##0.00_ ;_ [$€-413]\\ * \\-#,##0.00_ ;_ @_ ',
        '0.0%;[Red]\\-0.0%',
      ]),
      sheetData: row(
        ['0.0193', '0.125', '1344.31', '2000', '-4500', '0.735']
          .map((value, i) => `<c r="${String.fromCharCode(65 + i)}1" s="${String(i)}"><v>${value}</v></c>`)
          .join(''),
      ),
    },
    {
      A1: { percent: 0.0193 },
      B1: { percent: 0.125 },
      C1: { money: 1344.31 },
      D1: { money: 2000 },
      E1: { money: -4500 },
      F1: { percent: 0.735 },
    },
  ),
  hand(
    'array formulas, spilled values and data tables',
    {
      sheetData:
        row(
          '<c r="A1" cm="1"><f t="array" ref="A1:A3">SEQUENCE(3)</f><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>4</v></c>',
        ) +
        row('<c r="A2"><v>2</v></c>', 2) +
        row('<c r="A3"><v>3</v></c>', 3),
    },
    { A1: 1, B1: 4, A2: 2, A3: 3 },
  ),
  hand(
    'a table, notes, drawings and print settings around the cells',
    {
      sheet: sheetXml(
        row('<c r="A1" t="inlineStr"><is><t>kop</t></is></c>') + row('<c r="A2"><v>1</v></c>', 2),
        '<sheetPr codeName="Blad1"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>',
        '<sheetProtection sheet="1"/><autoFilter ref="A1:A2"/><hyperlinks><hyperlink ref="A1" location="Blad1!A2"/></hyperlinks><printOptions/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>',
      ),
      more: {
        'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="kop"/></tableColumns></table>`,
        'xl/comments1.xml': `<comments xmlns="${main}"><commentList><comment ref="__proto__" authorId="0"><text><t>x</t></text></comment></commentList></comments>`,
      },
    },
    { A1: 'kop', A2: 1 },
  ),
];

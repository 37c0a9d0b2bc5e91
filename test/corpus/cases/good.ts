import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre/xlsx';
import { strToU8 } from 'fflate';
import type { GoodCase } from '../support/case';
import { sheetXml, stringsXml, stylesXml, workbook, workbookParts, type Parts } from '../support/package';
import { handMadeZip, type ZipPart } from '../support/zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const strictRelations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export const row = (cells: string, number = 1) => `<row r="${String(number)}">${cells}</row>`;
export const one = row('<c r="A1"><v>1</v></c>');

/** A workbook by hand, plain parts but for those given. */
export function hand(
  name: string,
  parts: Parts,
  cells: GoodCase['cells'],
  more: Partial<GoodCase> = {},
): GoodCase {
  return { name, bytes: () => workbook(parts), cells, ...more };
}

/** The plain workbook with cell A1 = 1, zipped in a particular way. */
export function zipped(
  name: string,
  change: (part: ZipPart) => ZipPart,
  comment = '',
  zip64 = false,
  more: Partial<GoodCase> = {},
): GoodCase {
  return {
    name,
    bytes: () =>
      handMadeZip(
        Object.entries(workbookParts({ sheetData: one })).map(([path, bytes]) =>
          change({ name: path, bytes }),
        ),
        comment,
        zip64,
      ),
    cells: { A1: 1 },
    ...more,
  };
}

export function renamed(
  parts: Parts,
  rename: (path: string, text: string) => readonly [string, string],
): Uint8Array {
  return handMadeZip(
    Object.entries(workbookParts(parts)).map(([path, bytes]) => {
      const [name, text] = rename(path, new TextDecoder().decode(bytes));
      return { name, bytes: strToU8(text) };
    }),
  );
}

export function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
}

const dateFormats = [
  'dd-mm-yyyy',
  'd mmmm yyyy',
  'yyyy\\-mm\\-dd;@',
  '[$-413]d\\ mmm\\ yy;@',
  'hh:mm',
  '[h]:mm:ss',
  'm/d/yy h:mm AM/PM',
  '"jaar "yyyy',
];
const otherFormats = [
  '0.00',
  '#,##0',
  '"dag" 0',
  '0\\d',
  '[Red]0',
  '0.00E+00',
  '_-* #,##0.00_-;_-* "-"??_-',
  '@',
  '# ?/?',
  '0;[Red]-0',
];

export const goodCases: readonly GoodCase[] = [
  hand(
    'numbers in every notation',
    {
      sheetData: row(
        [
          '0',
          '-0',
          '12',
          '-3.5',
          '1E3',
          '1.5e-7',
          '1.7976931348623157E308',
          '4.9E-324',
          '0.1',
          '123456789012345678',
          '0.30000000000000004',
          '25.123456789012345',
          '9007199254740993',
          '00012',
          '1e+2',
          '.5',
          '5.',
        ]
          .map((text, i) => `<c r="${String.fromCharCode(65 + i)}1"><v>${text}</v></c>`)
          .join(''),
      ),
    },
    {
      A1: 0,
      B1: -0,
      C1: 12,
      D1: -3.5,
      E1: 1000,
      F1: 1.5e-7,
      G1: 1.7976931348623157e308,
      H1: 4.9e-324,
      I1: 0.1,
      J1: 123456789012345678,
      K1: 0.30000000000000004,
      L1: 25.123456789012345,
      M1: 9007199254740993,
      N1: 12,
      O1: 100,
      P1: 0.5,
      Q1: 5,
    },
  ),
  hand(
    'shared texts',
    {
      sharedStrings: stringsXml(
        '<si><t>markt</t></si><si><t xml:space="preserve"> overheid </t></si><si><t/></si>',
      ),
      sheetData: row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>0</v></c>',
      ),
    },
    { A1: 'markt', B1: ' overheid ', C1: '', D1: 'markt' },
  ),
  hand(
    'rich texts with phonetic guides',
    {
      sharedStrings: stringsXml(
        '<si><r><rPr><b/><sz val="11"/></rPr><t>school</t></r><r><t xml:space="preserve"> bestuur</t></r><rPh sb="0" eb="1"><t>gids</t></rPh><phoneticPr fontId="1"/></si><si><t>x</t><rPh sb="0" eb="1"><t>gids</t></rPh></si>',
      ),
      sheetData: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'),
    },
    { A1: 'school bestuur', B1: 'x' },
  ),
  hand(
    'inline texts, plain and rich',
    {
      sheetData: row(
        '<c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><r><t>b</t></r><r><rPr><i/></rPr><t>c</t></r></is></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> d </t></is></c>',
      ),
    },
    { A1: 'a', B1: 'bc', C1: ' d ' },
  ),
  hand(
    'booleans',
    { sheetData: row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>') },
    { A1: true, B1: false },
  ),
  hand(
    'error values',
    {
      sheetData: row(
        ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']
          .map((text, i) => `<c r="${String.fromCharCode(65 + i)}1" t="e"><v>${text}</v></c>`)
          .join(''),
      ),
    },
    {
      A1: { error: '#NULL!' },
      B1: { error: '#DIV/0!' },
      C1: { error: '#VALUE!' },
      D1: { error: '#REF!' },
      E1: { error: '#NAME?' },
      F1: { error: '#NUM!' },
      G1: { error: '#N/A' },
    },
  ),
  hand(
    'newer error values',
    {
      sheetData: row(
        '<c r="A1" t="e"><v>#SPILL!</v></c><c r="B1" t="e"><v>#CALC!</v></c><c r="C1" t="e"><v>#BLOCKED!</v></c>',
      ),
    },
    { A1: { error: '#SPILL!' }, B1: { error: '#CALC!' }, C1: { error: '#OTHER!' } },
    { sheetjsDiffers: 'has no code for them', hucreDiffers: 'keeps the text #BLOCKED!' },
  ),
  hand(
    'formulas with their values',
    {
      sheetData: row(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c><c r="E1"><f t="shared" ref="E1:E2" si="0">A1*2</f><v>4</v></c><c r="F1"><f t="array" ref="F1">SUM(A1:B1)</f><v>2</v></c><c r="G1"><f>_xldudf_BANENAFSPRAAK_JOBUNITS(25.5)</f><v>1</v></c>',
      ),
    },
    { A1: 2, B1: 'ab', C1: true, D1: { error: '#N/A' }, E1: 4, F1: 2, G1: 1 },
  ),
  hand(
    'formulas without values',
    {
      sheetData: row(
        '<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c>',
      ),
    },
    { A1: 'UNCACHED', B1: 'UNCACHED', C1: 'UNCACHED', D1: '' },
    { sheetjsDiffers: 'leaves them out or makes them zero', hucreDiffers: 'leaves them out' },
  ),
  hand(
    'the 1904 date system',
    {
      workbookPr: '<workbookPr date1904="1"/>',
      styles: stylesXml([14]),
      sheetData: row('<c r="A1" s="0"><v>43830</v></c>'),
    },
    { A1: { date: 43830 } },
  ),
  hand(
    'date formats of Excel itself',
    {
      styles: stylesXml([0, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 30, 57]),
      sheetData: row(
        Array.from(
          { length: 15 },
          (_, i) => `<c r="${String.fromCharCode(65 + i)}1" s="${String(i)}"><v>45000.25</v></c>`,
        ).join(''),
      ),
    },
    {
      A1: 45000.25,
      ...Object.fromEntries(
        Array.from({ length: 14 }, (_, i) => [`${String.fromCharCode(66 + i)}1`, { date: 45000.25 }]),
      ),
    },
  ),
  hand(
    'custom date formats',
    {
      styles: stylesXml(dateFormats),
      sheetData: row(
        dateFormats
          .map((_, i) => `<c r="${String.fromCharCode(65 + i)}1" s="${String(i)}"><v>45000</v></c>`)
          .join(''),
      ),
    },
    Object.fromEntries(dateFormats.map((_, i) => [`${String.fromCharCode(65 + i)}1`, { date: 45000 }])),
  ),
  hand(
    'number formats that only look like dates',
    {
      styles: stylesXml(otherFormats),
      sheetData: row(
        otherFormats
          .map((_, i) => `<c r="${String.fromCharCode(65 + i)}1" s="${String(i)}"><v>45000</v></c>`)
          .join(''),
      ),
    },
    Object.fromEntries(otherFormats.map((_, i) => [`${String.fromCharCode(65 + i)}1`, 45000])),
  ),
  hand(
    'ISO dates',
    {
      sheetData: row(
        '<c r="A1" t="d"><v>2024-01-01</v></c><c r="B1" t="d"><v>2024-01-01T12:00:00</v></c><c r="C1" t="d"><v>2024-01-01T06:00:00Z</v></c>',
      ),
    },
    { A1: { date: 45292 }, B1: { date: 45292.5 }, C1: { date: 45292.25 } },
    { hucreDiffers: 'leaves them as text' },
  ),
  {
    name: 'strict namespaces',
    bytes: () =>
      renamed({ sheetData: one }, (path, text) => [
        path,
        text.replaceAll(main, strictMain).replaceAll(relations, strictRelations),
      ]),
    cells: { A1: 1 },
  },
  {
    name: 'prefixed namespaces',
    bytes: () =>
      renamed(
        {
          sharedStrings: stringsXml('<si><t>a</t></si>'),
          sheetData:
            row('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>2.5</v></c>') +
            row('<c r="A2"><f>1</f></c><c r="B2" t="inlineStr"><is><t>c</t></is></c>', 2),
        },
        (path, text) => [
          path,
          path.startsWith('xl/') && !path.endsWith('.rels')
            ? text.replaceAll(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x=')
            : text,
        ],
      ),
    cells: { A1: 'a', B1: 2.5, A2: 'UNCACHED', B2: 'c' },
    sheetjsDiffers: 'reads the formula without value as zero',
    hucreDiffers: 'leaves the formula without value out',
  },
  hand(
    'no addresses at all',
    { sheetData: '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>' },
    { A1: 1, B1: 2, B3: 3 },
    { sheetjsDiffers: 'does not count a row that closes itself' },
  ),
  hand(
    'addresses on some cells only',
    { sheetData: '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c r="A3"><v>3</v></c></row>' },
    { C2: 1, D2: 2, A3: 3 },
  ),
  hand(
    'rows without numbers, cells with addresses',
    {
      sheetData:
        '<row r="1"><c r="A1"><v>1</v></c></row><row><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row><row spans="1:2"><c r="A3"><v>4</v></c></row>',
    },
    { A1: 1, A2: 2, B2: 3, A3: 4 },
  ),
  hand(
    'a wrong dimension',
    {
      sheet: sheetXml(
        row('<c r="A1"><v>1</v></c><c r="D1"><v>4</v></c>') + row('<c r="A9"><v>9</v></c>', 9),
        '<dimension ref="A1:B2"/>',
      ),
    },
    { A1: 1, D1: 4, A9: 9 },
  ),
  hand(
    'the last cell of the sheet',
    { sheetData: row('<c r="A1"><v>1</v></c>') + row('<c r="XFD1048576"><v>2</v></c>', 1048576) },
    { A1: 1, XFD1048576: 2 },
    { hucreDiffers: 'refuses it' },
  ),
  hand(
    'cells out of order in a row',
    { sheetData: row('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>') },
    { A1: 1, B1: 2, C1: 3 },
  ),
  hand(
    'lower-case and absolute addresses',
    { sheetData: row('<c r="a1"><v>1</v></c><c r="$B$1"><v>2</v></c>') },
    { A1: 1, B1: 2 },
    { hucreDiffers: 'does not know them', sheetjsDiffers: 'does not know them' },
  ),
  hand(
    'merged cells',
    {
      sheet: sheetXml(
        row('<c r="A1"><v>1</v></c><c r="B1"/><c r="C1" t="s"/>'),
        '',
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      ),
    },
    { A1: 1 },
  ),
  hand(
    'a merge over the whole sheet',
    {
      sheet: sheetXml(
        one,
        '<cols><col min="1" max="16384" width="10" style="0" hidden="1"/></cols>',
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    },
    { A1: 1 },
  ),
  hand(
    'validations and conditional formats on whole columns',
    {
      sheet: sheetXml(
        one,
        '',
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2:A1048576 C1:C1048576"><formula1>Lijst!$A$1:$A$9</formula1></dataValidation></dataValidations>',
      ),
    },
    { A1: 1 },
  ),
  hand(
    'empty cells with styles',
    {
      styles: stylesXml([0, 14]),
      sheetData: Array.from({ length: 500 }, (_, i) =>
        row(
          Array.from(
            { length: 20 },
            (_unused, c) => `<c r="${String.fromCharCode(65 + c)}${String(i + 1)}" s="1"/>`,
          ).join('') + (i === 499 ? '<c r="U500"><v>1</v></c>' : ''),
          i + 1,
        ),
      ).join(''),
    },
    { U500: 1 },
  ),
  hand(
    'entities and character references',
    {
      sharedStrings: stringsXml('<si><t>&lt;a&gt; &amp;amp; &quot;&apos; &#233;&#x1F600;</t></si>'),
      sheetData: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>R&amp;D</v></c>'),
    },
    { A1: '<a> &amp; "\' é😀', B1: 'R&D' },
    { sheetjsDiffers: 'loses the character beyond the basic plane' },
  ),
  hand(
    'escaped control characters',
    {
      sharedStrings: stringsXml('<si><t>a_x000A_b _x005F_x000A_ _xZZZZ_ _x41_</t></si>'),
      sheetData: row('<c r="A1" t="s"><v>0</v></c>'),
    },
    { A1: 'a\nb _x000A_ _xZZZZ_ _x41_' },
  ),
  hand(
    'line ends in texts',
    {
      sharedStrings: stringsXml('<si><t xml:space="preserve">a\nb</t></si>'),
      sheetData: row('<c r="A1" t="s"><v>0</v></c>'),
    },
    { A1: 'a\nb' },
  ),
  hand(
    'carriage returns in texts become line feeds',
    {
      sharedStrings: stringsXml('<si><t xml:space="preserve">a\r\nb\rc</t></si>'),
      sheetData: row('<c r="A1" t="s"><v>0</v></c>'),
    },
    { A1: 'a\nb\nc' },
    { sheetjsDiffers: 'keeps them', hucreDiffers: 'keeps them' },
  ),
  hand(
    'CDATA',
    {
      sharedStrings: stringsXml('<si><t><![CDATA[<R&D>]]></t></si>'),
      sheetData: row('<c r="A1" t="s"><v>0</v></c><c r="B1"><v><![CDATA[5]]></v></c>'),
    },
    { A1: '<R&D>', B1: 5 },
  ),
  hand(
    'comments and instructions',
    {
      sheetData: `<!-- ${row('<c r="A1"><v>9</v></c>')} --><?x y?>${row('<c r="A1"><!-- 8 --><v>1</v></c>')}`,
    },
    { A1: 1 },
  ),
  hand(
    'single quotes and spaces in tags',
    {
      sheetData: "<row  r = '1' ><c\n r='A1'  s = '0' ><v>1</v ></c ><c t='str' r='B1'><v >b</v></c></row >",
    },
    { A1: 1, B1: 'b' },
    { sheetjsDiffers: 'wants no spaces there' },
  ),
  hand(
    'attributes in another order',
    {
      sheetData:
        '<row spans="1:2" r="1"><c t="b" r="A1" s="0"><v>1</v></c><c s="0" r="B1"><v>2</v></c><c cm="1" r="C1" vm="2"><v>3</v></c></row>',
    },
    { A1: true, B1: 2, C1: 3 },
  ),
  hand('a byte order mark', { sheet: `\ufeff${sheetXml(one)}` }, { A1: 1 }),
  hand(
    'UTF-16, little-endian',
    {
      sheet: 'x',
      more: {
        'xl/worksheets/sheet1.xml': utf16(
          sheetXml(row('<c r="A1" t="str"><v>é</v></c>')).replace('UTF-8', 'UTF-16'),
          false,
        ),
      },
    },
    { A1: 'é' },
    { hucreDiffers: 'refuses it' },
  ),
  hand(
    'UTF-16, big-endian',
    {
      sheet: 'x',
      more: {
        'xl/worksheets/sheet1.xml': utf16(
          sheetXml(row('<c r="A1" t="str"><v>é</v></c>')).replace('UTF-8', 'UTF-16'),
          true,
        ),
      },
    },
    { A1: 'é' },
    { hucreDiffers: 'refuses it', sheetjsDiffers: 'reads nothing' },
  ),
  hand(
    'a declared encoding of one byte',
    {
      sheet: 'x',
      more: {
        'xl/worksheets/sheet1.xml': Uint8Array.from(
          sheetXml(row('<c r="A1" t="str"><v>\xe9</v></c>')).replace('UTF-8', 'ISO-8859-1'),
          (c) => c.charCodeAt(0),
        ),
      },
    },
    { A1: 'é' },
    { hucreDiffers: 'knows UTF-8 only', sheetjsDiffers: 'knows UTF-8 only' },
  ),
  zipped('stored parts', (part) => ({ ...part, method: 0 })),
  zipped('data descriptors', (part) => ({ ...part, descriptor: true })),
  zipped('ZIP64 sizes', (part) => ({ ...part, zip64: true }), '', false, {
    sheetjsDiffers: 'knows no ZIP64 here',
  }),
  zipped('a ZIP64 directory', (part) => part, '', true, {
    sheetjsDiffers: 'knows no ZIP64 here',
  }),
  zipped('a comment at the end of the archive', (part) => part, 'gemaakt door het salarispakket'),
  zipped(
    'part names with backslashes',
    (part) => ({ ...part, name: part.name.replaceAll('/', '\\') }),
    '',
    false,
    { hucreDiffers: 'finds no parts' },
  ),
  zipped(
    'part names in other case',
    (part) => ({
      ...part,
      name: part.name.toUpperCase().replace('[CONTENT_TYPES].XML', '[Content_Types].xml'),
    }),
    '',
    false,
    { hucreDiffers: 'finds no parts' },
  ),
  {
    name: 'absolute targets',
    bytes: () =>
      renamed({ sheetData: one }, (path, text) => [
        path,
        path === 'xl/_rels/workbook.xml.rels'
          ? text.replaceAll('Target="', 'Target="/xl/')
          : text.replace('Target="xl/', 'Target="/xl/'),
      ]),
    cells: { A1: 1 },
  },
  {
    name: 'unusual part names',
    bytes: () =>
      renamed({ sheetData: one }, (path, text) => [
        path.replace('worksheets/sheet1.xml', 'data/blad één.xml'),
        text.replace('worksheets/sheet1.xml', 'data/blad één.xml'),
      ]),
    cells: { A1: 1 },
  },
  {
    name: 'no styles and no shared texts',
    bytes: () =>
      handMadeZip(
        Object.entries(workbookParts({ sheetData: one }))
          .filter(([path]) => !/xl\/(styles|shared)/.test(path))
          .map(([name, bytes]) => ({
            name,
            bytes: strToU8(
              new TextDecoder()
                .decode(bytes)
                .replace(/<Relationship Id="rId[23]"[^>]*>/g, '')
                .replace(/<Override PartName="\/xl\/s[^>]*>/g, ''),
            ),
          })),
      ),
    cells: { A1: 1 },
  },
  hand(
    'a text cell without value',
    {
      sharedStrings: stringsXml('<si><t>spook</t></si>'),
      sheetData: row('<c r="A1" t="s"/><c r="B1" t="s"><v/></c><c r="C1"><v></v></c>'),
    },
    {},
    { hucreDiffers: 'gives the first shared text' },
  ),
  hand(
    'extension lists and alternate content',
    {
      sheet: sheetXml(
        row('<c r="A1"><v>1</v><extLst><ext><x:c xmlns:x="urn:x"><x:v>9</x:v></x:c></ext></extLst></c>'),
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"><cols/></mc:Choice></mc:AlternateContent>',
        '<extLst><ext uri="{1}"><x14:sparkline xmlns:x14="urn:y"><x14:row r="1"><x14:c r="A1"><x14:v>7</x14:v></x14:c></x14:row></x14:sparkline></ext></extLst>',
      ),
    },
    { A1: 1 },
    { sheetjsDiffers: 'looks into extensions', hucreDiffers: 'looks into extensions' },
  ),
  hand(
    'cells of a foreign namespace',
    { sheetData: row('<c r="A1"><v>1</v></c><y:c xmlns:y="urn:y" r="B1"><y:v>2</y:v></y:c>') },
    { A1: 1 },
    { sheetjsDiffers: 'knows no namespaces', hucreDiffers: 'knows no namespaces' },
  ),
  hand(
    'characters beyond the basic plane',
    {
      sharedStrings: stringsXml('<si><t>😀 Curaçao Súdwest-Fryslân 𝒳</t></si>'),
      sheetData: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>€ é</t></is></c>'),
    },
    { A1: '😀 Curaçao Súdwest-Fryslân 𝒳', B1: '€ é' },
  ),
  hand(
    'the longest text Excel holds',
    {
      sharedStrings: stringsXml(`<si><t>${'x'.repeat(32_767)}</t></si>`),
      sheetData: row('<c r="A1" t="s"><v>0</v></c>'),
    },
    { A1: 'x'.repeat(32_767) },
  ),
  hand('an empty sheet', { sheet: sheetXml('').replace('<sheetData></sheetData>', '<sheetData/>') }, {}),
  hand(
    'texts that are names of object properties',
    {
      sharedStrings: stringsXml('<si><t>__proto__</t></si><si><t>constructor</t></si>'),
      sheetData: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'),
    },
    { A1: '__proto__', B1: 'constructor' },
  ),
  hand(
    'many columns',
    {
      sheetData:
        row(Array.from({ length: 16_384 }, () => '<c><v>1</v></c>').join('')) +
        row('<c r="A2"><v>2</v></c>', 2),
    },
    {
      A2: 2,
      ...Object.fromEntries(
        Array.from({ length: 16_384 }, (_, i) => [XLSX.utils.encode_cell({ r: 0, c: i }), 1]),
      ),
    },
  ),
  hand(
    'rows hidden and grouped',
    {
      sheetData:
        '<row r="1" hidden="1" ht="15" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" outlineLevel="1" collapsed="1"><c r="A2"><v>2</v></c></row>',
    },
    { A1: 1, A2: 2 },
  ),
  {
    name: 'the second sheet',
    sheet: 1,
    cells: { B2: 'twee' },
    bytes: () => {
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), 'Een');
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[], [null, 'twee']]), '__proto__');
      return new Uint8Array(XLSX.write(book, { type: 'array', compression: true }) as ArrayBuffer);
    },
  },
  {
    name: 'written by @e965/xlsx',
    cells: { A1: 'naam', B1: 'uren', A2: 'Eén', B2: 25.5, A3: true, B3: { date: 45292 } },
    bytes: () => {
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(
        book,
        XLSX.utils.aoa_to_sheet([
          ['naam', 'uren'],
          ['Eén', 25.5],
          [true, { t: 'n', v: 45292, z: 'dd-mm-yyyy' }],
        ]),
        'Meting',
      );
      return new Uint8Array(
        XLSX.write(book, { type: 'array', bookSST: true, compression: true }) as ArrayBuffer,
      );
    },
  },
  {
    name: 'written by ExcelJS',
    cells: { A1: 'naam', B1: 'datum', A2: 'a & b', B2: { date: 45292 }, A3: 3, B3: false },
    bytes: async () => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet('Meting', { views: [{ state: 'frozen', ySplit: 1 }] });
      sheet.addRows([
        ['naam', 'datum'],
        ['a & b', new Date(Date.UTC(2024, 0, 1))],
        [{ formula: '1+2', result: 3 }, false],
      ]);
      sheet.getColumn(2).numFmt = 'dd-mm-yyyy';
      return new Uint8Array(await book.xlsx.writeBuffer());
    },
  },
  {
    name: 'written by hucre',
    cells: { A1: 'naam', A2: 'x', B2: 1.25, B3: true },
    bytes: async () =>
      new Uint8Array(
        await writeXlsx({
          sheets: [
            {
              name: 'Meting',
              rows: [
                ['naam', null],
                ['x', 1.25],
                [null, true],
              ],
            },
          ],
        }),
      ),
  },
];

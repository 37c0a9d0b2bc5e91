import { strToU8 } from 'fflate';
import type { GoodCase } from '../support/case';
import { sheetXml, stringsXml, stylesXml, workbook, workbookParts, type Parts } from '../support/package';
import { handMadeZip, type ZipPart } from '../support/zip';
import { hand, one, renamed, row, utf16, zipped } from './good';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The plain workbook with cell A1 = 1 and parts beside it that belong to no workbook. */
function withParts(name: string, more: readonly ZipPart[], differs: Partial<GoodCase> = {}): GoodCase {
  return {
    name,
    bytes: () =>
      handMadeZip([
        ...Object.entries(workbookParts({ sheetData: one })).map(([path, bytes]) => ({ name: path, bytes })),
        ...more,
      ]),
    cells: { A1: 1 },
    ...differs,
  };
}

/** A workbook of several sheets: those named in `sheets` by their element, with the relations and parts beside them. */
function sheets(list: string, links: string, more: Parts['more'] = {}): Parts {
  return {
    sheetData: one,
    more: {
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
      ...more,
    },
  };
}

const link = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${more}/>`;

export const packageCases: readonly GoodCase[] = [
  withParts('folders as parts of their own', [
    { name: 'xl/', bytes: new Uint8Array(0), method: 0 },
    { name: 'xl/worksheets/', bytes: new Uint8Array(0), method: 0 },
  ]),
  withParts('what a Mac adds to an archive', [
    { name: '__MACOSX/xl/worksheets/._sheet1.xml', bytes: strToU8('\0\x05\x16\x07') },
    { name: '.DS_Store', bytes: strToU8('Bud1') },
  ]),
  withParts('a part that points out of the archive', [
    { name: '../../../etc/passwd', bytes: strToU8('root') },
    { name: '/xl/../../x.xml', bytes: strToU8('<x/>') },
  ]),
  withParts('parts named like properties of objects', [
    { name: '__proto__', bytes: strToU8('{}') },
    { name: 'constructor/prototype', bytes: strToU8('{}') },
  ]),
  zipped(
    'the mark of an archive’s end in its comment',
    (part) => part,
    'PK\u0005\u0006'.padEnd(40, '\0'),
    false,
    {
      sheetjsDiffers: 'takes it for the end',
      hucreDiffers: 'takes it for the end',
    },
  ),
  {
    name: 'zeroes behind the archive',
    bytes: () => new Uint8Array([...workbook({ sheetData: one }), ...new Uint8Array(700)]),
    cells: { A1: 1 },
  },
  zipped(
    'stored parts with data descriptors',
    (part) => ({ ...part, method: 0, descriptor: true }),
    '',
    false,
    {
      sheetjsDiffers: 'expects deflated bytes there',
    },
  ),
  zipped('data descriptors and ZIP64', (part) => ({ ...part, descriptor: true, zip64: true }), '', false, {
    sheetjsDiffers: 'knows no ZIP64 here',
  }),
  {
    name: 'targets by way of other folders',
    bytes: () =>
      renamed({ sheetData: one }, (path, text) => [
        path,
        text
          .replace('Target="worksheets/', 'Target="./../xl/worksheets/../worksheets/')
          .replace('Target="xl/', 'Target="./xl/'),
      ]),
    cells: { A1: 1 },
    sheetjsDiffers: 'does not find the sheet',
    hucreDiffers: 'does not find the workbook',
  },
  {
    name: 'targets that climb above the archive stay in it',
    bytes: () =>
      renamed({ sheetData: one }, (path, text) => [
        path,
        text.replace('Target="worksheets/', 'Target="../../../xl/worksheets/'),
      ]),
    cells: { A1: 1 },
    sheetjsDiffers: 'does not find the sheet',
  },
  {
    name: 'UTF-16 in every part',
    bytes: () =>
      handMadeZip(
        Object.entries(
          workbookParts({
            sharedStrings: stringsXml('<si><t>Súdwest-Fryslân</t></si>'),
            sheetData: row('<c r="A1" t="s"><v>0</v></c>'),
          }),
        ).map(([name, bytes]) => ({
          name,
          bytes: utf16(new TextDecoder().decode(bytes).replace('UTF-8', 'UTF-16'), false),
        })),
      ),
    cells: { A1: 'Súdwest-Fryslân' },
    hucreDiffers: 'refuses it',
  },
  hand(
    'UTF-8 that calls itself UTF-16',
    { sheet: sheetXml(row('<c r="A1" t="str"><v>é</v></c>')).replace('UTF-8', 'utf-16') },
    { A1: 'é' },
  ),
  {
    name: 'a byte order mark in every part',
    bytes: () =>
      renamed(
        { sharedStrings: stringsXml('<si><t>a</t></si>'), sheetData: row('<c r="A1" t="s"><v>0</v></c>') },
        (path, text) => [path, `\ufeff${text}`],
      ),
    cells: { A1: 'a' },
  },
  hand(
    'fewer shared texts announced than there are',
    {
      sharedStrings: stringsXml('<si><t>a</t></si><si><t>b</t></si>').replace(
        '<sst',
        '<sst count="1" uniqueCount="1"',
      ),
      sheetData: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'),
    },
    { A1: 'a', B1: 'b' },
  ),
  hand(
    'more shared texts announced than there are',
    {
      sharedStrings: stringsXml('<si><t>a</t></si>').replace(
        '<sst',
        '<sst count="4294967295" uniqueCount="4294967295"',
      ),
      sheetData: row('<c r="A1" t="s"><v>0</v></c>'),
    },
    { A1: 'a' },
  ),
  hand(
    'as many styles as Excel allows',
    {
      styles: stylesXml([...Array.from({ length: 64_000 }, () => 0), 14]),
      sheetData: row('<c r="A1" s="63999"><v>45000</v></c><c r="B1" s="64000"><v>45000</v></c>'),
    },
    { A1: 45000, B1: { date: 45000 } },
  ),
  {
    ...hand(
      'a sheet behind a chart sheet and a macro sheet',
      sheets(
        '<sheet name="Grafiek" sheetId="3" r:id="rId3"/><sheet name="Macro" sheetId="4" r:id="rId4"/><sheet name="Blad1" sheetId="9" state="veryHidden" r:id="rId1"/>',
        link('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          link('rId3', 'chartsheet', 'chartsheets/sheet1.xml') +
          link('rId4', 'xlMacrosheet', 'macrosheets/sheet1.xml'),
        {
          'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${main}"/>`,
          'xl/macrosheets/sheet1.xml': `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>`,
        },
      ),
      { A1: 1 },
    ),
    sheetjsDiffers: 'counts the chart sheet',
    hucreDiffers: 'counts the chart sheet',
  },
  hand(
    'links to other files and to the web',
    sheets(
      '<sheet name="Blad1" sheetId="1" r:id="rId1"/>',
      link('rId7', 'worksheet', 'file:///C:/elders.xlsx', ' TargetMode="External"') +
        link('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        link('rId8', 'externalLink', 'externalLinks/externalLink1.xml'),
      {
        'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${main}"/>`,
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'hyperlink', 'https://example.org/', ' TargetMode="External"')}</Relationships>`,
      },
    ),
    { A1: 1 },
  ),
  hand(
    'relations named like properties of objects',
    sheets(
      '<sheet name="constructor" sheetId="1" r:id="__proto__"/>',
      link('__proto__', 'worksheet', 'worksheets/sheet1.xml'),
    ),
    { A1: 1 },
  ),
];

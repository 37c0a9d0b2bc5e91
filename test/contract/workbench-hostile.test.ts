/** @jest-environment jsdom */
import '../support/browser-globals';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { keepLinksInside } from '../../src/workbench/links';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { sheetXml, stringsXml, workbookParts, type Parts } from '../corpus/support/package';
import { longRun } from '../support/long';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

const engine = spreadsheetEngine();

const open = (sheetData: string, { after = '', ...more }: Parts & { readonly after?: string } = {}) => {
  const bytes = zipSync(workbookParts({ sheet: sheetXml(sheetData, '', after), ...more }));
  return WorkbenchHost.fromXlsx(engine, 'gestuurd.xlsx', bytes.slice().buffer as ArrayBuffer);
};
const column = async (host: WorkbenchHost, number: number, rows: number) =>
  (await host.readRange({ sheet: 'Blad1', row: 1, column: number, rows, columns: 1 })).flat();

test('a workbook without looks opens as Excel opens it', async () => {
  const sheet = sheetXml('<row r="1"><c r="A1"><v>3</v></c></row>');
  const naming = /<(?:Override|Relationship) [^<>]*styles\.xml[^<>]*>/;
  const parts = Object.entries(workbookParts({ sheet }))
    .filter(([path]) => path !== 'xl/styles.xml')
    .map(([path, part]) => [path, strToU8(strFromU8(part).replace(naming, ''))] as const);
  const bytes = zipSync(Object.fromEntries(parts)).slice().buffer as ArrayBuffer;
  expect(await column(await WorkbenchHost.fromXlsx(engine, 'kaal.xlsx', bytes), 1, 1)).toEqual([3]);
});

describe('a text is no formula, however it is written', () => {
  const texts = [
    '<t>=1+1</t>',
    '<t>&#61;1+1</t>',
    '<t>&#x3D;1+1</t>',
    '<t><![CDATA[=1+1]]></t>',
    '<r><t>=1</t></r><r><rPr><b/></rPr><t>+1</t></r>',
    '<r><t></t></r><r><t>=1+1</t></r>',
    '<t>=1<!-- of -->+1</t>',
  ];

  test('in the cell, in the list of texts, and as what a formula gave', async () => {
    const rows = texts.map((text, i) => {
      const at = String(i + 1);
      return `<row r="${at}"><c r="A${at}" t="inlineStr"><is>${text}</is></c><c r="B${at}" t="s"><v>${String(i)}</v></c><c r="C${at}" t="str"><v>=1+1</v></c></row>`;
    });
    const sharedStrings = stringsXml(texts.map((text) => `<si>${text}</si>`).join(''));
    const host = await open(rows.join(''), { sharedStrings });
    for (const number of [1, 2, 3])
      expect([number, await column(host, number, texts.length)]).toEqual([number, texts.map(() => '=1+1')]);
  });

  test('a text with zeroes in front keeps them, also with a layout of its own or written in code', async () => {
    const host = await open(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>0123</t></r><r><t>45678</t></r></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>&#48;12345678</t></is></c></row>',
    );
    expect(await column(host, 1, 2)).toEqual(['012345678', '012345678']);
  });

  test('a text in the form of a link becomes no link in the file', async () => {
    const text = '[Uw gegevens](https://elders.example/?bsn)';
    const host = await open(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = Object.values(unzipSync(await host.toXlsx())).map((part) => strFromU8(part));
    expect(parts.join('')).not.toContain('TargetMode="External"');
    expect(parts.join('')).toContain('(https://elders.example/?bsn)');
  });
});

test('a link leads nowhere: who clicks on one is told where it would have led', () => {
  const told: string[] = [];
  keepLinksInside(engine, (address) => told.push(address));
  const opened = jest.spyOn(window, 'open').mockReturnValue(null);
  for (const url of [
    'https://elders.example/?123',
    'javascript:alert(1)',
    'data:text/html,x',
    'elders.example',
  ])
    engine.links.openLink({ label: 'Klik', url, isExternal: true, isUrlEditable: true }, {} as never);
  expect(opened).not.toHaveBeenCalled();
  expect(told).toEqual([
    'https://elders.example/?123',
    'javascript:alert(1)',
    'data:text/html,x',
    'elders.example',
  ]);
});

describe('a file that is no whole workbook is told apart', () => {
  const whole = zipSync(workbookParts({ sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }));
  test.each([
    ['cut off', whole.subarray(0, whole.length / 2), 'truncated'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'document'],
    ['another zip', zipSync({ 'readme.txt': strToU8('x') }), 'not-a-workbook'],
  ])('%s', async (_, bytes, code) => {
    const given = bytes.slice().buffer as ArrayBuffer;
    await expect(WorkbenchHost.fromXlsx(engine, 'gestuurd.xlsx', given)).rejects.toMatchObject({ code });
  });
});

describe('a workbook that would fill the memory of the page is refused', () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const merged = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;

  const places = [
    ['a merged area as large as the sheet', one, merged('A1:XFD1048576')],
    ['a cell in a far corner', '<row r="4000"><c r="XFD4000"><v>1</v></c></row>', ''],
  ] as const;
  const more = [
    ['a cell in the last corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', ''],
    ['elements without number', one, `<x:y xmlns:x="x">${longRun ? '<a/>'.repeat(10_000_000) : ''}</x:y>`],
  ] as const;
  test.each(longRun ? [...places, ...more] : places)('%s', async (_, sheetData, after) => {
    await expect(open(sheetData, { after })).rejects.toMatchObject({ code: 'too-large' });
  });

  test.each([
    'SEQUENCE(1000000,16000)',
    'RANDARRAY(1000000,16000)',
    'MUNIT(1000000)',
    'EXPAND(1,1000000,16000,0)',
    'WRAPROWS(1,100000000,0)',
    'WRAPCOLS(1,100000000,0)',
    'MAKEARRAY(1000000,16000)',
    'REPT("x",2000000000)',
    'SUM(SEQUENCE(1000000,16000))',
  ])('a formula that would: %s is an error', async (formula) => {
    const host = await open(`<row r="1"><c r="A1"><f>${formula.replaceAll('"', '&quot;')}</f></c></row>`);
    expect(await column(host, 1, 1)).toEqual([{ error: expect.anything() as string }]);
  });

  test.each([
    ['a merged area beyond the sheet', one, merged('A1:ZZZ99999999')],
    ['a row beyond the sheet', '<row r="99999999"><c r="A99999999"><v>1</v></c></row>', ''],
  ])('%s is refused too', async (_, sheetData, after) => {
    await expect(open(sheetData, { after })).rejects.toMatchObject({ code: 'corrupt' });
  });

  const many = 200_000;
  test.each([
    ['texts that never end', '<is>'.repeat(many)],
    ['cells that never end', '<c r="A1" t="inlineStr">'.repeat(many)],
    ['tags that never end', '<c '.repeat(many)],
    ['remarks that never end', '<!--'.repeat(many)],
    ['texts in code that never end', '<![CDATA['.repeat(many)],
    ['ends before beginnings', `${'</is>'.repeat(many)}${'<is>'.repeat(many)}`],
  ])('%s are refused at once', async (_, sheetData) => {
    await expect(open(sheetData)).rejects.toMatchObject({ code: 'corrupt' });
  });

  test('texts that have an end, but not the one that is looked for, are read in time', async () => {
    const cell = (at: number) => `<c r="A${String(at)}" t="inlineStr"><is><t>x</t></is><extLst/></c>`;
    const rows = Array.from({ length: 4_000 }, (_, i) => `<row r="${String(i + 1)}">${cell(i + 1)}</row>`);
    await expect(open(rows.join(''))).resolves.toBeDefined();
  });

  test('a formula within bounds is computed', async () => {
    const host = await open('<row r="1"><c r="A1"><f>SUM(SEQUENCE(100,10))</f></c></row>');
    expect(await column(host, 1, 1)).toEqual([500_500]);
  });
});

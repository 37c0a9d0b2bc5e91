import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { sampleCatalogue } from '../../../test/support/sample-catalogue';
import { sampleGroup, sampleInput, unreadableInput } from '../../../test/support/sample-check';
import { errors } from '../../locales/nl/errors';
import { reportWords as words } from '../../locales/nl/report';
import { buildReport } from '../build';
import type { CheckedInput } from '../receipt';
import { xlsxReport } from './report';
import { cellText, sheetName } from './sheet';

const inputs = [sampleInput('b.xlsx'), sampleInput('a.xlsx'), unreadableInput()];

function write(of: readonly CheckedInput[] = inputs) {
  const document = buildReport(of, {
    language: 'nl',
    role: 'sectorraad',
    words,
    errors,
    catalogue: sampleCatalogue,
  });
  return xlsxReport(document, words);
}

const read = (bytes: Uint8Array) => XLSX.read(bytes, { type: 'array', cellFormula: true });

test('the results are formulas over the files, with the values they give', async () => {
  const book = read(await write());
  const sheet = book.Sheets['Resultaat'];
  expect(sheet?.['B7']).toMatchObject({ t: 'n', v: 0, f: expect.stringContaining('SUMIFS') as string });
  expect(sheet?.['C7']).toMatchObject({ v: 25 });
  expect(sheet?.['D9']).toMatchObject({ v: 33.5, f: 'SUM(D7:D8)' });
  const files = book.Sheets['Bestanden'];
  expect(files?.['N2']).toMatchObject({ v: 16.75, f: 'SUM(J2:M2)' });
});

test('has a chart of Excel itself that points at the results', async () => {
  const parts = unzipSync(await write());
  const chart = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
  expect(chart).toContain('Resultaat');
  expect(chart).toContain('$B$7:$C$7');
});

test('every finding, every file and every addend is in it', async () => {
  const book = read(await write());
  const rows = (name: string) => XLSX.utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1 });
  expect(rows('Bevindingen')).toHaveLength(1 + 3 + 3 + 1);
  expect(rows('Bestanden')).toHaveLength(1 + 3);
  expect(rows('Herkomst')).toHaveLength(1 + 2 + 2);
  expect(rows('Bewijs').flat()).toContain(inputs[0]?.sha256);
});

test('what stands in a file is text, never a formula, a link or a macro', async () => {
  const evil = sampleInput('=cmd|calc.xlsx', {
    organisation: '=HYPERLINK("http://x")',
    groups: [sampleGroup({ sheet: '@SUM(A1)', ranges: ['+1'] })],
  });
  const bytes = await write([evil]);
  const book = read(bytes);
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      const { f } = cell as { f?: string };
      if (address.startsWith('!') || f === undefined) continue;
      expect(f).toMatch(/^SUM(IFS)?\([^"]*("ja"|"nee")?\)$/);
    }
  }
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    expect(part).not.toMatch(/vba|externalLink/i);
    if (part.endsWith('.rels')) expect(strFromU8(content)).not.toContain('TargetMode="External"');
  }
});

test('rows are as high as their text, and headings stand above their numbers', async () => {
  const long = 'Dit bestuur heeft een heel lange naam, die niet op één regel past'.repeat(3);
  const parts = unzipSync(await write([sampleInput('a.xlsx', { organisation: long })]));
  const sheet = (n: number) => strFromU8(parts[`xl/worksheets/sheet${String(n)}.xml`] ?? new Uint8Array());
  const [, height] = /<row r="2" ht="([\d.]+)"/.exec(sheet(3)) ?? [];
  expect(Number(height)).toBeGreaterThanOrEqual(6 * 15);
  const styleOf = (cell: string) => new RegExp(`r="${cell}"[^>]* s="(\\d+)"`).exec(sheet(2))?.[1];
  const formats = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()).split('<cellXfs')[1] ?? '';
  const alignment = formats.match(/<xf [^>]*\/>|<xf .*?<\/xf>/g)?.[Number(styleOf('B6'))];
  expect(alignment).toContain('horizontal="right"');
});

test('the same report gives the same bytes', async () => {
  const hash = async () =>
    createHash('sha256')
      .update(await write())
      .digest('hex');
  expect(await hash()).toBe(await hash());
});

test('text that Excel cannot hold is replaced or ends in a sign of it', () => {
  expect(cellText('a\u0000b\uD800c')).toBe('a\uFFFDb\uFFFDc');
  expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
});

test('names of sheets fit, are unique and hold no sign that Excel refuses', () => {
  const taken = new Set<string>();
  const names = ["a/b:c*[d]?'", 'A/B:C*[D]?', 'x'.repeat(60), 'x'.repeat(60), ''].map((name) =>
    sheetName(name, taken),
  );
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
  }
});

import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { buildTemplate } from '../../scripts/templates/build';
import { templateFileName } from '../../scripts/templates/write';
import { elfproef } from '../../scripts/templates/validation';
import { columnById } from '../../src/meting/form/columns';
import { TEMPLATES, TEMPLATE_KINDS, templateFingerprint } from '../../src/meting/form/templates';

const languages = ['nl', 'en'] as const;
const all = TEMPLATE_KINDS.flatMap((kind) => languages.map((language) => ({ kind, language })));

type Kind = (typeof TEMPLATE_KINDS)[number];
const built = new Map<string, Promise<Uint8Array>>();

/** A template, made once. */
function template(kind: Kind, language: 'nl' | 'en'): Promise<Uint8Array> {
  const made = built.get(kind + language) ?? buildTemplate(kind, language);
  built.set(kind + language, made);
  return made;
}

async function parts(kind: Kind, language: 'nl' | 'en'): Promise<Map<string, string>> {
  const files = unzipSync(await template(kind, language));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The XML of a sheet, found as a reader finds it: by name, relation and part. */
function sheetXml(files: Map<string, string>, name: string): string {
  const id = new RegExp(`name="${name}"[^>]*r:id="(\\w+)"`).exec(files.get('xl/workbook.xml') ?? '')?.[1];
  const relations = files.get('xl/_rels/workbook.xml.rels') ?? '';
  const target = new RegExp(`Id="${id ?? ''}"[^>]*Target="([^"]+)"`).exec(relations)?.[1];
  const xml = files.get(`xl/${target ?? ''}`);
  if (xml === undefined) throw new Error(`no sheet ${name}`);
  return xml;
}

describe.each(all)('$kind in $language', ({ kind, language }) => {
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await parts(kind, language);
  });

  test('the same sources give the same bytes', async () => {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(await buildTemplate(kind, language))).toBe(hash(await template(kind, language)));
  });

  test('carries kind, version and fingerprint', () => {
    const headings = TEMPLATES[kind].columns.map((id) => columnById(id)[language]);
    const custom = files.get('docProps/custom.xml');
    expect(custom).toContain(`<vt:lpwstr>${kind}</vt:lpwstr>`);
    expect(custom).toContain(`<vt:lpwstr>${templateFingerprint(kind, headings)}</vt:lpwstr>`);
    expect(files.get('[Content_Types].xml')).toContain('/docProps/custom.xml');
    expect(files.get('_rels/.rels')).toContain('docProps/custom.xml');
  });

  test('every sheet is protected against slips, without a password', () => {
    const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThanOrEqual(6);
    for (const [, xml] of sheets) {
      expect(xml).toContain('<sheetProtection sheet="1"');
      expect(xml).not.toMatch(/hashValue|password=/);
    }
  });

  test('every part that is referred to is there, and nothing points outside the workbook', () => {
    for (const [name, xml] of files) {
      if (!name.endsWith('.rels')) continue;
      expect(xml).not.toContain('TargetMode="External"');
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        expect(files.has(target.startsWith('/') ? target.slice(1) : folder + target)).toBe(true);
      }
    }
    expect([...files.keys()].join()).not.toMatch(/vba|externalLink|activeX/i);
  });

  test('messages fit what Excel allows', () => {
    for (const [name, xml] of files) {
      if (!name.startsWith('xl/worksheets/')) continue;
      for (const [, tag = ''] of xml.matchAll(/<dataValidation ([^>]*)>/g)) {
        const attribute = (of: string) =>
          new RegExp(`\\b${of}="([^"]*)"`).exec(tag)?.[1]?.replace(/&\w+;/g, '.') ?? '';
        expect(attribute('prompt').length).toBeGreaterThan(0);
        expect(attribute('prompt').length).toBeLessThanOrEqual(255);
        expect(attribute('error').length).toBeLessThanOrEqual(255);
        expect(attribute('promptTitle').length).toBeLessThanOrEqual(32);
      }
    }
  });

  if (TEMPLATES[kind].columns.length > 0) {
    test('Meting: headings locked, every other cell open, the headings in sight', () => {
      const xml = sheetXml(files, 'Meting');
      const styles = files.get('xl/styles.xml') ?? '';
      const formats = [
        ...(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? '').matchAll(
          /<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/gs,
        ),
      ];
      const unlocked = (index: string) =>
        formats[Number(index)]?.[0].includes('<protection locked="0"') ?? false;
      const columns = [...xml.matchAll(/<col min="(\d+)" max="(\d+)"[^>]*style="(\d+)"/g)];
      expect(columns.every(([, , , format = '']) => unlocked(format))).toBe(true);
      expect(columns.at(-1)?.[2]).toBe('16384');
      const headings = [...xml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)];
      expect(headings).toHaveLength(TEMPLATES[kind].columns.length);
      expect(headings.some(([, format = '']) => unlocked(format))).toBe(false);
      expect(xml).toContain('<pane ySplit="1"');
      expect(xml).toContain('<autoFilter ref="A1:');
    });

    test('Meting: every column is checked by Excel, over no more rows than a reader can bear', () => {
      const xml = sheetXml(files, 'Meting');
      const ranges = [...xml.matchAll(/sqref="([A-Z]+)2:([A-Z]+)(\d+)"><formula1>/g)];
      expect(ranges).toHaveLength(TEMPLATES[kind].columns.length);
      for (const [, , , last] of ranges) expect(Number(last)).toBe(TEMPLATES[kind].validatedRows + 1);
    });
  }
});

test.each(all.filter(({ kind }) => TEMPLATES[kind].columns.length > 0))(
  'in $kind in $language every code that a prompt names stands in its list',
  async ({ kind, language }) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await template(kind, language)).buffer as ArrayBuffer);
    const lists = TEMPLATES[kind].columns.flatMap((_, index) => {
      const { type, formulae = [], prompt = '' } = book.getWorksheet('Meting')?.getCell(2, index + 1).dataValidation ?? {}; // prettier-ignore
      const [, sheet, first, last] = /^(.+)!\$([A-Z]+\$\d+):\$([A-Z]+\$\d+)$/.exec(String(formulae[0])) ?? [];
      return type === 'list'
        ? [{ prompt, sheet, from: first?.replace('$', ''), to: last?.replace('$', '') }]
        : [];
    });
    expect(lists.length).toBeGreaterThan(0);
    for (const { prompt, sheet, from = '', to = '' } of lists) {
      const values = Array.from(
        { length: Number(/\d+/.exec(to)?.[0]) - Number(/\d+/.exec(from)?.[0]) + 1 },
        (_, down) =>
          book.getWorksheet(sheet)?.getCell(from.replace(/\d+/, (row) => String(Number(row) + down))).text,
      );
      const codes = prompt.match(/(?<![\w-])[A-Z](?![\w-])/g) ?? [];
      expect([prompt, codes.filter((code) => !values.includes(code))]).toEqual([prompt, []]);
      if (/^(?:ja|yes)\b/.test(prompt))
        expect(values).toEqual(language === 'nl' ? ['ja', 'nee'] : ['yes', 'no']);
    }
  },
);

test.each(all)(
  'the instruction of $kind in $language names no sheet that is not there',
  async ({ kind, language }) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await template(kind, language)).buffer as ArrayBuffer);
    const names = book.worksheets.map(({ name }) => name);
    const hasPersons = names.includes('Meting');
    const lines = book.worksheets
      .filter(({ name }) => /^Instruct/.test(name))
      .flatMap((sheet) => sheet.getColumn(1).values.map((value) => String(value)));
    expect(lines.length).toBeGreaterThan(10);
    for (const sheet of ['Opgave', 'Meting', 'Tabel 1'])
      expect([sheet, lines.some((line) => line.includes(`${sheet} `) && /^\d\. /.test(line))]).toEqual([
        sheet,
        names.includes(sheet),
      ]);
    expect(lines.some((line) => line.includes('BSN'))).toBe(hasPersons);
    for (const { headerFooter } of book.worksheets)
      expect(/persoonsgegevens|personal data/.test(headerFooter.oddFooter ?? '')).toBe(hasPersons);
  },
);

test('each template has a file name of its own', () => {
  expect(new Set(all.map(({ kind, language }) => templateFileName(kind, language))).size).toBe(all.length);
});

describe('the elfproef as a formula of Excel', () => {
  const formula = elfproef('F2');
  const evaluate = (value: number): boolean => {
    const script = formula
      .replace(/LEN\(F2\)/g, 'String(F2).length')
      .replace(/INT\(/g, 'Math.floor(')
      .replace(/MOD\((.*),11\)=0\)$/, '(($1)%11)===0)')
      .replace(/^AND\((.*)\)$/, '[$1].every(Boolean)');

    return (new Function('F2', `return ${script}`) as (value: number) => boolean)(value);
  };
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const passes = (value: number) =>
    [...String(value).padStart(9, '0')].reduce(
      (sum, digit, i) => sum + Number(digit) * (weights[i] ?? 0),
      0,
    ) %
      11 ===
    0;

  test.each([111222333, 123456782])('%d passes', (value) => {
    expect(evaluate(value)).toBe(true);
  });

  test('agrees with the weights 9 to 2 and -1 for every number of eight or nine digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000_000, max: 999_999_999 }),
        (value) => evaluate(value) === passes(value),
      ),
      { numRuns: 5000 },
    );
  });

  test('is short enough for a validation in Excel', () => {
    expect(formula.length).toBeLessThanOrEqual(255);
  });
});

import { readFileSync } from 'node:fs';
import { coverage, parameterLines, parametersDoc } from '../../scripts/parameters-doc';

test('docs/parameters.md is what the law room says', () => {
  expect(readFileSync('docs/parameters.md', 'utf8')).toBe(parametersDoc());
});

test('every value and code has its source', () => {
  const lines = parameterLines();
  expect(lines.length).toBeGreaterThan(200);
  expect(coverage(lines)).toBe(1);
});

test('a line without a place counts as unsourced', () => {
  const [line] = parameterLines();
  if (line === undefined) throw new Error('no lines');
  expect(coverage([line, { ...line, source: { ...line.source, place: ' ' } }])).toBe(0.5);
});

test('a place of which only an excerpt was seen is not called read', () => {
  const rows = parametersDoc().split('\n');
  for (const line of parameterLines()) {
    const row = rows.find(
      (text) => text.includes(`| ${line.value} |`) && text.startsWith(`| \`${line.name}\` | ${line.period} `),
    );
    expect(row).toContain(
      line.source.excerptAt === undefined
        ? `Gelezen op ${line.source.read}`
        : `In uittreksel gezien op ${line.source.read} (`,
    );
  }
  const pages = parameterLines().filter(({ source }) => source.document.startsWith('Openbare pagina'));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.every(({ source }) => source.excerptAt !== undefined)).toBe(true);
});

test('what is not verified says so', () => {
  const unverified = parameterLines().filter((line) => line.status === 'unverified');
  expect(new Set(unverified.map((line) => line.name))).toEqual(
    new Set(['overheidssector', 'telling per code aard']),
  );
});

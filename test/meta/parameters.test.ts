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

test('what is not verified says so', () => {
  const unverified = parameterLines().filter((line) => line.status === 'unverified');
  expect(new Set(unverified.map((line) => line.name))).toEqual(
    new Set(['overheidssector', 'telling per code aard']),
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '../../src');

test('no expression looks behind: WebKit before 16.4 cannot read a file with one, and loses every function with it', () => {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .filter((path) => /\(\?<[=!]/.test(readFileSync(join(src, path), 'utf8')));
  expect(found).toEqual([]);
});

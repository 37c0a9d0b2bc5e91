import { readFileSync } from 'node:fs';
import { indexes } from '../../scripts/generate-index';

/** The code without its layout: the indexes are formatted when they are written. */
const code = (text: string): string => text.replace(/\s+/g, '').replace(/,(?=[\]})])/g, '');

test.each([...indexes()])('%s is what its folders make of it (`npm run index`)', (path, text) => {
  expect(code(readFileSync(path, 'utf8'))).toBe(code(text));
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { indexes } from '../../scripts/generate-index';
import { idOfFolder, ruleFolders } from '../../scripts/indexes/rules';
import { FILL_IN } from '../../scripts/new/fill-in';
import { RULES } from '../../src/meting/rules';

/** The code without its layout: the indexes are formatted when they are written. */
const code = (text: string): string => text.replace(/\s+/g, '').replace(/,(?=[\]})])/g, '');

test.each([...indexes()])('%s is what its folders make of it (`npm run index`)', (path, text) => {
  expect(code(readFileSync(path, 'utf8'))).toBe(code(text));
});

test('each folder of a rule bears the id of the rule in it, and no id stands on two folders', () => {
  expect(ruleFolders().map(idOfFolder)).toEqual(RULES.map(({ id }) => id));
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test('nothing of a new rule or function was left to fill in', () => {
  const unfinished = ['src/meting/rules', 'src/functions/catalogue']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((path) => path.endsWith('.ts') && readFileSync(path, 'utf8').includes(FILL_IN));
  expect({ unfinished }).toEqual({ unfinished: [] });
});

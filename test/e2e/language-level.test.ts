import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { tokenizer, type Token } from 'acorn';
import { folderOfBuild } from '../../scripts/build';

/**
 * What ships is read by the oldest engine that is promised: WebKit 15.4 (docs/deployment.md). One expression that it does not
 * know stops a whole file, and with functions.js every formula.
 */

const ships = process.env['TEST_SHIP'] === '1';
const built = folderOfBuild(ships ? 'production' : 'development');
const files = readdirSync(built).filter((name) => name.endsWith('.js'));

/** ECMAScript 2022, without what WebKit learned later than the rest of it: a static block (16.4). */
function tooNewSyntax(code: string): string[] {
  const found: string[] = [];
  let last: Token | null = null;
  for (const token of tokenizer(code, { ecmaVersion: 2022, sourceType: 'script' })) {
    if (token.type.label === '{' && last?.type.label === 'name' && valueOf(last) === 'static')
      found.push('a static block');
    if (token.type.label === 'regexp') {
      const { pattern, flags } = valueOf(token) as { pattern: string; flags: string };
      if (/\(\?<[=!]/.test(pattern)) found.push(`look-behind: /${pattern}/`);
      if (/[dv]/.test(flags)) found.push(`flag ${flags}`);
    }
    // An expression that is put together at run time fails just as well.
    if (token.type.label === 'string' || token.type.label === 'template')
      if (/\(\?<[=!]/.test(String(valueOf(token))))
        found.push(`look-behind in a text: ${String(valueOf(token))}`);
    last = token;
  }
  return found;
}

/** Of a name its text, of a text its content, of an expression its parts; the types of acorn leave it out. */
function valueOf(token: Token): unknown {
  return (token as Token & { readonly value?: unknown }).value;
}

/** Functions of the language that came later, by the name by which they are called. */
const later = [
  'toSorted',
  'toReversed',
  'toSpliced',
  'groupBy',
  'withResolvers',
  'fromAsync',
  'isWellFormed',
  'isSubsetOf',
];

test('there is something to read', () => {
  expect(files).toEqual(expect.arrayContaining(['start.js', 'functions.js', 'taskpane.js']));
});

test('functions.js gives its functions where there is nothing but the language: no page, no window, no address', () => {
  const associated: string[] = [];
  const CustomFunctions = {
    associate: (functions: object) => {
      associated.push(...Object.keys(functions));
    },
  };
  runInContext(readFileSync(join(built, 'functions.js'), 'utf8'), createContext({ CustomFunctions }));
  expect(associated).toContain('JOBUNITS');
});

test.each(files)('%s is within the level of language that is promised', (file) => {
  const code = readFileSync(join(built, file), 'utf8');
  expect(tooNewSyntax(code)).toEqual([]);
  expect(later.filter((name) => new RegExp(`\\.${name}\\(`).test(code))).toEqual([]);
});

test('the test sees what it should', () => {
  expect(tooNewSyntax('const a = /(?<!x)y/u;')).toHaveLength(1);
  expect(tooNewSyntax('const a = new RegExp("(?<=x)y");')).toHaveLength(1);
  expect(tooNewSyntax('class A { static { f(); } }')).toHaveLength(1);
  expect(() => tooNewSyntax('const a = 1_0;')).not.toThrow();
});

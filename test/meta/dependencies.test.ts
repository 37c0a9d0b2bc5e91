import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const product = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

const source = /\.(?:tsx?|mjs|cjs|js|html)$/;
const inFolders = ['src', 'scripts', 'test', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => source.test(path))
    .map((path) => join(folder, path)),
);
const inRoot = readdirSync(root).filter(
  (path) => source.test(path) || /^tsconfig.*json$|^\.dependency/.test(path),
);
const code = [...inFolders, ...inRoot]
  .filter((path) => !path.endsWith('dependencies.test.ts'))
  .map((path) => read(path))
  .join('\n');
const commands = Object.values(product.scripts).join('\n');

/** Commands that a package brings, where they are not called as the package is. */
const commandsOf: Readonly<Record<string, string>> = {
  typescript: 'tsc',
  'webpack-cli': 'webpack',
  'webpack-dev-server': 'webpack serve',
  'dependency-cruiser': 'depcruise',
  '@stryker-mutator/core': 'stryker',
};
/** Found by another package under a short name. */
const shortNames: Readonly<Record<string, string>> = {
  '@stryker-mutator/jest-runner': "testRunner: 'jest'",
  'jest-environment-jsdom': '@jest-environment jsdom',
};

function isUsed(name: string): boolean {
  const at = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const types = /^@types\/(.+)$/.exec(name)?.[1];
  if (types !== undefined)
    return types === 'node' || code.includes(types.replace('__', '/')) || isUsed(types);
  return (
    new RegExp(`(['"\`/])${at}(?:/[^'"\`\\s]*)?\\1|node_modules/${at}/|['"]${at}['"/]|type="${at}`).test(
      code,
    ) ||
    new RegExp(`(?:^|[\\s;&])${commandsOf[name] ?? at}(?=[\\s;]|$)`, 'm').test(commands) ||
    (shortNames[name] !== undefined && code.includes(shortNames[name]))
  );
}

test('every package that is installed is used somewhere', () => {
  const names = [...Object.keys(product.dependencies), ...Object.keys(product.devDependencies)];
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
  expect(isUsed('left-pad')).toBe(false);
});

test('every package that ships is imported by the product itself', () => {
  const shipped = inFolders
    .filter((path) => path.startsWith('src') && !/\.test\.tsx?$/.test(path))
    .map((path) => read(path))
    .join('\n');
  // office.js comes by a script in the page; a build for a closed network copies it.
  const unused = Object.keys(product.dependencies).filter(
    (name) => name !== '@microsoft/office-js' && !new RegExp(`(?:from |import\\()'${name}['/]`).test(shipped),
  );
  expect(unused).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconsInUse, iconsNamedIn } from '../../scripts/fluent-icons';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const product = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

const source = /\.(?:tsx?|mjs|cjs|js|html)$/;
const inFolders = ['src', 'scripts', 'test', 'bench', 'config'].flatMap((folder) =>
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
  'dependency-cruiser': 'depcruise',
};
/** Found by another package, under a short name or unnamed. */
const shortNames: Readonly<Record<string, string>> = {
  'jest-environment-jsdom': '@jest-environment jsdom',
  typescript: "loader: 'ts-loader'",
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

describe('what is fetched when a command asks for it', () => {
  const tools = readdirSync(join(root, 'tools'));

  test.each(tools)('tools/%s: locked, pinned, with its size, and asked for by a script', (name) => {
    const tool = JSON.parse(read(`tools/${name}/package.json`)) as {
      description: string;
      config: { megabytes: number };
      dependencies?: Record<string, string>;
      /** For this machine or for another. */
      optionalDependencies?: Record<string, string>;
      scripts?: unknown;
    };
    const lock = JSON.parse(read(`tools/${name}/package-lock.json`)) as {
      packages: Record<
        string,
        {
          version?: string;
          dependencies?: Record<string, string>;
          optionalDependencies?: Record<string, string>;
        }
      >;
    };
    expect(tool.description).not.toBe('');
    expect(tool.config.megabytes).toBeGreaterThan(0);
    expect(lock.packages['']?.dependencies).toEqual(tool.dependencies);
    expect(lock.packages['']?.optionalDependencies).toEqual(tool.optionalDependencies);
    const all = Object.entries({ ...tool.dependencies, ...tool.optionalDependencies });
    expect(all).not.toEqual([]);
    for (const [needed, asked] of all)
      expect([needed, lock.packages[`node_modules/${needed}`]?.version]).toEqual([
        needed,
        asked.replace(/^npm:.+@/, ''),
      ]);
    const asked = ['folderOfTool', 'resolveInTool'].some((by) => code.includes(`${by}('${name}'`));
    expect([name, asked]).toEqual([name, true]);
    expect(read('docs/decisions/090-what-is-installed.md')).toContain(`\`tools/${name}\``);
  });

  test('no package that comes with the rest runs a script of its own when it is installed', () => {
    const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const withScript = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(withScript.sort()).toEqual(Object.keys(allowScripts).sort());
    expect(Object.values(allowScripts)).not.toContain(true);
  });
});

test('every icon that the pane or a part of Fluent asks for is in packages/fluent-icons', async () => {
  const icons = (await import('@fluentui/react-icons')) as Record<string, unknown>;
  const names = iconsInUse();
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => icons[name] === undefined)).toEqual([]);
  expect(iconsNamedIn("import { A20Regular, type B } from '@fluentui/react-icons';")).toEqual(['A20Regular']);
});

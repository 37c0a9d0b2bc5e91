/**
 * `npm run fluent-icons`: makes `packages/fluent-icons`, the icons that the pane and Fluent's own parts show, out of Microsoft's
 * package of all icons (300 MB), which is fetched for it. To be run when a screen takes an icon that is not there yet.
 */
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOfTool } from './tools';

const root = join(__dirname, '..');
const target = join(root, 'packages/fluent-icons');
const library = '@fluentui/react-icons';

/** What is no icon: the other things that Fluent's parts take from the package. */
const others: Readonly<Record<string, string>> = {
  bundleIcon: 'declare const bundleIcon: (filled: FluentIcon, regular: FluentIcon) => FluentIcon',
  iconFilledClassName: "declare const iconFilledClassName = 'fui-Icon-filled'",
  iconRegularClassName: "declare const iconRegularClassName = 'fui-Icon-regular'",
};

function sourcesIn(folder: string, kind: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => kind.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

/** The names that a text imports from the package of icons. */
export function iconsNamedIn(text: string): readonly string[] {
  const lists = text.matchAll(/(?:import|export)\s*\{([^}]*)\}\s*from\s*['"]@fluentui\/react-icons['"]/g);
  return [...lists]
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim().replace(/ as .*$/, ''))
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/** Every name that the pane or an installed part of Fluent imports from the package of icons, in order. */
export function iconsInUse(): readonly string[] {
  const fluent = join(root, 'node_modules/@fluentui');
  const texts = [
    ...sourcesIn(join(root, 'src/taskpane'), /\.tsx?$/),
    ...readdirSync(fluent)
      .filter((name) => name !== 'react-icons')
      .flatMap((name) => sourcesIn(join(fluent, name), /^lib[\\/].*\.js$/)),
  ];
  return [...new Set(texts.flatMap(iconsNamedIn))].sort();
}

function types(names: readonly string[]): string {
  return [
    "import type { FC, Provider, RefAttributes, SVGAttributes } from 'react';",
    '',
    'export type FluentIconsProps = SVGAttributes<SVGElement> &',
    '  RefAttributes<SVGSVGElement> & { primaryFill?: string; title?: string; filled?: boolean };',
    'export type FluentIcon = FC<FluentIconsProps>;',
    "export declare const IconDirectionContextProvider: Provider<{ textDirection?: 'ltr' | 'rtl' } | undefined>;",
    ...names.map((name) => `export ${others[name] ?? `declare const ${name}: FluentIcon`};`),
    '',
  ].join('\n');
}

/** The line that makes each icon, as it stands in Microsoft's package. */
function linesOf(names: readonly string[], from: string): ReadonlyMap<string, string> {
  const lines = ['icons', 'sizedIcons']
    .flatMap((folder) => sourcesIn(join(from, 'lib', folder), /\.js$/))
    .flatMap((text) => text.split('\n'));
  const made = new Map<string, string>();
  for (const line of lines) {
    const name = /^export const (\w+) = /.exec(line)?.[1];
    if (name !== undefined && names.includes(name)) made.set(name, line);
  }
  return made;
}

async function main(): Promise<void> {
  const names = iconsInUse();
  const from = join(folderOfTool('fluent-icons'), 'node_modules', library);
  const icons = linesOf(names, from);
  const unknown = names.filter((name) => !icons.has(name) && others[name] === undefined);
  if (unknown.length > 0) throw new Error(`${library} has no ${unknown.join(', ')}`);

  const lib = join(target, 'lib');
  await rm(lib, { recursive: true, force: true });
  await mkdir(lib);
  const external = ['react', '@griffel/react'];
  const shared = ['createFluentIcon', 'IconDirectionContextProvider', ...Object.keys(others)];
  await build({
    stdin: { contents: `export { ${shared.join(', ')} } from '${library}';`, resolveDir: join(from, '..') },
    bundle: true,
    format: 'esm',
    external,
    legalComments: 'none',
    outfile: join(lib, 'shared.js'),
    target: 'es2020',
  });
  // A file for each, so that a screen that is loaded later brings its own icons.
  for (const [name, line] of icons)
    await writeFile(join(lib, `${name}.js`), `import { createFluentIcon } from './shared.js';\n${line}\n`);
  const index = [
    `export { ${shared.slice(1).join(', ')} } from './shared.js';`,
    ...[...icons.keys()].sort().map((name) => `export { ${name} } from './${name}.js';`),
  ];
  await writeFile(join(lib, 'index.js'), `${index.join('\n')}\n`);
  await build({
    entryPoints: [join(lib, 'index.js')],
    bundle: true,
    format: 'cjs',
    external,
    outfile: join(target, 'index.cjs'),
    target: 'es2020',
  });
  await writeFile(join(target, 'index.d.ts'), types(names));
  const version = readVersion(from);
  await writeFile(join(target, 'package.json'), `${JSON.stringify(description(version), null, 2)}\n`);
  console.log(`packages/fluent-icons: ${String(names.length)} names of ${library} ${version}`);
}

function readVersion(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

function description(version: string) {
  const entry = (file: string) => ({ types: './index.d.ts', import: file, require: './index.cjs' });
  return {
    name: library,
    version,
    description: `What is used of ${library}, unchanged; made by scripts/fluent-icons.ts.`,
    license: 'MIT',
    author: 'Microsoft Corporation',
    repository: { type: 'git', url: 'https://github.com/microsoft/fluentui-system-icons.git' },
    type: 'module',
    sideEffects: false,
    main: './index.cjs',
    module: './lib/index.js',
    types: './index.d.ts',
    exports: {
      '.': entry('./lib/index.js'),
      './lib/providers': entry('./lib/shared.js'),
    },
    peerDependencies: { '@griffel/react': '^1.6.1', react: '>=16.8.0 <20.0.0' },
  };
}

if (require.main === module) void main();

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Licences that may be in what ships: they ask for no more than a notice. Copyleft is not among them. */
export const allowedLicences: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);

/**
 * office.js has Microsoft's own licence: to be used in apps for Microsoft 365, which this is. It is loaded from Microsoft;
 * only a build for a closed network carries a copy.
 */
export const ownLicence = '@microsoft/office-js';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What stands in package-lock.json about a package, of what is used here. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  /** Only for development. */
  readonly dev?: boolean;
  /** Installed where a package that is there asks for it, and not installed for its own sake. */
  readonly peer?: boolean;
  /** A package of this repository, by its folder. */
  readonly link?: boolean;
  readonly resolved?: string;
}

/** Every package that the product needs to run, direct or not, with its licence. Development tools are not among them. */
export async function productionPackages(root: string): Promise<readonly ShippedPackage[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, peer }]) => path.startsWith('node_modules/') && dev !== true && peer !== true,
  );
  const packages = await Promise.all(
    shipped.map(async ([path, entry]) => {
      const about = entry.link === true ? lock.packages[entry.resolved ?? ''] : entry;
      return {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version: about?.version ?? '',
        licence: about?.license ?? 'UNKNOWN',
        text: await licenceTextIn(join(root, path)),
      };
    }),
  );
  return packages.sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}

/** The text of the licence that a package brings; where it brings none, its README, which often says it. */
async function licenceTextIn(folder: string): Promise<string> {
  const files = (await readdir(folder)).sort();
  const file = [/^licen[cs]e/i, /^copying/i, /^readme/i].flatMap((kind) =>
    files.filter((name) => kind.test(name)),
  )[0];
  return file === undefined ? '' : textOf(join(folder, file));
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/\r\n/g, '\n').trim();
}

/** Whether one of the licences a package offers may ship. */
export function mayShip(licence: string): boolean {
  return licence
    .replace(/[()*]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((part) => allowedLicences.has(part.trim())));
}

/** The notices that travel with the product: each licence text once, with the packages it is for. */
export function notices(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const each of packages) {
    const key = `${each.licence}\n${each.text}`;
    byText.set(key, [...(byText.get(key) ?? []), each]);
  }
  const parts = [...byText.values()].map((group) => {
    const [first] = group;
    const names = group.map(({ name, version }) => `${name} ${version}`).join('\n');
    return `${names}\nLicence: ${first?.licence ?? ''}\n\n${first?.text ?? ''}`;
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Banenafspraak for Excel contains or is built from these packages of others.${line}${parts.join(line)}\n`;
}

/** What stands in the page of the workbench as it was published, each file unchanged. */
const workbenchPackages = ['@odoo/o-spreadsheet', '@odoo/owl', 'chart.js', 'bootstrap', 'font-awesome'];

interface PublishedPackage {
  readonly version: string;
  readonly license: string;
  readonly repository: { readonly url: string };
}

/**
 * The notices beside the page of the workbench. Its engine is under the LGPL: it stands there as files of its own, unchanged, so
 * that anyone can put another version in their place; its source is named.
 */
export async function workbenchNotices(root: string): Promise<string> {
  const parts = await Promise.all(
    workbenchPackages.map(async (name) => {
      const folder = join(root, 'node_modules', name);
      const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PublishedPackage;
      const source = about.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
      return [
        `${name} ${about.version}`,
        `Licence: ${about.license}`,
        `Source: ${source}, version ${about.version}; also https://registry.npmjs.org/${name}`,
        '',
        await licenceTextIn(folder),
      ].join('\n');
    }),
  );
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return (
    'The files in the folder vendor are those of these packages, unchanged. They are loaded as files of their own:\n' +
    'whoever puts another version in their place uses that one.' +
    `${line}${parts.join(line)}\n`
  );
}

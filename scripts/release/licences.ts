import { readFile } from 'node:fs/promises';
import checker, { type ModuleInfos } from 'license-checker-rseidelsohn';

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

/** Every package that the product needs to run, direct or not, with its licence. Development tools are not among them. */
export async function productionPackages(root: string): Promise<readonly ShippedPackage[]> {
  const found = await new Promise<ModuleInfos>((resolve, reject) => {
    checker.init({ start: root, production: true, excludePrivatePackages: true }, (error, packages) => {
      // The types promise an error; there is one only when something failed.
      if ((error as Error | null) === null) resolve(packages);
      else reject(error);
    });
  });
  const packages = await Promise.all(
    Object.entries(found).map(async ([nameAndVersion, { licenses = 'UNKNOWN', licenseFile }]) => {
      const at = nameAndVersion.lastIndexOf('@');
      return {
        name: nameAndVersion.slice(0, at),
        version: nameAndVersion.slice(at + 1),
        licence: typeof licenses === 'string' ? licenses : licenses.join(' OR '),
        text: licenseFile === undefined ? '' : await textOf(licenseFile),
      };
    }),
  );
  return packages.sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
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

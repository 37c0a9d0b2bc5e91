/**
 * After a build: puts beside what ships what is needed to trust it. Works without a network.
 * `tsx scripts/release/seal.ts [FOLDER]`, `dist` if left out.
 */
import { execFile } from 'node:child_process';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeRecord } from './integrity';
import { folderOfTool } from '../tools';
import { notices, ownLicence, productionPackages } from './licences';

const root = join(__dirname, '../..');

/** Writes licence, notices, bill of materials (CycloneDX) and the record of all files. */
export async function seal(folder: string): Promise<void> {
  const product = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const packages = await productionPackages(root);
  const carriesOfficeJs = await readFile(join(folder, 'office/office.js')).then(
    () => true,
    () => false,
  );
  const shipped = packages.filter(({ name }) => name !== ownLicence || carriesOfficeJs);
  await copyFile(join(root, 'LICENSE'), join(folder, 'LICENSE.txt'));
  await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(shipped));
  // The bundler's own lists of licences say less than the notices.
  await removeLicenceLists(folder);
  await writeBillOfMaterials(join(folder, 'sbom.cdx.json'));
  await writeRecord(folder, product, root);
}

async function removeLicenceLists(folder: string): Promise<void> {
  const lists = (await readdir(folder)).filter((name) => name.endsWith('.LICENSE.txt'));
  await Promise.all(lists.map((name) => rm(join(folder, name))));
}

interface BillOfMaterials {
  readonly metadata: { readonly tools: { readonly components: readonly { readonly name: string }[] } };
}

/** Without the version of npm that happened to be there: the same sources give the same bytes on every version of Node. */
export function withoutNpm<T extends BillOfMaterials>(bill: T): T {
  const components = bill.metadata.tools.components.filter(({ name }) => name !== 'npm');
  return { ...bill, metadata: { ...bill.metadata, tools: { ...bill.metadata.tools, components } } };
}

async function writeBillOfMaterials(file: string): Promise<void> {
  const tool = join(
    folderOfTool('release'),
    'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js',
  );
  const options = [
    '--omit',
    'dev',
    '--output-reproducible',
    '--output-format',
    'JSON',
    '--mc-type',
    'application',
  ];
  await promisify(execFile)(process.execPath, [tool, ...options, '--output-file', file], { cwd: root });
  const bill = withoutNpm(JSON.parse(await readFile(file, 'utf8')) as BillOfMaterials);
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
}

if (require.main === module) {
  const folder = resolve(process.argv[2] ?? join(root, 'dist'));
  void seal(folder).then(() => {
    console.log(`Klaar. Alles staat in ${folder}. (Done: everything is in that folder.)`);
  });
}

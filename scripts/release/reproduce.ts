/**
 * `npm run verify:build`: builds once more and compares every file with the build that is in `dist` (made first where there is
 * none), with all that is put beside a build: licence, notices, bill of materials, record of all files.
 * The same sources must give the same bytes, or nobody can check what they were given.
 * Arguments go to the build, as for the one to compare with: `tsx scripts/release/reproduce.ts --env workbench`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, integrityFile, integrityOf, type Integrity } from './integrity';
import { ownLicence, productionPackages } from './licences';
import { seal } from './seal';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const product = { name: 'build', version: '' };
const broughtAlong = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json', integrityFile];

/** In a process of its own: nothing that the first build left in memory may play a part. */
function build(): void {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  execFileSync(process.execPath, [tsx, join(root, 'scripts/build.ts'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  /** Packages that this one has a version of for itself. */
  readonly components?: readonly Component[];
}

interface BillOfMaterials {
  readonly bomFormat?: string;
  readonly components?: readonly Component[];
}

function namesOf(components: readonly Component[]): string[] {
  return components.flatMap(({ group = '', name, version, components: own = [] }) => [
    `${group === '' ? '' : `${group}/`}${name} ${version}`,
    ...namesOf(own),
  ]);
}

/** What a sealed build should bring along and does not. */
export async function missingFrom(folder: string): Promise<readonly string[]> {
  const absent = broughtAlong.filter((file) => !existsSync(join(folder, file)));
  if (absent.length > 0) return absent;
  const text = (file: string) => readFile(join(folder, file), 'utf8');
  const [notices, bill, recorded, found, packages] = await Promise.all([
    text('THIRD-PARTY-NOTICES.txt'),
    text('sbom.cdx.json'),
    text(integrityFile),
    integrityOf(folder, product),
    productionPackages(root),
  ]);
  const { bomFormat, components = [] } = JSON.parse(bill) as BillOfMaterials;
  const billed = new Set(namesOf(components));
  return [
    ...(bomFormat === 'CycloneDX' ? [] : ['sbom.cdx.json is no CycloneDX']),
    ...packages
      .map(({ name, version }) => `${name} ${version}`)
      .flatMap((each) => [
        ...(billed.has(each) ? [] : [`${each} in the bill of materials`]),
        // office.js is loaded from Microsoft; only a build that carries it owes its notice.
        ...(notices.includes(each) || each.startsWith(`${ownLicence} `) ? [] : [`${each} in the notices`]),
      ]),
    ...differences(JSON.parse(recorded) as Integrity, found).map((line) => `${line} in ${integrityFile}`),
  ];
}

async function sealedCopy(to: string): Promise<Integrity> {
  await cp(dist, to, { recursive: true });
  await Promise.all(broughtAlong.map((file) => rm(join(to, file), { force: true })));
  await seal(to);
  return integrityOf(to, product);
}

async function main(): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'banenafspraak-build-'));
  try {
    if (!existsSync(dist)) build();
    const first = await sealedCopy(join(scratch, 'first'));
    build();
    const second = await sealedCopy(join(scratch, 'second'));
    const differ = differences(first, second);
    const missing = await missingFrom(join(scratch, 'second'));
    if (differ.length > 0) console.error(`two builds of the same sources differ:\n${differ.join('\n')}`);
    if (missing.length > 0) console.error(`the build does not bring along:\n${missing.join('\n')}`);
    if (differ.length + missing.length === 0)
      console.log(`${String(Object.keys(second.files).length)} files, the same in both builds`);
    else process.exitCode = 1;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

if (require.main === module) void main();

/**
 * `npm run package -- --url https://addins.example.nl/banenafspraak/ [--self-host-office] [--workbench]`
 * makes `release/`: the site to put on a server, with headers for nginx, Azure Static Web Apps and IIS, and a container file.
 * With `--workbench` also `release/workbench-site/`, for people without Excel: a site of its own, with files of its own.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build';
import { writeRecord } from './integrity';
import { seal } from './seal';
import { addInSite, workbenchSite, type Site } from './content-policy';
import { workbenchNotices } from './licences';
import { azureConfiguration, containerFile, iisConfiguration, nginxConfiguration } from './servers';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const release = join(root, 'release');

interface Product {
  readonly name: string;
  readonly version: string;
}

/** A folder of fixed files with what servers have to know about it; gives how many files it holds. */
async function finish(folder: string, site: Site, product: Product): Promise<number> {
  const path = join(release, folder);
  const configuration = folder === 'site' ? 'nginx.conf' : `${folder}.nginx.conf`;
  await writeFile(join(path, 'staticwebapp.config.json'), azureConfiguration(site));
  await writeFile(join(path, 'web.config'), iisConfiguration(site));
  await writeFile(join(release, configuration), nginxConfiguration(site));
  const container = folder === 'site' ? 'Containerfile' : `${folder}.Containerfile`;
  await writeFile(join(release, container), containerFile(folder, configuration));
  const { files } = await writeRecord(path, product, root);
  return Object.keys(files).length;
}

/** The pane and the page around it; nothing that only Excel asks for. */
async function makeWorkbenchSite(product: Product): Promise<void> {
  const folder = join(release, 'workbench-site');
  await cp(dist, folder, { recursive: true });
  await Promise.all(
    ['cli.cjs', 'manifest.xml', 'taskpane.html', 'office'].map((name) =>
      rm(join(folder, name), { recursive: true, force: true }),
    ),
  );
  await writeFile(join(folder, 'workbench/THIRD-PARTY-NOTICES.txt'), await workbenchNotices(root));
  const files = await finish('workbench-site', workbenchSite(), product);
  console.log(`release/workbench-site/ is ready: ${files} files`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      'self-host-office': { type: 'boolean', default: false },
      workbench: { type: 'boolean', default: false },
    },
  });
  if (values.url === undefined || !URL.canParse(values.url) || new URL(values.url).protocol !== 'https:') {
    console.error(
      'Say where the files will be served from: npm run package -- --url https://addins.example.nl/banenafspraak/',
    );
    process.exitCode = 2;
    return;
  }
  const selfHost = values['self-host-office'];
  await build({
    mode: 'production',
    env: {
      url: values.url,
      ...(selfHost ? { selfHostOffice: true } : {}),
      ...(values.workbench ? { workbench: true } : {}),
    },
  });
  await seal(dist);
  await rm(release, { recursive: true, force: true });
  await mkdir(release, { recursive: true });
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Product;
  const product = { name, version };
  if (values.workbench) await makeWorkbenchSite(product);
  const site = join(release, 'site');
  await cp(dist, site, { recursive: true });
  // The terminal program is not for a web server.
  await cp(join(site, 'cli.cjs'), join(release, 'cli.cjs'));
  await rm(join(site, 'cli.cjs'));
  await rm(join(site, 'workbench'), { recursive: true, force: true });
  const files = await finish('site', addInSite(selfHost ? 'own' : 'microsoft'), product);
  await cp(join(root, 'docs/deployment.md'), join(release, 'deployment.md'));
  console.log(`release/ is ready for ${values.url}: ${files} files, version ${version}`);
}

void main();

/**
 * `npm run package -- --url https://addins.example.nl/banenafspraak/ [--self-host-office]`
 * makes `release/`: the site to put on a server, with headers for nginx, Azure Static Web Apps and IIS, and a container file.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build';
import { integrityFile, integrityOf } from './integrity';
import { seal } from './seal';
import { azureConfiguration, containerFile, iisConfiguration, nginxConfiguration } from './servers';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const release = join(root, 'release');
const site = join(release, 'site');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, 'self-host-office': { type: 'boolean', default: false } },
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
    env: { url: values.url, ...(selfHost ? { selfHostOffice: true } : {}) },
  });
  await seal(dist);
  await rm(release, { recursive: true, force: true });
  await mkdir(release, { recursive: true });
  await cp(dist, site, { recursive: true });
  // The terminal program is not for a web server.
  await cp(join(site, 'cli.cjs'), join(release, 'cli.cjs'));
  await rm(join(site, 'cli.cjs'));
  const officeJs = selfHost ? 'own' : 'microsoft';
  await writeFile(join(site, 'staticwebapp.config.json'), azureConfiguration(officeJs));
  await writeFile(join(site, 'web.config'), iisConfiguration(officeJs));
  await writeFile(join(release, 'nginx.conf'), nginxConfiguration(officeJs));
  await writeFile(join(release, 'Containerfile'), containerFile());
  await cp(join(root, 'docs/deployment.md'), join(release, 'deployment.md'));
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const integrity = await integrityOf(site, { name, version });
  await writeFile(join(site, integrityFile), `${JSON.stringify(integrity, null, 2)}\n`);
  console.log(
    `release/ is ready for ${values.url}: ${Object.keys(integrity.files).length} files, version ${version}`,
  );
}

void main();

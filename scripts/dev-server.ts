/**
 * `npm run dev-server`: serves the add-in to Excel at the address in manifest.xml, and compiles again what changes.
 * `npm run start:excel` starts it. Excel loads add-ins over https only: the first time, a certificate for localhost is made.
 */
import { createServer } from 'node:https';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';
import { config } from '../package.json';
import { configurations, folderOfBuild } from './build';
import { filesOf, functionMetadata } from './static-server';

async function main(): Promise<void> {
  console.log('De invoegtoepassing wordt gebouwd … (the add-in is being built)');
  const compiler = webpack(
    await configurations({ mode: 'development', env: { maps: true }, parts: ['addin'] }),
  );
  const files = filesOf(folderOfBuild('development'), functionMetadata);
  const server = createServer(await getHttpsServerOptions(), files);
  compiler.watch({}, (error, stats) => {
    if (error !== null) throw error;
    console.log(stats?.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }) ?? '');
    if (!server.listening)
      server.listen(config.dev_server_port, 'localhost', () => {
        console.log(`https://localhost:${String(config.dev_server_port)}/taskpane.html`);
      });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

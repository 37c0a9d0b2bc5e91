/**
 * `npm run film`: the moving pictures of README.md: a school board makes its meting in the workbench, from two files, and a board and an
 * analyst work in a large one by keyboard. Taken from the page as it is, so that they cannot lag behind it; `--no-build` takes the build
 * that is there.
 */
import { join } from 'node:path';
import { build, folderOfBuild } from './build';
import { byKeyboard } from './film/by-keyboard';
import { makeMeting } from './film/make-meting';
import { launchBrowser } from './find-browser';
import { createStaticServer, listen } from './static-server';

const folder = join(__dirname, '../docs/images');
const films = { 'meting-maken': makeMeting, 'met-toetsenbord': byKeyboard };
const size = { width: 1120, height: 660 };
/** As wide as a page of text shows it. */
const scale = 0.75;

async function main(): Promise<void> {
  if (!process.argv.includes('--no-build'))
    await (
      await build({ mode: 'development', env: { workbench: true }, parts: ['addin', 'workbench'] })
    ).kept;
  const server = createStaticServer(folderOfBuild('development'));
  const address = `http://localhost:${String(await listen(server, 0))}`;
  const browser = await launchBrowser();
  try {
    for (const [name, take] of Object.entries(films)) {
      const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale, locale: 'nl-NL' });
      (await take(page, address)).write(join(folder, `${name}.gif`));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

/** `npm run screenshots`: builds and takes the pictures of README.md from the workbench, so that they cannot lag behind it. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { launchBrowser } from './find-browser.mjs';
import { createStaticServer, listen } from './static-server.mjs';

const images = fileURLToPath(new URL('../docs/images', import.meta.url));
await mkdir(images, { recursive: true });
if (!process.argv.includes('--no-build')) await build({ mode: 'production', env: { workbench: true } });
const server = createStaticServer(fileURLToPath(new URL('../dist', import.meta.url)));
const address = await listen(server, 0);
const browser = await launchBrowser();
const context = await browser.newContext({
  locale: 'nl-NL',
  viewport: { width: 1360, height: 820 },
  deviceScaleFactor: 1,
});
const page = await context.newPage();
const pane = page.frameLocator('#pane');

const settled = () => page.waitForTimeout(600);
const shoot = async (name) => {
  await settled();
  await page.screenshot({ path: `${images}/${name}.png` });
};

await page.goto(`${address}/`);
await page.locator('.o-grid canvas').first().waitFor();
await pane.getByRole('button', { name: 'Controleer deze werkmap' }).waitFor();
await shoot('werkbank');

await pane.getByRole('button', { name: 'Controleer deze werkmap' }).click();
await pane.getByRole('button', { name: /BSN is niet geldig/ }).click();
await pane.getByRole('button', { name: 'Markeer in het blad' }).click();
await pane.getByRole('button', { name: 'Ga naar F13' }).click();
await shoot('controleren');

await page.getByRole('button', { name: 'Voorbeelden van functies' }).click();
await page.evaluate(() =>
  window.banenafspraakHost.select({ sheet: 'Meten', row: 1, column: 1, rows: 1, columns: 1 }),
);
await shoot('functies');

await browser.close();
server.close();
server.closeAllConnections();

/** Draws assets/icon-*.png from assets/icon.svg: `node scripts/icons.mjs`. */
import { readFile } from 'node:fs/promises';
import { launchBrowser } from './find-browser.mjs';

const svg = await readFile('assets/icon.svg', 'utf8');
const browser = await launchBrowser();
if (!browser) throw new Error('Drawing the icons needs a browser; see README.md.');
const page = await browser.newPage();
for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();

/** `npm run icons`: draws assets/icon-*.png from assets/icon.svg. */
import { readFile } from 'node:fs/promises';
import { launchBrowser } from './find-browser';

async function main(): Promise<void> {
  const svg = await readFile('assets/icon.svg', 'utf8');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${svg}`,
    );
    await page.screenshot({ path: `assets/icon-${String(size)}.png`, omitBackground: true });
  }
  await browser.close();
}

void main();

import type { Browser, Page } from 'playwright-core';
import { sampleCatalogue } from '../support/sample-catalogue';
import { sampleInput } from '../support/sample-check';
import { errors } from '../../src/locales/nl/errors';
import { reportWords as words } from '../../src/locales/nl/report';
import { buildReport } from '../../src/report/build';
import { htmlReport } from '../../src/report/html/report';
import { connect } from './workbench-page';

const address = 'http://rapport.example/';

describe('the HTML report in a browser', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await connect();
    page = await browser.newPage();
    const bite = '"><script>window.bitten = true</script><img src=x onerror="window.bitten = true">';
    const document = buildReport([sampleInput(`${bite}.xlsx`, { organisation: bite })], {
      language: 'nl',
      role: 'bestuur',
      words,
      errors,
      catalogue: sampleCatalogue,
    });
    await page.route('**/*', async (route) => {
      if (route.request().url() === address)
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlReport(document, words) });
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(address);
  });

  afterAll(async () => {
    await page.close();
    await browser.close();
  });

  test('what stood in the file is text, and nothing is asked for', async () => {
    expect(await page.locator('h2').first().textContent()).toContain('<script>window.bitten');
    expect(await page.evaluate(() => 'bitten' in window)).toBe(false);
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  });

  test('its policy lets its own style through, and no script, image or other style', async () => {
    const seen = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.bitten = true';
      document.head.append(script);
      const style = document.createElement('style');
      style.textContent = 'h1 { display: none }';
      document.head.append(style);
      const image = await new Promise<string>((resolve) => {
        const picture = new Image();
        picture.onload = () => {
          resolve('shown');
        };
        picture.onerror = () => {
          resolve('refused');
        };
        picture.src = 'http://elders.example/x.png';
      });
      const title = getComputedStyle(document.querySelector('h1') as Element);
      return {
        image,
        bitten: 'bitten' in window,
        title: title.display,
        width: getComputedStyle(document.body).maxWidth,
      };
    });
    expect(seen).toEqual({ image: 'refused', bitten: false, title: 'block', width: '960px' });
    expect(asked.filter((url) => url.includes('elders.example'))).toEqual([]);
  });
});

import type { Browser } from 'playwright-core';
import { rulesPage } from '../../scripts/rules-page';
import { connect } from './workbench-page';

/** Room for rules to come, and for letters that are wider elsewhere: the sheet fits with this much more on it. */
const MORE = 4;

describe('the rules on paper', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await connect();
  });

  afterAll(async () => {
    await browser.close();
  });

  test.each(['nl', 'en'] as const)('all codes stand on one sheet of A4, in %s', async (language) => {
    const page = await browser.newPage();
    await page.setContent(rulesPage());
    await page.locator(`#taal-${language}`).check();
    await page.evaluate((more) => {
      const rules = [...document.querySelectorAll('details')].slice(0, more);
      for (const rule of rules) rule.after(rule.cloneNode(true));
    }, MORE);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.close();
  });
});

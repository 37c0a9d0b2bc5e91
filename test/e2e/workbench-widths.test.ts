import { benchWords as nl } from '../../src/locales/nl/workbench';
import { paneWords, Visitor } from './pane-states';
import { withWorkbench, type Workbench } from './workbench-page';

/** Screens on which people have the page: enlarged, on half a screen, whole. */
const sizes = [
  [640, 493],
  [721, 493],
  [780, 493],
  [1024, 640],
  [1280, 720],
] as const;

describe('the page on screens of every width', () => {
  let workbench: Workbench;
  withWorkbench((opened) => {
    workbench = opened;
  });

  it.each(sizes)('leaves the room to the grid and the pane at %i × %i', async (width, height) => {
    const { page } = workbench;
    await page.setViewportSize({ width, height });
    const header = await page.locator('.bench-header').boundingBox();
    const grid = await page.locator('.o-grid').first().boundingBox();
    expect(header?.height).toBeLessThan(height / 5);
    expect(grid?.height).toBeGreaterThan(height / 4);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    for (const name of [nl.open, nl.save, nl.samples]) {
      const button = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect((button?.x ?? 0) + (button?.width ?? width)).toBeLessThanOrEqual(width);
    }
  });

  it('brings the pane into view with the keyboard, and the grid again, where they stand below each other', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    const seen = (selector: string) =>
      page.waitForFunction((wanted) => {
        const { top, bottom, height } =
          document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
        return (
          Math.min(bottom, window.innerHeight) - Math.max(top, 0) > Math.min(height, window.innerHeight) / 2
        );
      }, selector);
    await page.locator('.bench-skip').focus();
    await page.keyboard.press('Enter');
    await seen('#pane');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane');
    await page.keyboard.press('Shift+F6');
    await seen('#grid');
    await page.keyboard.press('F6');
    await seen('#pane');
  });

  it('has a way between grid and pane that stays in view where they stand below each other, for the mouse and the keyboard', async () => {
    const { page, pane } = workbench;
    const leads = page.getByRole('navigation', { name: nl.switchPlaces });
    const to = (place: 'grid' | 'pane') => leads.getByRole('button', { name: nl.places[place] });
    await page.setViewportSize({ width: 780, height: 493 });
    await leads.waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 320, height: 640 });
    const shows = (place: 'grid' | 'pane') =>
      page.waitForFunction(
        ([selector, name]) => {
          const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const current = document.querySelector('.bench-switch [aria-current=true]');
          return top < 60 && bottom > 300 && current?.textContent === name;
        },
        [`#${place}`, nl.places[place]] as const,
      );
    for (const place of ['grid', 'pane', 'grid'] as const) {
      await to(place).click();
      await shows(place);
    }
    const { y = 0, height = 0 } = (await leads.boundingBox()) ?? {};
    expect(y + height).toBe(640);
    // From a finding to its cell, and back to where one was.
    await to('pane').click();
    const visitor = new Visitor(workbench, paneWords.nl);
    await visitor.goTo('controleren');
    await visitor.click(paneWords.nl.check.thisWorkbook);
    const goTo = pane.getByRole('button', { name: /^Ga naar / }).first();
    await goTo.click();
    await shows('grid');
    await to('pane').press('Enter');
    await shows('pane');
    expect(await goTo.evaluate((button) => button === document.activeElement)).toBe(true);
    await to('grid').press('Enter');
    await shows('grid');
    await page.waitForFunction(() => document.activeElement?.closest('#grid') !== null);
  });
});

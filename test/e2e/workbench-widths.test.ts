import { benchWords as nl } from '../../src/locales/nl/workbench';
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
});

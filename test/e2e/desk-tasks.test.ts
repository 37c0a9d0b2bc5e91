import axe from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { publishedLaw, valueOf, yearEnd } from '../../src/law';
import { collectionWords as collectionEn } from '../../src/locales/en/collection';
import { scenarioWords as scenarioEn } from '../../src/locales/en/scenario';
import type { Language } from '../../src/locales/language';
import { collectionWords as collectionNl } from '../../src/locales/nl/collection';
import { scenarioWords as scenarioNl } from '../../src/locales/nl/scenario';
import { lastPublishedYear } from '../../src/taskpane/screens/parameters/write-scenario-sheet';
import { exportedWorkbook, mistypeBsn } from './boards';
import { paneWords, Visitor } from './pane-states';
import { Workbench, connect } from './workbench-page';

const collection = { nl: collectionNl, en: collectionEn };
const scenario = { nl: scenarioNl, en: scenarioEn };

const boards = Array.from({ length: 5 }, (_, index) =>
  exportedWorkbook({
    organisation: `Bestuur ${String(index + 1)}`,
    file: `meting ${String(index + 1)}.xlsx`,
    rows: 6,
    seed: 70 + index,
    ...(index < 3
      ? {
          spoil: (draft) => {
            mistypeBsn(draft, 1);
          },
        }
      : {}),
  }),
);

/** Three tasks at 320 px, with the clicks that they take: docs/usability.md has the same numbers. */
describe.each(['nl', 'en'] as const)('who collects and who asks what if, in %s', (language: Language) => {
  let browser: Browser;
  let workbench: Workbench;
  let clicks = 0;
  const words = paneWords[language];
  const { desk, status } = collection[language];

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name }).first();
  const click = async (locator: Locator) => {
    clicks++;
    await locator.click();
  };
  /** A choice of files is one click, on the button that opens the dialog. */
  const choose = async (name: string, files: typeof boards) => {
    const chooser = workbench.page.waitForEvent('filechooser');
    await click(button(name));
    await (
      await chooser
    ).setFiles(files.map(({ name: file, mimeType, buffer }) => ({ name: file, mimeType, buffer })));
  };
  const goTo = async (screen: 'samenvoegen' | 'parameters') => {
    await click(button(words.shell.openMenu));
    await click(
      workbench.pane
        .getByRole('navigation')
        .getByRole('button', { name: words.screens[screen].title, exact: true }),
    );
  };
  // A button that was busy fades to its usual colours in a fifth of a second.
  const violations = async () => {
    await workbench.page.waitForTimeout(500);
    return found();
  };
  const found = () =>
    workbench.paneFrame.evaluate(async () => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    await workbench.narrowPane(320);
    await new Visitor(workbench, paneWords.nl).switchTo(language);
    await workbench.paneFrame.evaluate(axe.source);
  });

  beforeEach(() => {
    clicks = 0;
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('three workbooks go back with a copy and a letter: five clicks', async () => {
    await goTo('samenvoegen');
    await choose(words.consolidate.choose, boards);
    await button(desk.returns.make(3)).waitFor();
    await click(workbench.pane.getByLabel(desk.returns.until));
    await workbench.pane.getByLabel(desk.returns.until).fill('2099-02-20');
    const { name } = await workbench.saves(() => click(button(desk.returns.make(3))));
    expect(name).toBe(`${desk.returns.fileName}.zip`);
    await workbench.pane.getByText(desk.returns.made(3)).first().waitFor();
    expect(clicks).toBe(5);
    expect(await violations()).toEqual([]);
  });

  test('who is missing: one click once the list is there', async () => {
    await workbench.pane
      .getByLabel(words.consolidate.expected)
      .fill(['Bestuur 1', 'Bestuur 10', 'Bestuur 9'].join('\n'));
    await click(button(`${status.missing} (2)`));
    await workbench.hears(desk.shown(2, 2));
    const names = await workbench.pane.locator('main li').getByRole('button').allInnerTexts();
    expect(names.slice(0, 2)).toEqual(['Bestuur 9', 'Bestuur 10']);
    expect(clicks).toBe(1);
    expect(await violations()).toEqual([]);
  });

  test('what if the key were 30%: three clicks and a number', async () => {
    await goTo('parameters');
    await click(button(scenario[language].insert));
    await workbench.hears(scenario[language].done(scenario[language].sheet.name));
    const at = await workbench.page.evaluate(() => window.banenafspraakHost?.getSelection());
    expect(at).toMatchObject({ sheet: scenario[language].sheet.name, row: 8, column: 3 });
    // A cell that shows percentages puts the sign behind what is typed.
    await workbench.goTo('C8');
    await workbench.page.keyboard.type('3');
    await workbench.page.waitForFunction(() => document.activeElement?.textContent === '3%');
    // The sign by hand as well: it is the one that stands there, and no second.
    await workbench.page.keyboard.type('0');
    await workbench.page.waitForFunction(() => document.activeElement?.textContent === '30%');
    // What is typed is read once the grid has drawn.
    await workbench.page.waitForTimeout(150);
    await workbench.page.keyboard.type('%');
    await workbench.page.waitForTimeout(150);
    await workbench.page.keyboard.press('Enter');
    const lent = async () =>
      Number((await workbench.read(scenario[language].sheet.name, 22, 3))[0]?.[0] ?? Number.NaN);
    const allLent = valueOf(publishedLaw, 'stand.inleen', yearEnd(lastPublishedYear()));
    const wanted = 0.3 * Number(allLent.value) - 8689.44;
    for (let tries = 0; tries < 50 && !(Math.abs((await lent()) - wanted) < 1); tries++) {
      await workbench.page.waitForTimeout(100);
    }
    expect(await lent()).toBeCloseTo(wanted, 0);
    expect(clicks).toBe(3);
    expect(await violations()).toEqual([]);
  });
});

import type { Browser } from 'playwright-core';
import { catalogue } from '../../src/functions/catalogue';
import { publishedLaw, seriesOf } from '../../src/law';
import type { Language } from '../../src/locales/language';
import { functionsPane as en } from '../../src/locales/en/functions-pane';
import { functionsPane as nl } from '../../src/locales/nl/functions-pane';
import { pane as paneEn } from '../../src/locales/en/pane';
import { pane as paneNl } from '../../src/locales/nl/pane';
import { Workbench, connect } from './workbench-page';

const sheet = 'Proef';

let browser: Browser;
let workbench: Workbench;

const pane = () => workbench.pane;
/** Waits for words on the screen; what a screen reader announces stands there a second time. */
const says = (text: string | RegExp) => pane().getByText(text).first().waitFor();
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const field = (name: string | RegExp) =>
  pane().getByRole('combobox', { name }).or(pane().getByRole('textbox', { name }));

/** Reads until what is read is as expected: the pane computes after what was typed. */
async function becomes<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end && JSON.stringify(await read()) !== JSON.stringify(expected))
    await workbench.page.waitForTimeout(50);
  expect(await read()).toEqual(expected);
}

/** Runs in the page, where the workbook is. */
async function inWorkbook<T>(
  work: (given: {
    readonly sheet: string;
    readonly cell: readonly [number, number];
    readonly value: string;
  }) => Promise<T>,
  cell: readonly [row: number, column: number] = [1, 1],
  value = '',
): Promise<T> {
  return workbench.page.evaluate(work, { sheet, cell, value });
}

const select = (row: number, column: number) =>
  inWorkbook(
    async ({ sheet: name, cell: [r, c] }) => {
      await window.banenafspraakHost?.select({ sheet: name, row: r, column: c, rows: 1, columns: 1 });
    },
    [row, column],
  );

const write = (row: number, column: number, formula: string) =>
  inWorkbook(
    async ({ sheet: name, cell: [r, c], value }) => {
      await window.banenafspraakHost?.writeRange({ sheet: name, row: r, column: c, rows: 1, columns: 1 }, [
        [{ formula: value }],
      ]);
    },
    [row, column],
    formula,
  );

async function formulaIn(row: number, column: number): Promise<string> {
  return inWorkbook(
    async ({ sheet: name, cell: [r, c] }) => {
      const [[found] = []] =
        (await window.banenafspraakHost?.readFormulas({
          sheet: name,
          row: r,
          column: c,
          rows: 1,
          columns: 1,
        })) ?? [];
      return typeof found === 'object' && found !== null && 'formula' in found ? String(found.formula) : '';
    },
    [row, column],
  );
}

/** Opens a screen by the menu of the pane, as a user does. */
async function openScreen(language: Language, id: 'functies' | 'parameters'): Promise<void> {
  const words = language === 'nl' ? paneNl : paneEn;
  await button(words.shell.openMenu).click();
  await button(words.screens[id].title).click();
  await pane().getByRole('searchbox').waitFor();
}

/** The pane as it opens for someone who chose this language, 320 pixels wide. */
async function inLanguage(language: Language): Promise<void> {
  await workbench.page.evaluate((chosen) => {
    localStorage.setItem('banenafspraak.settings', JSON.stringify({ language: chosen }));
    const frame = document.querySelector<HTMLIFrameElement>('#pane');
    frame?.contentWindow?.location.reload();
  }, language);
  await pane()
    .getByRole('button', { name: (language === 'nl' ? paneNl : paneEn).shell.openMenu })
    .waitFor();
}

beforeAll(async () => {
  browser = await connect();
  workbench = await Workbench.open(browser);
  await workbench.page.evaluate(async (name) => {
    await window.banenafspraakHost?.addSheet(name);
  }, sheet);
  await select(1, 1);
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

describe('the screen Functies', () => {
  beforeAll(() => openScreen('nl', 'functies'));

  test('a search finds functions by what they are for', async () => {
    await pane().getByRole('searchbox').fill('quotumpercentage uit de variabelen');
    await says(nl.shown(1, catalogue.length));
    await pane().getByRole('searchbox').fill('bestaat niet');
    await says(nl.noneFound);
    await pane().getByRole('searchbox').fill('jobunits');
  });

  test('the form builds the formula in Dutch notation, and its preview is what the cell then shows', async () => {
    await button(/^JOBUNITS Het aantal/).click();
    expect(await button(nl.insert).getAttribute('aria-disabled')).toBe('true');
    await field(/^uren/).fill('38,25');
    await field(/^tijdvak/).fill('week');
    await says('=BANENAFSPRAAK.JOBUNITS(38,25;"week")');
    const preview = pane().getByRole('region', { name: nl.preview }).getByRole('cell');
    await becomes(() => preview.allInnerTexts(), ['1,5']);
    await select(2, 2);
    await button(nl.insert).click();
    await says(nl.inserted('B2'));
    expect(await workbench.read(sheet, 2, 2)).toEqual([[1.5]]);
    expect(await formulaIn(2, 2)).toBe('=BANENAFSPRAAK.JOBUNITS(38.25,"week")');
  });

  test('a cell that holds something is asked for before it is overwritten', async () => {
    await field(/^uren/).fill('51');
    await button(nl.insert).click();
    await says(nl.occupied('B2'));
    expect(await workbench.read(sheet, 2, 2)).toEqual([[1.5]]);
    await button(nl.overwrite).click();
    await says(nl.inserted('B2'));
    expect(await workbench.read(sheet, 2, 2)).toEqual([[2]]);
  });

  test('a range is taken from the selection, and the preview shows every row of it', async () => {
    await write(5, 1, '=25.5');
    await write(6, 1, '=51');
    await inWorkbook(async ({ sheet: name }) => {
      await window.banenafspraakHost?.select({ sheet: name, row: 5, column: 1, rows: 2, columns: 1 });
    });
    await button(nl.useSelectionFor('uren')).click();
    const preview = pane().getByRole('region', { name: nl.preview }).getByRole('cell');
    await becomes(() => preview.allInnerTexts(), ['1', '2']);
    await select(5, 3);
    await button(nl.insert).click();
    await says(nl.inserted('C5'));
    expect(await workbench.read(sheet, 5, 3, 2)).toEqual([[1], [2]]);
  });

  test('a wrong value is explained in words before it is in a cell', async () => {
    await field(/^tijdvak/).fill('eeuw');
    await says(/kan niet "eeuw" zijn; kies uit "week"/);
    await field(/^tijdvak/).fill('week');
  });

  test('the formula without the add-in gives the same value in its cell', async () => {
    await field(/^uren/).fill('38,25');
    await field(/^jaar/).fill('2024');
    await select(9, 2);
    await button(nl.insertTwin).click();
    await says(nl.inserted('B9'));
    expect(await formulaIn(9, 2)).not.toMatch(/BANENAFSPRAAK/);
    expect(await workbench.read(sheet, 9, 2)).toEqual([[1.5]]);
  });

  test('the help link leads to the page of the function', async () => {
    const href = await pane().getByRole('link', { name: nl.help }).getAttribute('href');
    const address = new URL(href ?? '', workbench.page.url());
    const page = await workbench.page
      .context()
      .request.get(address.href.replace('/workbench/workbench/', '/workbench/'));
    expect(page.ok()).toBe(true);
    expect(await page.text()).toContain('<code>JOBUNITS</code>');
  });

  test('recalculating says so, and a formula that shows #NAME? is repaired', async () => {
    await button(nl.back).click();
    await write(12, 2, '=_xldudf_BANENAFSPRAAK_JOBUNITS(51,"week")');
    expect(await workbench.read(sheet, 12, 2)).toEqual([[{ error: '#NAME?' }]]);
    await button(nl.repair).click();
    await says(nl.repaired(1, `${sheet}!B12`));
    expect(await workbench.read(sheet, 12, 2)).toEqual([[2]]);
    await button(nl.recalculate).click();
    await says(nl.recalculated);
  });

  test('a function is found, filled in and inserted with the keyboard alone', async () => {
    await select(14, 2);
    const keyboard = workbench.page.keyboard;
    await pane().getByRole('searchbox').focus();
    await keyboard.press('Control+A');
    await keyboard.type('verdeelsleutel');
    const entry = button(/^VERDEELSLEUTEL /);
    for (let step = 0; step < 6 && !(await entry.evaluate((node) => node === document.activeElement)); step++)
      await keyboard.press('Tab');
    await keyboard.press('Enter');
    const year = field(/^jaar/);
    await year.waitFor();
    for (let step = 0; step < 8 && !(await year.evaluate((node) => node === document.activeElement)); step++)
      await keyboard.press('Tab');
    await keyboard.type('2024');
    const insert = button(nl.insert);
    for (
      let step = 0;
      step < 12 && !(await insert.evaluate((node) => node === document.activeElement));
      step++
    )
      await keyboard.press('Tab');
    await becomes(async () => (await insert.getAttribute('aria-disabled')) === 'true', false);
    await keyboard.press('Enter');
    await says(nl.inserted('B14'));
    expect(await workbench.read(sheet, 14, 2, 1, 2)).toEqual([[0.735, 0.265]]);
  });
});

describe('the screen Parameters', () => {
  const lastKey = seriesOf(publishedLaw, 'verdeelsleutel.overheid').values.at(-1);

  beforeAll(() => openScreen('nl', 'parameters'));

  test('a figure is found by its name in words and shows period, status and place', async () => {
    await pane().getByRole('searchbox').fill('verdeelsleutel.overheid');
    await button(/verdeelsleutel\.overheid/).click();
    await says(nl.statuses.derived);
    await says(/Kamerbrief/);
  });

  test('it is inserted as value, as formula and as citation', async () => {
    const latest = pane().getByRole('region').first();
    await select(20, 2);
    await latest.getByRole('button', { name: nl.insertValue }).click();
    await says(nl.inserted('B20'));
    expect(await workbench.read(sheet, 20, 2)).toEqual([[Number(lastKey?.value)]]);
    expect(await formulaIn(20, 2)).not.toMatch(/BANENAFSPRAAK/);
    await select(21, 2);
    await latest.getByRole('button', { name: nl.insertFormula }).click();
    await says(nl.inserted('B21'));
    expect(await workbench.read(sheet, 21, 2)).toEqual([[Number(lastKey?.value)]]);
    expect(await formulaIn(21, 2)).toBe(
      `=BANENAFSPRAAK.PARAMETER("verdeelsleutel.overheid",${String(lastKey?.from.slice(0, 4))})`,
    );
    await select(22, 2);
    await latest.getByRole('button', { name: nl.insertSource }).click();
    await says(nl.inserted('B22'));
    const [[citation] = []] = await workbench.read(sheet, 22, 2);
    expect(citation).toMatch(/^Kamer/);
  });
});

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('at 320 pixels in %s', (language, words) => {
  beforeAll(async () => {
    await workbench.page.addStyleTag({ content: ':root { --bench-pane: 320px !important; }' });
    await inLanguage(language);
    await openScreen(language, 'functies');
  });

  const overflow = () =>
    pane()
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth);

  test('no function needs scrolling sideways', async () => {
    expect(
      await pane()
        .locator('html')
        .evaluate((html) => html.clientWidth),
    ).toBeLessThanOrEqual(320);
    const wide: string[] = [];
    for (const { id } of catalogue) {
      await button(new RegExp(`^${id} `)).click();
      await pane().getByRole('heading', { name: id, exact: true }).waitFor();
      if ((await overflow()) > 0) wide.push(id);
      await button(words.back).click();
    }
    expect(wide).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  test('nor does the catalogue of figures', async () => {
    await openScreen(language, 'parameters');
    expect(await overflow()).toBe(0);
    await button(/quotum\.b\.overheid/).click();
    await button(words.backParameters).waitFor();
    expect(await overflow()).toBe(0);
  });
});

test('the page reported no error', () => {
  expect(workbench.errors).toEqual([]);
});

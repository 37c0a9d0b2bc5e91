import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { jobNorm } from '../../src/counting';
import { yearEnd } from '../../src/law';
import { collectionWords } from '../../src/locales/nl/collection';
import { pane as words } from '../../src/locales/nl/pane';
import { PERIOD_KINDS } from '../../src/meting/count/count-records';
import type { Draft } from '../../src/meting/generate/draft';
import { readDirectory } from '../../src/workbook/zip/directory';
import { boardDraft, boardWorkbook, exportedWorkbook, mistypeBsn, type Board } from './boards';
import { Keyboard } from './keyboard';
import { Workbench, address, connect } from './workbench-page';

const boards = 200;
const rowsEach = 6;
const year = 2024;
const absent = 'Stichting De Afwezige';

const [wrong, misspelt, odd, broken, one, other] = [16, 39, 54, 119, 129, 130] as const;
const shared = boardDraft(plainBoard(one)).get(2, 'bsn');

/** What is the matter with some of the boards; the others are as they should be. */
const troubles: Readonly<Record<number, (draft: Draft) => void>> = {
  [wrong]: (draft) => {
    mistypeBsn(draft, 1);
  },
  [misspelt]: (draft) => {
    draft.set(0, 'sector', 'overhied');
  },
  [odd]: (draft) => {
    draft.set(3, 'verloondeUren', Number(draft.get(3, 'verloondeUren')) + 0.5);
  },
  [other]: (draft) => {
    draft.set(4, 'bsn', shared);
  },
};

function plainBoard(index: number): Board {
  const number = String(index + 1).padStart(3, '0');
  return {
    organisation: `Schoolbestuur ${number}`,
    file: `meting ${number}.xlsx`,
    rows: rowsEach,
    seed: 1000 + index * 17,
  };
}

function board(index: number): Board {
  const spoil = troubles[index];
  return { ...plainBoard(index), ...(spoil === undefined ? {} : { spoil }) };
}

const all = Array.from({ length: boards }, (_, index) => board(index));
const counted = all.filter((_, index) => ![wrong, misspelt, broken].includes(index as typeof wrong));

/** Jobs of the boards that count, added up apart from the product's own counting of a sheet. */
function jobsOf(form: 'formeel' | 'inleen', sector: 'markt' | 'overheid'): number {
  let jobs = 0;
  for (const each of counted) {
    const draft = boardDraft(each);
    for (let record = 0; record < draft.records; record++) {
      if (draft.get(record, 'vorm') !== form || draft.get(record, 'sector') !== sector) continue;
      const kind = PERIOD_KINDS[String(draft.get(record, 'tijdvakType'))] ?? 'month';
      jobs += Number(draft.get(record, 'verloondeUren')) / jobNorm(kind, yearEnd(year)).hoursPerJob;
    }
  }
  return jobs;
}

const persons = all.flatMap((each) => {
  const draft = boardDraft(each);
  return Array.from({ length: draft.records }, (_, record) => String(draft.get(record, 'bsn')));
});

describe('a sectorraad takes in 200 workbooks, by keyboard only', () => {
  let browser: Browser;
  let workbench: Workbench;
  let keyboard: Keyboard;
  let requestsAtStart = 0;
  const shown = () => workbench.pane.locator('main').innerText();
  const sent: { readonly method: string; readonly url: string; readonly body: string }[] = [];

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    await workbench.narrowPane(320);
    await workbench.page.waitForLoadState('networkidle');
    keyboard = new Keyboard(workbench);
    requestsAtStart = workbench.requests.length;
    workbench.page.context().on('request', (request) => {
      sent.push({ method: request.method(), url: request.url(), body: request.postData() ?? '' });
    });
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('the menu opens, closes by Escape, and leads to the screen', async () => {
    await keyboard.enterPane();
    await keyboard.to(words.shell.openMenu);
    await keyboard.press('Enter');
    await keyboard.to(words.screens.controleren.title);
    await keyboard.press('Escape');
    await keyboard.arrivesAt(words.shell.openMenu, 'button');
    await keyboard.press('Enter');
    await keyboard.to(words.screens.samenvoegen.title);
    await keyboard.press('Enter');
    await keyboard.arrivesAt(words.screens.samenvoegen.title, 'h1');
    await workbench.pane.getByText(collectionWords.desk.lead).waitFor();
  });

  test('the list of boards is pasted, and 200 files are chosen', async () => {
    const expected = [...all.map(({ organisation }) => organisation), absent].join('\n');
    await keyboard.to(words.consolidate.expected);
    await workbench.page.keyboard.insertText(expected);
    const files = all.map((each, index) => {
      const file = exportedWorkbook(each);
      return index === broken ? { ...file, buffer: file.buffer.subarray(0, file.buffer.length / 2) } : file;
    });
    // One of them in the template itself, with all its sheets.
    files[odd] = await boardWorkbook(board(odd));
    await keyboard.to(words.consolidate.choose, 'Shift+Tab');
    const [chooser] = await Promise.all([
      workbench.page.waitForEvent('filechooser'),
      workbench.page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles(files);
  });

  test('stopping leaves nothing half done, and going on takes it up again', async () => {
    await keyboard.to(words.check.stopAll);
    await keyboard.press('Enter');
    await keyboard.arrivesAt(words.consolidate.goOn, 'button');
    expect(await shown()).toMatch(/werkmappen? niet gecontroleerd, omdat u bent gestopt/);
    await keyboard.press('Enter');
  });

  test('progress and end are said aloud', async () => {
    await workbench.hears(words.consolidate.done(counted.length, boards));
    const said = await workbench.saidAloud();
    expect(
      said.filter((text) => /^\d+ van 200 bestanden gecontroleerd$/.test(text)).length,
    ).toBeGreaterThanOrEqual(2);
    // Often enough to know that it goes on, not for every file.
    expect(said.length).toBeLessThan(20);
  });

  test('the response board says who is missing, has to repair, has to explain, is complete', async () => {
    const { status, desk } = collectionWords;
    const group = workbench.pane.getByRole('group', { name: words.consolidate.board });
    await group.getByRole('button').first().waitFor();
    const buttons = await group.getByRole('button').allInnerTexts();
    expect(buttons.map((text) => text.trim())).toEqual([
      `${status.faulty} (2)`,
      `${status['to-explain']} (1)`,
      `${status.missing} (2)`,
      `${status['in-order']} (196)`,
    ]);
    await keyboard.to(`${status.faulty} (2)`);
    await keyboard.press('Space');
    await workbench.hears(desk.shown(2, 2));
    const text = await shown();
    for (const index of [wrong, misspelt]) expect(text).toContain(all[index]?.organisation);
    expect(text).not.toContain(absent);
    await keyboard.press('Space');
    await workbench.hears(desk.shown(100, 201));
    expect(await shown()).toContain(absent);
  });

  test('one broken file is named with what is the matter, and stops nothing', async () => {
    expect(await shown()).toMatch(
      new RegExp(`${all[broken]?.file ?? ''}[\\s\\S]{0,80}(beschadigd|ontbreekt)`),
    );
  });

  test('the same person in two files is found, with its places', async () => {
    const text = await shown();
    expect(text).toContain('K01 Dezelfde persoon staat in meer bestanden');
    expect(text).toContain(`${all[one]?.file ?? ''}, Meting, rij 4`);
    expect(text).toContain(`${all[other]?.file ?? ''}, Meting, rij 6`);
    expect(text).toContain(words.consolidate.reconciled('0', '0'));
  });

  test('the totals are the sum of the parts, and every figure leads back to file, sheet and cells', async () => {
    for (const form of ['formeel', 'inleen'] as const) {
      for (const sector of ['markt', 'overheid'] as const) {
        const name = `${words.result.forms[form]}, ${words.result.sectors[sector]}: `;
        const figure = workbench.pane.getByRole('button', { name: new RegExp(`^${name}`) });
        const jobs = Number((await figure.innerText()).replace('.', '').replace(',', '.'));
        expect(jobs).toBeCloseTo(jobsOf(form, sector), 2);
      }
    }
    await keyboard.to(/^Inleen, Overheid/);
    await keyboard.press('Enter');
    const origin = workbench.pane.getByRole('table', { name: /^Inleen, Overheid/ });
    const first = origin.getByRole('row').nth(1).getByRole('button');
    const name = await first.innerText();
    expect(name).toMatch(/^Schoolbestuur \d{3}$/);
    await keyboard.to(name);
    await keyboard.press('Enter');
    await keyboard.arrivesAt(name, 'h2');
    // Its rows are read from the file again when they are asked for.
    await workbench.pane
      .getByRole('button', { name: /^rij \d+$/ })
      .first()
      .waitFor();
    await keyboard.to(/^rij \d+$/);
    await keyboard.press('Enter');
    await workbench.pane.getByRole('table', { name: /^Meting, rij \d+/ }).waitFor();
    await keyboard.to(collectionWords.desk.back, 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.arrivesAt(name, 'button');
  });

  test('who has work to do gets a letter and a copy in one zip, and is then written to', async () => {
    const { desk, status } = collectionWords;
    await workbench.pane.getByLabel(desk.returns.until).fill('2099-02-20');
    await keyboard.to(desk.returns.make(3));
    const { name, bytes } = await workbench.saves(() => workbench.page.keyboard.press('Enter'));
    expect(name).toBe(`${desk.returns.fileName}.zip`);
    const entries = [...(await readDirectory(new Blob([new Uint8Array(bytes)]))).values()];
    expect(entries.filter((entry) => entry.name.endsWith('.docx'))).toHaveLength(3);
    expect(entries.filter((entry) => entry.name.endsWith('.xlsx'))).toHaveLength(3);
    await workbench.pane.getByRole('button', { name: `${status.returned} (3)` }).waitFor();
  });

  test('the state is saved, and says nothing of a person', async () => {
    const { desk, workbook } = collectionWords;
    await keyboard.to(desk.save);
    const { name, bytes } = await workbench.saves(() => workbench.page.keyboard.press('Enter'));
    expect(name).toBe(`${workbook.fileName}.xlsx`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    const texts: string[] = [];
    book.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(({ text }) => texts.push(text));
      });
    });
    expect(texts).toContain(absent);
    const written = texts.join('\n');
    expect(persons.filter((person) => written.includes(person))).toEqual([]);
  });

  test('the consolidated workbook holds the same figures, and a page for each organisation', async () => {
    await keyboard.to(words.consolidate.save);
    const { name, bytes } = await workbench.saves(() => workbench.page.keyboard.press('Enter'));
    expect(name).toBe('samengevoegd-banenafspraak.xlsx');
    await workbench.hears(words.consolidate.saved);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    const names = book.worksheets.map((sheet) => sheet.name);
    expect(names.length).toBeGreaterThan(boards);
    const texts: string[] = [];
    book.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(({ text }) => texts.push(text));
      });
    });
    // Who sent a broken file is on the list of who still has to send one.
    expect(all.filter(({ organisation }) => !texts.includes(organisation))).toEqual([]);
    expect(texts).toContain(absent);
    const written = texts.join('\n');
    expect(persons.filter((person) => written.includes(person))).toEqual([]);
  });

  test('the keyboard was always to be seen, and leaves the pane at its end', async () => {
    expect(keyboard.unseen).toEqual([]);
    // Each organisation has its own box among those whose names may be published.
    let inPane = true;
    for (let step = 0; step < 800 && inPane; step++) {
      await workbench.page.keyboard.press('Tab');
      inPane = await workbench.page.evaluate(
        () => document.hasFocus() && document.activeElement?.id === 'pane',
      );
    }
    expect(inPane).toBe(false);
  });

  test('nothing was asked of any other address, and after the start only parts of the program itself', () => {
    expect(requestsAtStart).toBeGreaterThan(5);
    const elsewhere = workbench.requests.filter(
      (url) => !url.startsWith(`${address}/`) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    const own = new RegExp(`^(blob:)?${address}/(workbench/)?[\\w.-]+$`);
    const unlike = sent.filter(({ method, url, body }) => {
      const isProgram = own.test(url) && (url.startsWith('blob:') || url.endsWith('.js'));
      return method !== 'GET' || body !== '' || !isProgram;
    });
    expect(unlike).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('nothing of a person or a board is kept in the browser', async () => {
    const kept = await workbench.paneFrame.evaluate(async () => ({
      values: [localStorage, sessionStorage].flatMap((storage) => Object.entries({ ...storage })),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    }));
    expect(kept.values.filter(([key]) => key !== 'banenafspraak.settings')).toEqual([]);
    const text = JSON.stringify(kept.values);
    expect([...persons, 'Schoolbestuur', 'meting'].filter((each) => text.includes(each))).toEqual([]);
    expect([kept.cookies, kept.databases, kept.caches]).toEqual(['', [], []]);
  });
});

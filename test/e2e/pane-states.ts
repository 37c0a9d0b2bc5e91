import { collectionWords as collectionEn } from '../../src/locales/en/collection';
import { pane as en } from '../../src/locales/en/pane';
import { situationWords as situationEn } from '../../src/locales/en/situation';
import { collectionWords as collectionNl, type CollectionWords } from '../../src/locales/nl/collection';
import { pane as nl, type PaneWords } from '../../src/locales/nl/pane';
import { situationWords as situationNl } from '../../src/locales/nl/situation';
import type { Language } from '../../src/locales/language';
import type { ScreenId } from '../../src/taskpane/screens/screen-id';
import { publicationWords as publicationEn } from '../../src/locales/en/publication';
import { publicationWords as publicationNl } from '../../src/locales/nl/publication';
import { publicationJson } from '../../src/report/publication/json';
import { publishRows } from '../support/publish-rows';
import { boardWorkbook, exportedWorkbook, mistypeBsn, yearReportWorkbook, type UploadedFile } from './boards';
import type { Workbench } from './workbench-page';

const publicationWords = { nl: publicationNl, en: publicationEn };
const situationWords = { nl: situationNl, en: situationEn };

export const paneWords: Readonly<Record<Language, PaneWords>> = { nl, en };

/** A state of the pane that people meet, and how they come there. */
export interface PaneState {
  readonly name: string;
  readonly screen: ScreenId;
  /** What is done on the screen once it is open. */
  readonly enter?: (visitor: Visitor) => Promise<void>;
}

/** Someone who goes from screen to screen, in the language that the pane has now. */
export class Visitor {
  constructor(
    readonly workbench: Workbench,
    readonly words: PaneWords,
  ) {}

  get collection(): CollectionWords {
    return this.words.language === 'nl' ? collectionNl : collectionEn;
  }

  async goTo(screen: ScreenId): Promise<void> {
    const { pane } = this.workbench;
    const { shell, screens } = this.words;
    const { title } = screens[screen];
    // A screen that is open already would stay as it is.
    if (screen !== 'start' && (await pane.getByRole('heading', { level: 1 }).innerText()) === title) {
      await this.goTo('start');
    }
    const menu = pane.getByRole('button', { name: shell.openMenu, exact: true });
    if (await menu.isVisible()) await menu.click();
    await pane.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: title }).waitFor();
    // Every screen comes with a part of its own.
    await pane.locator('main').getByText(shell.loading, { exact: true }).waitFor({ state: 'detached' });
  }

  async click(name: string | RegExp): Promise<void> {
    await this.workbench.pane.getByRole('button', { name }).first().click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.workbench.pane.getByText(text).first().waitFor();
  }

  async upload(...files: readonly UploadedFile[]): Promise<void> {
    await this.workbench.pane
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files]);
  }

  async switchTo(language: Language): Promise<Visitor> {
    await this.goTo('instellingen');
    await this.workbench.pane
      .getByRole('combobox', { name: this.words.settings.language, exact: true })
      .selectOption(language);
    const visitor = new Visitor(this.workbench, paneWords[language]);
    await visitor.sees(visitor.words.settings.role);
    return visitor;
  }
}

const boards = [1, 2, 3, 4].map((number) => ({
  organisation: `Stichting Voor Openbaar en Bijzonder Onderwijs Nummer ${number}`,
  file: `Meting banenafspraak 2024 schoolbestuur ${number}.xlsx`,
  rows: 8,
  seed: 50 + number,
}));

/** A file with a mistake of every severity, one that cannot be read, and two that are as they should be. */
export async function troubledFiles(): Promise<readonly UploadedFile[]> {
  const [first, second, third, fourth] = boards.map((board) => exportedWorkbook(board));
  if (!first || !second || !third || !fourth) throw new Error('there are four boards');
  const spoilt = await boardWorkbook({
    ...(boards[0] as (typeof boards)[number]),
    spoil: (draft) => {
      mistypeBsn(draft, 1);
      draft.set(2, 'verloondeUren', Number(draft.get(2, 'verloondeUren')) + 0.5);
      draft.set(3, 'verloondeUren', String(draft.get(3, 'verloondeUren')));
    },
  });
  return [spoilt, { ...second, buffer: second.buffer.subarray(0, 900) }, third, fourth];
}

/** What there is before anything has been checked. */
export const emptyStates: readonly PaneState[] = (
  ['controleren', 'toelichten', 'resultaat', 'samenvoegen', 'vergelijken', 'rapport'] as const
).map((screen) => ({ name: `${screen}-leeg`, screen }));

/** Puts work on every screen: the open workbook, files that were checked, files that are consolidated. */
export async function fillPane(visitor: Visitor): Promise<void> {
  const { check } = visitor.words;
  const files = await troubledFiles();
  await visitor.goTo('controleren');
  await visitor.click(check.thisWorkbook);
  await visitor.workbench.hears(/gecontroleerd|checked/);
  await visitor.click(check.back);
  await visitor.upload(...files);
  await visitor.workbench.pane.getByText(check.stopAll).waitFor({ state: 'detached' });
  await visitor.goTo('samenvoegen');
  await visitor.upload(...files);
  await visitor.sees(visitor.collection.desk.boards);
}

/** Every screen with work on it. */
export const fullStates: readonly PaneState[] = [
  { name: 'start', screen: 'start' },
  {
    name: 'menu',
    screen: 'start',
    enter: (visitor) => visitor.click(visitor.words.shell.openMenu),
  },
  {
    name: 'maken',
    screen: 'maken',
    enter: async (visitor) => {
      // A payroll export that has to be asked about, with its columns, and where hired people are filled in.
      await visitor.upload({
        name: 'salaris.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Pers.nr;BSN;Uren;In dienst\n1;123456782;108;1-1-2020\n2;111222333;52;1-1-2021\n',
        ),
      });
      const { pane } = visitor.workbench;
      await pane.getByText('salaris.csv').nth(1).waitFor();
      for (const summary of await pane.locator('main summary').all()) await summary.click();
      await pane.getByRole('radio').nth(1).check();
      await pane.getByRole('radio').nth(7).check();
    },
  },
  {
    name: 'maken-looncomponenten',
    screen: 'maken',
    enter: async (visitor) => {
      const { pane } = visitor.workbench;
      await visitor.click(/^(Opnieuw beginnen|Start over)$/);
      await visitor.upload({
        name: 'december 2025.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'BSN;Looncomponent;Aantal\n123456782;Salaris;108\n123456782;Reiskosten;320\n111222333;Salaris;52\n',
        ),
      });
      const questions = pane.getByRole('group', { name: /december 2025\.csv$/ });
      await questions.getByRole('combobox').selectOption('Aantal');
      await questions.getByRole('button').click();
      await questions.getByRole('checkbox').first().check();
    },
  },
  {
    name: 'persoon',
    screen: 'persoon',
    enter: (visitor) => visitor.click(/^(Persoon toevoegen|Add a person)$/),
  },
  { name: 'nieuw', screen: 'nieuw' },
  { name: 'controleren-lijst', screen: 'controleren' },
  {
    name: 'controleren',
    screen: 'controleren',
    enter: async (visitor) => {
      await visitor.click(/^Voorbeeld banenafspraak/);
      await visitor.workbench.pane.locator('article').first().getByRole('table').first().waitFor();
    },
  },
  {
    name: 'controleren-alles-open',
    screen: 'controleren',
    enter: async (visitor) => {
      const { pane } = visitor.workbench;
      await visitor.click(/^Voorbeeld banenafspraak/);
      await pane.locator('article h3 button').last().click();
      await visitor.click(visitor.words.explain.start);
      await pane.getByRole('textbox', { name: visitor.words.explain.label }).waitFor();
      for (const summary of await pane.locator('main summary').all()) await summary.click();
    },
  },
  {
    name: 'controleren-kolom',
    screen: 'controleren',
    enter: async (visitor) => {
      await visitor.click(/^Voorbeeld banenafspraak/);
      await visitor.workbench.goTo('O28');
      await visitor.workbench.pane
        .getByRole('complementary', { name: visitor.words.columnHelp.title })
        .waitFor();
    },
  },
  {
    name: 'controleren-bestand',
    screen: 'controleren',
    enter: async (visitor) => {
      await visitor.click(/^Meting banenafspraak 2024 schoolbestuur 1/);
      await visitor.workbench.pane.locator('article h3 button').nth(1).click();
      await visitor.workbench.pane.locator('article').nth(1).getByRole('table').first().waitFor();
    },
  },
  { name: 'toelichten', screen: 'toelichten' },
  {
    name: 'teltditmee',
    screen: 'teltditmee',
    enter: async (visitor) => {
      const { questions, yes } = situationWords[visitor.words.language];
      await visitor.click(questions.soort.answers.inkoop);
      await visitor.click(questions.register.answers.ja);
      await visitor.sees(yes);
    },
  },
  {
    name: 'resultaat',
    screen: 'resultaat',
    enter: async (visitor) => {
      await visitor.click(new RegExp(`^${visitor.words.result.forms.formeel}, `));
      await visitor.workbench.pane.getByRole('table').nth(1).waitFor();
    },
  },
  {
    name: 'samenvoegen',
    screen: 'samenvoegen',
    enter: async (visitor) => {
      await visitor.sees(visitor.collection.desk.boards);
      await visitor.click(new RegExp(`^${visitor.words.result.forms.totaal}, `));
    },
  },
  {
    name: 'samenvoegen-bestuur',
    screen: 'samenvoegen',
    enter: async (visitor) => {
      const { desk } = visitor.collection;
      await visitor.click(/Nummer 1$/);
      await visitor.sees(desk.detail.findings);
      await visitor.workbench.pane.locator('main details').first().locator('summary').click();
      await visitor.workbench.pane.locator('main details').first().getByRole('button').first().click();
      await visitor.workbench.pane.locator('main').getByRole('table').first().waitFor();
    },
  },
  { name: 'vergelijken', screen: 'vergelijken' },
  { name: 'rapport', screen: 'rapport' },
  {
    name: 'publiceren-eerder',
    screen: 'samenvoegen',
    enter: async (visitor) => {
      // One that is compared, one that is none, and what they tell together.
      const { pane } = visitor.workbench;
      const publication = publicationWords[visitor.words.language].pane;
      const buffer = Buffer.from(publicationJson({ ...publishRows([]), year: 2024 }));
      await pane
        .locator('input[type=file]')
        .last()
        .setInputFiles([
          {
            name: 'publicatie-banenafspraak-sector-onderwijs-2024.json',
            mimeType: 'application/json',
            buffer,
          },
          { name: 'anders.html', mimeType: 'text/html', buffer: Buffer.from('<p>iets anders</p>') },
        ]);
      await visitor.sees(
        publication.earlierName('publicatie-banenafspraak-sector-onderwijs-2024.json', 2024),
      );
      await visitor.click(publication.make);
      await visitor.sees(publication.earlierFound);
    },
  },
  {
    name: 'jaarrapportage',
    screen: 'jaarrapportage',
    enter: async (visitor) => {
      await visitor.upload(yearReportWorkbook());
      await visitor.sees(/Minder vacatures/);
    },
  },
  { name: 'functies', screen: 'functies' },
  {
    name: 'functie',
    screen: 'functies',
    enter: async (visitor) => {
      await visitor.click(/^JOBUNITS/);
      await visitor.workbench.pane.getByRole('searchbox').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'parameters',
    screen: 'parameters',
    enter: async (visitor) => {
      for (const summary of await visitor.workbench.pane.locator('main summary').all()) await summary.click();
    },
  },
  {
    name: 'parameter',
    screen: 'parameters',
    enter: async (visitor) => {
      await visitor.click(/uren\.baan\.jaar/);
      await visitor.workbench.pane.getByRole('searchbox').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'hulp',
    screen: 'hulp',
    enter: async (visitor) => {
      for (const summary of await visitor.workbench.pane.locator('main summary').all()) await summary.click();
      await visitor.sees('T17');
    },
  },
  { name: 'instellingen', screen: 'instellingen' },
];

/** Goes there in the language that the pane has now. */
export async function enter(visitor: Visitor, { screen, enter: act }: PaneState): Promise<void> {
  await visitor.goTo(screen);
  await act?.(visitor);
}

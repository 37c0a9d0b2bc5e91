import type { WorkbookHost } from '../host/host';
import { HostError } from '../host/host-error';
import { valueName } from '../locales/error-names';
import type { Language } from '../locales/language';
import { engineWords as englishEngineWords } from '../locales/en/spreadsheet-engine';
import { engineWords } from '../locales/nl/spreadsheet-engine';
import { maskBsns } from '../privacy/bsn';
import { printable } from '../report/printable';
import { fileKinds } from '../workbook/file-kinds';
import { recogniseFormat } from '../workbook/recognise';
import { WorkbookError } from '../workbook/workbook-error';
import { chosenLooks, keepLanguage } from './chosen-looks';
import {
  CustomFunctionsRuntime,
  describeFunctions,
  registerFunctions,
  type FunctionMetadata,
} from './custom-functions';
import { offerChartsOfFiles } from './chart-kinds';
import { csvNotice } from './csv-notice';
import type { Engine } from './engine';
import { boundFormulas } from './formula-limits';
import { boundFunctions, MAX_SPILL } from './grid-limits';
import { installFarCells } from './far-cells';
import { causeOf, guarded, type AppClass, type GridApp } from './guarded-app';
import { keepLinksInside } from './links';
import { withKeyboard } from './keyboard-templates';
import { installNotes, type Owl } from './notes';
import type { NotKept } from './not-kept';
import { Page, type Notice } from './page';
import { forgetDraft, keepDraft, keptDraft, type Draft } from './draft';
import { DraftKeeper } from './draft-keeper';
import { tellLargePastes } from './large-paste';
import { tellWhatCanBeCounted } from './status-bar';
import { sampleWorkbook, visitors, type Visitor } from './sample/sample';
import { wordsIn } from './sample/words';
import { emptyWorkbook, WorkbenchHost } from './workbench-host';
import type { OnStep } from './xlsx-import';

/** Where the pane begins for each. */
const paneFor: Readonly<Record<Visitor, string>> = {
  bestuur: 'rol=bestuur&scherm=start',
  sectorraad: 'rol=sectorraad&scherm=samenvoegen',
  onderzoeker: 'rol=sectorraad&scherm=functies',
};
/** A board that makes its meting begins with an empty workbook. */
const PANE_AT_MAKEN = 'rol=bestuur&scherm=maken';

/** How often is looked whether the functions of an example have come, a tenth of a second apart. */
const mostTries = 100;

/** Rows from which saving holds the page for so long that it is said. */
const manyRows = 2_000;

/** Cells that are named where something of them is not kept. */
const mostCells = 3;

const NAMESPACE = 'BANENAFSPRAAK';
/** With which words the engine refuses a value: the cell, and what its rule is. */
const valueRefused = 'The data you entered in %s violates the data validation rule set on the cell:\n%s';

declare global {
  interface Window {
    o_spreadsheet: Engine;
    owl: Owl & { App: AppClass };
    banenafspraakHost?: WorkbookHost;
    banenafspraakOpening?: string;
  }
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(src));
    });
    document.head.append(script);
  });
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}

/** Loads the add-in's own function bundle, as Excel does, into a runtime that computes in the grid. */
async function loadFunctions(engine: Engine, page: Page, onArrived: () => void): Promise<void> {
  const runtime = new CustomFunctionsRuntime();
  // The functions say what is wrong in the language that Excel is in; here that is the language of the page.
  const context = {
    get displayLanguage() {
      return page.language;
    },
  };
  Object.assign(window, { CustomFunctions: runtime, Office: { context } });
  await loadScript('../functions.js');
  const metadata = await functionTexts(page.language);
  registerFunctions(engine, NAMESPACE, metadata, runtime.associated, onArrived);
}

async function functionTexts(language: Language): Promise<FunctionMetadata> {
  const file = language === 'nl' ? 'functions-nl.json' : 'functions.json';
  return (await (await fetched(`../${file}`)).json()) as FunctionMetadata;
}

/** Where choices are kept; reading it throws where a browser keeps nothing. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** How many cells were too many, where that is what is wrong. */
function sizeOf(error: unknown): { readonly cells: number; readonly limit: number } | null {
  if (!(error instanceof WorkbookError) || error.code !== 'too-large') return null;
  const { cells, limit } = error.facts;
  return typeof cells === 'number' && typeof limit === 'number' ? { cells, limit } : null;
}

/** Why a file could not be opened, in words that say what to do. */
async function whyNot(error: unknown, { language, words: page }: Page): Promise<string> {
  const { errors } =
    language === 'nl' ? await import('../locales/nl/errors') : await import('../locales/en/errors');
  if (!(error instanceof WorkbookError)) return errors['unexpected'] ?? '';
  const size = sizeOf(error);
  if (size !== null) return page.tooManyCells(size.cells, size.limit);
  if (error.code === 'too-large') return page.tooMuch;
  return errors[error.code] ?? errors['unexpected'] ?? '';
}

/** Hands bytes to the browser, which puts them among the downloads. */
function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: fileKinds.xlsx.mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has the bytes only once it runs.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

async function start(): Promise<void> {
  const root = document.getElementById('bench');
  if (root === null) throw new Error('the page has no element #bench');
  const engine = window.o_spreadsheet;
  const translate = (text: string): string =>
    (page.language === 'nl' ? engineWords : englishEngineWords)[text] ?? text;
  engine.setTranslationMethod((...[text]) => translate(text));
  let app: GridApp | undefined;
  /** In which language the functions are told of, and the grid was drawn. */
  let functionsIn: Language = 'nl';
  let drawnIn: Language = 'nl';
  let shown: WorkbenchHost | undefined;
  installNotes(engine, window.owl, (cell) => shown?.noteOn(cell));
  const fillsTooMany = (cells: number) => page.words.fillsTooMany(cells, MAX_SPILL);
  boundFormulas(engine, { tooLarge: () => page.words.formulaTooLarge, fillsTooMany });
  boundFunctions(engine, fillsTooMany);
  tellWhatCanBeCounted(engine);
  offerChartsOfFiles(engine);
  installFarCells(engine, (place) => {
    if (shown?.makeRoom(place) !== false) return true;
    page.tell(page.words.tooFar);
    return false;
  });
  keepLinksInside(engine, (address) => {
    page.tell(page.words.linkStays(printable(address)));
  });

  engine.registries.topbarMenuRegistry.addChild('workbench-unprotect', ['data'], {
    name: () => page.words.protection.unprotect,
    sequence: 200,
    isVisible: () => shown?.canUnprotect === true,
    isEnabledOnLockedSheet: true,
    icon: 'o-spreadsheet-Icon.UNLOCK',
    execute: ({ model }) => {
      shown?.unprotect();
      page.tell(page.words.protection.lifted(model.getters.getActiveSheetName()));
    },
  });

  // The engine renames a sheet under a mouse only: on its tab.
  engine.registries.topbarMenuRegistry.addChild('workbench-rename-sheet', ['edit'], {
    name: () => page.words.renameSheet,
    sequence: 200,
    icon: 'o-spreadsheet-Icon.RENAME_SHEET',
    execute: () => {
      page.renameSheet();
    },
  });

  /** Whether the grid died since the workbook was opened, or since something in it was undone. */
  let hasDied = false;
  const GuardedApp = guarded(window.owl.App, (died, error) => {
    if (app !== died || shown === undefined) return;
    app = undefined;
    const host = shown;
    const again = hasDied;
    hasDied = true;
    const restart = async (): Promise<void> => {
      await mount(host);
      if (app === undefined) return;
      page.goToGrid();
      page.say(page.words.stopped.back);
    };
    page.showStopped(
      { again, canUndo: host.canUndo, details: maskBsns(printable(causeOf(error))) },
      {
        undo: () => {
          host.undo();
          hasDied = false;
          void restart();
        },
        restart: () => void restart(),
        save: () => void save(),
      },
    );
  });
  /** Takes away what is drawn of a workbook, or what is said in its place. */
  const takeDown = (): void => {
    const before = app;
    app = undefined;
    try {
      before?.destroy();
    } catch {
      // What cannot be taken away in order is taken away all the same, just below.
    }
    page.hideStopped();
    page.grid.replaceChildren();
  };

  let mounting: Promise<void> = Promise.resolve();
  /** Shows the workbook in the language of the page: what the engine says is put into words as it is drawn for the first time. */
  const mount = ({ model }: WorkbenchHost): Promise<void> => {
    const mountNow = async (): Promise<void> => {
      if (functionsIn !== page.language) {
        functionsIn = page.language;
        describeFunctions(engine, NAMESPACE, await functionTexts(functionsIn));
        model.dispatch('EVALUATE_CELLS');
      }
      drawnIn = page.language;
      takeDown();
      app = new GuardedApp(engine.Spreadsheet, {
        templates,
        translateFn: translate,
        props: {
          model,
          colorScheme: page.dark ? 'dark' : 'light',
          notifyUser: ({ text }: { text: string }) => {
            page.tell(text);
          },
          raiseError: (text: string, done?: () => void) => {
            page.tell(asTheFileSays(text) ?? text, 'entry');
            done?.();
          },
          askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
            if (window.confirm(text)) confirm();
            else cancel?.();
          },
        },
      });
      const mounted = app;
      try {
        await mounted.mount(page.grid);
      } catch (error) {
        // What died is told of already, and the workbook is open.
        if (app === mounted) throw error;
      }
    };
    // One that is taken away before it stands would never be ready.
    mounting = mounting.then(mountNow, mountNow);
    return mounting;
  };

  /** Why a cell takes no value, in the words of the file where it has them; `null` for all else that is told. */
  const asTheFileSays = (text: string): string | null => {
    if (shown === undefined) return null;
    const { getters } = shown.model;
    const at = getters.getActivePosition();
    const address = engine.helpers.toXC(at.col, at.row);
    const [refused = ''] = translate(valueRefused).split('%s');
    const why = text.startsWith(refused + address) ? shown.refusalOn(at) : null;
    return why === null ? null : `${address}: ${why}`;
  };

  /** The same workbook once more. The grid takes the focus as it is drawn: who works in the pane gets it back. */
  const remount = async (host: WorkbenchHost): Promise<void> => {
    host.writeIn(page.language);
    const inPane =
      document.activeElement === page.pane
        ? page.pane.contentDocument?.querySelector<HTMLElement>(':focus')
        : null;
    await mount(host);
    inPane?.focus();
  };

  const open = async (host: WorkbenchHost, paneAt = ''): Promise<void> => {
    window.banenafspraakHost = host;
    shown = host;
    hasDied = false;
    drafts.opens(host);
    host.onUnsaved = (unsaved) => {
      page.showUnsaved(unsaved);
    };
    host.onNewWorkbook = openNew;
    host.onOpenFile = openFromPane;
    host.onRefused = ({ sheet, cell, hasPassword }) => {
      const { protection } = page.words;
      const said = cell === null ? protection.cells(sheet) : protection.cell(cell, sheet);
      page.tell(`${said} ${hasPassword ? protection.password : protection.lift}`, 'entry');
    };
    host.onTakenOtherwise = (told) => {
      const { taken } = page.words;
      if (told === null) page.withdraw('entry');
      else page.tell(told.cells === null ? taken.typed(told) : taken.pasted(told, told.cells), 'entry');
    };
    // On a narrow page the grid stands above the pane, and may be out of view.
    host.onShown = (withKeyboard) => {
      page.grid.scrollIntoView({ block: 'nearest' });
      if (withKeyboard) page.goToGrid();
    };
    host.nameValues((name) => valueName(name, page.language));
    host.nameSheets(() => translate('Sheet'));
    host.onLongStep = async (again, act) => {
      await page.busy('undo', again ? page.words.redoing : page.words.undoing);
      act();
      await page.busy('undo', null);
    };
    let blank = host.isBlank;
    host.model.on('update', page, () => {
      if (host.hasUnsavedWork) drafts.changed();
      // Looking through a full workbook at every change takes long: what was filled once stays so.
      if (blank && !host.isBlank) page.showBlank((blank = false));
      const at = host.model.getters.getActivePosition();
      page.showNote({ error: host.errorOn(at), note: host.noteOn(at), prompt: host.promptOn(at) });
    });
    page.showNote({ error: null, note: null, prompt: null });
    page.showUnsaved(host.hasUnsavedWork);
    page.showBlank(blank);
    window.banenafspraakOpening = paneAt;
    page.show(await host.workbookName());
    await mount(host);
    page.showTop();
  };

  /** Whether the workbook that is open holds what is in no file: not where all of it was undone. */
  const hasWork = (): boolean => shown?.hasUnsavedWork === true && !shown.isBlank;
  /** Whether the workbook that is open may go: nothing in it is unsaved, or the user says so. */
  const mayLeaveWorkbook = (): boolean =>
    !hasWork() || window.confirm(page.words.loseWork(page.workbookName));
  /** The same of all that goes with it: what the pane made as well. */
  const mayGo = (): boolean => {
    if (shown?.isWaiting === true && !window.confirm(page.words.waiting.lose)) return false;
    return mayLeaveWorkbook();
  };

  /** In this browser, where the user asked for it. */
  const drafts = new DraftKeeper(keepDraft, {
    refused: () => {
      page.showDraftKept(false);
      page.tell(page.words.draft.refused);
    },
    holdsPage: (holds) => page.busy('draft', holds ? page.words.draft.keeping : null),
  });
  const chooseDraft = async (keep: boolean): Promise<void> => {
    if (keep) {
      drafts.start();
      await drafts.now();
    } else {
      drafts.stop();
      await forgetDraft().catch(() => undefined);
    }
    if (drafts.isKeeping === keep) page.say(keep ? page.words.draft.on : page.words.draft.off);
  };

  let opening: Promise<unknown> = Promise.resolve();
  /** Some functions come when they are first called; a workbook that is being opened may be what called them. */
  const recompute = async (): Promise<void> => {
    await opening.catch(() => undefined);
    shown?.model.dispatch('EVALUATE_CELLS');
  };

  /** Shows what is made in place of the workbook that is open, which stays where that fails, and where the user keeps it. */
  const replace = async (
    name: string,
    make: () => WorkbenchHost | Promise<WorkbenchHost>,
    paneAt = '',
    mayReplace = mayGo,
  ): Promise<boolean> => {
    page.tell(null);
    await page.busy('open', page.words.steps.start(name));
    const opened = (async () => {
      const host = await make();
      // Asked only now: what cannot be opened costs nobody work.
      if (!mayReplace()) return false;
      await open(host, paneAt);
      return true;
    })();
    opening = opened;
    try {
      return await opened;
    } catch (error) {
      page.tell(page.words.notOpened(name, await whyNot(error, page)));
      return false;
    } finally {
      await page.busy('open', null);
    }
  };
  const onStep: OnStep = (step) => page.busy('open', page.words.steps[step]);

  const sampleName = (visitor: Visitor) => wordsIn(page.language).workbenchWords.sampleNames[visitor];
  const sampleOf = (visitor: Visitor): WorkbenchHost =>
    new WorkbenchHost(
      engine,
      sampleName(visitor),
      sampleWorkbook(engine, visitor, page.language),
      page.language,
    );
  const begin = (visitor: Visitor) => replace(sampleName(visitor), () => sampleOf(visitor), paneFor[visitor]);
  const makeMeting = async () => {
    const made = await replace(
      page.words.newName,
      () => {
        const host = new WorkbenchHost(
          engine,
          page.words.newName,
          emptyWorkbook(page.words.newSheet),
          page.language,
        );
        host.onNamed = (name) => {
          page.rename(name);
        };
        return host;
      },
      PANE_AT_MAKEN,
    );
    if (made) page.goToPane();
  };
  const download = async (visitor: Visitor): Promise<void> => {
    if (visitor !== 'sectorraad') {
      const sample = sampleOf(visitor);
      // A function that comes when it is first called has been called now; its cells are computed once it is there.
      await functionsArrived(sample);
      saveFile(sampleName(visitor), await sample.toXlsx());
      return;
    }
    const { boardWorkbooks } = await import('./sample/boards');
    for (const { name, bytes } of await boardWorkbooks(page.language)) saveFile(name, bytes);
  };
  const functionsArrived = async (host: WorkbenchHost): Promise<void> => {
    for (let tries = 0; tries < mostTries && host.isBusy(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      host.model.dispatch('EVALUATE_CELLS');
    }
  };

  let kept: Draft | undefined;
  const resume = async (): Promise<void> => {
    const draft = kept;
    if (draft === undefined) return;
    const opened = await replace(draft.name, async () => {
      const host = await WorkbenchHost.fromXlsx(
        engine,
        draft.name,
        new Uint8Array(draft.bytes).slice().buffer,
        onStep,
        page.language,
      );
      host.markUnsaved();
      return host;
    });
    // What stays open instead is not kept over the draft.
    if (!opened) return;
    drafts.start();
    page.showDraftKept(true);
  };
  const showWelcome = (): void => {
    page.showWelcome({ kept, open: shown && page.workbookName });
  };
  const discard = async (): Promise<void> => {
    kept = undefined;
    await forgetDraft().catch(() => undefined);
    page.say(page.words.draft.off);
    showWelcome();
  };
  const named = (kinds: readonly NotKept[], lostFormulas: readonly string[] = []): string => {
    const { notKept: words, csv } = page.words;
    const shown = lostFormulas.slice(0, mostCells);
    const places = csv.places(shown, lostFormulas.length - shown.length);
    return words.list(
      kinds.map((kind) =>
        kind === 'formulas' && shown.length > 0 ? `${words.formulas} (${places})` : words[kind],
      ),
    );
  };
  const openFile = async (file: File, paneAt = ''): Promise<boolean> => {
    let notKept: readonly NotKept[] = [];
    let lostFormulas: readonly string[] = [];
    let stayed: Notice | null = null;
    const make = async () => {
      // Of this window: what another frame made, the engine does not take.
      const bytes = new Uint8Array(await file.arrayBuffer()).slice().buffer;
      const from = (await recogniseFormat(file, file.name)) === 'csv' ? 'fromCsv' : 'fromXlsx';
      const host = await WorkbenchHost[from](engine, file.name, bytes, onStep, page.language);
      ({ notKept, lostFormulas } = host);
      stayed = csvNotice(page.words, host.stayedText);
      return host;
    };
    if (!(await replace(file.name, make, paneAt))) return false;
    if (stayed !== null) page.tell(stayed);
    if (notKept.length > 0) page.tell(page.words.notKept.tell(file.name, named(notKept, lostFormulas)));
    return true;
  };
  /** The same for who asked for it in the pane, and goes on there. */
  const openFromPane = async (file: File, paneAt?: string): Promise<boolean> => {
    const opened = await openFile(file, paneAt);
    if (opened) page.goToPane();
    return opened;
  };
  const openNew = async (bytes: ArrayBuffer, paneAt?: string, name = page.words.newName): Promise<void> => {
    const opened = await replace(
      name,
      async () => {
        // Of this window: what another frame made, the engine does not take.
        const own = new Uint8Array(bytes).slice().buffer;
        const host = await WorkbenchHost.fromXlsx(engine, name, own, onStep, page.language);
        host.markUnsaved();
        return host;
      },
      paneAt,
      // What the pane made is what is opened.
      mayLeaveWorkbook,
    );
    if (!opened) throw new HostError('cancelled');
    // Who asked for it was in the pane.
    page.goToPane();
  };

  const tellLost = ({ lost }: WorkbenchHost): void => {
    if (lost.length > 0) page.tell(page.words.notKept.lost(page.workbookName, named(lost)));
  };
  let saving = false;
  const save = async (): Promise<void> => {
    if (saving) return;
    if (shown === undefined) {
      page.tell(page.words.nothingOpen);
      return;
    }
    const { isWaiting } = shown;
    if (shown.isBlank) {
      page.tell(isWaiting ? page.words.waiting.blank : page.words.blank);
      return;
    }
    saving = true;
    const host = shown;
    await page.busy('save', host.rows < manyRows ? page.words.saving : page.words.savingLong(host.rows));
    try {
      const name = page.workbookName;
      saveFile(name, await host.save());
      page.done(page.words.saved(name));
      if (host.fromCsv !== null) page.tell(page.words.csv.saved(host.fromCsv, name));
      host.fromCsv = null;
      tellLost(host);
      if (isWaiting) page.tell(page.words.waiting.saved(name));
    } catch (error) {
      page.tell(page.words.notSaved(error instanceof Error ? error.message : ''));
    } finally {
      saving = false;
      await page.busy('save', null);
    }
  };
  /** Tells of what broke off in the grid while that stays there. What a browser reports without an error is nothing that broke. */
  const tellBroken = (error: unknown): void => {
    if (error instanceof Error && shown !== undefined && !page.isStopped) page.tell(page.words.broke);
  };
  window.addEventListener('error', ({ error }) => {
    tellBroken(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tellBroken(reason);
  });
  window.addEventListener('beforeunload', (event) => {
    if (hasWork() || shown?.isWaiting === true) event.preventDefault();
  });

  const page = new Page(
    root,
    {
      open: (file) => void openFile(file),
      save: () => void save(),
      samples: showWelcome,
      keepDraft: (keep) => void chooseDraft(keep),
      welcome: {
        back: () => {
          page.hideWelcome();
          if (shown !== undefined && drawnIn !== page.language) void remount(shown);
        },
        otherLanguage: () => {
          const language = page.language === 'nl' ? 'en' : 'nl';
          keepLanguage(language, browserStorage());
          page.speak(language);
        },
        begin: (visitor) => void begin(visitor),
        makeMeting: () => void makeMeting(),
        download: (visitor) => void download(visitor),
        resume: () => void resume(),
        discard: () => void discard(),
      },
      looksChanged: () => {
        if (shown) void remount(shown);
      },
    },
    chosenLooks(browserStorage(), () => window.matchMedia('(prefers-color-scheme: dark)').matches),
  );

  const paste = (text: string): boolean => {
    try {
      return shown?.pasteText(text) ?? false;
    } catch (error) {
      const size = sizeOf(error);
      page.tell(size === null ? page.words.pasteFailed : page.words.pasteTooLarge(size.cells, size.limit));
      // Nor is it for the grid to take.
      return true;
    }
  };
  tellLargePastes(page.grid, {
    told: (rows) => page.busy('paste', page.words.pasting(rows)),
    paste,
    failed: () => {
      page.tell(page.words.pasteFailed);
    },
    done: () => page.busy('paste', null),
  });

  let templates = '';
  try {
    templates = withKeyboard(await (await fetched('vendor/o_spreadsheet.xml')).text());
    await loadFunctions(engine, page, () => void recompute());
    functionsIn = page.language;
    kept = await keptDraft();
    await page.busy('open', null);
    const asked = new URLSearchParams(window.location.hash.slice(1)).get('ik');
    const visitor = visitors.find((each) => each === asked);
    if (visitor === undefined) showWelcome();
    else await begin(visitor);
  } catch (error) {
    page.tell(`${page.words.failed} ${error instanceof Error ? error.message : ''} ${page.words.reload}`);
    throw error;
  }
}

void start();

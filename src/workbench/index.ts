import type { WorkbookHost } from '../host/host';
import { engineWords } from '../locales/nl/spreadsheet-engine';
import { workbenchWords as words } from '../locales/nl/workbench';
import { CustomFunctionsRuntime, registerFunctions, type FunctionMetadata } from './custom-functions';
import type { Engine } from './engine';
import { installNotes, type Owl } from './notes';
import { Page } from './page';
import { examplesWorkbook, sampleWorkbook } from './sample/sample';
import { WorkbenchHost } from './workbench-host';

const NAMESPACE = 'BANENAFSPRAAK';

interface GridApp {
  mount(target: HTMLElement): Promise<unknown>;
  destroy(): void;
}

declare global {
  interface Window {
    o_spreadsheet: Engine;
    owl: Owl & { App: new (component: unknown, config: object) => GridApp };
    banenafspraakHost?: WorkbookHost;
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
async function loadFunctions(engine: Engine): Promise<void> {
  const runtime = new CustomFunctionsRuntime();
  Object.assign(window, { CustomFunctions: runtime });
  await loadScript('../functions.js');
  const metadata = (await (await fetched('../functions-nl.json')).json()) as FunctionMetadata;
  registerFunctions(engine, NAMESPACE, metadata, runtime.associated);
}

async function start(): Promise<void> {
  const root = document.getElementById('bench');
  if (root === null) throw new Error('the page has no element #bench');
  const engine = window.o_spreadsheet;
  const translate = (text: string): string =>
    (page.language === 'nl' ? engineWords[text] : undefined) ?? text;
  engine.setTranslationMethod((...[text]) => translate(text));
  let app: GridApp | undefined;
  let shown: WorkbenchHost | undefined;
  installNotes(engine, window.owl, (cell) => shown?.noteOn(cell));

  let mounting: Promise<void> = Promise.resolve();
  /** Shows the workbook in the language of the page: what the engine says is put into words as it is drawn for the first time. */
  const mount = ({ model }: WorkbenchHost): Promise<void> => {
    const mountNow = async (): Promise<void> => {
      app?.destroy();
      app = new window.owl.App(engine.Spreadsheet, {
        templates,
        translateFn: translate,
        props: {
          model,
          notifyUser: ({ text }: { text: string }) => {
            page.tell(text);
          },
          raiseError: (text: string, done?: () => void) => {
            page.tell(text);
            done?.();
          },
          askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
            if (window.confirm(text)) confirm();
            else cancel?.();
          },
        },
      });
      await app.mount(page.grid);
    };
    // One that is taken away before it stands would never be ready.
    mounting = mounting.then(mountNow, mountNow);
    return mounting;
  };

  /** The same workbook once more. The grid takes the focus as it is drawn: who works in the pane gets it back. */
  const remount = async (host: WorkbenchHost): Promise<void> => {
    const inPane =
      document.activeElement === page.pane
        ? page.pane.contentDocument?.querySelector<HTMLElement>(':focus')
        : null;
    await mount(host);
    inPane?.focus();
  };

  const open = async (host: WorkbenchHost): Promise<void> => {
    window.banenafspraakHost = host;
    shown = host;
    host.model.on('update', page, () => {
      page.showNote(host.noteOn(host.model.getters.getActivePosition()));
    });
    page.showNote(null);
    page.show(await host.workbookName());
    await mount(host);
  };

  const openSample = () => open(new WorkbenchHost(engine, words.sampleName, sampleWorkbook(engine)));
  const openFile = async (file: File): Promise<void> => {
    try {
      await open(await WorkbenchHost.fromXlsx(engine, file.name, await file.arrayBuffer()));
    } catch {
      page.tell(page.words.notAWorkbook(file.name));
    }
  };
  const page = new Page(root, {
    open: (file) => void openFile(file),
    sample: () => void openSample(),
    examples: () => void open(new WorkbenchHost(engine, words.examplesName, examplesWorkbook(engine))),
    languageChanged: () => {
      if (shown) void remount(shown);
    },
  });

  let templates = '';
  try {
    templates = await (await fetched('vendor/o_spreadsheet.xml')).text();
    await loadFunctions(engine);
    await openSample();
  } catch (error) {
    page.tell(`${page.words.failed} ${error instanceof Error ? error.message : ''} ${page.words.reload}`);
    throw error;
  }
}

void start();

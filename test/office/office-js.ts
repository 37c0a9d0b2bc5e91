/**
 * Microsoft's own client library, from the npm package, in the test's own global scope, with a workbook of ours behind it. What
 * the product calls are then Excel's real proxies; only the host that answers is ours. A test that loads it runs in jsdom.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelWorkbook } from '../../src/excel-protocol/objects/workbook';
import { QueryProcessor, webPayloadLimit } from '../../src/excel-protocol/process-query';
import { HostFault, type RequestBody } from '../../src/excel-protocol/wire';
import type { SheetChange } from '../../src/excel-protocol/workbook-model';
import { MemoryWorkbook } from './memory-workbook';

/** The library of Excel on the web, for Mac and for Windows. */
export type Flavour = 'web-16.00' | 'mac-16.00' | 'win32-16.01';
export const flavours: readonly Flavour[] = ['web-16.00', 'mac-16.00', 'win32-16.01'];

/** What the product promises to run on, and the newest there is; the minor of `ExcelApi 1.N`. */
export const oldestApi = 9;
export const newestApi = 20;

const library = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

interface ExecutorMessage {
  readonly Body: RequestBody;
}

interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: unknown;
}

/** The parts of the library that stand between it and its host. */
interface OfficeScope {
  OfficeExtension: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  OSF: { _OfficeAppFactory: { setContext(context: unknown): void } };
}

export interface Office {
  readonly book: MemoryWorkbook;
  readonly processor: QueryProcessor;
  /** The requests that were sent, oldest first. */
  readonly requests: RequestBody[];
  /** Set to make the next request fail with this code of Excel. */
  failNext: string | null;
}

export function libraryFile(name: string): string {
  const path = join(library, name);
  if (!existsSync(path)) throw new Error(`the package @microsoft/office-js has no ${name}`);
  return path;
}

const events = {
  changed: 10,
  selected: 14,
  deleted: 15,
  'row-sorted': 19,
  'column-sorted': 20,
  renamed: 25,
} as const;

let loaded: Flavour | null = null;

/** Loads the library, once for a test file. */
export function loadLibrary(flavour: Flavour): void {
  if (loaded === flavour) return;
  if (loaded !== null) throw new Error(`a page loads one library; this one has that of ${loaded}`);
  // It looks for its own address among the scripts of the page.
  const script = document.createElement('script');
  script.src = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.debug.js';
  document.head.append(script);
  const quiet = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  // As it loads, the library sets out to find the host around its page, and some seconds later fails for want of one. That is
  // not what is tested: the timers it sets then are not run.
  const timers = jest.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
  for (const file of ['office.debug.js', `excel-${flavour}.debug.js`])
    // In the global scope, as a page does: what the library throws is then an error of this scope.
    (0, eval)(readFileSync(libraryFile(file), 'utf8'));
  timers.mockRestore();
  quiet.mockRestore();
  loaded = flavour;
}

/** Opens a workbook in an Excel that has requirement sets up to `ExcelApi 1.N`; the library checks every call against that. */
export function openExcel(flavour: Flavour, api: number, payloadLimit: number = webPayloadLimit): Office {
  loadLibrary(flavour);
  const scope = globalThis as unknown as OfficeScope;
  const book = new MemoryWorkbook();
  const processor = new QueryProcessor(excelWorkbook(book), { payloadLimit });
  const office: Office = { book, processor, requests: [], failNext: null };
  const isSetSupported = (set: string, version: number | string = '1.1') =>
    set === 'ExcelApi'
      ? /^1\./.test(String(version)) && Number(String(version).slice(2)) <= api
      : set === 'RichApiRuntime' || set === 'DelayForCellEdit';
  const platform = { 'web-16.00': 'OfficeOnline', 'mac-16.00': 'Mac', 'win32-16.01': 'PC' }[flavour];
  scope.OSF._OfficeAppFactory.setContext({
    requirements: { isSetSupported },
    platform,
    diagnostics: { platform, host: 'Excel', version: '16.0' },
    document: {},
  });
  const { OfficeExtension } = scope;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://document.localhost', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_: unknown, __: number, { Body }: ExecutorMessage) => execute(office, Body),
    }),
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  book.onChange((change) => {
    // Excel tells of a change after it has answered the request that made it.
    setTimeout(() => {
      OfficeExtension._testTriggerRichApiMessageEvent({ entries: [eventOf(change)] });
    }, 0);
  });
  return office;
}

function eventOf({ kind, sheet, address, changeType }: SheetChange) {
  return {
    messageCategory: 65536,
    messageType: events[kind],
    targetId: 'Workbook',
    message: JSON.stringify({
      worksheetId: sheet,
      address,
      changeType,
      source: 'Local',
      triggerSource: 'Unknown',
    }),
    isRemoteOverride: false,
  };
}

async function execute(office: Office, body: RequestBody): Promise<ExecutorResponse> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const response = {
    HttpStatusCode: 200,
    ErrorCode: '',
    ErrorMessage: '',
    Headers: {},
    Body: null as unknown,
  };
  try {
    if (office.failNext !== null) {
      const code = office.failNext;
      office.failNext = null;
      throw new HostFault(code);
    }
    const text = JSON.stringify(body);
    office.requests.push(JSON.parse(text) as RequestBody);
    return { ...response, Body: JSON.parse(await office.processor.answerText(text)) };
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    return { ...response, HttpStatusCode: 400, ErrorCode: error.code, ErrorMessage: error.message };
  }
}

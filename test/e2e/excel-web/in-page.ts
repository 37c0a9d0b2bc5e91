/** Runs in the page that plays Excel on the web; built into one script by `excel-on-the-web.ts`. */
import {
  CustomFunctionsService,
  customFunctionsService,
  type FunctionOutcome,
  type Invocation,
} from '../../../src/excel-protocol/custom-functions-service';
import { excelWorkbook } from '../../../src/excel-protocol/objects/workbook';
import { QueryProcessor, webPayloadLimit } from '../../../src/excel-protocol/process-query';
import type { RemoteObject } from '../../../src/excel-protocol/remote-object';
import {
  internalService,
  internalServiceObject,
  requirementSets,
  WebPage,
} from '../../../src/excel-protocol/web-page';
import type { Area, CellValue } from '../../../src/excel-protocol/workbook-model';
import { HostFault } from '../../../src/excel-protocol/wire';
import { MemoryWorkbook } from '../../office/memory-workbook';

/** A sheet as a test gives it: what is typed in its cells, and how cells are shown. */
export interface GivenSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly dates: readonly (readonly [row: number, column: number])[];
}

export interface ExcelSettings {
  readonly api: string;
  readonly locale: string;
  /** Milliseconds before every request is answered. */
  readonly delay: number;
  readonly sheets: readonly GivenSheet[];
}

/** What a test asks of Excel while the add-in runs in it. */
export interface ExcelInPage {
  values(sheet: string, area: Area): readonly (readonly CellValue[])[];
  enter(sheet: string, row: number, column: number, value: CellValue): void;
  sheets(): readonly string[];
  marks(sheet: string): number;
  selection(): { readonly sheet: string; readonly area: Area | undefined };
  opened(): readonly number[];
  call(invocation: Invocation): Promise<FunctionOutcome>;
  functionsReady(): Promise<void>;
  /** From now on every change of this kind is refused, with this code of Excel; `null` ends it. */
  refuse(code: string | null): void;
  told(): readonly unknown[];
  requests(): number;
}

declare global {
  interface Window {
    excel: ExcelInPage;
    startExcel(settings: ExcelSettings): void;
  }
}

window.startExcel = ({ api, locale, delay, sheets }) => {
  const book = new MemoryWorkbook();
  for (const { name, rows, dates } of sheets) {
    const sheet = book.sheets().some((each) => each.name === name) ? book.sheet(name) : book.addSheet(name);
    const columns = Math.max(...rows.map((row) => row.length));
    const whole = rows.map((row) => Array.from({ length: columns }, (_, place) => row[place] ?? ''));
    sheet.enter({ row: 1, column: 1, rows: whole.length, columns }, whole);
    for (const [row, column] of dates)
      sheet.setNumberFormats({ row, column, rows: 1, columns: 1 }, [['dd-mm-yyyy']]);
  }
  const [blank] = book.sheets();
  if (sheets.length > 0 && blank?.used() === null) blank.remove();

  const functions = new CustomFunctionsService((message) => {
    page.tell(message);
  });
  let refused: string | null = null;
  let requests = 0;
  const services: Readonly<Record<string, RemoteObject>> = {
    [customFunctionsService]: functions.object,
    [internalService]: internalServiceObject,
  };
  const processor = new QueryProcessor(excelWorkbook(book), {
    service: (name) => services[name] ?? null,
    payloadLimit: webPayloadLimit,
  });
  const answerText = processor.answerText.bind(processor);
  processor.answerText = (request) => {
    requests++;
    if (refused !== null && /"ActionType":4/.test(request)) return Promise.reject(new HostFault(refused));
    return answerText(request);
  };
  const page: WebPage = new WebPage({
    processor,
    functions,
    sets: requirementSets(api),
    locale,
    documentUrl: 'https://voorbeeld.sharepoint.com/Meting.xlsx',
    beforeAnswer: () => new Promise((resolve) => setTimeout(resolve, delay)),
  });
  page.listen(window);
  book.onChange((change) => {
    page.tellChange(change);
  });

  window.excel = {
    values: (sheet, area) => book.sheet(sheet).values(area),
    enter: (sheet, row, column, value) => {
      book.sheet(sheet).enter({ row, column, rows: 1, columns: 1 }, [[value]]);
    },
    sheets: () => book.sheets().map(({ name }) => name),
    marks: (sheet) => book.sheet(sheet).conditionalFormats().length,
    selection: () => {
      const { sheet: id, areas } = book.selection();
      return { sheet: book.sheets().find((sheet) => sheet.id === id)?.name ?? '', area: areas[0] };
    },
    opened: () => book.opened.map(({ length }) => length),
    call: (invocation) => functions.call(invocation),
    functionsReady: () => functions.ready,
    refuse: (code) => {
      refused = code;
    },
    told: () => page.told,
    requests: () => requests,
  };
};

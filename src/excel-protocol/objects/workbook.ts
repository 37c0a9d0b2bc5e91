import { absoluteReference, readAddress } from '../../host/a1';
import { bytesGiven, textGiven, thingGiven } from '../given';
import { RemoteObject, type RemoteType } from '../remote-object';
import type { SheetModel, WorkbookModel } from '../workbook-model';
import { HostFault } from '../wire';
import type { RangeThing } from './areas';
import { tablesType } from './tables';
import { areasType, rangeType, worksheetType } from './worksheet';

/**
 * The objects of Excel's API that this product speaks of, over a workbook. Members that are not here are answered as Excel
 * answers what it does not know.
 * @see https://learn.microsoft.com/javascript/api/excel
 */

function findSheet(book: WorkbookModel, key: unknown): SheetModel | null {
  const wanted = textGiven(key, 'the sheet').toLowerCase();
  const names = ({ id, name }: SheetModel) => [id.toLowerCase(), name.toLowerCase()];
  return book.sheets().find((sheet) => names(sheet).includes(wanted)) ?? null;
}

/** Whoever listens is told by the page; the host only hears that someone listens. */
const nothing = () => null;
const events = [
  'DataChangedEvent',
  'RowSortedEvent',
  'ColumnSortedEvent',
  'SelectionChangedEvent',
  'DeletedEvent',
  'EventNameChanged',
].flatMap((event) => ['Register', 'Unregister'].map((what) => [`_${what}${event}`, nothing] as const));

const worksheetsType: RemoteType<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: (book) => book.sheets().map((sheet) => RemoteObject.of(worksheetType, sheet)),
  item: (book, key) => {
    const sheet = findSheet(book, key);
    if (sheet === null) throw new HostFault('ItemNotFound', 'no such sheet');
    return RemoteObject.of(worksheetType, sheet);
  },
  call: {
    GetItemOrNullObject: (book, key) => {
      const sheet = findSheet(book, key);
      return sheet === null ? null : RemoteObject.of(worksheetType, sheet);
    },
    Add: (book, name) => RemoteObject.of(worksheetType, book.addSheet(textGiven(name, 'the name'))),
    ...Object.fromEntries(events),
  },
};

const nameType: RemoteType<{ readonly book: WorkbookModel; readonly name: string }> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  get: { Name: ({ name }) => name, Formula: ({ book, name }) => book.nameFormula(name) ?? '' },
  set: {
    Formula: ({ book, name }, formula) => {
      book.setName(name, textGiven(formula, 'the formula'));
    },
  },
  call: {
    GetRangeOrNullObject: ({ book, name }) => {
      const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(book.nameFormula(name) ?? '');
      if (match === null) return null;
      const [, quoted = '', plain = '', address = ''] = match;
      const sheet = findSheet(book, quoted.replaceAll("''", "'") || plain);
      const area = readAddress(address);
      return sheet === null || area === null ? null : RemoteObject.of(rangeType, { sheet, area });
    },
  },
};

const namesType: RemoteType<WorkbookModel> = {
  name: 'NamedItemCollection',
  item: (book, given) => {
    const name = textGiven(given, 'the name');
    if (book.nameFormula(name) === null) throw new HostFault('ItemNotFound', name);
    return RemoteObject.of(nameType, { book, name });
  },
  call: {
    GetItemOrNullObject: (book, given) => {
      const name = textGiven(given, 'the name');
      return book.nameFormula(name) === null ? null : RemoteObject.of(nameType, { book, name });
    },
    Add: (book, given, reference) => {
      const name = textGiven(given, 'the name');
      if (book.nameFormula(name) !== null) throw new HostFault('ItemAlreadyExists', name);
      const { sheet, area } = thingGiven<RangeThing>(reference, 'Range');
      book.setName(name, `=${absoluteReference({ sheet: sheet.name, ...area })}`);
      return RemoteObject.of(nameType, { book, name });
    },
  },
};

const propertyType: RemoteType<{ readonly book: WorkbookModel; readonly key: string }> = {
  name: 'CustomProperty',
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: ({ book, key }) => book.properties().get(key) ?? null },
  call: {
    Delete: ({ book, key }) => {
      book.setProperty(key, null);
    },
  },
};

const customPropertiesType: RemoteType<WorkbookModel> = {
  name: 'CustomPropertyCollection',
  items: (book) => [...book.properties().keys()].map((key) => RemoteObject.of(propertyType, { book, key })),
  item: (book, key) => RemoteObject.of(propertyType, { book, key: textGiven(key, 'the key') }),
  call: {
    Add: (book, given, value) => {
      const key = textGiven(given, 'the key');
      book.setProperty(key, textGiven(value, 'the value'));
      return RemoteObject.of(propertyType, { book, key });
    },
  },
};

const propertiesType: RemoteType<WorkbookModel> = {
  name: 'DocumentProperties',
  get: { Custom: (book) => RemoteObject.of(customPropertiesType, book) },
};

/** A workbook that is made and not yet opened. */
const createdWorkbookType: RemoteType<{ readonly book: WorkbookModel; readonly bytes: Uint8Array }> = {
  name: 'WorkbookCreated',
  call: { Open: ({ book, bytes }) => book.openWorkbook(bytes) },
};

const applicationType: RemoteType<WorkbookModel> = {
  name: 'Application',
  call: {
    Calculate: (book, kind) => {
      if (kind !== 'Full' && kind !== 'FullRebuild' && kind !== 'Recalculate')
        throw new HostFault('InvalidArgument', `calculation ${String(kind)}`);
      book.recalculate();
    },
    CreateWorkbook: (book, file) => RemoteObject.of(createdWorkbookType, { book, bytes: bytesGiven(file) }),
  },
};

const workbookType: RemoteType<WorkbookModel> = {
  name: 'Workbook',
  get: {
    Name: ({ name }) => name,
    Worksheets: (book) => RemoteObject.of(worksheetsType, book),
    Tables: (book) => RemoteObject.of(tablesType, book),
    Names: (book) => RemoteObject.of(namesType, book),
    Properties: (book) => RemoteObject.of(propertiesType, book),
    Application: (book) => RemoteObject.of(applicationType, book),
  },
  call: {
    GetSelectedRanges: (book) => {
      const { sheet: id, areas } = book.selection();
      const sheet = findSheet(book, id);
      if (sheet === null) throw new HostFault('InvalidSelection');
      return RemoteObject.of(areasType, { sheet, areas });
    },
    InsertWorksheetsFromBase64: async (book, file) =>
      (await book.insertSheets(bytesGiven(file))).map(({ id }) => id),
    // What Excel on the web does for `Excel.createWorkbook`.
    CreateAndOpenWorkbook: (book, file) => book.openWorkbook(bytesGiven(file)),
  },
};

/** The root of all that a request can speak of. */
export function excelWorkbook(book: WorkbookModel): RemoteObject {
  return RemoteObject.of(workbookType, book);
}

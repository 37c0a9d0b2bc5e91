import { textGiven } from '../given';
import { RemoteObject, type RemoteType } from '../remote-object';
import type { SheetModel, WorkbookModel } from '../workbook-model';
import { HostFault } from '../wire';
import { areaGiven } from './areas';

interface TableThing {
  readonly book: WorkbookModel;
  name: string;
}

const tableType: RemoteType<TableThing> = {
  name: 'Table',
  id: ({ name }) => name,
  get: { Name: ({ name }) => name },
  set: {
    Name: (table, name) => {
      const to = textGiven(name, 'the name');
      table.book.renameTable(table.name, to);
      table.name = to;
    },
  },
};

/** The tables of the whole workbook. @see https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tablesType: RemoteType<WorkbookModel> = {
  name: 'TableCollection',
  items: (book) => book.tables().map(({ name }) => RemoteObject.of(tableType, { book, name })),
  item: (book, name) => RemoteObject.of(tableType, { book, name: textGiven(name, 'the name') }),
};

/** The tables of one sheet. */
export const sheetTablesType: RemoteType<SheetModel> = {
  name: 'TableCollection',
  call: {
    Add: (sheet, address, hasHeaders) => {
      if (hasHeaders !== true) throw new HostFault('InvalidArgument', 'a table without headings');
      return RemoteObject.of(tableType, { book: sheet.workbook, name: sheet.addTable(areaGiven(address)) });
    },
  },
};

import { addressOf } from '../../host/a1';
import { numberGiven, rowsGiven, textGiven, thingGiven } from '../given';
import { RemoteObject, type RemoteType } from '../remote-object';
import type { Area, CellValue, CellWords, SheetModel } from '../workbook-model';
import { HostFault } from '../wire';
import { areaGiven, type AreasThing, areasGiven, type OnSheet, type RangeThing, wholeSheet } from './areas';
import { chartsType } from './charts';
import { conditionalFormatsType } from './conditional-formats';
import { sheetTablesType } from './tables';

function inSheet(sheet: SheetModel, area: Area): string {
  const { name } = sheet;
  const shown = /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${shown}!${addressOf(area)}`;
}

/** The smallest area with both. */
function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is handed over as cells: text, numbers and truth values; `null` leaves a cell as it is. */
function enter({ sheet, area }: RangeThing, value: unknown): void {
  const rows = rowsGiven(value, area.rows, area.columns);
  const isCell = (cell: unknown) => ['string', 'number', 'boolean'].includes(typeof cell);
  if (rows.every((row) => row.every(isCell))) {
    sheet.enter(area, rows as readonly (readonly CellValue[])[]);
    return;
  }
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) {
      if (cell === null) continue;
      if (!isCell(cell)) throw new HostFault('InvalidArgument', 'no value for a cell');
      const one = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      sheet.enter(one, [[cell as CellValue]]);
    }
}

/** One answer for all of them; `null` where they differ. */
function alike(struck: readonly boolean[]): boolean | null {
  const [first = false] = struck;
  return struck.every((each) => each === first) ? first : null;
}

const struckProperty = (strikethrough: boolean | null) => ({ format: { font: { strikethrough } } });

const fontType: RemoteType<RangeThing> = {
  name: 'RangeFont',
  get: { Strikethrough: ({ sheet, area }) => alike(sheet.struck(area).flat()) },
};

const formatType: RemoteType<RangeThing> = {
  name: 'RangeFormat',
  get: { Font: (thing) => RemoteObject.of(fontType, thing) },
  call: {
    AutofitColumns: ({ sheet, area }) => {
      sheet.autofitColumns(area);
    },
  },
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeType: RemoteType<RangeThing> = {
  name: 'Range',
  get: {
    Address: ({ sheet, area }) => inSheet(sheet, area),
    RowIndex: ({ area }) => area.row - 1,
    ColumnIndex: ({ area }) => area.column - 1,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    Values: ({ sheet, area }) => sheet.values(area),
    ValueTypes: ({ sheet, area }) => sheet.types(area),
    Formulas: ({ sheet, area }) => sheet.formulas(area),
    NumberFormat: ({ sheet, area }) => sheet.numberFormats(area),
    Worksheet: ({ sheet }) => RemoteObject.of(worksheetType, sheet),
    Format: (thing) => RemoteObject.of(formatType, thing),
    ConditionalFormats: ({ sheet, area }) =>
      RemoteObject.of(conditionalFormatsType, { sheet, areas: [area] }),
  },
  set: {
    Values: enter,
    Formulas: enter,
    NumberFormat: ({ sheet, area }, value) => {
      const formats = rowsGiven(value, area.rows, area.columns);
      sheet.setNumberFormats(area, formats.map((row) => row.map((format) => textGiven(format, 'the number format')))); // prettier-ignore
    },
  },
  call: {
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows !== area.rows || columns !== area.columns)
        throw new HostFault('InvalidArgument', 'the values do not have the shape of the range');
    },
    GetRow: ({ sheet, area }, index) => {
      const place = numberGiven(index, 'the row');
      return RemoteObject.of(rangeType, { sheet, area: { ...area, row: area.row + place, rows: 1 } });
    },
    GetBoundingRect: ({ sheet, area }, other) => {
      const { area: to } = thingGiven<RangeThing>(other, 'Range');
      return RemoteObject.of(rangeType, { sheet, area: around(area, to) });
    },
    GetSpecialCellsOrNullObject: ({ sheet, area }, kind) => {
      if (kind !== 'Formulas') throw new HostFault('InvalidArgument', `cells of kind ${String(kind)}`);
      const cellCount = sheet.formulaCells(area);
      return cellCount === 0 ? null : RemoteObject.of(areasType, { sheet, areas: [area], cellCount });
    },
    // Of all that can be asked the host asks for one property.
    GetRowProperties: ({ sheet, area }) => sheet.struck(area).map((row) => struckProperty(alike(row))),
    GetCellProperties: ({ sheet, area }) => sheet.struck(area).map((row) => row.map(struckProperty)),
    Select: ({ sheet, area }) => {
      sheet.select(area);
    },
  },
};

const rangesType: RemoteType<AreasThing> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => RemoteObject.of(rangeType, { sheet, area })),
  call: {
    GetItemAt: ({ sheet, areas }, index) => {
      const area = areas[numberGiven(index, 'the place')];
      if (area === undefined) throw new HostFault('ItemNotFound');
      return RemoteObject.of(rangeType, { sheet, area });
    },
  },
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const areasType: RemoteType<AreasThing> = {
  name: 'RangeAreas',
  get: {
    CellCount: ({ areas, cellCount }) =>
      cellCount ?? areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    Areas: (thing) => RemoteObject.of(rangesType, thing),
    ConditionalFormats: (thing) => RemoteObject.of(conditionalFormatsType, thing),
  },
};

const cellWords = ({ sheet, of }: OnSheet<CellWords>) =>
  `${sheet.id}!${addressOf({ ...of, rows: 1, columns: 1 })}`;

const locationOf = ({ sheet, of }: OnSheet<CellWords>) =>
  RemoteObject.of(rangeType, { sheet, area: { row: of.row, column: of.column, rows: 1, columns: 1 } });

const noteType: RemoteType<OnSheet<CellWords>> = {
  name: 'Note',
  id: cellWords,
  get: { Content: ({ of }) => of.content },
  call: {
    GetLocation: locationOf,
    Delete: ({ sheet, of }) => {
      sheet.removeNote(of.row, of.column);
    },
  },
};

const notesType: RemoteType<SheetModel> = {
  name: 'NoteCollection',
  items: (sheet) => sheet.notes().map((of) => RemoteObject.of(noteType, { sheet, of })),
  item: (sheet, id) => {
    const of = sheet.notes().find((words) => cellWords({ sheet, of: words }) === id);
    if (of === undefined) throw new HostFault('ItemNotFound');
    return RemoteObject.of(noteType, { sheet, of });
  },
  call: {
    GetCount: (sheet) => sheet.notes().length,
    Add: (sheet, address, content) => {
      const { row, column } = areaGiven(address);
      const words = { row, column, content: textGiven(content, 'the note') };
      sheet.addNote(row, column, words.content);
      return RemoteObject.of(noteType, { sheet, of: words });
    },
  },
};

const commentType: RemoteType<OnSheet<CellWords>> = {
  name: 'Comment',
  id: cellWords,
  get: { Id: cellWords, Content: ({ of }) => of.content },
  call: { GetLocation: locationOf },
};

const commentsType: RemoteType<SheetModel> = {
  name: 'CommentCollection',
  items: (sheet) => sheet.comments().map((of) => RemoteObject.of(commentType, { sheet, of })),
  call: { GetCount: (sheet) => sheet.comments().length },
  item: (sheet, id) => {
    const of = sheet.comments().find((words) => cellWords({ sheet, of: words }) === id);
    if (of === undefined) throw new HostFault('ItemNotFound');
    return RemoteObject.of(commentType, { sheet, of });
  },
};

const shapesType: RemoteType<SheetModel> = {
  name: 'ShapeCollection',
  call: { GetCount: (sheet) => sheet.shapeCount() },
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetType: RemoteType<SheetModel> = {
  name: 'Worksheet',
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Visibility: ({ visibility }) => visibility,
    Charts: (sheet) => RemoteObject.of(chartsType, sheet),
    Tables: (sheet) => RemoteObject.of(sheetTablesType, sheet),
    Notes: (sheet) => RemoteObject.of(notesType, sheet),
    Comments: (sheet) => RemoteObject.of(commentsType, sheet),
    Shapes: (sheet) => RemoteObject.of(shapesType, sheet),
  },
  call: {
    GetRange: (sheet, address) =>
      RemoteObject.of(rangeType, {
        sheet,
        area: address === undefined || address === null ? wholeSheet : areaGiven(address),
      }),
    GetRanges: (sheet, addresses) => RemoteObject.of(areasType, { sheet, areas: areasGiven(addresses) }),
    GetUsedRangeOrNullObject: (sheet, valuesOnly) => {
      const area = sheet.used(valuesOnly !== true);
      return area === null ? null : RemoteObject.of(rangeType, { sheet, area });
    },
    Activate: (sheet) => {
      sheet.activate();
    },
    Delete: (sheet) => {
      sheet.remove();
    },
  },
};

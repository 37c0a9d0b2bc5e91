import type { Engine, Model, WorkbookData, Zone } from './engine';
import type { SheetWithKeeps } from './kept-plugin';
import type { EngineCommand } from './plugins';

type SheetData = NonNullable<WorkbookData['sheets']>[number];
type Headers = SheetData['cols'];

/** A sheet of another workbook, with the id and the place that it gets in this one. */
export interface SheetToCopy {
  readonly from: string;
  readonly sheetId: string;
  readonly position: number;
}

/**
 * The commands that rebuild sheets of another workbook: what stands in the cells and what they look like, sizes, groups, panes,
 * lists to choose from, colours by condition, filters. The sheets come first, since formulas name each other's.
 */
export function copyCommands(
  engine: Engine,
  other: Model,
  sheets: readonly SheetToCopy[],
): readonly EngineCommand[] {
  const data = other.exportData();
  const of = (from: string) => data.sheets.find(({ id }) => id === from);
  return [
    ...sheets.map(({ from, sheetId, position }) => ({
      type: 'CREATE_SHEET',
      sheetId,
      position,
      name: other.getters.getSheetName(from),
      ...sizeOf(engine, other, from, of(from)),
    })),
    ...sheets.flatMap(({ from, sheetId }) => {
      const sheet = of(from);
      return [
        ...(sheet === undefined ? [] : looks(engine, data, sheet, sheetId)),
        ...contents(other, from, sheetId),
        ...(sheet === undefined ? [] : [...aids(engine, other, sheet, sheetId), ...keeps(sheet, sheetId)]),
      ];
    }),
  ];
}

/** As large as it is, and as its rules reach: the engine takes no rule that goes beyond. */
function sizeOf(
  { helpers }: Engine,
  { getters }: Model,
  from: string,
  sheet: SheetData | undefined,
): { readonly cols: number; readonly rows: number } {
  const areas = [...(sheet?.dataValidationRules ?? []), ...(sheet?.conditionalFormats ?? [])]
    .flatMap(({ ranges }) => ranges)
    .map((area) => helpers.toZone(area));
  return {
    cols: Math.max(getters.getNumberCols(from), ...areas.map(({ right }) => right + 1)),
    rows: Math.max(getters.getNumberRows(from), ...areas.map(({ bottom }) => bottom + 1)),
  };
}

function contents({ getters }: Model, from: string, sheetId: string): readonly EngineCommand[] {
  return getters.getCells(from).map((cell) => ({
    type: 'UPDATE_CELL',
    sheetId,
    ...positionOf(getters.getCellPosition(cell.id)),
    content: cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content,
    ...(cell.format === undefined ? {} : { format: cell.format }),
    ...(cell.style === undefined ? {} : { style: cell.style }),
  }));
}

const positionOf = ({ col, row }: { readonly col: number; readonly row: number }) => ({ col, row });

/** Styles, formats and borders of whole areas, sizes, what is hidden, grouped and frozen. */
function looks(
  { helpers }: Engine,
  { styles = {}, formats = {}, borders = {} }: WorkbookData,
  sheet: SheetData,
  sheetId: string,
): readonly EngineCommand[] {
  const target = (area: string): readonly Zone[] => [helpers.toZone(area)];
  return [
    ...Object.entries(sheet.styles).map(([area, id]) => ({
      type: 'SET_FORMATTING',
      sheetId,
      target: target(area),
      style: styles[id],
    })),
    ...Object.entries(sheet.formats).map(([area, id]) => ({
      type: 'SET_FORMATTING',
      sheetId,
      target: target(area),
      format: formats[id],
    })),
    ...Object.entries(sheet.borders).map(([area, id]) => ({
      type: 'SET_BORDERS_ON_TARGET',
      sheetId,
      target: target(area),
      border: borders[id],
    })),
    ...headers(sheet.cols, 'COL', sheetId),
    ...headers(sheet.rows, 'ROW', sheetId),
    ...(['COL', 'ROW'] as const).flatMap((dimension) =>
      (sheet.headerGroups?.[dimension] ?? []).flatMap(({ start, end, isFolded }) => [
        { type: 'GROUP_HEADERS', sheetId, dimension, start, end },
        ...(isFolded === true ? [{ type: 'FOLD_HEADER_GROUP', sheetId, dimension, start, end }] : []),
      ]),
    ),
    ...(sheet.panes !== undefined && sheet.panes.xSplit > 0
      ? [{ type: 'FREEZE_COLUMNS', sheetId, quantity: sheet.panes.xSplit }]
      : []),
    ...(sheet.panes !== undefined && sheet.panes.ySplit > 0
      ? [{ type: 'FREEZE_ROWS', sheetId, quantity: sheet.panes.ySplit }]
      : []),
    ...(sheet.areGridLinesVisible === false
      ? [{ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: false }]
      : []),
    ...(sheet.color === undefined ? [] : [{ type: 'COLOR_SHEET', sheetId, color: sheet.color }]),
    ...(sheet.isVisible ? [] : [{ type: 'HIDE_SHEET', sheetId }]),
  ];
}

function headers(sizes: Headers, dimension: 'COL' | 'ROW', sheetId: string): readonly EngineCommand[] {
  const bySize = new Map<number, number[]>();
  const hidden: number[] = [];
  for (const [index, { size, isHidden }] of Object.entries(sizes)) {
    if (size !== undefined) bySize.set(size, [...(bySize.get(size) ?? []), Number(index)]);
    if (isHidden === true) hidden.push(Number(index));
  }
  return [
    ...[...bySize].map(([size, elements]) => ({
      type: 'RESIZE_COLUMNS_ROWS',
      sheetId,
      dimension,
      elements,
      size,
    })),
    ...(hidden.length > 0 ? [{ type: 'HIDE_COLUMNS_ROWS', sheetId, dimension, elements: hidden }] : []),
  ];
}

/** What is kept of a sheet beside the engine. */
function keeps(sheet: SheetData, sheetId: string): readonly EngineCommand[] {
  const { keeps: kept } = sheet as SheetWithKeeps;
  return kept === undefined ? [] : [{ type: 'WORKBENCH_KEEP', sheetId, keeps: kept }];
}

/** What helps filling in: merged cells, lists to choose from, colours by condition, filters. */
function aids(
  { helpers }: Engine,
  { uuidGenerator }: Model,
  { merges, dataValidationRules, conditionalFormats, tables }: SheetData,
  sheetId: string,
): readonly EngineCommand[] {
  const ranges = (areas: readonly string[]) =>
    areas.map((area) => ({ _sheetId: sheetId, _zone: helpers.toZone(area) }));
  return [
    ...(merges.length > 0
      ? [
          {
            type: 'ADD_MERGE',
            sheetId,
            target: merges.map((area) => helpers.toZone(area)),
            force: true,
          },
        ]
      : []),
    ...dataValidationRules.map(({ ranges: areas, ...rule }) => ({
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId,
      ranges: ranges(areas),
      // A sheet of its own: the names of its rules, by which what is kept knows them, are free.
      rule,
    })),
    ...conditionalFormats.map(({ ranges: areas, ...format }) => ({
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      ranges: ranges(areas),
      cf: { ...format, id: uuidGenerator.smallUuid() },
    })),
    ...tables.map(({ range, config, type }) => ({
      type: 'CREATE_TABLE',
      sheetId,
      ranges: ranges([range]),
      config,
      tableType: type,
    })),
  ];
}

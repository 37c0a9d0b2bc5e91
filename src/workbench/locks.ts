import { addressOf, columnName, readAddress } from '../host/a1';
import { limits } from '../workbook/limits';
import { CellRuns } from './cell-runs';
import type { Zone } from './engine';
import type { Kept } from './kept';
import { attributeOf, elementsIn, elementsOfPart, plainAttributes } from './xml-elements';

/**
 * Which cells of a protected sheet may be changed. The styles of a file say so; those of the engine do not, so it is kept by place: how
 * whole columns are locked, and the cells that are locked otherwise than their column.
 */

/** Beyond these each insertion of a row would take long. */
export const mostAreas = 2_000;
const usual = '';

/** How each style of a file locks its cells: the attributes that say so, or nothing where it is as usual. */
export function locksOfStyles(styles: string | undefined): readonly string[] {
  const formats = elementsOfPart(styles ?? '').find(({ name }) => name === 'cellXfs')?.inside ?? '';
  return elementsIn(formats).map(({ inside }) => {
    const attributes = elementsIn(inside).find(({ name }) => name === 'protection')?.attributes ?? '';
    const isOpen = /^(?:0|false)$/.test(attributeOf(attributes, 'locked'));
    const isHidden = /^(?:1|true)$/.test(attributeOf(attributes, 'hidden'));
    return `${isOpen ? ' locked="0"' : ''}${isHidden ? ' hidden="1"' : ''}`;
  });
}

const lock = (kind: 'columnLock' | 'cellLock', area: string, attributes: string): Kept => ({
  kind,
  areas: [area],
  attributes,
  formulas: [],
  inside: '',
});

interface ColumnRun {
  readonly from: number;
  to: number;
  readonly held: string;
}

function columnRuns(sheet: string, locks: readonly string[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const { attributes } of elementsIn(
    elementsOfPart(sheet).find(({ name }) => name === 'cols')?.inside ?? '',
  )) {
    const held = locks[Number(attributeOf(attributes, 'style') || 0)] ?? usual;
    const [from, to] = [Number(attributeOf(attributes, 'min')), Number(attributeOf(attributes, 'max'))];
    const last = runs.at(-1);
    if (last?.held === held && last.to === from - 1) last.to = to;
    else if (held !== usual && from >= 1 && to >= from && to <= limits.columns) runs.push({ from, to, held });
  }
  return runs;
}

const oneCell = /<c(\s[^<>]*)>/g;
const placeOfCell = /\sr="([A-Z]{1,3})(\d{1,7})"/;
const styleOfPart = /\ss="(\d+)"/;

/** Areas of one column each, side by side and alike, as one. */
function joined(runs: Readonly<Record<string, string>>): readonly Kept[] {
  const found: { column: number; columns: number; row: number; rows: number; held: string }[] = [];
  const open = new Map<string, (typeof found)[number]>();
  const all = Object.entries(runs).flatMap(([address, held]) => {
    const at = readAddress(address);
    return at === null ? [] : [{ ...at, held }];
  });
  for (const run of all.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const key = `${String(run.row)} ${String(run.rows)} ${run.held}`;
    const left = open.get(key);
    if (left !== undefined && left.column + left.columns === run.column) left.columns++;
    else {
      found.push(run);
      open.set(key, run);
    }
  }
  return found.map((area) => lock('cellLock', addressOf(area), area.held));
}

/** How the cells of a sheet are locked, where not all are as usual; `null` where that cannot be kept. */
export function locksIn(sheet: string, locks: readonly string[]): readonly Kept[] | null {
  if (locks.every((held) => held === usual)) return [];
  // Rows that are locked as a whole are not followed.
  if ([...sheet.matchAll(/<row(\s[^<>]*)>/g)].some(([, row = '']) => lockOf(row, locks) !== usual))
    return null;
  const columns = columnRuns(sheet, locks);
  const runs = new CellRuns<string>();
  const column = columnNumbers();
  for (const [, attributes = ''] of sheet.matchAll(oneCell)) {
    const [, letters, row] = placeOfCell.exec(attributes) ?? [];
    if (letters === undefined) continue;
    const at = column(letters);
    const held = lockOf(attributes, locks);
    const ofColumn = columns.find(({ from, to }) => from <= at && at <= to)?.held ?? usual;
    if (held !== ofColumn) runs.add(Number(row), at, held);
  }
  const cells = joined(runs.finished());
  if (cells.length > mostAreas) return null;
  return [
    ...columns.map(({ from, to, held }) => lock('columnLock', `${columnName(from)}:${columnName(to)}`, held)),
    ...cells,
  ];
}

const lockOf = (attributes: string, locks: readonly string[]): string =>
  locks[Number(styleOfPart.exec(attributes)?.[1] ?? 0)] ?? usual;

/** The number of a column by its name: there are few names, and very many cells. */
function columnNumbers(): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const number = known.get(name) ?? columnNumber(name);
    known.set(name, number);
    return number;
  };
}

/** The numbers of styles that are as others and locked otherwise, made as they are asked for. */
export class LockedStyles {
  private readonly made = new Map<string, number>();
  private readonly formats: string[];

  constructor(private readonly xml: string) {
    const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? '';
    this.formats = elementsIn(formats).map(
      ({ attributes, inside }) => `<xf${plainAttributes(attributes)}>${inside}</xf>`,
    );
  }

  locked(style: number, held: string): number {
    const key = `${String(style)}${held}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const plain = this.formats[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"></xf>';
    const number = this.formats.push(
      plain.replace(/^<xf/, '<xf applyProtection="1"').replace(/<\/xf>$/, `<protection${held}/></xf>`),
    );
    this.made.set(key, number - 1);
    return number - 1;
  }

  get written(): string {
    if (this.made.size === 0) return this.xml;
    return this.xml.replace(
      /<cellXfs\b[^>]*>[\s\S]*?<\/cellXfs>/,
      () => `<cellXfs count="${String(this.formats.length)}">${this.formats.join('')}</cellXfs>`,
    );
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly held: string;
}

/** How each cell of a sheet is locked. */
export class Locks {
  readonly columns: readonly Run[];
  private readonly cells = new Map<number, Run[]>();
  /** Every cell that is locked otherwise than its column. */
  readonly others: readonly (readonly [number, number])[];

  constructor(kept: readonly Kept[]) {
    this.columns = kept.flatMap(({ kind, areas, attributes: held }) => {
      const [, from, to] = /^([A-Z]+):([A-Z]+)$/.exec(areas[0] ?? '') ?? [];
      if (kind !== 'columnLock' || from === undefined || to === undefined) return [];
      return [{ from: columnNumber(from), to: Math.min(columnNumber(to), limits.columns), held }];
    });
    const others: [number, number][] = [];
    for (const { kind, areas, attributes: held } of kept) {
      const area = kind === 'cellLock' ? readAddress(areas[0] ?? '') : null;
      if (area === null) continue;
      const { row, rows, column, columns } = area;
      for (let at = column; at < column + columns; at++) {
        const runs = this.cells.get(at) ?? [];
        runs.push({ from: row, to: row + rows - 1, held });
        this.cells.set(at, runs);
        for (let line = row; line < row + rows; line++) others.push([line, at]);
      }
    }
    this.others = others;
  }

  ofColumn(column: number): string {
    return this.columns.find(({ from, to }) => from <= column && column <= to)?.held ?? usual;
  }

  ofCell(row: number, column: number): string {
    const other = this.cells.get(column)?.find(({ from, to }) => from <= row && row <= to);
    return other?.held ?? this.ofColumn(column);
  }

  /** Whether all cells of a zone, which counts from 0, may be changed though the sheet is protected. */
  isOpen({ left, right, top, bottom }: Zone): boolean {
    for (let column = left + 1; column <= right + 1; column++) {
      const isOpenColumn = isUnlocked(this.ofColumn(column));
      let different = 0;
      for (const { from, to, held } of this.cells.get(column) ?? []) {
        if (isUnlocked(held) === isOpenColumn) continue;
        different += Math.max(0, Math.min(to, bottom + 1) - Math.max(from, top + 1) + 1);
      }
      if (isOpenColumn ? different > 0 : different < bottom - top + 1) return false;
    }
    return true;
  }
}

const isUnlocked = (held: string): boolean => held.includes('locked="0"');

const columnNumber = (name: string): number => readAddress(`${name}1`)?.column ?? limits.columns;

const writtenCell = /<c r="([A-Z]+)(\d+)"(?: s="(\d+)")?/g;
const oneRow = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const wholeCell = /<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;

/** The cells of a sheet with some that are empty put among them. @param added each with its row and its column */
function withCells(data: string, added: readonly (readonly [number, number, string])[]): string {
  const rows = new Map<number, { attributes: string; cells: Map<number, string> }>();
  for (const [, attributes = '', inside = ''] of data.matchAll(oneRow)) {
    const cells = new Map(
      [...inside.matchAll(wholeCell)].map(([cell, address = '']) => [
        readAddress(address)?.column ?? 0,
        cell,
      ]),
    );
    rows.set(Number(attributeOf(attributes, 'r')), { attributes, cells });
  }
  for (const [row, column, cell] of added) {
    const known = rows.get(row) ?? { attributes: ` r="${String(row)}"`, cells: new Map<number, string>() };
    known.cells.set(column, cell);
    rows.set(row, known);
  }
  const inOrder = <T>(entries: Iterable<readonly [number, T]>): T[] =>
    [...entries].sort(([a], [b]) => a - b).map(([, held]) => held);
  return inOrder(rows)
    .map(({ attributes, cells }) => `<row${attributes}>${inOrder(cells).join('')}</row>`)
    .join('');
}

/** The part of a sheet that the engine wrote, with the cells locked as they were. */
export function withLocks(xml: string, kept: readonly Kept[], styles: LockedStyles): string {
  const locks = new Locks(kept);
  if (locks.columns.length === 0 && locks.others.length === 0) return xml;
  const found = /(<sheetData\b[^>]*?)(?:\/>|>([\s\S]*?)<\/sheetData>)/.exec(xml);
  if (found === null) return xml;
  const seen = new Set<string>();
  const looks = new Map<number, number>();
  const others = new Set(locks.others.map(([row, column]) => `${columnName(column)}${String(row)}`));
  const columnOf = columnNumbers();
  const cells = (found[2] ?? '').replace(
    writtenCell,
    (whole: string, letters: string, digits: string, style = '0') => {
      const [row, column, look] = [Number(digits), columnOf(letters), Number(style)];
      const address = letters + digits;
      if (others.has(address)) seen.add(address);
      const held = locks.ofCell(row, column);
      if (held === locks.ofColumn(column)) looks.set(column, look);
      return held === usual ? whole : `<c r="${address}" s="${String(styles.locked(look, held))}"`;
    },
  );
  const added = locks.others.flatMap(([row, column]): [number, number, string][] => {
    const address = `${columnName(column)}${String(row)}`;
    if (seen.has(address)) return [];
    const held = locks.ofCell(row, column);
    const style = held === usual ? 0 : styles.locked(0, held);
    return [[row, column, `<c r="${address}" s="${String(style)}"/>`]];
  });
  const data = `<sheetData>${added.length === 0 ? cells : withCells(cells, added)}</sheetData>`;
  const styleOf = (column: number): string => {
    const held = locks.ofColumn(column);
    return held === usual ? '' : ` style="${String(styles.locked(looks.get(column) ?? 0, held))}"`;
  };
  return withColumns(
    xml.replace(found[0], () => data),
    locks.columns,
    styleOf,
  );
}

function withColumns(xml: string, runs: readonly Run[], styleOf: (column: number) => string): string {
  if (runs.length === 0) return xml;
  const found = /<cols>([\s\S]*?)<\/cols>/.exec(xml);
  const written = elementsIn(found?.[1] ?? '').map(({ attributes }) => ({
    column: Number(attributeOf(attributes, 'min')),
    attributes: plainAttributes(attributes),
  }));
  const last = Math.max(0, ...written.map(({ column }) => column));
  const width = /\sdefaultColWidth="([^"]*)"/.exec(xml)?.[1] ?? '9';
  const cols = [
    ...written.map(({ column, attributes }) => `<col${attributes}${styleOf(column)}/>`),
    ...runs
      .filter(({ to }) => to > last)
      .sort((a, b) => a.from - b.from)
      .map(({ from, to }) => {
        const first = Math.max(from, last + 1);
        return `<col min="${String(first)}" max="${String(to)}" width="${width}"${styleOf(first)}/>`;
      }),
  ];
  const all = `<cols>${cols.join('')}</cols>`;
  return found === null
    ? xml.replace('<sheetData', () => `${all}<sheetData`)
    : xml.replace(found[0], () => all);
}

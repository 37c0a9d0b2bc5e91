import { readAddress } from '../host/a1';
import type { CellWrite } from './cells-at-once';
import type { CellPosition, Engine, Zone } from './engine';
import type { SheetKeeps } from './kept';
import { Locks } from './locks';
import { attributeOf } from './xml-elements';

/** What may be changed in a protected sheet, as Excel has it: of the file the engine holds no protection. */

/** Why a command was refused: the sheet is protected, as a whole or in these cells. */
export const PROTECTED = 'WorkbenchProtected';

export interface SheetCommand {
  readonly type: string;
  readonly sheetId?: unknown;
  readonly [key: string]: unknown;
}

/** What is asked of the grid to decide. */
export interface ProtectedSheets {
  readonly getKeeps: (sheetId: string) => SheetKeeps;
  readonly getNumberRows: (sheetId: string) => number;
  readonly getNumberCols: (sheetId: string) => number;
  readonly getConditionalFormats: (sheetId: string) => readonly { id: string; ranges: readonly string[] }[];
  readonly getDataValidationRule: (sheetId: string, id: string) => { ranges: readonly InSheet[] } | undefined;
  readonly getRangeFromSheetXC: (sheetId: string, range: string) => InSheet;
  readonly getRangeFromRangeData: (data: unknown) => InSheet;
}
interface InSheet {
  readonly zone: Zone;
}

/** Commands that a protected sheet takes only where its file says so, by the attribute that is `0` there. */
const allowedBy: Readonly<Record<string, string>> = {
  SET_FORMATTING: 'formatCells',
  CLEAR_FORMATTING: 'formatCells',
  SET_BORDER: 'formatCells',
  SET_BORDERS_ON_TARGET: 'formatCells',
  SET_ZONE_BORDERS: 'formatCells',
  ADD_CONDITIONAL_FORMAT: 'formatCells',
  REMOVE_CONDITIONAL_FORMAT: 'formatCells',
  CHANGE_CONDITIONAL_FORMAT_PRIORITY: 'formatCells',
};
/** The same, of whole rows or columns. */
const ofHeaders = new Set(['HIDE_COLUMNS_ROWS', 'UNHIDE_COLUMNS_ROWS', 'RESIZE_COLUMNS_ROWS']);
/** The pane goes to cells that are hidden or folded: it may show them. */
const showing = /^UN(?:HIDE|FOLD)_/;
const never = new Set([
  'ADD_MERGE',
  'REMOVE_MERGE',
  'MOVE_COLUMNS_ROWS',
  'GROUP_HEADERS',
  'UNGROUP_HEADERS',
  'FOLD_HEADER_GROUP',
  'UNFOLD_HEADER_GROUP',
  'FOLD_ALL_HEADER_GROUPS',
  'UNFOLD_ALL_HEADER_GROUPS',
  'FOLD_HEADER_GROUPS_IN_ZONE',
  'UNFOLD_HEADER_GROUPS_IN_ZONE',
  'CREATE_TABLE',
  'UPDATE_TABLE',
  'REMOVE_TABLE',
  'ADD_DATA_VALIDATION_RULE',
  'REMOVE_DATA_VALIDATION_RULE',
]);
/** What is pasted or filled in brings looks and lists along into cells that are open. */
const pasting = new Set(['PASTE', 'PASTE_FROM_OS_CLIPBOARD', 'REPEAT_PASTE', 'AUTOFILL', 'AUTOFILL_AUTO']);
const isBrought = /^(?:ADD|REMOVE)_(?:CONDITIONAL_FORMAT|DATA_VALIDATION_RULE)$|^SET_BORDER(?:S_ON_TARGET)?$/;

/** The element with which the file protects a sheet; `null` where the sheet is open. */
function protectionOf({ fixed }: SheetKeeps): string | null {
  const element = fixed['sheetProtection'];
  return element !== undefined && isOn(attributeOf(element, 'sheet')) ? element : null;
}

const isOn = (attribute: string): boolean => /^(?:1|true)$/.test(attribute);

export const isProtected = (keeps: SheetKeeps): boolean => protectionOf(keeps) !== null;

/** Whether the protection takes a password to be lifted. */
export function hasPassword({ fixed }: SheetKeeps): boolean {
  const element = fixed['sheetProtection'] ?? '';
  return attributeOf(element, 'password') !== '' || attributeOf(element, 'hashValue') !== '';
}

/** What is kept of a sheet without its protection. Which of its cells are locked stays, as in Excel. */
export function unprotected(keeps: SheetKeeps): SheetKeeps {
  const fixed = Object.entries(keeps.fixed).filter(([name]) => name !== 'sheetProtection');
  return { ...keeps, fixed: Object.fromEntries(fixed) };
}

const locksOf = new WeakMap<SheetKeeps, Locks>();

function isOpen(keeps: SheetKeeps, zone: Zone): boolean {
  let locks = locksOf.get(keeps);
  if (locks === undefined) locksOf.set(keeps, (locks = new Locks(keeps.kept)));
  return locks.isOpen(zone) || isInOpenRange(keeps, zone);
}

/** Ranges that a file leaves to be changed by everyone. */
function isInOpenRange({ kept }: SheetKeeps, { left, right, top, bottom }: Zone): boolean {
  return kept.some(
    ({ kind, areas, attributes }) =>
      kind === 'protectedRange' &&
      !/\s(?:password|hashValue|securityDescriptor)=/.test(attributes) &&
      areas.some((area) => {
        const at = readAddress(area);
        if (at === null) return false;
        const [first, above] = [at.column - 1, at.row - 1];
        return first <= left && right < first + at.columns && above <= top && bottom < above + at.rows;
      }),
  );
}

const cellZone = ({ col, row }: { readonly col: number; readonly row: number }): Zone => ({
  left: col,
  right: col,
  top: row,
  bottom: row,
});

/** Whether a cell may not be changed. */
export const isLockedCell = (keeps: SheetKeeps, position: CellPosition): boolean =>
  isProtected(keeps) && !isOpen(keeps, cellZone(position));

/**
 * Whether a command of the engine changes what a protected sheet keeps as it is.
 * @param within what someone does, of which the command is all or a part
 */
export function isRefused(command: SheetCommand, sheets: ProtectedSheets, within?: string): boolean {
  const { sheetId, type } = command;
  if (typeof sheetId !== 'string') return false;
  const keeps = sheets.getKeeps(sheetId);
  const protection = protectionOf(keeps);
  if (protection === null) return false;
  const isAllOpen = (zones: readonly Zone[]): boolean => zones.every((zone) => isOpen(keeps, zone));
  const allows = (attribute: string): boolean => /^(?:0|false)$/.test(attributeOf(protection, attribute));
  const allowed = allowedBy[type];
  if (within !== undefined && pasting.has(within) && isBrought.test(type))
    return !(allowed !== undefined && allows(allowed)) && !isAllOpen(broughtInto(command, sheetId, sheets));
  if (within === 'WORKBENCH_TOGETHER' && showing.test(type)) return false;
  if (never.has(type)) return true;
  if (allowed !== undefined) return !allows(allowed);
  const rows = command['dimension'] === 'ROW';
  if (ofHeaders.has(type)) return !allows(rows ? 'formatRows' : 'formatColumns');
  if (type === 'UPDATE_CELL' && command['content'] === undefined && allows('formatCells')) return false;
  if (type === 'ADD_COLUMNS_ROWS')
    return !isGrowth(command, sheetId, sheets) && !allows(rows ? 'insertRows' : 'insertColumns');
  if (type === 'REMOVE_COLUMNS_ROWS' && !allows(rows ? 'deleteRows' : 'deleteColumns')) return true;
  return !isAllOpen(changedZones(command, sheetId, sheets));
}

/** Whether rows or columns come behind the last: in a sheet of Excel they are there already. */
function isGrowth({ dimension, position, base }: SheetCommand, sheetId: string, sheets: ProtectedSheets) {
  const size = dimension === 'ROW' ? sheets.getNumberRows(sheetId) : sheets.getNumberCols(sheetId);
  return position === 'after' && base === size - 1;
}

/** The cells that get a look or a list by what is pasted, or lose one. A rule comes anew with all its cells, of which most had it already. */
function broughtInto(command: SheetCommand, sheetId: string, sheets: ProtectedSheets): readonly Zone[] {
  if (command.type === 'SET_BORDER') return [cellZone(command as unknown as CellPosition)];
  if (command.type === 'SET_BORDERS_ON_TARGET') return command['target'] as readonly Zone[];
  const isLook = command.type.endsWith('_CONDITIONAL_FORMAT');
  const rule = (command[isLook ? 'cf' : 'rule'] ?? command) as { readonly id: string };
  const before = isLook
    ? sheets
        .getConditionalFormats(sheetId)
        .find(({ id }) => id === rule.id)
        ?.ranges.map((range) => sheets.getRangeFromSheetXC(sheetId, range))
    : sheets.getDataValidationRule(sheetId, rule.id)?.ranges;
  const had = (before ?? []).map(({ zone }) => zone);
  const has = ((command['ranges'] ?? []) as readonly unknown[]).map(
    (range) => sheets.getRangeFromRangeData(range).zone,
  );
  return [...without(has, had), ...without(had, has)];
}

/** The parts of zones that are in none of others. */
function without(zones: readonly Zone[], others: readonly Zone[]): readonly Zone[] {
  return others.reduce<readonly Zone[]>(
    (left, other) => left.flatMap((zone) => withoutOne(zone, other)),
    zones,
  );
}

function withoutOne(zone: Zone, other: Zone): readonly Zone[] {
  const [top, bottom] = [Math.max(zone.top, other.top), Math.min(zone.bottom, other.bottom)];
  const [left, right] = [Math.max(zone.left, other.left), Math.min(zone.right, other.right)];
  if (top > bottom || left > right) return [zone];
  return [
    { ...zone, bottom: top - 1 },
    { ...zone, top: bottom + 1 },
    { top, bottom, left: zone.left, right: left - 1 },
    { top, bottom, left: right + 1, right: zone.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The cells of which a command changes what stands in them, or how. */
function changedZones(command: SheetCommand, sheetId: string, sheets: ProtectedSheets): readonly Zone[] {
  switch (command.type) {
    case 'UPDATE_CELL':
      return ['content', 'style', 'format'].every((part) => command[part] === undefined)
        ? []
        : [cellZone(command as unknown as CellPosition)];
    case 'CLEAR_CELL':
      return [cellZone(command as unknown as CellPosition)];
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return command['target'] as readonly Zone[];
    case 'WORKBENCH_CELLS':
      return (command['cells'] as readonly CellWrite[]).map(cellZone);
    case 'REMOVE_COLUMNS_ROWS': {
      const [right, bottom] = [sheets.getNumberCols(sheetId) - 1, sheets.getNumberRows(sheetId) - 1];
      return (command['elements'] as readonly number[]).map((at) =>
        command['dimension'] === 'ROW'
          ? { left: 0, right, top: at, bottom: at }
          : { left: at, right: at, top: 0, bottom },
      );
    }
    default:
      return [];
  }
}

/** Refuses to begin typing in a cell that may not be changed, as Excel does, before anything is typed. */
export function refuseTyping({ stores, DispatchResult }: Engine): void {
  const { prototype } = stores.CellComposerStore;
  const { startEdition } = prototype;
  prototype.startEdition = function (...given) {
    // What the store keeps to itself and is needed here.
    const { model, getters } = this as unknown as {
      readonly model: { readonly trigger: (name: string, event: object) => void };
      readonly getters: ProtectedSheets & { readonly getActivePosition: () => CellPosition };
    };
    const position = getters.getActivePosition();
    if (!isLockedCell(getters.getKeeps(position.sheetId), position)) return startEdition.apply(this, given);
    model.trigger('command-rejected', {
      result: new DispatchResult(PROTECTED as never),
      command: { type: 'UPDATE_CELL', ...position },
    });
    return 'NoStateChange';
  };
}

import { readAddress } from '../host/a1';
import type { NotKept } from './not-kept';
import { isRelative, rowsDown, withReferences, type Adapt } from './references';

/**
 * What the engine does not hold of a sheet and a saved file has again: taken from the file as it stands there, and put back
 * with its places moved along.
 */

export type KindOfKept =
  | 'dataValidation'
  | 'protectedRange'
  | 'autoFilter'
  | 'rowBreak'
  | 'columnBreak'
  | 'name'
  /** Whole columns, and cells that are otherwise than their column, which are locked otherwise than usual. */
  | 'columnLock'
  | 'cellLock';

export interface Kept {
  readonly kind: KindOfKept;
  /** The addresses it is for, without the sheet. */
  readonly areas: readonly string[];
  /** As they stand in the element, without those that say where it is. */
  readonly attributes: string;
  /** Of a rule: as they are read from the first cell of the first area. */
  readonly formulas: readonly string[];
  /** What stands in the element. */
  readonly inside: string;
  /** Of a rule that the engine has too: its name there. */
  readonly ruleId?: string;
}

export interface SheetKeeps {
  readonly kept: readonly Kept[];
  /** Elements that name no place, by their name. */
  readonly fixed: Readonly<Record<string, string>>;
  /** What could not be followed through a change. */
  readonly lost: readonly NotKept[];
  /** Rules of the engine that were lost: what they say of the cells is no longer so. */
  readonly lostRules: readonly string[];
}

export const nothingKept: SheetKeeps = { kept: [], fixed: {}, lost: [], lostRules: [] };

export const kindLost: Readonly<Record<KindOfKept, NotKept>> = {
  dataValidation: 'validation',
  protectedRange: 'protection',
  autoFilter: 'filters',
  rowBreak: 'printing',
  columnBreak: 'printing',
  name: 'printing',
  columnLock: 'protection',
  cellLock: 'protection',
};

/** Whether it means other cells where it is read from another cell. */
export const isTied = ({ formulas }: Kept): boolean => formulas.some(isRelative);

const innerReference = /(\sref=")([^"]*)"/g;

/** The rows at the top of an area of which nothing is left. */
function rowsGone(area: string, adapt: Adapt): number {
  const at = readAddress(area);
  if (at === null) return 0;
  const column = /[A-Z]+/.exec(area)?.[0] ?? '';
  let gone = 0;
  while (gone < at.rows - 1 && adapt(`${column}${String(at.row + gone)}`) === null) gone++;
  return gone;
}

const columnsOf = (area: string | undefined): number => readAddress(area ?? '')?.columns ?? 0;

/** What is inside a filter: which values are shown, by the number of their column, and what it was sorted by. */
function filterInside({ areas, inside }: Kept, area: string | undefined, adapt: Adapt): string | null {
  if (inside === '') return inside;
  if (columnsOf(areas[0]) !== columnsOf(area)) return null;
  let isGone = false;
  const adapted = inside.replace(innerReference, (_, before: string, reference: string) => {
    const now = adapt(reference);
    if (now === null) isGone = true;
    return `${before}${now ?? ''}"`;
  });
  return isGone ? null : adapted;
}

/** One thing with its places moved along: `null` where those are gone, `lost` where it cannot be followed. */
function followed(kept: Kept, adapt: Adapt): Kept | null | 'lost' {
  const areas = kept.areas.flatMap((area) => {
    const now = adapt(area);
    // What went to another sheet is no longer of this one.
    return now === null || now.includes('!') ? [] : [now];
  });
  const [first] = areas;
  if (first === undefined) return null;
  if (isTied(kept) && areas.length < kept.areas.length) return 'lost';
  const gone = isTied(kept) ? rowsGone(kept.areas[0] ?? '', adapt) : 0;
  const formulas = kept.formulas.map((formula) => withReferences(rowsDown(formula, gone), adapt));
  const inside = kept.kind === 'autoFilter' ? filterInside(kept, first, adapt) : kept.inside;
  if (inside === null || formulas.includes(null)) return 'lost';
  return { ...kept, areas, inside, formulas: formulas.filter((formula) => formula !== null) };
}

/** What is kept of a sheet after rows, columns, cells or sheets went elsewhere. The same object where nothing did. */
export function follow(keeps: SheetKeeps, adapt: Adapt): SheetKeeps {
  const lost: Kept[] = [];
  const kept = keeps.kept.flatMap((each) => {
    const now = followed(each, adapt);
    if (now === 'lost') lost.push(each);
    return now === null || now === 'lost' ? [] : [now];
  });
  const isSame = lost.length === 0 && JSON.stringify(kept) === JSON.stringify(keeps.kept);
  return isSame ? keeps : withLost({ ...keeps, kept }, lost);
}

/** What is kept of a sheet, with some of it told as lost. */
export function withLost(keeps: SheetKeeps, lost: readonly Kept[]): SheetKeeps {
  if (lost.length === 0) return keeps;
  const rules = lost.flatMap(({ ruleId }) => (ruleId === undefined ? [] : [ruleId]));
  return {
    ...keeps,
    lost: [...new Set([...keeps.lost, ...lost.map(({ kind }) => kindLost[kind])])],
    lostRules: [...new Set([...keeps.lostRules, ...rules])],
  };
}

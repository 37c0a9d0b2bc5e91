import { suggestsGovernment } from '../../law';
import { wantedForm } from '../count/wanted-form';
import { AARD_CODES } from '../form/codes';
import { columnById, type ColumnId } from '../form/columns';
import {
  codeIndex,
  isEmpty,
  isFilledIn,
  type ColumnData,
  type MetingSheet,
  type Values,
} from '../form/records';

/**
 * Cells of a column that no longer stand beside the rest of their row, though each is possible. `inserted`: cells were put in, so that
 * those below stand too low; `removed`: cells were taken out, so that those below stand too high; `reordered`: the column was sorted
 * without the others.
 */
export interface OutOfStep {
  readonly kind: 'inserted' | 'removed' | 'reordered';
  readonly columns: readonly ColumnId[];
  /** The first and the last record whose cells are, or may be, those of another. */
  readonly from: number;
  readonly to: number;
  /** The first record that shows it: of what was removed, nothing tells of rows that contradict themselves neither way. */
  readonly shownFrom: number;
  /** So many cells were inserted or removed. */
  readonly by: number;
}

/** More cells in a row are hardly ever inserted or removed by accident. */
const MOST_CELLS = 5;
/** One row that contradicts itself is a slip. */
const SEVERAL = 2;
/** So many that no longer do are no chance, though others still do: hours and contract differ in rows that are right. */
const REPAIRED = 4;
/** Of so many that no longer contradict themselves at most one other may begin to. */
const FOR_ONE_SPOILT = 10;
/** So many rows are tried as the first one that stands too high. */
const TRIED = 30;
/** And of a long sheet as many as come to so many rows looked at. */
const LOOKS = 1_000_000;
/** So many rows contradict themselves when a column was sorted. */
const MANY = 5;
const PART = 1 / 4;
/** And such a part of those that do when codes are dealt out by chance: fewer are slips, in rows that stand as they should. */
const MOST = 2 / 3;
/** Hours of a contract are rounded, and a week is not the same part of each month. */
const CONTRACT_TOLERANCE = 0.1;
/** Below this hours and contracts hardly go up and down together. */
const HARDLY = 0.5;
const NEARLY_ALL = 4 / 5;
/** So many people do not work other hours than agreed: then it is the column. */
const MOST_OTHER = 3 / 5;
/** Half of the fourth decimal of the jobs, and a hair. */
const JOBS_TOLERANCE = 0.00005 + 1e-9;

type View = (id: ColumnId) => Values | undefined;

/** Two columns of a row that can contradict each other: marks the rows in which they do. */
interface Contradiction {
  readonly columns: readonly ColumnId[];
  readonly find: (view: View, sheet: MetingSheet, hoursPerJob: Float64Array) => (record: number) => boolean;
}

const never = () => false;

const FORM = columnById('vorm');
const [FORMAL, LENT] = [codeIndex(FORM, 'formeel'), codeIndex(FORM, 'inleen')];
const SECTOR = columnById('sector');
const [MARKET, GOVERNMENT] = [codeIndex(SECTOR, 'markt'), codeIndex(SECTOR, 'overheid')];
/** The form that a code asks for, by its place in the list; 0: either. */
const FORM_OF_AARD = [
  0,
  ...AARD_CODES.map(({ code }) => {
    const form = wantedForm(code);
    return form === '' ? 0 : codeIndex(FORM, form);
  }),
];

const JOBS_OF_HOURS: Contradiction = {
  columns: ['verloondeUren', 'banen'],
  find(view, _sheet, hoursPerJob) {
    const [hours, jobs, kinds] = [view('verloondeUren'), view('banen'), view('tijdvakType')];
    if (!hours || !jobs || !kinds) return never;
    return (i) => {
      const norm = hoursPerJob[kinds[i] as number] as number;
      return Math.abs((hours[i] as number) / norm - (jobs[i] as number)) > JOBS_TOLERANCE;
    };
  },
};

/** The hours of a contract in the period of its row, by some unit; NaN where none were agreed. */
function hoursAgreed(view: View, hoursPerJob: Float64Array): Float64Array | null {
  const [contract, kinds] = [view('contracturenPW'), view('tijdvakType')];
  if (!contract || !kinds) return null;
  return Float64Array.from(contract, (each, i) =>
    each > 0 ? each * (hoursPerJob[kinds[i] as number] as number) : NaN,
  );
}

const medianOf = (values: Float64Array): number => values.sort()[values.length >> 1] as number;

const CONTRADICTIONS: readonly Contradiction[] = [
  JOBS_OF_HOURS,
  {
    columns: ['vorm', 'cdAard'],
    find(view) {
      const [form, aard] = [view('vorm'), view('cdAard')];
      if (!form || !aard) return never;
      return (i) => {
        const wanted = FORM_OF_AARD[aard[i] as number] ?? 0;
        return wanted !== 0 && form[i] !== 0 && form[i] !== wanted;
      };
    },
  },
  {
    columns: ['sector'],
    find(view) {
      const [sector, expected] = [view('sector'), sectorExpected(view)];
      if (!sector) return never;
      return (i) => {
        const wanted = expected(i);
        return wanted !== 0 && sector[i] !== 0 && sector[i] !== wanted;
      };
    },
  },
  {
    columns: ['sector', 'lhnr', 'lhnrInlener'],
    find(view, { count }) {
      const [sector, form] = [view('sector'), view('vorm')];
      const [own, inlener] = [view('lhnr'), view('lhnrInlener')];
      if (!sector || !form || !own) return never;
      // Two columns have two lists of texts: an employer that stands in both is two of them here.
      const employer = (i: number): number =>
        form[i] === LENT ? -((inlener?.[i] as number | undefined) ?? 0) : (own[i] as number);
      const balance = new Map<number, number>();
      for (let i = 0; i < count; i++) {
        const at = employer(i);
        const one = sector[i] === MARKET ? 1 : sector[i] === GOVERNMENT ? -1 : 0;
        if (at !== 0) balance.set(at, (balance.get(at) ?? 0) + one);
      }
      return (i) => {
        const most = balance.get(employer(i));
        if (most === undefined) return false;
        // Of as many rows in either sector those of the overheid are pointed at, as rule B29 does.
        return (most >= 0 && sector[i] === GOVERNMENT) || (most < 0 && sector[i] === MARKET);
      };
    },
  },
];

/** Who lends people out employs hardly anyone who works there: an employer stands in rows of one form. */
const FORM_OF_EMPLOYER: Contradiction = {
  columns: ['vorm', 'lhnr'],
  find(view, { count }) {
    const [form, own] = [view('vorm'), view('lhnr')];
    if (!form || !own) return never;
    const balance = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const one = form[i] === FORMAL ? 1 : form[i] === LENT ? -1 : 0;
      const at = own[i] as number;
      if (at !== 0) balance.set(at, (balance.get(at) ?? 0) + one);
    }
    return (i) => {
      const most = balance.get(own[i] as number) ?? 0;
      return (most > 0 && form[i] === LENT) || (most < 0 && form[i] === FORMAL);
    };
  },
};

/** The sector that the other columns of a row tell; 0: none of them does. */
function sectorExpected(view: View): (record: number) => number {
  const [form, inlener, code, government] = [
    view('vorm'),
    view('sectorInlener'),
    view('sectorcode'),
    view('overheidssector'),
  ];
  return (i) => {
    if (inlener && form?.[i] === LENT && inlener[i] !== 0) return inlener[i] as number;
    if (government && government[i] !== 0) return GOVERNMENT;
    if (!code || form?.[i] !== FORMAL || Number.isNaN(code[i])) return 0;
    return suggestsGovernment(code[i] as number) ? GOVERNMENT : MARKET;
  };
}

/** What contradicts itself once a cell was taken out and those below moved up; nothing but this shows where. */
const OF_REMOVED: readonly Contradiction[] = [...CONTRADICTIONS, FORM_OF_EMPLOYER];

/** What a code says of the sector: some are used by the markt and by the overheid, so that it is asked last. */
const SECTOR_OF_CODE: Contradiction = {
  columns: ['sector', 'sectorcode'],
  find(view) {
    const [form, sector, code] = [view('vorm'), view('sector'), view('sectorcode')];
    if (!form || !sector || !code) return never;
    return (i) => {
      const number = code[i] as number;
      if (form[i] !== FORMAL || Number.isNaN(number) || sector[i] === 0) return false;
      return sector[i] !== (suggestsGovernment(number) ? GOVERNMENT : MARKET);
    };
  },
};
const OF_CODES: readonly Contradiction[] = [...OF_REMOVED, SECTOR_OF_CODE];

/** Columns whose cells stand beside those of other rows; `null` where nothing says so. */
export function outOfStep(sheet: MetingSheet, hoursPerJob: Float64Array): OutOfStep | null {
  const gaps = gapsOf(sheet);
  return (
    firstFound(gaps, (gap) => pushedOut(sheet, gap, gaps)) ??
    firstFound(gaps, (gap) => slid(sheet, gap, hoursPerJob, CONTRADICTIONS)) ??
    firstFound(gaps, (gap) => slid(sheet, gap, hoursPerJob, OF_REMOVED)) ??
    firstFound(gaps, (gap) => slid(sheet, gap, hoursPerJob, OF_CODES)) ??
    firstFound(gaps, (gap) => slidBesideContract(sheet, gap, hoursPerJob)) ??
    sorted(sheet, hoursPerJob)
  );
}

function firstFound<From, To>(all: readonly From[], find: (each: From) => To | null): To | null {
  for (const each of all) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
}

/** Columns that are filled in every row but some that lie under each other, the same ones. */
interface Gap {
  readonly columns: readonly ColumnId[];
  readonly first: number;
  readonly cells: number;
}

function gapsOf(sheet: MetingSheet): readonly Gap[] {
  const gaps = new Map<string, { columns: ColumnId[]; first: number; cells: number }>();
  for (const [id, data] of sheet.columns) {
    const found = isFilledIn(sheet, id) ? gapOf(data, sheet.count) : null;
    if (!found) continue;
    const key = `${String(found.first)} ${String(found.cells)}`;
    const gap = gaps.get(key);
    if (gap) gap.columns.push(id);
    else gaps.set(key, { columns: [id], ...found });
  }
  return [...gaps.values()];
}

function gapOf(data: ColumnData, count: number): { readonly first: number; readonly cells: number } | null {
  const { values } = data;
  if (!values.includes(values instanceof Float64Array ? Number.NaN : 0)) return null;
  let first = 0;
  while (first < count && !isEmpty(data, first)) first += 1;
  let next = first;
  while (next < count && isEmpty(data, next)) next += 1;
  if (next === first || next - first > MOST_CELLS || next - first === count) return null;
  for (let i = next; i < count; i++) if (isEmpty(data, i)) return null;
  return { first, cells: next - first };
}

/** As many cells as the gap has stand alone below the last row: they were pushed out of it. */
function pushedOut(sheet: MetingSheet, gap: Gap, gaps: readonly Gap[]): OutOfStep | null {
  const { count } = sheet;
  const last = count - gap.cells;
  if (gap.first + gap.cells > last) return null;
  const others = gaps.find(({ first }) => first === last);
  if (!others || !standsAlone(sheet, gap, last)) return null;
  const [moved, stayed] = [gap.columns.length, others.columns.length];
  // Of as many columns that moved as stayed nothing tells which did.
  if (moved === stayed || (moved > stayed && !isMost(sheet, gap.columns))) return null;
  return {
    kind: 'inserted',
    columns: gap.columns,
    from: gap.first,
    to: count - 1,
    shownFrom: gap.first,
    by: gap.cells,
  };
}

/** Whether someone filled nothing else from this row on: a row of which more is filled is a row, with empty cells. */
function standsAlone(sheet: MetingSheet, gap: Gap, from: number): boolean {
  for (const [id, data] of sheet.columns) {
    if (gap.columns.includes(id) || !isFilledIn(sheet, id) || canHaveMoved(sheet, gap, data)) continue;
    for (let i = from; i < sheet.count; i++) if (!isEmpty(data, i)) return false;
  }
  return true;
}

/** Whether a column that not every row fills stands among those of a gap, and is empty there too: a block of cells moves as a whole. */
function canHaveMoved(sheet: MetingSheet, { columns, first, cells }: Gap, data: ColumnData): boolean {
  const places = columns.map((id) => sheet.columns.get(id)?.index ?? 0);
  if (data.index < Math.min(...places) || data.index > Math.max(...places)) return false;
  for (let i = first; i < first + cells; i++) if (!isEmpty(data, i)) return false;
  return true;
}

/** Rows that contradict themselves no longer do when the cells below the gap, or above it, move back. */
function slid(
  sheet: MetingSheet,
  gap: Gap,
  hoursPerJob: Float64Array,
  possible: readonly Contradiction[],
): OutOfStep | null {
  const along = [...sheet.columns]
    .filter(([id, data]) => !gap.columns.includes(id) && canHaveMoved(sheet, gap, data))
    .map(([id]) => id);
  const alone = slidBlock(sheet, gap, [], hoursPerJob, possible);
  return alone !== null || along.length === 0 ? alone : slidBlock(sheet, gap, along, hoursPerJob, possible);
}

/** @param along columns that moved with those of the gap */
function slidBlock(
  sheet: MetingSheet,
  gap: Gap,
  along: readonly ColumnId[],
  hoursPerJob: Float64Array,
  possible: readonly Contradiction[],
): OutOfStep | null {
  const { count } = sheet;
  const { first, cells } = gap;
  const isRemoved = first + cells === count;
  if (!isRemoved && possible !== CONTRADICTIONS) return null;
  const tests = possible.filter((each) => each.columns.some((id) => gap.columns.includes(id)));
  const columns = gap.columns.filter(
    (id) => isAlwaysFilled(id) || tests.some((each) => each.columns.includes(id)),
  );
  const rows = (view: View) => rowsWith(sheet, tests, hoursPerJob, view);
  const asTheyStand = rows((id) => sheet.columns.get(id)?.values);
  // Of a row of which hardly anything is filled few that contradict themselves prove nothing.
  if (asTheyStand.length < (isMost(sheet, gap.columns) ? REPAIRED : SEVERAL)) return null;
  const movedBack = (from: number): readonly number[] =>
    rows((id) => {
      const values = sheet.columns.get(id)?.values;
      return values && (columns.includes(id) || along.includes(id))
        ? shifted(values, from, isRemoved ? -cells : cells)
        : values;
    });
  const told = { columns, to: count - 1, by: cells };
  if (!isRemoved)
    return explains(asTheyStand, movedBack(first))
      ? { ...told, kind: 'inserted', from: first, shownFrom: first }
      : null;
  // Where cells were removed nothing shows: from one of the rows that contradict themselves on, nothing does any more.
  const wholly = movedBack(0);
  const bestOf = (tried: Iterable<number>): number | null => {
    let best: { readonly from: number; readonly left: readonly number[] } | null = null;
    for (const from of new Set(tried)) {
      const left = movedBack(from);
      if (best === null || left.length < best.left.length) best = { from, left };
      if (left.length === 0) break;
    }
    return best !== null && explains(asTheyStand, best.left) ? best.from : null;
  };
  const shownFrom =
    bestOf([
      turningPoint(asTheyStand, wholly),
      // Of two rows that contradict each other the one that is pointed at may be the last that stands right.
      ...asTheyStand.slice(0, Math.min(TRIED, LOOKS / count)).flatMap((record) => [record, record + 1]),
    ]) ??
    // Rows above that contradict nobody may have the employer of another, by which those below are judged. Of those that explain as
    // much the last one is told: above it nothing shows.
    (count * count <= LOOKS ? bestOf([...Array(count).keys()].reverse()) : null);
  if (shownFrom === null) return null;
  return { ...told, kind: 'removed', from: earliest(wholly, shownFrom, cells), shownFrom };
}

/** Of each row whether its hours are the usual part of its contract (1), another part (-1), or nothing tells (0). */
function fitsOf(hours: Values, agreed: Float64Array): Int8Array {
  const parts = agreed.map((each, i) => (hours[i] as number) / each);
  const usual = medianOf(filledOf(parts));
  return Int8Array.from(parts, (each) =>
    Number.isNaN(each) ? 0 : Math.abs(each - usual) <= CONTRACT_TOLERANCE * usual ? 1 : -1,
  );
}

/**
 * Hours that fit the contracts once moved back, where most did not as they stand. Hours and contract differ in rows that are right, so
 * that few rows prove nothing, and jobs, which differ in none, say it better.
 */
function slidBesideContract(sheet: MetingSheet, gap: Gap, hoursPerJob: Float64Array): OutOfStep | null {
  const { count } = sheet;
  const { first, cells } = gap;
  const columns = gap.columns.filter(isAlwaysFilled);
  const view: View = (id) => sheet.columns.get(id)?.values;
  const [hours, agreed] = [view('verloondeUren'), hoursAgreed(view, hoursPerJob)];
  if (!columns.includes('verloondeUren') || !hours || !agreed || isMost(sheet, gap.columns)) return null;
  const jobs = sheet.columns.get('banen');
  if (jobs && filledOf(jobs.values).length > 0) return null;
  const isRemoved = first + cells === count;
  const own = fitsOf(hours, agreed);
  const moved = fitsOf(shifted(hours, isRemoved ? 0 : first, isRemoved ? -cells : cells), agreed);
  const shownFrom = isRemoved ? whereItBegan(own, moved, cells) : first;
  let [repaired, spoilt, told, left] = [0, 0, 0, 0];
  for (let i = shownFrom + (isRemoved ? cells : 0); i < count; i++) {
    if (moved[i] === 0) continue;
    told += 1;
    if (moved[i] === -1) left += 1;
    if (moved[i] === 1 && own[i] === -1) repaired += 1;
    if (moved[i] === -1 && own[i] === 1) spoilt += 1;
  }
  const isProof = repaired >= REPAIRED && repaired * 2 >= told && spoilt * FOR_ONE_SPOILT <= repaired;
  if (!isProof || left > told * (1 - NEARLY_ALL)) return null;
  const wrong = [...moved.keys()].filter((i) => moved[i] === -1);
  const from = isRemoved ? earliest(wrong, shownFrom, cells) : first;
  return { kind: isRemoved ? 'removed' : 'inserted', columns, from, to: count - 1, shownFrom, by: cells };
}

/** From which record on most more rows fit once moved than do as they stand. */
function whereItBegan(own: Int8Array, moved: Int8Array, cells: number): number {
  let [best, most, gain] = [own.length, 0, 0];
  for (let i = own.length - 1; i >= cells; i--) {
    gain += (moved[i] as number) - (own[i] as number);
    if (gain > most) [best, most] = [i - cells, gain];
  }
  return best;
}

/** A column that everybody fills in every row: the others may be empty in the same rows and have stayed where they were. */
const isAlwaysFilled = (id: ColumnId): boolean => columnById(id).required || columnById(id).identity;

/** Whether hardly any other column is filled: then the rows are empty, and no column moved. */
function isMost(sheet: MetingSheet, columns: readonly ColumnId[]): boolean {
  const filled = [...sheet.columns.keys()].filter((id) => isFilledIn(sheet, id));
  return columns.length * 3 > filled.length * 2;
}

/** Whether rows that contradicted themselves do no longer, and (nearly) none begins to. */
function explains(before: readonly number[], after: readonly number[]): boolean {
  if (after.length === 0) return true;
  const [were, are] = [new Set(before), new Set(after)];
  const repaired = before.filter((each) => !are.has(each)).length;
  const spoilt = after.filter((each) => !were.has(each)).length;
  return repaired >= REPAIRED && spoilt * FOR_ONE_SPOILT <= repaired;
}

/** The first record of those below which fewest contradict themselves once moved, and above which fewest as they stand. */
function turningPoint(asTheyStand: readonly number[], moved: readonly number[]): number {
  let [best, least, left, at] = [0, Infinity, moved.length, 0];
  for (const record of asTheyStand) {
    while (at < moved.length && (moved[at] as number) < record) {
      at += 1;
      left -= 1;
    }
    if (left < least) [best, least] = [record, left];
    left += 1;
  }
  return best;
}

/** From which record on it may have begun, as far as no row below contradicts itself when moved back. */
function earliest(moved: readonly number[], shownFrom: number, by: number): number {
  let from = 0;
  for (const record of moved) if (record < shownFrom) from = record + 1 - by;
  return from;
}

/** The cells from a record on as they stand `by` lower; nothing where none does. */
function shifted(values: Values, from: number, by: number): Values {
  const none = values instanceof Float64Array ? Number.NaN : 0;
  return values.map((value, i) => (i < from ? value : i + by < from ? none : (values[i + by] ?? none)));
}

function rowsWith(
  sheet: MetingSheet,
  tests: readonly Contradiction[],
  hoursPerJob: Float64Array,
  view: View,
): readonly number[] {
  const found = tests.map(({ find }) => find(view, sheet, hoursPerJob));
  const rows: number[] = [];
  for (let i = 0; i < sheet.count; i++) if (found.some((contradicts) => contradicts(i))) rows.push(i);
  return rows;
}

/** A column that holds what the other columns of the rows ask for, but in other rows. */
function sorted(sheet: MetingSheet, hoursPerJob: Float64Array): OutOfStep | null {
  const view: View = (id) => sheet.columns.get(id)?.values;
  const column =
    sortedHours(sheet, view, hoursPerJob) ??
    sortedBesideContract(sheet, view, hoursPerJob) ??
    sortedCode(sheet, view);
  return (
    column && { kind: 'reordered', columns: [column], from: 0, to: sheet.count - 1, shownFrom: 0, by: 0 }
  );
}

/** Of hours and jobs that contradict each other in many rows, the one that holds the same numbers in another order. */
function sortedHours(sheet: MetingSheet, view: View, hoursPerJob: Float64Array): ColumnId | null {
  const [hours, jobs, kinds] = [view('verloondeUren'), view('banen'), view('tijdvakType')];
  if (!hours || !jobs || !kinds) return null;
  const wrong = rowsWith(sheet, [JOBS_OF_HOURS], hoursPerJob, view);
  if (wrong.length < MANY || wrong.length < PART * sheet.count) return null;
  const norm = (i: number) => hoursPerJob[kinds[i] as number] as number;
  const asked = {
    verloondeUren: Float64Array.from(jobs, (each, i) => each * norm(i)),
    banen: Float64Array.from(hours, (each, i) => each / norm(i)),
  };
  const longest = Math.max(...hoursPerJob.filter((each) => !Number.isNaN(each)));
  const possible = [
    ...(isSameBag(hours, asked.verloondeUren, JOBS_TOLERANCE * longest) ? (['verloondeUren'] as const) : []),
    ...(isSameBag(jobs, asked.banen, JOBS_TOLERANCE) ? (['banen'] as const) : []),
  ];
  return possible.find((id) => isInOrder(id === 'banen' ? jobs : hours)) ?? possible[0] ?? null;
}

/** Hours in order that fit the contracts, but those of other rows, and that hardly go up and down with their own. */
function sortedBesideContract(sheet: MetingSheet, view: View, hoursPerJob: Float64Array): ColumnId | null {
  const [hours, agreed] = [view('verloondeUren'), hoursAgreed(view, hoursPerJob)];
  if (!hours || !agreed || !isInOrder(hours)) return null;
  const wrong = fitsOf(hours, agreed).filter((each) => each === -1);
  if (wrong.length < MANY || wrong.length < MOST_OTHER * sheet.count || correlation(hours, agreed) > HARDLY)
    return null;
  const [paid, due] = [inOrder(hours), inOrder(agreed)];
  // Some have no contract hours: the others are as far up among theirs.
  const parts = due.map((each, i) => (paid[Math.floor((i * paid.length) / due.length)] as number) / each);
  const usual = medianOf(parts.slice());
  const fit = parts.filter((each) => Math.abs(each - usual) <= CONTRACT_TOLERANCE * usual);
  return fit.length >= NEARLY_ALL * paid.length ? 'verloondeUren' : null;
}

/** From 1, where one goes up with the other in every row, to -1; of the rows that have both. */
function correlation(one: Values, other: Values): number {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  one.forEach((a, i) => {
    const b = other[i] as number;
    if (Number.isNaN(a + b)) return;
    n += 1;
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  });
  return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
}

/** The same numbers, whatever their order; cells without one aside. */
function isSameBag(one: Values, other: Values, tolerance: number): boolean {
  const [first, second] = [inOrder(one), inOrder(other)];
  return (
    first.length === second.length &&
    first.every((value, i) => Math.abs(value - (second[i] as number)) <= tolerance)
  );
}

const filledOf = (values: Values): Float64Array =>
  Float64Array.from(values).filter((each) => !Number.isNaN(each));
const inOrder = (values: Values): Float64Array => filledOf(values).sort();

function isInOrder(column: Values): boolean {
  const values = filledOf(column);
  let [up, down] = [true, true];
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) < (values[i - 1] as number)) up = false;
    if ((values[i] as number) > (values[i - 1] as number)) down = false;
  }
  return up || down;
}

/** A column of codes of which all equal ones lie together, with as many of each as the rows ask for. */
function sortedCode(sheet: MetingSheet, view: View): ColumnId | null {
  const [form, aard, sector, inlener] = [view('vorm'), view('cdAard'), view('sector'), view('sectorInlener')];
  const find = (ids: readonly ColumnId[], values: Values, asked: (record: number) => number) => {
    const found = ids.filter((id) => liesTogether(view(id) as Values));
    if (found.length === 0 || !isExchanged(values, asked)) return null;
    return found.find((id) => !isSortedAlong(sheet, id)) ?? null;
  };
  const formOf = (i: number) => FORM_OF_AARD[aard?.[i] as number] ?? 0;
  // Only who is hired has an inlener.
  const isGiven = inlener?.map((each) => (each === 0 ? FORMAL : LENT));
  return (
    (form && aard && find(['vorm', 'cdAard'], form, formOf)) ??
    (sector && find(['sector'], sector, sectorExpected(view))) ??
    (form && isGiven && find(['sectorInlener'], isGiven, (i) => form[i] as number)) ??
    null
  );
}

/** Whether the rows were sorted as a whole: another column that someone filled changes too, and only where this one does. */
function isSortedAlong(sheet: MetingSheet, id: ColumnId): boolean {
  const { columns, count } = sheet;
  const own = columns.get(id)?.values;
  const others = [...columns].filter(([other]) => other !== id && isFilledIn(sheet, other));
  const changesOnlyThere = (at: (record: number) => number | boolean): boolean => {
    let changes = 0;
    for (let i = 1; i < count; i++) {
      if (at(i) === at(i - 1)) continue;
      if (own?.[i] === own?.[i - 1]) return false;
      changes += 1;
    }
    return changes > 0;
  };
  return others.some(
    ([, data]) =>
      changesOnlyThere((i) => data.values[i] as number) || changesOnlyThere((i) => isEmpty(data, i)),
  );
}

/** Whether no code comes back after another one. */
function liesTogether(values: Values): boolean {
  const seen = new Set<number>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value === values[i - 1]) continue;
    if (seen.has(value)) return false;
    seen.add(value);
  }
  return true;
}

/** Whether rows have the one of two codes where the other is asked for, about as often as the other way round and as chance has it. */
function isExchanged(values: Values, asked: (record: number) => number): boolean {
  let [one, other, unknown] = [0, 0, 0];
  const rows = new Map<number, number>();
  values.forEach((value, i) => {
    const wanted = asked(i);
    if (wanted === 0 || value === 0) {
      unknown += 1;
      return;
    }
    rows.set(value, (rows.get(value) ?? 0) + 1);
    if (value < wanted) one += 1;
    else if (value > wanted) other += 1;
  });
  const known = values.length - unknown;
  const byChance = Math.min(...[...rows.values()].map((each) => (each * (known - each)) / known));
  const fewest = Math.min(one, other);
  return fewest >= Math.max(SEVERAL, MOST * byChance) && Math.abs(one - other) <= unknown;
}

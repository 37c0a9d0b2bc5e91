import { isoOfDay } from '../../form/days';
import { codeAt, textAt, type ColumnData, type MetingSheet, type Values } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { areInOrder } from '../shared/sorted';
import { ALWAYS, columnOf, valuesOf } from '../shared/values';

export type S28Facts = {
  /**
   * A loonheffingennummer that became a series, or the letter of a ground or a day, the BSN of one person on the rows of others, or the BSNs of a
   * block of rows on those of another block.
   */
  readonly soort: 'reeks' | 'grond' | 'dag' | 'bsn' | 'blok';
  /** Of days that became a series the heading of their column. */
  readonly kop?: string;
  readonly rijen: number;
  /** The first and last number of the series; of a BSN the first and last row. */
  readonly eerste: string;
  readonly laatste: string;
};

type Emit = Parameters<RowRule<S28Facts>['check']>[2];

/** So many numbers that follow each other row by row were filled down by Excel and not typed. */
const ENOUGH = 4;

/** One person has one day of birth and one registration at a time: so many different ones under one number are of as many people. */
const PEOPLE = 3;
/** Two people under one number are a mistyped day, or a habit: in so many places, ... */
const PLACES = 3;
/** ... in such a share of the places where a number is repeated, ... */
const OF_REPEATED = 1 / 2;
/** ... and in such a share of all rows. */
const OF_ROWS = 1 / 10;

/** Columns of which a run of rows tells how many people are in it. */
const OF_PEOPLE = ['geboortedatum', 'datRegistratie', 'datEindRegistratie', 'lhnr', 'numIv'] as const;
type OfPeople = Partial<Record<(typeof OF_PEOPLE)[number], Values>>;

/**
 * Filled down by the corner of its cell, a loonheffingennummer or a letter becomes a series where it should stay the same, and a BSN stays the same
 * where each row is of somebody else. So it is where the BSNs of a block were pasted over those of another.
 */
export const s28: RowRule<S28Facts> = {
  id: 'S28',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B03'],
  reads: ['bsn'],
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    if (sheet.columns.has('lhnr') && !unusable.has('lhnr')) searchSeries(sheet, emit);
    if (sheet.columns.has('grond') && !unusable.has('grond')) searchGrounds(sheet, emit);
    for (const id of DAYS) if (sheet.columns.has(id) && !unusable.has(id)) searchDays(sheet, id, emit);
    const columns = OF_PEOPLE.filter((id) => !unusable.has(id)).map(
      (id) => [id, sheet.columns.get(id)?.values] as const,
    );
    searchPersons(sheet, Object.fromEntries(columns), emit);
    searchBlocks(sheet, Object.fromEntries(columns), emit);
  },
};

function searchSeries(sheet: MetingSheet, emit: Emit): void {
  const data = columnOf(sheet, 'lhnr');
  const numbers = data.dictionary.map((text) => Number(text.replace('L', '')));
  const at = (record: number) => numbers[data.values[record] as number] ?? Number.NaN;
  let first = 0;
  // One past the last row nothing follows, which ends the last series.
  for (let record = 1; record <= sheet.count; record++) {
    if (at(record) === at(record - 1) + 1) continue;
    if (record - first >= ENOUGH) tell(data, first, record - 1, emit);
    first = record;
  }
}

/** Days of a person, each of which is of somebody else in the next row. */
const DAYS = ['datRegistratie', 'geboortedatum', 'datAanvIkv'] as const;
/** So many days, or the same days of so many years, that follow each other row by row. */
const ENOUGH_DAYS = 5;

/**
 * Looks for rows of different people of which each has the next day, or the same day of the next year. On a sheet in the order of these
 * days that comes of itself.
 */
function searchDays(sheet: MetingSheet, id: (typeof DAYS)[number], emit: Emit): void {
  const { values, heading } = columnOf(sheet, id);
  const bsn = valuesOf(sheet, 'bsn');
  const stepTo = (record: number): string | null => {
    const [before, after] = [values[record - 1] ?? 0, values[record] ?? 0];
    if (record >= sheet.count || before === 0 || after <= before || bsn[record] === bsn[record - 1])
      return null;
    if (after === before + 1) return 'day';
    // Schools and firms take people on in one month of every year.
    if (id === 'datAanvIkv') return null;
    const [from, until] = [isoOfDay(before), isoOfDay(after)];
    const isNextYear = Number(until.slice(0, 4)) === Number(from.slice(0, 4)) + 1;
    return isNextYear && from.slice(4) === until.slice(4) ? 'year' : null;
  };
  for (let first = 0; first < sheet.count;) {
    const step = stepTo(first + 1);
    let last = first + 1;
    while (step !== null && stepTo(last + 1) === step) last += 1;
    if (step !== null && last - first + 1 >= ENOUGH_DAYS && !areInOrder(values, first, last)) {
      const facts = {
        soort: 'dag' as const,
        rijen: last - first + 1,
        eerste: isoOfDay(values[first] as number),
        laatste: isoOfDay(values[last] as number),
        kop: heading,
      };
      for (let below = first + 1; below <= last; below++) emit(below, [id], () => facts);
    }
    first = last;
  }
}

/** In the order of the alphabet: after it stands one that came in 2026, and then no other. */
const LAST_GROUND = 'f'.charCodeAt(0);

/** Looks for rows below each other of which each has the next letter as its ground: a, b, c, d, also past the letters that there are. */
function searchGrounds(sheet: MetingSheet, emit: Emit): void {
  const data = columnOf(sheet, 'grond');
  const textOf = (record: number) => data.problems.get(record)?.text ?? codeAt(data, record);
  const at = (record: number) => {
    const text = record < sheet.count ? textOf(record).toLowerCase() : '';
    return /^[a-z]$/.test(text) ? text.charCodeAt(0) : Number.NaN;
  };
  let first = 0;
  for (let record = 1; record <= sheet.count; record++) {
    if (at(record) === at(record - 1) + 1) continue;
    const last = record - 1;
    const facts = {
      soort: 'grond' as const,
      rijen: record - first,
      eerste: textOf(first),
      laatste: textOf(last),
    };
    // Below each other grounds that there are can follow each other by chance.
    if (record - first >= ENOUGH && at(last) > LAST_GROUND)
      for (let below = first + 1; below <= last; below++) emit(below, ['grond'], () => facts);
    first = record;
  }
}

/** Rows below each other with one BSN, and how many people their days are of. */
interface Place {
  readonly from: number;
  readonly until: number;
  readonly people: number;
}

/** Whether all rows are of one employer and one number of an income relation. */
const isOneRelation = ({ lhnr, numIv }: OfPeople, from: number, until: number): boolean =>
  [lhnr, numIv].every((values) => values !== undefined && new Set(values.slice(from, until)).size === 1);

/**
 * Looks for rows below each other with one BSN and the days of several people: of many in one place, or of two in many places, as where each
 * empty cell was filled with the one above it.
 */
function searchPersons(sheet: MetingSheet, columns: OfPeople, emit: Emit): void {
  const bsn = valuesOf(sheet, 'bsn');
  const places: Place[] = [];
  const alike: Place[] = [];
  let repeated = 0;
  let first = 0;
  for (let record = 1; record <= sheet.count; record++) {
    if (record < sheet.count && bsn[record] === bsn[first]) continue;
    const from = first;
    first = record;
    if (bsn[from] === 0 || record - from < 2) continue;
    repeated++;
    const people = peopleIn(columns, from, record);
    if (people > 1) places.push({ from, until: record, people });
    else if (isOneRelation(columns, from, record)) alike.push({ from, until: record, people });
  }
  const rows = places.reduce((sum, { from, until }) => sum + until - from, 0);
  const isHabit =
    places.length >= PLACES && places.length >= repeated * OF_REPEATED && rows >= sheet.count * OF_ROWS;
  // Where that is the habit of the sheet, one income relation in rows below each other comes of it too.
  for (const { from, until, people } of isHabit ? [...places, ...alike] : places) {
    if (people < PEOPLE && !isHabit) continue;
    const facts = () => ({
      soort: 'bsn' as const,
      rijen: until - from,
      eerste: String(sheet.rows[from]),
      laatste: String(sheet.rows[until - 1]),
    });
    // The first is the one that was filled down, and right.
    for (let below = from + 1; below < until; below++)
      emit(below, ['bsn'], facts, below === from + 1 ? { others: [from], keepsOthers: true } : {});
  }
}

/**
 * Looks for rows below each other with the BSNs of other rows, in the same order, and other days of birth or registration than those: then
 * the BSNs of a block were pasted over those of another.
 */
function searchBlocks(sheet: MetingSheet, { geboortedatum, datRegistratie }: OfPeople, emit: Emit): void {
  const bsn = valuesOf(sheet, 'bsn');
  const verloondeUren = sheet.columns.get('verloondeUren')?.values;
  const seen = new Map<number, number>();
  const earlier = Array.from(bsn, (number, record) => {
    const first = number === 0 ? undefined : seen.get(number);
    seen.set(number, record);
    return first ?? -1;
  });
  const isOther = (record: number): boolean => {
    const before = earlier[record] as number;
    if (before < 0 || before === record - 1) return false;
    // The same hours and registration are of a row that was copied.
    if (isSame(verloondeUren, record, before) && isSame(datRegistratie, record, before)) return false;
    // Where both days of birth are known, those tell.
    const days = geboortedatum?.[record] && geboortedatum[before] ? geboortedatum : datRegistratie;
    const [own, other] = [days?.[record] ?? 0, days?.[before] ?? 0];
    return own !== 0 && other !== 0 && own !== other;
  };
  const follows = (record: number): boolean =>
    isOther(record) && isOther(record - 1) && earlier[record] === (earlier[record - 1] as number) + 1;
  for (let first = 0; first < sheet.count;) {
    let next = first + 1;
    while (next < sheet.count && follows(next)) next += 1;
    if (next - first >= PEOPLE && isOther(first))
      for (let record = first; record < next; record++) {
        const original = earlier[record] as number;
        const facts = () => ({
          soort: 'blok' as const,
          rijen: next - first,
          eerste: String(sheet.rows[original]),
          laatste: String(sheet.rows[next - 1]),
        });
        emit(record, ['bsn'], facts, { others: [original], keepsOthers: true });
      }
    first = next;
  }
}

const isSame = (values: Values | undefined, one: number, other: number): boolean =>
  values?.[one] === values?.[other];

function peopleIn(
  { geboortedatum, datRegistratie, ...columns }: OfPeople,
  from: number,
  until: number,
): number {
  // A registration may be a new one of the same person: where all days of birth are known, those tell.
  const born = [...(geboortedatum?.slice(from, until) ?? [])];
  if (born.length > 0 && !born.includes(0)) return new Set(born).size;
  const registered =
    datRegistratie === undefined
      ? 0
      : registrationsAtOnce(datRegistratie, columns.datEindRegistratie, from, until);
  const people = Math.max(registered, new Set(born.filter((day) => day !== 0)).size);
  return people < PEOPLE && hasSecondJob(columns, from, until) ? 1 : people;
}

/** How many registrations are not the next one of a person, nor the same with a day that is one apart: mistyped, or filled down. */
function registrationsAtOnce(begins: Values, ends: Values | undefined, from: number, until: number): number {
  const lastDays = new Map<number, number>();
  for (let record = from; record < until; record++) {
    const begin = begins[record] as number;
    if (begin !== 0) lastDays.set(begin, Math.max(lastDays.get(begin) ?? 0, ends?.[record] ?? 0));
  }
  const registrations = [...lastDays].sort(([one], [other]) => one - other);
  return registrations.filter(([begin], i) => {
    const [before, end] = registrations[i - 1] ?? [0, 0];
    return begin - before > 1 && (end === 0 || end >= begin);
  }).length;
}

/** An employer numbers the jobs of a person: different numbers are of one person who has several. */
function hasSecondJob({ lhnr, numIv }: OfPeople, from: number, until: number): boolean {
  if (lhnr === undefined || numIv === undefined) return false;
  for (let record = from + 1; record < until; record++)
    if (lhnr[record] === lhnr[record - 1] && numIv[record] !== numIv[record - 1]) return true;
  return false;
}

/** The first of a series is the one that was filled down, and right. */
function tell(data: ColumnData, first: number, last: number, emit: Emit): void {
  const facts = () => ({
    soort: 'reeks' as const,
    rijen: last - first + 1,
    eerste: textAt(data, first),
    laatste: textAt(data, last),
  });
  for (let record = first + 1; record <= last; record++) emit(record, ['lhnr'], facts);
}

import { sectorSplit, yearEnd, type Law } from '../../law';
import { PERIOD_TYPE_CODES, SECTOR_CODES } from '../form/codes';
import type { ColumnId } from '../form/columns';
import { hoursPerJob, ROW_REASONS } from './count-records';
import { leftOutOf, twiceOf } from './left-out';
import { PersonIndex } from './person-index';
import { sheetPersons } from './sheet-persons';
import { codeAt, codeIndex, textAt, type ColumnData, type MetingSheet } from '../form/records';
import type {
  Addends,
  Breakdown,
  Figure,
  MetingResult,
  NotCounted,
  ResultForm,
  ResultSector,
  RowSector,
  SectorsTogether,
  Tabel1Result,
} from './result';
import { settledRegion } from '../form/regions';
import type { Counting } from './counting';
import type { Settings } from '../form/settings';
import { mostJobsOfARow } from '../../counting';
import { HOUR_UNITS, jobsOfUnits } from './jobs-of-units';

/** Hours are added up as whole ten-thousandths, so that the order of the rows makes no difference. */
export { HOUR_UNITS };
const KINDS = PERIOD_TYPE_CODES.length + 1;
const BUCKETS = 6;

export interface ResultInput {
  readonly year: number | null;
  readonly month: number;
  readonly sheets: readonly { readonly sheet: MetingSheet; readonly counting: Counting }[];
  readonly previous: MetingResult['previous'];
  readonly law: Law;
  readonly settings: Settings;
}

/** Tabel 1 and its breakdowns out of the rows that count, and what did not count with the reason. */
export function computeResult({ year, month, sheets, previous, law, settings }: ResultInput): MetingResult {
  const norms = year === null ? new Float64Array(KINDS).fill(Number.NaN) : hoursPerJob(year, law, settings);
  const rows = sheets.reduce((sum, { sheet }) => sum + sheet.count, 0);
  const personOf = personNumbers(sheets.map(({ sheet }) => sheet));
  const buckets = new Tally(norms, rows);
  const overheidssectoren = new Tally(norms, rows);
  const regios = new Tally(norms, rows);
  const employers = new Tally(norms, rows);
  const masks = new Uint8Array(rows);
  const notCounted = new Map<number, { rows: number; units: number }>();
  const addends: Addends[] = [];
  const mostJobs = year === null ? 0 : mostJobsOfARow(year, law);
  const ofNobody = sheets.map(({ sheet, counting }, place) => {
    const bucket = bucketsOf(sheet, counting);
    const breakdowns = {
      perOverheidssector: governmentLineOf(overheidssectoren, sheet, bucket),
      perRegio: lineOf(regios, sheet, 'regio'),
      perWerkgever: employerLineOf(employers, sheet),
    };
    const persons = personOf.numbers[place] as Int32Array;
    addUp(sheet, counting, bucket, persons, {
      buckets,
      lines: Object.values(breakdowns).filter((line) => line !== null),
      masks,
      notCounted,
    });
    const [hours, kinds] = [sheet.columns.get('verloondeUren'), sheet.columns.get('tijdvakType')];
    addends.push({
      sheet: sheet.sheet,
      hoursColumn: hours?.index ?? 0,
      rows: sheet.rows,
      bucket,
      hours: hours ? Float64Array.from(hours.values) : new Float64Array(sheet.count),
      kind: kinds ? Uint8Array.from(kinds.values) : new Uint8Array(sheet.count),
      hoursPerJob: norms,
      reason: counting.decision,
      lines: {
        perOverheidssector: breakdowns.perOverheidssector?.named ?? null,
        perRegio: breakdowns.perRegio?.named ?? null,
        perWerkgever: breakdowns.perWerkgever?.named ?? null,
      },
    });
    return rowsOfNobody(bucket, persons);
  });
  return {
    year,
    month,
    together: sectorsTogether(year, law),
    lastText: year !== null && sectorSplit(yearEnd(year), law).restsOn === 'last-text',
    tabel1: tabel1Of(buckets, masks.subarray(0, personOf.count)),
    perOverheidssector: overheidssectoren.breakdown(),
    perRegio: regios.breakdown(),
    perWerkgever: employers.breakdown(),
    counted: buckets.figure([0, 1, 2, 3, 4, 5], countOf(masks)),
    withoutBsn: ofNobody.reduce((sum, rows) => sum + rows, 0),
    notCounted: notCountedOf(notCounted),
    leftOut: leftOutOf(sheets, mostJobs),
    twice: twiceOf(sheets, mostJobs),
    previous,
    addends,
  };
}

/** Why a year is not told apart by sector; `null` where it is. */
export function sectorsTogether(year: number | null, law: Law): SectorsTogether | null {
  if (year === null) return null;
  const { apart, source, restsOn, endsInside } = sectorSplit(yearEnd(year), law);
  return apart ? null : { year, source: source.document, supplied: restsOn === 'workbook', endsInside };
}

interface Sums {
  readonly buckets: Tally;
  /** The breakdowns that the sheet has a column for. */
  readonly lines: readonly Line[];
  /** By person: for which buckets he or she counts. */
  readonly masks: Uint8Array;
  /** By reason. */
  readonly notCounted: Map<number, { rows: number; units: number }>;
}

/** Adds the records of a sheet to the sums. A function of its own, not one made anew for each workbook, so that it stays compiled. */
function addUp(
  sheet: MetingSheet,
  { decision }: Counting,
  bucket: Uint8Array,
  persons: Int32Array,
  { buckets, lines, masks, notCounted }: Sums,
): void {
  const [hours, kinds] = [sheet.columns.get('verloondeUren'), sheet.columns.get('tijdvakType')];
  for (let i = 0; i < sheet.count; i++) {
    const paid = hours ? (hours.values[i] as number) : Number.NaN;
    const units = Math.round(paid * HOUR_UNITS);
    const to = bucket[i] as number;
    if (to === 0) {
      const reason = decision[i] as number;
      const entry = notCounted.get(reason) ?? { rows: 0, units: 0 };
      entry.rows += 1;
      entry.units += units || 0;
      notCounted.set(reason, entry);
      continue;
    }
    const person = persons[i] as number;
    if (person >= 0) masks[person] = (masks[person] as number) | (1 << (to - 1));
    const kind = kinds ? (kinds.values[i] as number) : 0;
    buckets.add(to - 1, kind, units, person);
    for (const line of lines) line.add(i, kind, units, person);
  }
}

/** Numbers for the persons of all sheets together, one list a sheet. */
export function personNumbers(sheets: readonly MetingSheet[]): {
  readonly numbers: readonly Int32Array[];
  readonly count: number;
} {
  const [only] = sheets;
  if (only && sheets.length === 1) {
    const { numbers, count } = sheetPersons(only);
    return { numbers: [numbers], count };
  }
  const index = new PersonIndex(sheets.reduce((sum, { count }) => sum + count, 0));
  const numbers = sheets.map(({ count, columns }) => {
    const bsn = columns.get('bsn')?.values;
    return Int32Array.from({ length: count }, (_, i) => (bsn?.[i] ? index.numberOf(bsn[i]) : -1));
  });
  return { numbers, count: index.size };
}

/** Rows that count and name no person. */
function rowsOfNobody(bucket: Uint8Array, persons: Int32Array): number {
  let count = 0;
  for (let i = 0; i < bucket.length; i++) if (bucket[i] !== 0 && (persons[i] as number) < 0) count += 1;
  return count;
}

/** Persons who count for something. */
function countOf(masks: Uint8Array): number {
  let count = 0;
  for (const mask of masks) if (mask !== 0) count += 1;
  return count;
}

/** By record: 0 when it does not count, else 1 + its place among sector and form (see `Addends`). */
export function bucketsOf(sheet: MetingSheet, { decision, sectorsApart }: Counting): Uint8Array {
  const [sector, form] = [sectorsApart ? sheet.columns.get('sector') : undefined, sheet.columns.get('vorm')];
  const bucket = new Uint8Array(sheet.count);
  if (!form) return bucket;
  for (let i = 0; i < sheet.count; i++) {
    if (decision[i] !== 0) continue;
    const place = (sector?.values[i] as number | undefined) ?? 0;
    bucket[i] = 1 + (place === 0 ? NO_SECTOR : place - 1) * 2 + ((form.values[i] as number) - 1);
  }
  return bucket;
}

/** The sector and form of a bucket that counts. */
export function cellOfBucket(bucket: number): { readonly sector: RowSector; readonly vorm: ResultForm } {
  return { sector: ROW_SECTORS[(bucket - 1) >> 1] ?? '', vorm: bucket % 2 === 1 ? 'formeel' : 'inleen' };
}

function notCountedOf(
  entries: ReadonlyMap<number, { readonly rows: number; readonly units: number }>,
): NotCounted[] {
  return [...entries]
    .sort(([a], [b]) => a - b)
    .map(([reason, { rows, units }]) => ({
      reason: ROW_REASONS[reason] ?? 'unknown',
      rows,
      hours: units / HOUR_UNITS,
    }));
}

const FIRST_KEYS = 16;

/** Sums by key: hours by kind of period, rows, and distinct persons. */
class Tally {
  private readonly names: string[] = [];
  private readonly places = new Map<string, number>();
  private units = new Float64Array(FIRST_KEYS * KINDS);
  private rows = new Float64Array(FIRST_KEYS);
  private persons = new Float64Array(FIRST_KEYS);
  /** By person: 1 + the key where he or she was first seen; further keys go into `others`. */
  private readonly firstKey: Int32Array;
  private readonly others = new Set<number>();

  constructor(
    private readonly norms: Float64Array,
    private readonly most: number,
  ) {
    this.firstKey = new Int32Array(most);
  }

  /** The names of the keys, by place. */
  get keys(): readonly string[] {
    return this.names;
  }

  place(name: string): number {
    let place = this.places.get(name);
    if (place === undefined) this.places.set(name, (place = this.names.push(name) - 1));
    return place;
  }

  add(key: number, kind: number, units: number, person: number): void {
    if (key >= this.rows.length) this.grow(key);
    const at = key * KINDS + kind;
    this.units[at] = (this.units[at] as number) + units;
    this.rows[key] = (this.rows[key] as number) + 1;
    if (person < 0) return;
    const first = this.firstKey[person] as number;
    if (first === key + 1) return;
    if (first === 0) this.firstKey[person] = key + 1;
    else {
      const pair = key * this.most + person;
      if (this.others.has(pair)) return;
      this.others.add(pair);
    }
    this.persons[key] = (this.persons[key] as number) + 1;
  }

  private grow(key: number): void {
    const size = Math.max(key + 1, this.rows.length * 2);
    const larger = (old: Float64Array, length: number) => {
      const array = new Float64Array(length);
      array.set(old);
      return array;
    };
    this.units = larger(this.units, size * KINDS);
    this.rows = larger(this.rows, size);
    this.persons = larger(this.persons, size);
  }

  /** Several keys together; `persons` where they overlap. */
  figure(keys: readonly number[], persons?: number): Figure {
    let [units, rows, distinct] = [0, 0, 0];
    const sums: { readonly units: number; readonly hoursPerJob: number }[] = [];
    for (let kind = 0; kind < KINDS; kind++) {
      let sum = 0;
      for (const key of keys) sum += this.units[key * KINDS + kind] ?? 0;
      if (sum === 0) continue;
      units += sum;
      sums.push({ units: sum, hoursPerJob: this.norms[kind] as number });
    }
    for (const key of keys) {
      rows += this.rows[key] ?? 0;
      distinct += this.persons[key] ?? 0;
    }
    return {
      persons: persons ?? distinct,
      rows,
      hours: units / HOUR_UNITS,
      jobs: jobsOfUnits(sums),
    };
  }

  breakdown(): Breakdown[] {
    return this.names
      .map((key, place) => ({ key, ...this.figure([place]) }))
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }
}

/** A breakdown of one sheet: which line each record is in, and what it adds to it. */
interface Line {
  /** Which line of the breakdown each record is in. */
  readonly named: Addends['lines'][keyof Addends['lines']];
  add(record: number, kind: number, units: number, person: number): void;
}

/** A breakdown by one column. */
class ColumnLine implements Line {
  /** By value of the column: its key, once it has been looked up. */
  private readonly places: number[] = [];

  constructor(
    private readonly tally: Tally,
    private readonly data: ColumnData,
    private readonly of: Uint32Array,
  ) {}

  get named(): Addends['lines'][keyof Addends['lines']] {
    return { keys: this.tally.keys, of: this.of };
  }

  add(record: number, kind: number, units: number, person: number): void {
    const { data, tally } = this;
    const value = data.values[record] as number;
    const key = (this.places[value] ??= tally.place(nameAt(data, record)));
    this.of[record] = key;
    tally.add(key, kind, units, person);
  }
}

/** The name of the line: a code, a region in its one spelling, or the text itself. */
function nameAt(data: ColumnData, record: number): string {
  if (data.column.type === 'code') return codeAt(data, record);
  const text = textAt(data, record);
  return data.column.id === 'regio' ? settledRegion(text) : text;
}

function lineOf(tally: Tally, sheet: MetingSheet, column: ColumnId): Line | null {
  const data = sheet.columns.get(column);
  return data ? new ColumnLine(tally, data, new Uint32Array(sheet.count)) : null;
}

/** No line of the breakdown by overheidssector: jobs of the market are not those of a government that someone forgot to name. */
const ELSEWHERE = 'markt';

/** By overheidssector, of the government alone; where the sectors are not told apart, of what names one. */
function governmentLineOf(tally: Tally, sheet: MetingSheet, bucket: Uint8Array): Line | null {
  const data = sheet.columns.get('overheidssector');
  if (!data) return null;
  const of = new Uint32Array(sheet.count);
  const line = new ColumnLine(tally, data, of);
  return {
    named: line.named,
    add: (record, kind, units, person) => {
      const sector = ((bucket[record] as number) - 1) >> 1;
      if (sector === MARKET || (sector === NO_SECTOR && data.values[record] === 0))
        of[record] = tally.place(ELSEWHERE);
      else line.add(record, kind, units, person);
    },
  };
}

/** The employer at which people work: for lent work the inlener, where it is known. */
function employerLineOf(tally: Tally, sheet: MetingSheet): Line | null {
  const [own, inlener, forms] = (['lhnr', 'lhnrInlener', 'vorm'] as const).map((id) => sheet.columns.get(id));
  if (!own || !inlener || !forms) return lineOf(tally, sheet, 'lhnr');
  const of = new Uint32Array(sheet.count);
  const [atOwn, atInlener] = [new ColumnLine(tally, own, of), new ColumnLine(tally, inlener, of)];
  const lent = codeIndex(forms.column, 'inleen');
  return {
    named: atOwn.named,
    add: (record, kind, units, person) => {
      const elsewhere = forms.values[record] === lent && inlener.values[record] !== 0;
      (elsewhere ? atInlener : atOwn).add(record, kind, units, person);
    },
  };
}

const SECTORS: readonly ResultSector[] = ['markt', 'overheid'];
/** In the order of the buckets. */
const ROW_SECTORS: readonly RowSector[] = [...SECTORS, ''];
const NO_SECTOR = ROW_SECTORS.indexOf('');
const MARKET = ROW_SECTORS.indexOf('markt');
const FORMS: readonly ResultForm[] = ['formeel', 'inleen'];

function tabel1Of(buckets: Tally, masks: Uint8Array): Tabel1Result {
  const byMask = new Float64Array(1 << BUCKETS);
  for (const mask of masks) byMask[mask] = (byMask[mask] as number) + 1;
  const cell = (forms: readonly ResultForm[], sectors: readonly RowSector[]): Figure => {
    const keys = sectors.flatMap((sector) =>
      forms.map((form) => ROW_SECTORS.indexOf(sector) * 2 + FORMS.indexOf(form)),
    );
    const wanted = keys.reduce((mask, key) => mask | (1 << key), 0);
    let persons = 0;
    byMask.forEach((count, mask) => (persons += (mask & wanted) === 0 ? 0 : count));
    return buckets.figure(keys, persons);
  };
  const row = (forms: readonly ResultForm[]) => ({
    markt: cell(forms, ['markt']),
    overheid: cell(forms, ['overheid']),
    totaal: cell(forms, ROW_SECTORS),
  });
  return { cells: { formeel: row(['formeel']), inleen: row(['inleen']), totaal: row(FORMS) } };
}

/** The place of a sector in `Addends.bucket` rests on the order of the list of codes. */
if (SECTOR_CODES.map(({ code }) => code).join() !== SECTORS.join()) throw new Error('sectors out of order');

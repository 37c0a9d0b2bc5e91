import {
  AARD_CODES,
  GOVERNMENT_SECTOR_CODES,
  GROUND_CODES,
  PERIOD_TYPE_CODES,
} from '../../src/meting/form/codes';
import { dayOfIso } from '../../src/meting/form/days';
import { monthOfYear } from '../../src/meting/form/tijdvak';
import { seeded, type Random } from '../../src/meting/generate/random';
import { bsnSource } from '../../src/meting/generate/numbers';
import type { SqlColumn } from '../../src/sql/columns';

/** A row with its columns as they go into a typed table: days as numbers of the 1900 system, `null` for none. */
export type Row = Readonly<Record<SqlColumn, string | number | null>>;

const REGIONS = ['Groot Amsterdam', 'Rijnmond', 'Groningen', 'Food Valley', "'s-Hertogenbosch"];
const dayNumber = (year: number, month: number, day: number) =>
  (Date.UTC(year, month, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
/** Days that nobody means, and the one that says that there is no last day. */
const [BEFORE_ALL, AFTER_ALL] = [dayNumber(1880, 0, 1), dayNumber(2999, 11, 31)];
export const NO_END = dayNumber(9999, 11, 31);
export const isPossible = (day: number): boolean => day > BEFORE_ALL && day < AFTER_ALL;

/** Numbers of which programs drop the zero at the front. */
const LOSES_ZERO = { bsn: '010079191', lhnr: '039099015L01' };

/** One row in so many has dirt in a given column. */
const DIRT = 40;

/**
 * Rows with every code, date, kind of period and month there is, and with dirt: mostly rows of the month of the count that count, each
 * column now and then something else. Many share a person, some are the same relation twice.
 */
export function* generatedRows(count: number, seed: number, year: number, month: number): Generator<Row> {
  const random = seeded(seed);
  const nextBsn = bsnSource(seed);
  const people: string[] = [];
  let previous: Row | null = null;
  for (let i = 0; i < count; i++) {
    if (previous !== null && random.between(1, 200) === 1) {
      // The same row again, or another row of the same relation.
      yield* again(random, previous);
      continue;
    }
    const row = generatedRow(random, i, year, month, () => {
      if (random.between(1, 50) === 1) return LOSES_ZERO.bsn;
      if (people.length > 0 && random.between(1, 4) === 1) return random.pick(people);
      const bsn = String(nextBsn()).padStart(9, '0');
      if (people.length < 100_000) people.push(bsn);
      return random.between(1, 300) === 1 ? `${bsn.slice(0, 8)}${String((Number(bsn[8]) + 1) % 10)}` : bsn;
    });
    previous = row;
    yield row;
  }
}

/** The same row again, another row of the same relation, or one of it in another period that overlaps the first, perhaps twice. */
function again(random: Random, row: Row): readonly Row[] {
  // A period without a begin overlaps nothing, and a day after nothing is one that no file can hold.
  if (row.datAanvTv === null || !isPossible(Number(row.datAanvTv))) return [row];
  const other = { ...row, tijdvak: 'P', datAanvTv: Number(row.datAanvTv) + 1, tijdvakType: '4WK' };
  const overlapping = { ...other, datEindTv: other.datAanvTv + 27 };
  switch (random.between(1, 8)) {
    case 8:
      // The same row without what tells it from other relations.
      return [{ ...row, lhnr: null }];
    case 7:
      // The same row with its numbers in another spelling.
      return [
        {
          ...row,
          bsn:
            row.bsn === null ? null : random.pick([String(row.bsn).replace(/^0/, ''), `${String(row.bsn)} `]),
          lhnr: random.pick([String(row.lhnr).replace(/^0/, ''), String(row.lhnr).replace('L', ' l')]),
        },
      ];
    case 1:
    case 2:
      return [{ ...row, verloondeUren: 1 }];
    case 3:
      return [overlapping];
    case 4:
      return [overlapping, random.between(1, 2) === 1 ? overlapping : { ...overlapping, verloondeUren: 1 }];
    default:
      return [row];
  }
}

function generatedRow(random: Random, place: number, year: number, month: number, person: () => string): Row {
  const dirty = () => random.between(1, DIRT) === 1;
  const or = <T>(good: T, ...bad: readonly T[]): T => (dirty() ? random.pick(bad) : good);
  const kind = random.pick(PERIOD_TYPE_CODES.map(({ code }) => code));
  const turning = random.between(1, 15) === 1;
  const [first, last] = turning
    ? edge(random, year, month)
    : period(
        random,
        kind,
        dirty() ? random.between(2012, 2027) : year,
        dirty() ? random.between(1, 12) : month,
      );
  const aard =
    random.between(1, 3) === 1
      ? random.pick(AARD_CODES.map(({ code }) => code))
      : random.pick(['1', '11', '22', '18']);
  const registered = or<'J' | null | 'N' | 'misschien'>(random.pick(['J', null]), 'N', 'misschien');
  const ground =
    turning || random.between(1, 3) === 1
      ? random.pick([...GROUND_CODES.map(({ code }) => code), ...(turning ? ['c', 'c'] : [])])
      : random.pick(['a', 'c', null]);
  return {
    jaar: year,
    tijdvak: `${String(year)}-${String(month).padStart(2, '0')}`,
    tijdvakType: or<string | null>(kind, null, '?'),
    datAanvTv: or<number | null>(first, null, last + 1, first - 40, first + 3, BEFORE_ALL),
    datEindTv: or<number | null>(last, null, first - 1, last + 40, AFTER_ALL),
    bsn: or<string | null>(person(), null),
    lhnr: random.between(1, 3) === 1 ? LOSES_ZERO.lhnr : `${String(800_000_000 + random.between(1, 900))}L01`,
    numIv: place + 1,
    cdAard: or<string | null>(aard, null, '99'),
    vorm: or<string | null>(random.pick(['formeel', 'formeel', 'inleen']), null, '?'),
    inRegister: registered,
    grond: or<string | null>(ground, null, 'h'),
    datRegistratie: or<number | null>(registration(random, first, last, -2000), BEFORE_ALL, AFTER_ALL),
    datEindRegistratie: or<number | null>(
      random.between(1, 3) === 1 ? registration(random, first, last, 400) : null,
      ...[BEFORE_ALL, AFTER_ALL, NO_END],
    ),
    verloondeUren:
      random.between(1, 60) === 1 ? 24 * (last - first + 1) + random.between(0, 1) : hours(random),
    sector: or<string | null>(random.pick(['markt', 'markt', 'overheid']), null, '?'),
    overheidssector: random.pick([null, 'zorg', ...GOVERNMENT_SECTOR_CODES.map(({ code }) => code)]),
    regio: random.pick([null, ...REGIONS]),
    // Around a day on which something begins to hold there are few rows: of those most are such a person.
    duurzaamGeenArbeidsvermogen: turning ? random.pick([null, 'J', 'J']) : random.pick([null, 'N', 'N', 'J']),
  };
}

/** The days of a period of this kind that holds the month, mostly. */
function period(random: Random, kind: string, year: number, month: number): readonly [number, number] {
  const { first, last } = monthOfYear(year, month);
  switch (kind) {
    case 'MND':
      return [first, last];
    case '4WK':
      return [first + 1, first + random.pick([28, 28, 35])];
    case 'HJR':
      return month <= 6
        ? [monthOfYear(year, 1).first, monthOfYear(year, 6).last]
        : [monthOfYear(year, 7).first, monthOfYear(year, 12).last];
    default:
      return [monthOfYear(year, 1).first, monthOfYear(year, 12).last];
  }
}

/** Days on which something begins or ends to hold. */
const TURNS = ['2012-12-31', '2020-01-01', '2026-01-01'].map(dayOfIso);

/** Days just before, on and after such a day, or after the middle of the month. */
function edge(random: Random, year: number, month: number): readonly [number, number] {
  const middle = dayOfIso(`${String(year)}-${String(month).padStart(2, '0')}-15`);
  const last = random.pick([...TURNS, middle]) + random.between(-1, 1);
  const first = random.pick([last, last - 27, middle, middle + 1]);
  return [first, Math.max(first - 1, last)];
}

/** Days around both edges of the period, and far from them. */
function registration(random: Random, first: number, last: number, far: number): number | null {
  switch (random.between(1, 6)) {
    case 1:
      return null;
    case 2:
      return first + random.between(-2, 2);
    case 3:
      return last + random.between(-2, 2);
    default:
      return Math.max(dayOfIso('2000-01-01'), first + far + random.between(-300, 300));
  }
}

/** Whole hours, fractions, halves of a ten-thousandth, none at all and what cannot be. */
function hours(random: Random): number | null {
  switch (random.between(1, 12)) {
    case 1:
      return 0;
    case 2:
      return random.between(1, 30) === 1 ? null : random.between(1, 2_000_000) / 10_000;
    case 3:
      return random.between(1, 30) === 1
        ? -random.between(1, 100)
        : (random.between(1, 2_000_000) * 2 + 1) / 20_000;
    case 4:
      return random.between(1, 200_000_000) / 1_000_000;
    default:
      return random.between(1, 200);
  }
}

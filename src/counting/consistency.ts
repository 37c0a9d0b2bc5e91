import type Decimal from 'decimal.js';
import {
  forms,
  formsAndTotal,
  sectors,
  sectorsAndTotal,
  seriesOf,
  valueOn,
  yearEnd,
  type DatedValue,
  type FormOrTotal,
  type Law,
  type SectorOrTotal,
  type SeriesName,
} from '../law';
import { exact } from './numbers';
import { roundingTolerance } from './tolerance';

/** Two figures of one year that cannot both be right. */
export interface Contradiction {
  readonly year: number;
  /** The relation that does not hold. */
  readonly rule:
    | 'targets-add-up'
    | 'key-is-whole'
    | 'results-add-up'
    | 'key-gives-lent'
    | 'level-is-nulmeting-and-increase'
    | 'change-is-difference'
    | 'changes-add-up'
    | 'quotum-b-follows-targets'
    | 'trend-adds-up'
    | 'check-agrees'
    | 'stands-in-its-quote'
    | 'read-before-written'
    | 'known-before-year-end';
  /** The figures concerned, e.g. `realisatie.overheid.inleen`. */
  readonly names: readonly string[];
  /** What stands in the figures, what it should be, and how far apart they may be. */
  readonly given: string;
  readonly expected: string;
  readonly tolerance: number;
}

/**
 * Every contradiction between the figures, for every year there is: no list of years, so a new year is held to the same.
 * Rounded figures may differ by what rounding explains, derived ones by their margin as well.
 */
export function contradictions(law: Law): readonly Contradiction[] {
  const years = yearsOf(law);
  // What is wrong with one figure first: the sums it spoils follow from it.
  return [
    ...everyValue(law),
    ...years.flatMap((year) => [
      ...targetsAddUp(law, year),
      ...keyIsWhole(law, year),
      ...resultsAddUp(law, year),
      ...keyGivesLent(law, year),
      ...levels(law, year),
      ...changes(law, year),
      ...quotumB(law, year),
    ]),
    ...trendAddsUp(law),
  ];
}

function yearsOf(law: Law): readonly number[] {
  const years = [...law.values()].flatMap(({ values }) => values.map(({ from }) => Number(from.slice(0, 4))));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

interface Known {
  readonly name: string;
  readonly value: Decimal;
  readonly margin: number;
}

function known(law: Law, name: SeriesName, year: number): Known | undefined {
  const found = valueOn(seriesOf(law, name), yearEnd(year));
  return found === undefined
    ? undefined
    : { name, value: exact(found.value, name), margin: Number(found.margin ?? 0) };
}

/** Named with its year, where the years beside each other differ. */
const ofYear = (figure: Known | undefined, year: number): Known | undefined =>
  figure && { ...figure, name: `${figure.name} (${String(year)})` };

/** A contradiction when `given` is not what the others make, give or take the tolerance and their margins. */
function compare(
  rule: Contradiction['rule'],
  year: number,
  given: Known | undefined,
  others: readonly (Known | undefined)[],
  expected: (values: readonly Decimal[]) => Decimal,
  rounding: number,
): readonly Contradiction[] {
  if (given === undefined || !others.every((other) => other !== undefined)) return [];
  const all = others as readonly Known[];
  const tolerance = [given, ...all].reduce((sum, { margin }) => sum + margin, rounding);
  const should = expected(all.map(({ value }) => value));
  if (given.value.minus(should).abs().lte(tolerance)) return [];
  return [
    {
      year,
      rule,
      names: [given, ...all].map(({ name }) => name),
      given: given.value.toString(),
      expected: should.toString(),
      tolerance,
    },
  ];
}

const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), exact(0, 'som'));

function targetsAddUp(law: Law, year: number): readonly Contradiction[] {
  const target = (sector: SectorOrTotal) => known(law, `doelstelling.${sector}`, year);
  return compare('targets-add-up', year, target('totaal'), sectors.map(target), sum, 0);
}

function keyIsWhole(law: Law, year: number): readonly Contradiction[] {
  const [market, government] = sectors.map((sector) => known(law, `verdeelsleutel.${sector}`, year));
  return compare(
    'key-is-whole',
    year,
    market,
    [government],
    ([value]) => exact(1, 'sleutel').minus(value ?? 0),
    0,
  );
}

function resultsAddUp(law: Law, year: number): readonly Contradiction[] {
  const cell = (sector: SectorOrTotal, form: FormOrTotal) => known(law, `realisatie.${sector}.${form}`, year);
  const two = roundingTolerance(2);
  return [
    ...formsAndTotal.flatMap((form) =>
      compare(
        'results-add-up',
        year,
        cell('totaal', form),
        sectors.map((sector) => cell(sector, form)),
        sum,
        two,
      ),
    ),
    ...sectorsAndTotal.flatMap((sector) =>
      compare(
        'results-add-up',
        year,
        cell(sector, 'totaal'),
        forms.map((form) => cell(sector, form)),
        sum,
        two,
      ),
    ),
    ...compare(
      'results-add-up',
      year,
      cell('totaal', 'totaal'),
      forms.flatMap((form) => sectors.map((sector) => cell(sector, form))),
      sum,
      roundingTolerance(4),
    ),
  ];
}

/** Lent jobs of a sector: all lent jobs by the key of the year, less those of the nulmeting. */
function keyGivesLent(law: Law, year: number): readonly Contradiction[] {
  return sectors.flatMap((sector) =>
    compare(
      'key-gives-lent',
      year,
      known(law, `realisatie.${sector}.inleen`, year),
      [
        known(law, 'stand.inleen', year),
        known(law, `verdeelsleutel.${sector}`, year),
        known(law, `nulmeting.${sector}.inleen`, year),
      ],
      ([lent, key, before]) =>
        exact(lent ?? 0, 'inleen')
          .times(key ?? 0)
          .minus(before ?? 0)
          .toDecimalPlaces(0),
      roundingTolerance(1),
    ),
  );
}

function levels(law: Law, year: number): readonly Contradiction[] {
  const level = (name: 'stand.totaal' | 'stand.inleen', form: 'totaal' | 'inleen') =>
    compare(
      'level-is-nulmeting-and-increase',
      year,
      known(law, name, year),
      [known(law, `nulmeting.totaal.${form}`, year), known(law, `realisatie.totaal.${form}`, year)],
      sum,
      0,
    );
  return [...level('stand.totaal', 'totaal'), ...level('stand.inleen', 'inleen')];
}

function changes(law: Law, year: number): readonly Contradiction[] {
  const two = roundingTolerance(2);
  const change = (sector: SectorOrTotal, form: FormOrTotal) => known(law, `groei.${sector}.${form}`, year);
  return [
    ...sectorsAndTotal.flatMap((sector) =>
      formsAndTotal.flatMap((form) =>
        compare(
          'change-is-difference',
          year,
          change(sector, form),
          [year, year - 1].map((of) => ofYear(known(law, `realisatie.${sector}.${form}`, of), of)),
          ([now, before]) => exact(now ?? 0, 'groei').minus(before ?? 0),
          two,
        ),
      ),
    ),
    ...sectorsAndTotal.flatMap((sector) =>
      compare(
        'changes-add-up',
        year,
        change(sector, 'totaal'),
        forms.map((form) => change(sector, form)),
        sum,
        two,
      ),
    ),
    ...formsAndTotal.flatMap((form) =>
      compare(
        'changes-add-up',
        year,
        change('totaal', form),
        sectors.map((sector) => change(sector, form)),
        sum,
        two,
      ),
    ),
  ];
}

/** B(t) is the target of the year before and half of the increase of t; the first year of the regulation, 2017, was set otherwise. */
function quotumB(law: Law, year: number): readonly Contradiction[] {
  if (year <= FIRST_QUOTUM_YEAR) return [];
  return sectors.flatMap((sector) =>
    compare(
      'quotum-b-follows-targets',
      year,
      known(law, `quotum.b.${sector}`, year),
      [known(law, `doelstelling.${sector}`, year - 1), known(law, `doelstelling.${sector}`, year)],
      ([before, now]) => sum([before ?? exact(0, 'b'), now ?? exact(0, 'b')]).dividedBy(2),
      0,
    ),
  );
}

const FIRST_QUOTUM_YEAR = 2017;

/** The parts of a quarter's trend, wherever they are known together. */
const TREND_SUMS = [
  ['trend.totaal', ['trend.regulier.markt', 'trend.regulier.overheid', 'trend.inleen'], 2],
  ['trend.totaal', ['trend.regulier.totaal', 'trend.inleen'], 1],
  ['trend.regulier.totaal', ['trend.regulier.markt', 'trend.regulier.overheid'], 1],
  ['trend.totaal.markt', ['trend.regulier.markt', 'trend.inleen.markt'], 1],
] as const satisfies readonly (readonly [SeriesName, readonly SeriesName[], number])[];

function trendAddsUp(law: Law): readonly Contradiction[] {
  const on = (name: SeriesName, date: string): Known | undefined => {
    const found = valueOn(seriesOf(law, name), date);
    return found && { name, value: exact(found.value, name), margin: Number(found.margin ?? 0) };
  };
  return TREND_SUMS.flatMap(([total, parts, rounding]) =>
    seriesOf(law, total).values.flatMap(({ from }) =>
      compare(
        'trend-adds-up',
        Number(from.slice(0, 4)),
        on(total, from),
        parts.map((part) => on(part, from)),
        sum,
        rounding,
      ),
    ),
  );
}

function everyValue(law: Law): readonly Contradiction[] {
  return [...law.values()].flatMap(({ name, values }) =>
    values.flatMap((value) => [
      ...[value, ...(value.checks ?? [])].flatMap((each) => [...inQuote(name, each), ...written(name, each)]),
      ...(value.checks ?? []).flatMap((check) => agrees(name, value, check)),
    ]),
  );
}

/** A figure that was read in a text stands in the words that are quoted from it. */
function inQuote(name: string, { value, unit, status, source, from }: DatedValue): readonly Contradiction[] {
  if (status !== 'published' || source.quote === undefined || name === 'sectorsplitsing') return [];
  const quote = plain(source.quote);
  if (spellings(value, unit).some((text) => contains(quote, plain(text)))) return [];
  const rule = 'stands-in-its-quote';
  return [
    {
      year: Number(from.slice(0, 4)),
      rule,
      names: [name],
      given: value,
      expected: source.quote,
      tolerance: 0,
    },
  ];
}

/** The text as it is compared: `- 3.853` and `−3.853` are −3.853, and every space is one space. */
function plain(text: string): string {
  return text.replace(/[−-]\s*(?=\d)/g, '').replace(/\s+/g, ' ');
}

/** The number as a whole: not the end of a longer one. A single footnote digit may be glued behind thousands. */
function contains(quote: string, number: string): boolean {
  const escaped = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[^\\d.,])${escaped}(?!,\\d)(?!\\.\\d)(?!\\d\\d)`).test(quote);
}

/** How a Dutch text writes a figure of a unit. */
function spellings(value: string, unit: DatedValue['unit']): readonly string[] {
  const number = exact(value, 'waarde').abs();
  if (unit === 'fraction') {
    const percent = number.times(100);
    return [dutch(percent), `${dutch(percent)},0`];
  }
  const million = number.dividedBy(1_000_000);
  if (unit === 'months') {
    const years = number.dividedToIntegerBy(12).toNumber();
    const months = number.minus(years * 12).toNumber();
    return [months === 0 ? String(years) : `${String(years)} jaar en ${MONTHS[months] ?? ''}`];
  }
  return [
    dutch(number),
    ...(number.gte(1_000_000) ? [dutch(million)] : []),
    ...(number.lt(NUMERALS.length) ? [NUMERALS[number.toNumber()] ?? ''] : []),
  ];
}

const NUMERALS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const MONTHS: Readonly<Record<number, string>> = {
  1: 'één maand',
  2: 'twee maanden',
  3: 'drie maanden',
  4: 'vier maanden',
  6: 'zes maanden',
  7: 'zeven maanden',
  9: 'negen maanden',
  10: 'tien maanden',
};

function dutch(number: Decimal): string {
  const [whole = '', decimals] = number.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,10}$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** Nobody reads a document before it is written, and no result of a year is known before that year ends. */
function written(name: string, { from, status, source }: DatedValue): readonly Contradiction[] {
  const { dated, read } = source;
  const year = Number(from.slice(0, 4));
  const wrong = (rule: Contradiction['rule'], given: string, expected: string): Contradiction => ({
    year,
    rule,
    names: [name],
    given,
    expected,
    tolerance: 0,
  });
  return [
    ...(dated !== undefined && read < dated ? [wrong('read-before-written', read, dated)] : []),
    ...(status !== 'derived' && name.startsWith('realisatie.') && (dated ?? read) <= yearEnd(year)
      ? [wrong('known-before-year-end', dated ?? read, yearEnd(year))]
      : []),
  ];
}

/** A value that was kept as a check lies no further from the one that is used than its margin and a rounding. */
function agrees(name: string, used: DatedValue, check: DatedValue): readonly Contradiction[] {
  const tolerance = Number(check.margin ?? 0) + Number(used.margin ?? 0);
  if (exact(used.value, name).minus(check.value).abs().lte(tolerance)) return [];
  return [
    {
      year: Number(used.from.slice(0, 4)),
      rule: 'check-agrees',
      names: [name],
      given: used.value,
      expected: check.value,
      tolerance,
    },
  ];
}

import { publishedLaw, type Law, forms, sectors } from '../../law';
import type { CheckResult } from '../judge/check-result';
import {
  isUnsettling,
  unsettlingRules,
  type ConsolidatedAddend,
  type ConsolidatedFile,
  type Consolidation,
  type ConsolidationFinding,
  type ConsolidationSummary,
  type FileCell,
  type FileStatus,
  type LeftOutTogether,
  type KeyedFigure,
  type UnsettlingRule,
  type YearBefore,
} from './consolidation';
import { ConsolidatedPersons } from './consolidated-persons';
import type { Contribution, LineNames } from '../count/contribution';
import { HOURS_PER_LINE } from '../count/contribution-lines';
import { hoursPerJob } from '../count/count-records';
import { mostToCome } from '../count/left-out';
import { hoursOf, jobsOf, KeyedSums } from './keyed-sums';
import type { Figure, LeftOut, MetingResult, ResultForm, ResultSector, RowSector } from '../count/result';
import { HOUR_UNITS, cellOfBucket } from '../count/compute-result';
import { DEFAULT_SETTINGS, type Settings } from '../form/settings';
import { rounded } from '../../counting/rounded';
import { compareText } from '../form/compare-text';
import { employersApart } from './employers-apart';
import { isSameName, nameKey, plainName as plain } from '../form/board-name';

export interface ConsolidateOptions {
  /** Names of the organisations that are expected to hand in a workbook. */
  readonly expected?: readonly string[];
  /** The year that is collected; without it that of most workbooks. */
  readonly year?: number | null;
  readonly law?: Law;
  readonly settings?: Partial<Settings>;
}

interface Member {
  readonly result: CheckResult;
  readonly contribution: Contribution;
}

const ZERO: Figure = { persons: 0, rows: 0, hours: 0, jobs: 0 };
/** Places that are named with a finding; its count says how many there are. */
const NAMED = 20;

/**
 * Adds up checked workbooks. A workbook with a fout, of another year or without rows stays out and is named; the order of the
 * workbooks makes no difference. All results must have been made with one pseudonymiser.
 */
export function consolidate(
  results: readonly CheckResult[],
  options: ConsolidateOptions = {},
): Consolidation {
  const sorted = [...results].sort((a, b) => compareText(a.file, b.file));
  const year = options.year ?? mostFrequentYear(sorted);
  const law = options.law ?? publishedLaw;
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const norms = year === null ? new Float64Array() : hoursPerJob(year, law, settings);
  const statuses = new Map(sorted.map((result) => [result, statusOf(result, year)]));
  const members = withEmployersApart(
    sorted.flatMap((result): Member[] => {
      const { contribution } = result;
      return contribution && isIncluded(statuses.get(result)) ? [{ result, contribution }] : [];
    }),
  );
  // What is long is made when first asked for: most consolidations are looked at and left.
  let addends: readonly ConsolidatedAddend[] | undefined;
  let employers: readonly KeyedFigure[] | undefined;
  const contributions = members.map(({ contribution }) => contribution);
  const persons = new ConsolidatedPersons(contributions);
  const breakdown = (key: BreakdownKey) => byKey(contributions, persons, key, norms);
  const cell = tabel1Cells(contributions, persons, norms);
  const row = (forms: readonly ResultForm[]) => ({
    markt: cell(forms, ['markt']),
    overheid: cell(forms, ['overheid']),
    totaal: cell(forms, rowSectors),
  });
  const tabel1 = { formeel: row(['formeel']), inleen: row(['inleen']), totaal: row(forms) };
  const received = sorted.map((result) => fileOf(result, statuses.get(result) ?? 'unreadable'));
  const included = received.filter((file) => file.included);
  const yearBefore = {
    jobs: comparedWith(included, 'jobs'),
    persons: comparedWith(included, 'persons'),
  };
  const findings = [
    ...samePersons(members, persons),
    ...employersAcross(members),
    ...sameOrganisation(received),
    ...otherYears(received, year),
    ...notExpected(received, options.expected ?? []),
    ...jumps(yearBefore, settings.yearJump),
  ];
  const files = received.map((file) => ({ ...file, unsettled: unsettledIn(file.file, findings) }));
  return {
    year,
    files,
    missing: missingOf(files, options.expected ?? []),
    tabel1,
    together: togetherOf(members),
    perOverheidssector: breakdown('overheidssector').filter(({ key }) => key !== ''),
    perRegio: breakdown('regio'),
    get perWerkgever() {
      return (employers ??= breakdown('lhnr'));
    },
    leftOut: leftOutTogether(files),
    yearBefore,
    findings,
    get addends() {
      return (addends ??= members.flatMap(({ result, contribution }) =>
        addendsOfFile(result.file, contribution, norms),
      ));
    },
    reconciliation: {
      rows: tabel1.totaal.totaal.rows - sum(included.map(({ figure }) => figure.rows)),
      hours:
        Math.round(
          (tabel1.totaal.totaal.hours - sum(included.map(({ figure }) => figure.hours))) * HOUR_UNITS,
        ) / HOUR_UNITS,
    },
  };
}

/** Picked by name: to look at what is long is to make it. */
export function summaryOf(all: Consolidation): ConsolidationSummary {
  return {
    year: all.year,
    files: all.files,
    missing: all.missing,
    tabel1: all.tabel1,
    together: all.together,
    perOverheidssector: all.perOverheidssector,
    perRegio: all.perRegio,
    leftOut: all.leftOut,
    yearBefore: all.yearBefore,
    findings: all.findings,
    reconciliation: all.reconciliation,
  };
}

/** Each employer by one name in all workbooks, also where that is not its number. */
function withEmployersApart(members: readonly Member[]): readonly Member[] {
  const contributions = employersApart(members.map(({ contribution }) => contribution));
  return members.map(({ result, contribution }, i) => ({
    result,
    contribution: contributions[i] ?? contribution,
  }));
}

function togetherOf(members: readonly Member[]): Consolidation['together'] {
  const told = members.flatMap(({ result }) => result.result?.together ?? []);
  const [first] = told;
  return first === undefined ? null : { ...first, told: told.length };
}

/** The addends of a cell of the consolidated Tabel 1. */
export function addendsOf(
  { addends }: Consolidation,
  form: ResultForm | 'totaal',
  sector: ResultSector | 'totaal',
): readonly ConsolidatedAddend[] {
  return addends.filter(
    (each) => (form === 'totaal' || each.vorm === form) && (sector === 'totaal' || each.sector === sector),
  );
}

function statusOf(
  { unreadable, counts, result, contribution, year, nobody }: CheckResult,
  common: number | null,
): FileStatus {
  if (unreadable) return 'unreadable';
  if (counts.fout > 0) return 'to-repair';
  if (!result || !contribution || (result.counted.rows === 0 && nobody !== true)) return 'no-rows';
  if (year !== common) return 'other-year';
  return counts.waarschuwing > counts.explained ? 'to-explain' : 'complete';
}

const isIncluded = (status: FileStatus | undefined) => status === 'to-explain' || status === 'complete';

/** A file as it is by itself: what is unsettled shows only beside the others. */
type FileAlone = Omit<ConsolidatedFile, 'unsettled'>;

function unsettledIn(name: string, findings: readonly ConsolidationFinding[]): readonly UnsettlingRule[] {
  const found = new Set(
    findings
      .filter(isUnsettling)
      .flatMap(({ rule, files, unsettled = files }) => (unsettled.includes(name) ? [rule] : [])),
  );
  return unsettlingRules.filter((rule) => found.has(rule));
}

function fileOf({ file, organisation, year, counts, result }: CheckResult, status: FileStatus): FileAlone {
  const included = isIncluded(status);
  return {
    file,
    organisation,
    year,
    status,
    included,
    fout: counts.fout,
    open: counts.waarschuwing - counts.explained,
    figure: included && result ? result.counted : ZERO,
    leftOut: result && (included ? oneEach(result) : withCounted(result)),
    previous: result?.previous ?? { jobs: null, persons: null },
  };
}

/** Of a file that is not included every row is left out, those that count as well. */
function withCounted(result: MetingResult): LeftOut {
  const { counted } = result;
  const leftOut = oneEach(result);
  return {
    rows: counted.rows + leftOut.rows,
    jobs: rounded(counted.jobs + leftOut.jobs, 4),
    unknown: leftOut.unknown,
  };
}

/** What may come of a file, each row that stands there twice taken once. */
function oneEach(result: MetingResult): LeftOut {
  const { rows, jobs, unknown } = mostToCome(result);
  return { rows, jobs, unknown };
}

function leftOutTogether(files: readonly ConsolidatedFile[]): LeftOutTogether {
  const known = files.flatMap(({ included, leftOut }) => (leftOut ? [{ included, leftOut }] : []));
  return {
    files: known.filter(({ included, leftOut }) => !included && leftOut.rows > 0).length,
    unknownFiles: files.length - known.length,
    rows: sum(known.map(({ leftOut }) => leftOut.rows)),
    jobs: rounded(sum(known.map(({ leftOut }) => leftOut.jobs)), 4),
    unknown: sum(known.map(({ leftOut }) => leftOut.unknown)),
  };
}

function mostFrequentYear(results: readonly CheckResult[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of results) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || b - a);
  return ranked[0]?.[0] ?? null;
}

function addendsOfFile(
  file: string,
  { lines, sheets }: Contribution,
  norms: Float64Array,
): readonly ConsolidatedAddend[] {
  return Array.from({ length: lines.count }, (_, line) => {
    const units = lines.hours.subarray(line * HOURS_PER_LINE, (line + 1) * HOURS_PER_LINE);
    return {
      file,
      sheet: sheets[lines.sheetOf[line] as number] ?? '',
      ...cellOfBucket(lines.bucket[line] as number),
      overheidssector: nameAt(lines.overheidssector, line),
      regio: nameAt(lines.regio, line),
      lhnr: nameAt(lines.lhnr, line),
      rows: lines.rows[line] as number,
      ranges: rangesOf(lines.ranges[line] ?? ''),
      units: Array.from(units),
      hours: hoursOf(units),
      jobs: jobsOf(units, norms),
    };
  });
}

const rangesOf = (text: string) => (text === '' ? [] : text.split(','));
const nameAt = ({ names, of }: LineNames, line: number): string => names[of[line] as number] ?? '';

/** The buckets of lines by name; 0 is none. */
const BUCKET_NAMES = ['', '1', '2', '3', '4', '5', '6'];
const rowSectors: readonly RowSector[] = [...sectors, ''];
const bucketOf = (form: ResultForm, sector: RowSector) =>
  1 + rowSectors.indexOf(sector) * forms.length + forms.indexOf(form);

/** Gives the figure of forms and sectors together. */
function tabel1Cells(
  contributions: readonly Contribution[],
  persons: ConsolidatedPersons,
  norms: Float64Array,
): (forms: readonly ResultForm[], sectors: readonly RowSector[]) => Figure {
  const sums = new KeyedSums(norms);
  for (const contribution of contributions)
    sums.add(contribution, { names: BUCKET_NAMES, of: Uint32Array.from(contribution.lines.bucket) });
  const byMask = persons.byMask();
  return (forms, sectors) => {
    const buckets = forms.flatMap((form) => sectors.map((sector) => bucketOf(form, sector)));
    const wanted = buckets.reduce((mask, bucket) => mask | (1 << (bucket - 1)), 0);
    let count = 0;
    byMask.forEach((each, mask) => (count += (mask & wanted) === 0 ? 0 : each));
    return { ...sums.figure(buckets.map(String)), persons: count };
  };
}

/** The included files that name their previous measurement, then and now. */
function comparedWith(files: readonly FileAlone[], figure: 'jobs' | 'persons'): YearBefore {
  const named = files.filter(({ previous }) => previous[figure] !== null);
  return {
    files: named.length,
    previous: tidy(sum(named.map(({ previous }) => previous[figure] ?? 0))),
    now: tidy(sum(named.map((file) => file.figure[figure]))),
  };
}

/** Changes of the whole beyond the limit. */
function jumps({ jobs, persons }: Consolidation['yearBefore'], limit: number): ConsolidationFinding[] {
  return (
    [
      ['K07', jobs],
      ['K08', persons],
    ] as const
  )
    .filter(([, { files, now, previous }]) => files > 0 && Math.abs(now - previous) > limit * previous)
    .map(([rule, { files, now, previous }]) => ({
      rule,
      severity: 'waarschuwing',
      count: 1,
      facts: { vorig: previous, nu: now, bestanden: files, grens: limit * 100 },
      files: [],
      cells: [],
    }));
}

type BreakdownKey = 'overheidssector' | 'regio' | 'lhnr';

function byKey(
  contributions: readonly Contribution[],
  persons: ConsolidatedPersons,
  key: BreakdownKey,
  norms: Float64Array,
): KeyedFigure[] {
  const sums = new KeyedSums(norms);
  for (const contribution of contributions) sums.add(contribution, contribution.lines[key]);
  const counts = persons.byKey(key);
  return [...sums.keys()]
    .sort(compareText)
    .map((name) => ({ key: name, persons: counts.get(name) ?? 0, ...sums.figure([name]) }));
}

function samePersons(members: readonly Member[], persons: ConsolidatedPersons): ConsolidationFinding[] {
  const shared = persons.repeated;
  if (shared.size === 0) return [];
  const cells: FileCell[] = [];
  const files: string[] = [];
  members.forEach(({ result: { file }, contribution }, place) => {
    const found = persons.repeatedAt(place);
    if (found.length > 0) files.push(file);
    for (const i of found.slice(0, NAMED - cells.length)) {
      const sheet = contribution.sheets[contribution.sheetOf[i] as number] ?? '';
      cells.push({ file, sheet, row: contribution.rowOf[i] as number });
    }
  });
  const twice = persons.perhapsTwice();
  return [
    {
      rule: 'K01',
      severity: 'waarschuwing',
      count: shared.size,
      facts: { personen: shared.size, bestanden: files.length, misschienDubbel: twice.persons },
      files,
      unsettled: members.flatMap(({ result: { file } }, place) => (twice.places.has(place) ? [file] : [])),
      cells,
    },
  ];
}

function employersAcross(members: readonly Member[]): ConsolidationFinding[] {
  const findings: ConsolidationFinding[] = [];
  for (const [lhnr, lines] of linesOfSharedEmployers(members)) {
    const files = [...new Set(lines.map(({ file }) => file))];
    const sectors = [...new Set(lines.map(({ sector }) => sector))];
    const own = [...new Set(lines.filter(({ vorm }) => vorm === 'formeel').map(({ file }) => file))];
    if (sectors.length > 1) {
      findings.push({
        rule: 'K03',
        severity: 'fout',
        count: 1,
        facts: { lhnr, sectoren: sectors },
        files,
        cells: [],
      });
    } else if (own.length > 1) {
      findings.push({
        rule: 'K02',
        severity: 'waarschuwing',
        count: 1,
        facts: { lhnr, bestanden: own.length },
        files: own,
        cells: [],
      });
    }
  }
  return findings;
}

interface EmployerLine {
  readonly file: string;
  readonly sector: RowSector;
  readonly vorm: ResultForm;
}

/** The lines of each employer that stands in several files, by employer: few among many. */
function linesOfSharedEmployers(
  members: readonly Member[],
): readonly (readonly [lhnr: string, lines: readonly EmployerLine[]])[] {
  const seen = new Set<string>();
  const shared = new Map<string, EmployerLine[]>();
  for (const { contribution } of members)
    for (const lhnr of contribution.lines.lhnr.names) {
      if (lhnr === '') continue;
      if (seen.has(lhnr)) shared.set(lhnr, []);
      seen.add(lhnr);
    }
  if (shared.size === 0) return [];
  for (const { result, contribution } of members) {
    const { lhnr, bucket } = contribution.lines;
    const own = lhnr.names.map((name) => shared.get(name));
    bucket.forEach((of, line) =>
      own[lhnr.of[line] as number]?.push({ file: result.file, ...cellOfBucket(of) }),
    );
  }
  return [...shared].sort(([a], [b]) => compareText(a, b));
}

/** Files of one organisation of which one counts at least: twice, or in the version before the one that has to be mended. */
function sameOrganisation(files: readonly FileAlone[]): ConsolidationFinding[] {
  const groups = new Map<string, FileAlone[]>();
  for (const file of files) {
    const { organisation, status } = file;
    if (organisation === null || status === 'other-year' || status === 'unreadable') continue;
    groups.set(plain(organisation), [...(groups.get(plain(organisation)) ?? []), file]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.some(({ included }) => included))
    .map((group) => ({
      rule: 'K04',
      severity: 'waarschuwing',
      count: 1,
      facts: {
        organisatie: group[0]?.organisation ?? '',
        bestanden: group.length,
        tellend: group.filter(({ included }) => included).length,
      },
      files: group.map(({ file }) => file),
      cells: [],
    }));
}

function otherYears(files: readonly FileAlone[], year: number | null): ConsolidationFinding[] {
  return files
    .filter(({ status }) => status === 'other-year')
    .map((each) => ({
      rule: 'K05',
      severity: 'fout',
      count: 1,
      facts: { jaar: each.year, verwacht: year },
      files: [each.file],
      cells: [],
    }));
}

function notExpected(files: readonly FileAlone[], expected: readonly string[]): ConsolidationFinding[] {
  if (expected.length === 0) return [];
  const isExpected = namesLike(expected);
  return files
    .filter(({ organisation, status }) => status !== 'unreadable' && !isExpected(organisation ?? ''))
    .map(({ file, organisation }) => ({
      rule: 'K06',
      severity: 'info',
      count: 1,
      facts: { organisatie: organisation ?? file },
      files: [file],
      cells: [],
    }));
}

function missingOf(files: readonly ConsolidatedFile[], expected: readonly string[]): string[] {
  const isReceived = namesLike(files.flatMap(({ organisation }) => organisation ?? []));
  return expected.filter((name) => !isReceived(name));
}

/** Whether a name is one of these, however it is written. */
function namesLike(names: readonly string[]): (name: string) => boolean {
  const byKey = new Map<string, string[]>();
  for (const name of names) byKey.set(nameKey(name), [...(byKey.get(nameKey(name)) ?? []), name]);
  return (name) => byKey.get(nameKey(name))?.some((each) => isSameName(each, name)) ?? false;
}

const tidy = (value: number) => rounded(value, 4);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

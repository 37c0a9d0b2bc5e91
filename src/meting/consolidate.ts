import { publishedLaw, type Law } from '../law';
import type { CheckResult } from './check-result';
import type {
  ConsolidatedAddend,
  ConsolidatedFile,
  Consolidation,
  ConsolidationFinding,
  FileCell,
  FileStatus,
  KeyedFigure,
  YearBefore,
} from './consolidation';
import type { Contribution } from './contribution';
import { hoursPerJob } from './counting-of-records';
import type { Figure, ResultForm, ResultSector } from './result';
import { HOUR_UNITS } from './result-of-records';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export interface ConsolidateOptions {
  /** Names of the organisations that are expected to hand in a workbook. */
  readonly expected?: readonly string[];
  readonly law?: Law;
  readonly settings?: Partial<Settings>;
}

interface Member {
  readonly result: CheckResult;
  readonly contribution: Contribution;
}

const SECTORS: readonly ResultSector[] = ['markt', 'overheid'];
const FORMS: readonly ResultForm[] = ['formeel', 'inleen'];
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
  const sorted = [...results].sort((a, b) => compare(a.file, b.file));
  const year = mostFrequentYear(sorted);
  const law = options.law ?? publishedLaw;
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const norms = year === null ? new Float64Array() : hoursPerJob(year, law, settings);
  const statuses = new Map(sorted.map((result) => [result, statusOf(result, year)]));
  const members = sorted.flatMap((result): Member[] => {
    const { contribution } = result;
    return contribution && isIncluded(statuses.get(result)) ? [{ result, contribution }] : [];
  });
  const addends = members.flatMap(({ result, contribution }) =>
    contribution.lines.map(({ hours, ...line }) => ({
      file: result.file,
      ...line,
      units: hours,
      hours: sum(hours) / HOUR_UNITS,
      jobs: jobsOf(hours, norms),
    })),
  );
  const contributions = members.map(({ contribution }) => contribution);
  const shared = repeated(contributions);
  const persons = personsByMask(contributions, shared);
  const breakdown = (key: BreakdownKey) =>
    byKey(addends, key, norms, personsByKey(contributions, shared, key));
  const cell = (forms: readonly ResultForm[], sectors: readonly ResultSector[]): Figure => ({
    ...figureOf(
      addends.filter(({ vorm, sector }) => forms.includes(vorm) && sectors.includes(sector)),
      norms,
    ),
    persons: persons(forms, sectors),
  });
  const row = (forms: readonly ResultForm[]) => ({
    markt: cell(forms, ['markt']),
    overheid: cell(forms, ['overheid']),
    totaal: cell(forms, SECTORS),
  });
  const tabel1 = { formeel: row(['formeel']), inleen: row(['inleen']), totaal: row(FORMS) };
  const files = sorted.map((result): ConsolidatedFile =>
    fileOf(result, statuses.get(result) ?? 'unreadable'),
  );
  const included = files.filter((file) => file.included);
  const yearBefore = {
    jobs: comparedWith(included, 'jobs'),
    persons: comparedWith(included, 'persons'),
  };
  return {
    year,
    files,
    missing: missingOf(files, options.expected ?? []),
    tabel1,
    perOverheidssector: breakdown('overheidssector').filter(({ key }) => key !== ''),
    perRegio: breakdown('regio'),
    perWerkgever: breakdown('lhnr'),
    yearBefore,
    findings: [
      ...samePersons(members, shared),
      ...employersAcross(addends),
      ...sameOrganisation(files),
      ...otherYears(files, year),
      ...notExpected(files, options.expected ?? []),
      ...jumps(yearBefore, settings.yearJump),
    ],
    addends,
    reconciliation: {
      rows: tabel1.totaal.totaal.rows - sum(included.map(({ figure }) => figure.rows)),
      hours:
        Math.round(
          (tabel1.totaal.totaal.hours - sum(included.map(({ figure }) => figure.hours))) * HOUR_UNITS,
        ) / HOUR_UNITS,
    },
  };
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
  { unreadable, counts, result, contribution, year }: CheckResult,
  common: number | null,
): FileStatus {
  if (unreadable) return 'unreadable';
  if (counts.fout > 0) return 'to-repair';
  if (!result || !contribution || result.counted.rows === 0) return 'no-rows';
  if (year !== common) return 'other-year';
  return counts.waarschuwing > counts.explained ? 'to-explain' : 'complete';
}

const isIncluded = (status: FileStatus | undefined) => status === 'to-explain' || status === 'complete';

function fileOf(
  { file, organisation, year, counts, result }: CheckResult,
  status: FileStatus,
): ConsolidatedFile {
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
    previous: result?.previous ?? { jobs: null, persons: null },
  };
}

function mostFrequentYear(results: readonly CheckResult[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of results) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || b - a);
  return ranked[0]?.[0] ?? null;
}

function figureOf(addends: readonly ConsolidatedAddend[], norms: Float64Array): Omit<Figure, 'persons'> {
  const units: number[] = [];
  let rows = 0;
  for (const addend of addends) {
    rows += addend.rows;
    for (let kind = 0; kind < addend.units.length; kind++)
      units[kind] = (units[kind] ?? 0) + (addend.units[kind] as number);
  }
  return {
    rows,
    hours: sum(units) / HOUR_UNITS,
    jobs: jobsOf(units, norms),
  };
}

/** From hours by kind of period, exact in ten-thousandths, to jobs in four decimals. */
function jobsOf(units: readonly number[], norms: Float64Array): number {
  let jobs = 0;
  units.forEach((unit, kind) => (jobs += unit === 0 ? 0 : unit / HOUR_UNITS / (norms[kind] ?? Number.NaN)));
  return Math.round(jobs * 10_000) / 10_000;
}

/** The included files that name their previous measurement, then and now. */
function comparedWith(files: readonly ConsolidatedFile[], figure: 'jobs' | 'persons'): YearBefore {
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
  addends: readonly ConsolidatedAddend[],
  key: BreakdownKey,
  norms: Float64Array,
  persons: ReadonlyMap<string, number>,
): KeyedFigure[] {
  return [...groupedBy(addends, key)]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, group]) => ({ key: name, persons: persons.get(name) ?? 0, ...figureOf(group, norms) }));
}

function groupedBy(
  addends: readonly ConsolidatedAddend[],
  key: BreakdownKey,
): ReadonlyMap<string, readonly ConsolidatedAddend[]> {
  const groups = new Map<string, ConsolidatedAddend[]>();
  for (const addend of addends) {
    const group = groups.get(addend[key]);
    if (group) group.push(addend);
    else groups.set(addend[key], [addend]);
  }
  return groups;
}

/** Pseudonyms that stand in more than one contribution. */
function repeated(contributions: readonly Contribution[]): ReadonlySet<number> {
  const all = new Float64Array(sum(contributions.map(({ persons }) => persons.length)));
  let at = 0;
  for (const { persons } of contributions) {
    all.set(persons, at);
    at += persons.length;
  }
  all.sort();
  const found = new Set<number>();
  for (let i = 1; i < all.length; i++) if (all[i] === all[i - 1]) found.add(all[i] as number);
  return found;
}

/** Distinct persons by the value of a key of their lines, also across files. */
function personsByKey(
  contributions: readonly Contribution[],
  shared: ReadonlySet<number>,
  key: BreakdownKey,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (keys: Iterable<string>) => {
    for (const each of keys) counts.set(each, (counts.get(each) ?? 0) + 1);
  };
  const sharedKeys = new Map<number, Set<string>>();
  for (const { lines, persons, lineOf, moreLines } of contributions) {
    const keys = lines.map((line) => line[key]);
    const more = new Map<number, Set<string>>();
    for (let i = 0; i < moreLines.length; i += 2) {
      const person = moreLines[i] as number;
      const own = more.get(person) ?? new Set([keys[lineOf[person] as number] as string]);
      more.set(person, own.add(keys[moreLines[i + 1] as number] as string));
    }
    persons.forEach((person, i) => {
      const own = more.get(i) ?? [keys[lineOf[i] as number] as string];
      if (shared.has(person)) {
        const known = sharedKeys.get(person) ?? new Set<string>();
        for (const each of own) known.add(each);
        sharedKeys.set(person, known);
      } else count(own);
    });
  }
  for (const keys of sharedKeys.values()) count(keys);
  return counts;
}

/** Counts distinct persons for forms and sectors. */
function personsByMask(contributions: readonly Contribution[], shared: ReadonlySet<number>) {
  const sharedMasks = new Map<number, number>();
  const byMask = new Float64Array(1 << (SECTORS.length * FORMS.length));
  for (const { persons, masks } of contributions) {
    persons.forEach((person, i) => {
      const mask = masks[i] as number;
      if (shared.has(person)) sharedMasks.set(person, (sharedMasks.get(person) ?? 0) | mask);
      else byMask[mask] = (byMask[mask] as number) + 1;
    });
  }
  for (const mask of sharedMasks.values()) byMask[mask] = (byMask[mask] as number) + 1;
  return (forms: readonly ResultForm[], sectors: readonly ResultSector[]): number => {
    let wanted = 0;
    for (const sector of sectors)
      for (const form of forms) wanted |= 1 << (SECTORS.indexOf(sector) * 2 + FORMS.indexOf(form));
    let count = 0;
    byMask.forEach((persons, mask) => (count += (mask & wanted) === 0 ? 0 : persons));
    return count;
  };
}

function samePersons(members: readonly Member[], shared: ReadonlySet<number>): ConsolidationFinding[] {
  if (shared.size === 0) return [];
  const cells: FileCell[] = [];
  const files = new Set<string>();
  for (const { result, contribution } of members) {
    contribution.persons.forEach((person, i) => {
      if (!shared.has(person)) return;
      files.add(result.file);
      if (cells.length >= NAMED) return;
      const sheet = contribution.sheets[contribution.sheetOf[i] as number] ?? '';
      cells.push({ file: result.file, sheet, row: contribution.rowOf[i] as number });
    });
  }
  return [
    {
      rule: 'K01',
      severity: 'waarschuwing',
      count: shared.size,
      facts: { personen: shared.size, bestanden: files.size },
      files: [...files],
      cells,
    },
  ];
}

function employersAcross(addends: readonly ConsolidatedAddend[]): ConsolidationFinding[] {
  const employers = groupedBy(
    addends.filter(({ lhnr }) => lhnr !== ''),
    'lhnr',
  );
  const findings: ConsolidationFinding[] = [];
  for (const [lhnr, lines] of [...employers].sort(([a], [b]) => compare(a, b))) {
    const files = [...new Set(lines.map(({ file }) => file))];
    if (files.length < 2) continue;
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

function sameOrganisation(files: readonly ConsolidatedFile[]): ConsolidationFinding[] {
  const groups = new Map<string, string[]>();
  for (const { organisation, file, included } of files) {
    if (organisation !== null && included)
      groups.set(plain(organisation), [...(groups.get(plain(organisation)) ?? []), file]);
  }
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([organisation, group]) => ({
      rule: 'K04',
      severity: 'waarschuwing',
      count: 1,
      facts: {
        organisatie: files.find((each) => each.file === group[0])?.organisation ?? organisation,
        bestanden: group.length,
      },
      files: group,
      cells: [],
    }));
}

function otherYears(files: readonly ConsolidatedFile[], year: number | null): ConsolidationFinding[] {
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

function notExpected(
  files: readonly ConsolidatedFile[],
  expected: readonly string[],
): ConsolidationFinding[] {
  if (expected.length === 0) return [];
  const names = new Set(expected.map(plain));
  return files
    .filter(({ organisation }) => organisation === null || !names.has(plain(organisation)))
    .map(({ file, organisation }) => ({
      rule: 'K06',
      severity: 'info',
      count: 1,
      facts: { organisatie: organisation ?? '' },
      files: [file],
      cells: [],
    }));
}

function missingOf(files: readonly ConsolidatedFile[], expected: readonly string[]): string[] {
  const received = new Set(
    files.flatMap(({ organisation }) => (organisation === null ? [] : [plain(organisation)])),
  );
  return expected.filter((name) => !received.has(plain(name)));
}

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();
const tidy = (value: number) => Math.round(value * 10_000) / 10_000;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

import { declaredNobody } from './declared-nobody';
import { publishedLaw, type Law, type SuppliedValue } from '../../law';
import type { CheckOptions, CheckResult, UsedParameter } from './check-result';
import type { AnsweredColumn, NotRead, SheetSeen } from '../read/seen';
import { columnNumber } from '../form/ranges';
import { TEMPLATES } from '../form/templates';
import { countRecords, hoursPerJob, normOf, withoutErrors } from '../count/count-records';
import { runRules, type RunInput } from './run-rules';
import { opgaveNumber, opgaveText, type Opgave } from '../form/opgave';
import type { ColumnId } from '../form/columns';
import { isFilledIn, type MetingSheet } from '../form/records';
import { typeOfTijdvak } from '../form/tijdvak';
import { isMetingYear } from '../form/meting-year';
import { applyParameters } from '../read/forms/read-parameters';
import type { SheetContent } from '../read/read-sheet';
import { linkTabellen } from '../read/forms/read-tabel1';
import type { MetingResult } from '../count/result';
import { deriveColumns } from '../read/meting/derive-columns';
import { settlePeriods } from '../read/heading-periods';
import { resolveForms } from '../read/resolve-forms';
import { computeResult } from '../count/compute-result';
import type { Counting } from '../count/counting';
import type { Rule, RuleContext } from './rule';
import type { FindingGroup } from './finding';
import { DEFAULT_SETTINGS, LIMITS, type Settings } from '../form/settings';
import { detectTemplate } from '../read/detect-template';
import { columnFaults } from './column-faults';
import { filledDownPeriods } from './filled-down-periods';
import { knownBsns } from './known-bsns';
import { maskedOutcome, type Outcome } from './masked-outcome';
import { rowFaults } from './row-faults';

/** Raised when a rule is added, changed or retired. */
export const RULES_VERSION = '55';

export interface MetingInput {
  readonly file: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly contents: readonly SheetContent[];
  /** What went wrong before a sheet could be read. */
  readonly notRead: readonly NotRead[];
  /** What the user said of columns, as far as it was followed. */
  readonly answers?: readonly AnsweredColumn[];
  readonly rules: readonly Rule[];
  /** Its cells have no types, as in a .csv: all of them are text. */
  readonly textOnly?: boolean;
}

const DECEMBER = 12;

/** From the sheets as read to the result of the check. Pure: no reading, no clock. */
export function checkMeting(input: MetingInput, options: CheckOptions = {}): CheckResult {
  const resolved = resolveForms(input.contents);
  const opgave = resolved.find((each) => each.opgave !== null)?.opgave ?? null;
  const contents = resolved.map((each) =>
    each.meting === null
      ? each
      : settlePeriods({
          ...each,
          meting: deriveColumns(each.meting, opgave, possibleColumns(each.questions)),
        }),
  );
  const { law, supplied, limits } = applyParameters(
    options.law ?? publishedLaw,
    contents.flatMap(({ parameters }) => parameters),
  );
  const settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings, ...limits };
  const metingen = contents.flatMap(({ meting }) => meting ?? []);
  const known = knownBsns(metingen);
  options.onPersons?.(known);
  const tables = contents.flatMap(({ tabellen }) => tabellen);
  const year = options.year ?? yearOf(opgave, tables.at(0)?.fields.get('jaar')?.value ?? null, metingen);
  const month = monthOf(opgave);
  const sheets = contents.map(({ seen }) => seen);
  const template = detectTemplate(input.properties, sheets);
  const notRead = [...input.notRead, ...contents.flatMap((each) => each.notRead)].filter(
    (note) => !isOwnGroup(note, sheets),
  );
  const countings = new Map<MetingSheet, Counting>();
  const norms = year === null ? new Float64Array() : hoursPerJob(year, law, settings);
  const ofRows = new Map(metingen.map((sheet) => [sheet, rowFaults(sheet, norms)]));
  const rowsOf = (sheet: MetingSheet) => ofRows.get(sheet) ?? rowFaults(sheet, norms);
  const ofColumns = new Map(metingen.map((sheet) => [sheet, columnFaults(sheet, rowsOf(sheet))]));
  const columnsOf = (sheet: MetingSheet) => ofColumns.get(sheet) ?? columnFaults(sheet, rowsOf(sheet));
  let byLaw: MetingResult | null = null;
  const resultBy = (counting: (sheet: MetingSheet) => Counting): MetingResult | null =>
    metingen.length === 0
      ? null
      : computeResult({
          year,
          month,
          sheets: metingen.map((sheet) => ({ sheet, counting: counting(sheet) })),
          previous: {
            jobs: opgaveNumber(opgave, 'banenVorigJaar'),
            persons: opgaveNumber(opgave, 'personenVorigJaar'),
          },
          law,
          settings,
        });
  const context: RunInput['context'] = {
    year,
    month,
    today: options.today ?? null,
    opgave,
    law,
    settings,
    contents,
    notRead,
    textOnly: input.textOnly === true,
    metingen,
    tabellen: linkTabellen(tables, {
      // The rows of people may stand on a sheet that was not read.
      hasMeting:
        metingen.length > 0 ||
        notRead.some(({ code }) => code === 'table-in-one-column') ||
        contents.some(({ people }) => people?.hasFigures === true),
      year,
    }),
    unusable: columnsOf,
    rowFaults: rowsOf,
    counting: (sheet) => {
      let counting = countings.get(sheet);
      if (!counting) countings.set(sheet, (counting = countRecords(sheet, year, month, law, settings)));
      return counting;
    },
    result: () => (byLaw ??= resultBy(context.counting)),
  };
  const { groups, ledger, underError } = runRules(input.rules, {
    context,
    toelichtingen: [
      ...contents.flatMap(({ toelichtingen }) => toelichtingen),
      ...(options.toelichtingen ?? []),
    ],
  });
  // The rules saw the rows as the law decides on them; what is shown leaves out the rows they found an error in.
  const counted = (sheet: MetingSheet): Counting => {
    const marks = underError.of(sheet);
    return marks ? withoutErrors(context.counting(sheet), marks) : context.counting(sheet);
  };
  const anyLeftOut = metingen.some((sheet) => underError.of(sheet) !== undefined);
  const countOf = (severity: string) =>
    groups.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0);
  const checked: Outcome = {
    file: input.file,
    rules: RULES_VERSION,
    unreadable: null,
    template,
    organisation: opgaveText(opgave, 'organisatie'),
    year,
    ...(declaredNobody(metingen, opgave) ? { nobody: true } : {}),
    sheets,
    notRead: notRead.filter((note) => !isTold(note, groups)),
    questions: contents.flatMap(({ questions }) => questions),
    answers: input.answers ?? [],
    madeWithout: opgave?.madeWithout ?? [],
    groups,
    counts: {
      fout: countOf('fout'),
      waarschuwing: countOf('waarschuwing'),
      info: countOf('info'),
      explained: groups.reduce((sum, { explained }) => sum + explained, 0),
    },
    ledger,
    result: anyLeftOut ? resultBy(counted) : context.result(),
    parameters: [
      ...usedParameters(metingen, year, law, settings, supplied),
      ...usedLimits(settings, limits, context),
    ],
    contribution:
      options.consolidate && metingen.length > 0
        ? options.consolidate(metingen.map((sheet) => ({ sheet, counting: counted(sheet) })))
        : null,
  };
  return maskedOutcome(checked, known);
}

/** A sheet that was not read and of which a finding says what to do: told once, in one way. */
function isTold({ code, sheet, facts }: NotRead, groups: readonly FindingGroup[]): boolean {
  const ofSheet = code === 'sheet-unknown' || (code === 'sheet-doubtful' && facts['soort'] === 'meting');
  return ofSheet && groups.some((group) => group.rule === 'S12' && group.sheet === sheet);
}

/**
 * The columns that the boards' template itself keeps behind a group, where they stand in it, also on a sheet that was put into another
 * workbook: nobody hid them.
 */
function isOwnGroup({ code, sheet, ranges }: NotRead, sheets: readonly SheetSeen[]): boolean {
  if (code !== 'hidden-columns-read') return false;
  const { open, columns } = TEMPLATES.schoolbestuur;
  const mapped = sheets.find(({ name }) => name === sheet)?.mapped ?? [];
  const own = new Set(
    mapped.flatMap(({ index, column }) =>
      open !== undefined && index > open && columns[index - 1] === column ? [index] : [],
    ),
  );
  return ranges.every((range) => {
    const [first = 0, last = first] = range.split(':').map(columnNumber);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).every((index) => own.has(index));
  });
}

/** Columns that headings may mean about which the user is asked. */
function possibleColumns(questions: SheetContent['questions']): ReadonlySet<ColumnId> {
  return new Set(questions.flatMap(({ candidates }) => candidates.slice(0, 1).map(({ column }) => column)));
}

/** December, unless the Opgave names another month. Rules report an invalid month. */
function monthOf(opgave: Opgave | null): number {
  const month = opgaveNumber(opgave, 'peilmaand');
  return month !== null && Number.isInteger(month) && month >= 1 && month <= 12 ? month : DECEMBER;
}

const LONGEST_MONTH = 31;

/**
 * Whether the year of a row says nothing: it follows from its days, and those are too many for a month and no other period, or were filled
 * down as a series. An end that was filled down would name another year than the rest of the row.
 */
function isYearInDoubt(sheet: MetingSheet): (record: number) => boolean {
  const [first, last] = [sheet.columns.get('datAanvTv')?.values, sheet.columns.get('datEindTv')?.values];
  if (isFilledIn(sheet, 'jaar')) return () => false;
  const series = filledDownPeriods(sheet);
  return (record) => {
    if (series.some((each) => record > each.first && record <= each.last)) return true;
    const [from, until] = [first?.[record] ?? 0, last?.[record] ?? 0];
    return until - from >= LONGEST_MONTH && typeOfTijdvak({ first: from, last: until }) === null;
  };
}

/** The year of the count: what the Opgave says, else Tabel 1, else the year most rows bear. */
function yearOf(
  opgave: Opgave | null,
  table: number | null,
  metingen: readonly MetingSheet[],
): number | null {
  const stated = opgaveNumber(opgave, 'jaar') ?? table;
  if (isMetingYear(stated)) return stated;
  const rows = new Map<number, number>();
  const doubtful = new Map<number, number>();
  for (const sheet of metingen) {
    const isInDoubt = isYearInDoubt(sheet);
    sheet.columns.get('jaar')?.values.forEach((year, record) => {
      if (!isMetingYear(year)) return;
      const tally = isInDoubt(record) ? doubtful : rows;
      tally.set(year, (tally.get(year) ?? 0) + 1);
    });
  }
  return mostOf(rows) ?? mostOf(doubtful);
}

/** The year of most rows; of two that stand there equally often, the first. */
function mostOf(rows: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [year, count] of rows) if (best === null || count > (rows.get(best) ?? 0)) best = year;
  return best;
}

/** The limits that the workbook chose itself, and the one on changes of the year where there was a year to compare with. */
function usedLimits(
  settings: Settings,
  own: Partial<Settings>,
  { opgave }: Pick<RuleContext, 'opgave'>,
): UsedParameter[] {
  const compared =
    opgaveNumber(opgave, 'banenVorigJaar') !== null || opgaveNumber(opgave, 'personenVorigJaar') !== null;
  return (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((name): UsedParameter[] => {
    const { setting } = LIMITS[name];
    const supplied = own[setting] !== undefined;
    if (!supplied && !(setting === 'yearJump' && compared)) return [];
    return [{ name, value: String(settings[setting]), status: 'setting', supplied }];
  });
}

/** The norms of the kinds of period that stand in the rows, and the choices that took part. */
function usedParameters(
  metingen: readonly MetingSheet[],
  year: number | null,
  law: Law,
  settings: Settings,
  supplied: readonly SuppliedValue[],
): UsedParameter[] {
  // What the workbook itself supplies is named whether or not a figure came to use it.
  const own = supplied.map(({ name, value }): UsedParameter => ({
    name,
    value,
    status: 'published',
    supplied: true,
  }));
  if (year === null) return own;
  const codes = new Set<string>();
  for (const { columns } of metingen) {
    const data = columns.get('tijdvakType');
    if (!data) continue;
    const seen = new Uint8Array(256);
    for (const place of data.values) seen[place] = 1;
    data.column.codes?.forEach(({ code }, index) => seen[index + 1] === 1 && codes.add(code));
  }
  const parameters = new Map<string, UsedParameter>();
  for (const code of codes) {
    const found = normOf(code, year, law, settings);
    if (!found) continue;
    const { norm, ...steps } = found;
    const name = steps.route === 'week' ? 'uren.baan.week' : 'uren.baan.jaar';
    if (norm.supplied === true && own.some((each) => each.name === name)) continue;
    parameters.set(name, { name, value: norm.value, status: norm.status, supplied: norm.supplied === true });
  }
  if (codes.has('4WK')) {
    parameters.set('vierweken', {
      name: 'vierweken',
      value: settings.fourWeeks,
      status: 'setting',
      supplied: false,
    });
  }
  return [...parameters.values(), ...own];
}

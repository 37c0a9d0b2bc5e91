import type { Decision } from '../../counting';
import { attribute, isUndecided, makeKey } from '../../counting';
import { rounded } from '../../counting/rounded';
import type { Law } from '../../law';
import type { Language } from '../../locales/language';
import { hoursPerJob, ROW_REASONS } from '../../meting/count/count-records';
import type {
  Breakdown,
  Figure,
  LeftOut,
  NotCounted,
  ResultForm,
  ResultSector,
} from '../../meting/count/result';
import { FORM_CODES, GOVERNMENT_SECTOR_CODES, SECTOR_CODES } from '../../meting/form/codes';
import type { RuleId } from '../../meting/judge/rule-id';
import { settledRegion } from '../../meting/form/regions';
import type { Settings } from '../../meting/form/settings';
import { CHECKS_NOT_ASKED, isBeside, LEAVING_OUT, SQL_CHECKS, type SqlCheck } from '../../sql/checks';
import { cellBit, finds, isRepeated, type SumLine } from '../../sql/duckdb/statements';
import type { Notation, RowSource } from '../../sql/duckdb/source';
import type { SqlKey } from '../../sql/norms';
import { decisionParts } from '../../sql/query';
import { canonicalJson } from '../canonical-json';
import { maskDocument, maskNames } from '../mask-document';
import { PRODUCT } from '../product';
import { parametersSha256 } from '../receipt';
import { sha256OfText } from '../sha256';
import type { CountAnswer, CountPlace } from './answer';

export const COUNT_FORMAT = 'banenafspraak-telling';
/** Raised when a field changes its meaning or goes; a new field does not raise it. */
export const COUNT_VERSION = 2;

type Place<T> = Readonly<Record<ResultForm | 'totaal', Readonly<Record<ResultSector | 'totaal', T>>>>;

/** Rows that are alike in form, sector, overheidssector and region. */
export interface CountGroup {
  readonly vorm: ResultForm;
  readonly sector: ResultSector;
  readonly overheidssector: string;
  readonly regio: string;
  readonly rows: number;
  /** Hours by place in the list of period types, in ten-thousandths. */
  readonly units: readonly number[];
  readonly hours: number;
  readonly jobs: number;
}

/** What one rule of `check` found. */
export interface CountCheck {
  readonly rule: SqlCheck;
  /** False where there is nothing to ask it of. */
  readonly asked: boolean;
  readonly rows: number;
  /** Whether a finding of it leaves a row out; what the others find, the steps of the law have left out already. */
  readonly leavesOut: boolean;
  /** Rows that would have counted and do not, because of what it found. A row that two rules found is with both. */
  readonly leftOut: number;
  readonly places: readonly CountPlace[];
}

/** The count of files beyond a sheet. To work with: it shows small groups. */
export interface CountDocument {
  readonly format: typeof COUNT_FORMAT;
  readonly version: typeof COUNT_VERSION;
  readonly language: Language;
  readonly year: number;
  readonly month: number;
  readonly files: CountAnswer['files'];
  readonly rows: number;
  /** Rows that are empty or a total: they stand in the files and in no figure. */
  readonly noRows: number;
  readonly counted: Figure;
  readonly tabel1: Place<Figure>;
  /** Jobs with all lent jobs divided by the key; `null` where no key is known. */
  readonly byKey: {
    readonly markt: string;
    readonly overheid: string;
    readonly own: boolean;
    readonly jobs: Place<number>;
  } | null;
  readonly perOverheidssector: readonly Breakdown[];
  readonly perRegio: readonly Breakdown[];
  readonly notCounted: readonly NotCounted[];
  readonly leftOut: LeftOut;
  readonly checks: readonly CountCheck[];
  /** Rules that are not asked here, and of which an error leaves a row out with `check`. */
  readonly otherChecks: readonly RuleId[];
  readonly groups: readonly CountGroup[];
  readonly receipt: CountReceipt;
}

export const COUNT_RECEIPT_FORMAT = 'banenafspraak-telling-bewijs';
export const COUNT_RECEIPT_VERSION = 1;

/** What was asked, in the words of the command: with the same files it makes the same count. */
export interface CountAsked {
  readonly language: Language;
  readonly year: number;
  readonly month: number;
  readonly settings: Settings;
  /** The key that the user gave; `null` for the published one. */
  readonly key: { readonly markt: string; readonly overheid: string } | null;
  readonly notation: Notation;
  readonly encoding: RowSource['encoding'];
  /** The map of columns as it was given. */
  readonly columns: Readonly<Record<string, unknown>> | null;
}

/** What is needed to make the same count again. It names no time and no machine. */
export interface CountReceipt extends CountAsked {
  readonly format: typeof COUNT_RECEIPT_FORMAT;
  readonly version: typeof COUNT_RECEIPT_VERSION;
  readonly product: { readonly name: string; readonly version: string };
  /** SHA-256 of all published figures with their dates and sources. */
  readonly parameters: string;
  /** SHA-256 of the decision as a query. */
  readonly query: { readonly sha256: string };
  readonly inputs: readonly CountInput[];
  readonly outcome: { readonly sha256: string };
}

export interface CountInput {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface CountDocumentOptions extends Omit<CountAsked, 'key'> {
  readonly law: Law;
  readonly key: SqlKey | null;
  readonly inputs: readonly CountInput[];
}

const HOUR_UNITS = 10_000;
const FORMS = FORM_CODES.map(({ code }) => code as ResultForm);
const SECTORS = SECTOR_CODES.map(({ code }) => code as ResultSector);
const decisionOf = (line: SumLine): Decision => ROW_REASONS[line.decision - 1] ?? 'under-error';

/** All that is told of the answer of the engine. */
export function countDocument(answer: CountAnswer, options: CountDocumentOptions): CountDocument {
  const { language, year, month, law, settings, key, inputs, notation, encoding, columns } = options;
  const norms = hoursPerJob(year, law, settings);
  const counts = answer.sums.filter((line) => decisionOf(line) === 'counts');
  const figure = (lines: readonly SumLine[], persons: number): Figure => ({
    ...sumOf(lines, norms),
    persons,
  });
  const personsIn = (mask: number) =>
    answer.persons.reduce((sum, line) => sum + ((line.cells & mask) === 0 ? 0 : line.persons), 0);
  const places = <T>(of: (forms: readonly number[], sectors: readonly number[]) => T): Place<T> => {
    const row = (forms: readonly number[]) => ({
      markt: of(forms, [1]),
      overheid: of(forms, [2]),
      totaal: of(forms, [1, 2]),
    });
    return { formeel: row([1]), inleen: row([2]), totaal: row([1, 2]) };
  };
  const tabel1 = places((forms, sectors) =>
    figure(
      counts.filter(({ form, sector }) => forms.includes(form) && sectors.includes(sector)),
      personsIn(
        forms.flatMap((form) => sectors.map((sector) => cellBit(form, sector))).reduce((a, b) => a | b, 0),
      ),
    ),
  );
  const rows = answer.sums.reduce((sum, line) => sum + line.rows, 0);
  const shown = maskDocument(
    maskNames({
      format: COUNT_FORMAT,
      version: COUNT_VERSION,
      language,
      year,
      month,
      files: answer.files,
      rows,
      noRows: answer.files.reduce((sum, file) => sum + file.rows, 0) - rows,
      counted: tabel1.totaal.totaal,
      tabel1,
      byKey:
        key === null
          ? null
          : {
              markt: key.markt,
              overheid: key.overheid,
              own: key.source === null,
              jobs: dividedBy(key, tabel1),
            },
      perOverheidssector: governments(answer, counts, norms),
      perRegio: regions(answer, counts, norms),
      notCounted: notCounted(answer.sums),
      leftOut: leftOut(answer.sums, norms),
      checks: SQL_CHECKS.map((rule) => checkOf(rule, answer)),
      otherChecks: CHECKS_NOT_ASKED,
      groups: groupsOf(counts, norms),
    } as const),
  );
  const query = sha256OfText(decisionParts({ year, month }));
  const receipt: CountReceipt = {
    format: COUNT_RECEIPT_FORMAT,
    version: COUNT_RECEIPT_VERSION,
    product: PRODUCT,
    parameters: parametersSha256(),
    ...{ language, year, month, settings, notation, encoding, columns },
    key: key === null || key.source !== null ? null : { markt: key.markt, overheid: key.overheid },
    query: { sha256: query },
    inputs,
    outcome: { sha256: sha256OfText(canonicalJson(shown)) },
  };
  return { ...shown, receipt: maskDocument(receipt) };
}

function unitsOf(lines: readonly SumLine[], norms: Float64Array): readonly number[] {
  const units = Array.from(norms, () => 0);
  for (const line of lines) units[line.kind] = (units[line.kind] ?? 0) + line.units;
  return units;
}

function sumOf(lines: readonly SumLine[], norms: Float64Array): Omit<Figure, 'persons'> {
  const units = unitsOf(lines, norms);
  let jobs = 0;
  // In the order of the kinds, as the engine for sheets adds them up.
  units.forEach((sum, kind) => (jobs += sum === 0 ? 0 : sum / HOUR_UNITS / (norms[kind] as number)));
  return {
    rows: lines.reduce((sum, line) => sum + line.rows, 0),
    hours: lines.reduce((sum, line) => sum + line.units, 0) / HOUR_UNITS,
    jobs: rounded(jobs, 4),
  };
}

/** All lent jobs together divided by the key, from the total to four decimals; rounded to four again. */
function dividedBy(key: SqlKey, tabel1: Place<Figure>): Place<number> {
  const lent = attribute(tabel1.inleen.totaal.jobs, makeKey(key.markt, key.overheid));
  const formeel = { markt: tabel1.formeel.markt.jobs, overheid: tabel1.formeel.overheid.jobs };
  const inleen = { markt: Number(lent.markt.toFixed(4)), overheid: Number(lent.overheid.toFixed(4)) };
  const row = ({ markt, overheid }: { readonly markt: number; readonly overheid: number }) => ({
    markt,
    overheid,
    totaal: rounded(markt + overheid, 4),
  });
  return {
    formeel: row(formeel),
    inleen: row(inleen),
    totaal: row({
      markt: rounded(formeel.markt + inleen.markt, 4),
      overheid: rounded(formeel.overheid + inleen.overheid, 4),
    }),
  };
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }) =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

function governments(
  { persons }: CountAnswer,
  counts: readonly SumLine[],
  norms: Float64Array,
): readonly Breakdown[] {
  const keys = ['', ...GOVERNMENT_SECTOR_CODES.map(({ code }) => code)];
  return keys
    .flatMap((key, place): Breakdown[] => {
      const lines = counts.filter(({ government }) => government === place);
      const inIt = persons.reduce(
        (sum, line) => sum + (Math.floor(line.governments / 2 ** place) % 2 === 1 ? line.persons : 0),
        0,
      );
      return lines.length === 0 ? [] : [{ key, ...sumOf(lines, norms), persons: inIt }];
    })
    .sort(byKey);
}

function regions(answer: CountAnswer, counts: readonly SumLine[], norms: Float64Array): readonly Breakdown[] {
  const bits = new Map<string, number[]>();
  answer.regions.forEach((region, place) => {
    const key = settledRegion(region ?? '');
    bits.set(key, [...(bits.get(key) ?? []), place]);
  });
  return [...bits]
    .map(([key, places]): Breakdown => {
      const spelled = new Set(places.map((place) => answer.regions[place] ?? null));
      const lines = counts.filter(({ region }) => spelled.has(region));
      const has = (mask: number) => places.some((place) => Math.floor(mask / 2 ** place) % 2 === 1);
      const inIt =
        answer.personsByRegion === null
          ? answer.persons.reduce((sum, line) => sum + (has(line.regions) ? line.persons : 0), 0)
          : answer.personsByRegion.reduce(
              (sum, line) => sum + (spelled.has(line.region) ? line.persons : 0),
              0,
            );
      return { key, ...sumOf(lines, norms), persons: inIt };
    })
    .sort(byKey);
}

function notCounted(sums: readonly SumLine[]): readonly NotCounted[] {
  return ROW_REASONS.flatMap((reason): NotCounted[] => {
    const lines = sums.filter((line) => decisionOf(line) === reason);
    if (reason === 'counts' || lines.length === 0) return [];
    return [
      {
        reason,
        rows: lines.reduce((sum, line) => sum + line.rows, 0),
        hours: lines.reduce((sum, line) => sum + line.units, 0) / HOUR_UNITS,
      },
    ];
  });
}

/** Whether the hours or the kind of period of these rows are missing or wrong. */
const isAmountUnknown = (line: SumLine): boolean =>
  line.kind === 0 ||
  line.tooMany ||
  decisionOf(line) === 'hours-missing' ||
  finds(line, 'B07') ||
  (finds(line, 'B09') && decisionOf(line) !== 'period-reversed');

/** Rows that may count once something is repaired: where hours or kind of period are missing, for how many jobs is not known. */
function leftOut(sums: readonly SumLine[], norms: Float64Array): LeftOut {
  const lines = sums.filter((line) => isUndecided(decisionOf(line)));
  const unknown = lines.filter(isAmountUnknown);
  const known = sumOf(
    lines.filter((line) => !unknown.includes(line)),
    norms,
  );
  const rows = (of: readonly SumLine[]) => of.reduce((sum, line) => sum + line.rows, 0);
  return { rows: rows(lines), jobs: known.jobs, unknown: rows(unknown) };
}

function checkOf(rule: SqlCheck, { sums, places, pseudonym, namesEmployers }: CountAnswer): CountCheck {
  const rows = (of: readonly SumLine[]) => of.reduce((sum, line) => sum + line.rows, 0);
  const underError = sums.filter((line) => decisionOf(line) === 'under-error');
  return {
    rule,
    // A pseudonym has no elfproef; without employers nothing says which rows are the same relation.
    asked: rule === 'B01' ? !pseudonym : namesEmployers || !isBeside(rule),
    rows: rows(sums.filter((line) => finds(line, rule))),
    leavesOut: isBeside(rule) || (LEAVING_OUT as readonly SqlCheck[]).includes(rule),
    leftOut: rows(underError.filter((line) => (rule === 'B04' ? isRepeated(line) : finds(line, rule)))),
    places: places[rule],
  };
}

function groupsOf(counts: readonly SumLine[], norms: Float64Array): readonly CountGroup[] {
  const groups = new Map<string, SumLine[]>();
  const keyOf = ({ form, sector, government, region }: SumLine) =>
    [form, sector, String(government).padStart(2, '0'), settledRegion(region ?? '')].join(' ');
  for (const line of counts) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, lines]): CountGroup[] => {
      const [line] = lines;
      if (line === undefined) return [];
      return [
        {
          vorm: FORMS[line.form - 1] ?? 'formeel',
          sector: SECTORS[line.sector - 1] ?? 'markt',
          overheidssector: GOVERNMENT_SECTOR_CODES[line.government - 1]?.code ?? '',
          regio: settledRegion(line.region ?? ''),
          units: unitsOf(lines, norms),
          ...sumOf(lines, norms),
        },
      ];
    });
}

import type { CheckResult } from '../../src/meting/check-result';
import { LinesInTheMaking, type ContributionLine } from '../../src/meting/contribution-lines';
import type { Breakdown, Figure, MetingResult, ResultForm, ResultSector } from '../../src/meting/result';
import type { CheckedInput } from '../../src/report/receipt';
import { sampleInput } from './sample-check';

/** One row of a meting that counts. */
export interface CountedRow {
  readonly file: string;
  /** The same number is the same person, in every file. */
  readonly person: number;
  readonly form: ResultForm;
  readonly sector: ResultSector;
  readonly overheidssector: string;
  readonly regio: string;
  readonly hours: number;
}

const FORMS = ['formeel', 'inleen'] as const;
const SECTORS = ['markt', 'overheid'] as const;
/** Place of `JR` in the list of period types. */
const YEAR_KIND = 4;
const HOURS_PER_JOB = 1330;

/** Checked workbooks with these rows in them, as a check with a contribution gives them. */
export function checkedPopulation(rows: readonly CountedRow[]): readonly CheckedInput[] {
  const files = [...new Set(rows.map(({ file }) => file))].sort();
  return files.map((file) => {
    const own = rows.filter((row) => row.file === file);
    const input = sampleInput(file, {
      organisation: `Bestuur ${file}`,
      groups: [],
      questions: [],
      counts: { fout: 0, waarschuwing: 0, info: 0, explained: 0 },
      result: resultOf(own),
      contribution: contributionOf(own),
    });
    return input;
  });
}

function figureOf(rows: readonly CountedRow[]): Figure {
  const hours = rows.reduce((sum, row) => sum + row.hours, 0);
  return {
    persons: new Set(rows.map(({ person }) => person)).size,
    rows: rows.length,
    hours,
    jobs: Math.round((hours / HOURS_PER_JOB) * 10_000) / 10_000,
  };
}

function breakdown(rows: readonly CountedRow[], by: 'overheidssector' | 'regio'): Breakdown[] {
  const keys = [...new Set(rows.map((row) => row[by]))].sort();
  return keys.map((key) => ({ key, ...figureOf(rows.filter((row) => row[by] === key)) }));
}

function resultOf(rows: readonly CountedRow[]): MetingResult {
  const row = (forms: readonly ResultForm[]) => {
    const cell = (sectors: readonly ResultSector[]) =>
      figureOf(rows.filter(({ form, sector }) => forms.includes(form) && sectors.includes(sector)));
    return { markt: cell(['markt']), overheid: cell(['overheid']), totaal: cell(SECTORS) };
  };
  return {
    year: 2025,
    month: 12,
    tabel1: { cells: { formeel: row(['formeel']), inleen: row(['inleen']), totaal: row(FORMS) } },
    perOverheidssector: breakdown(rows, 'overheidssector'),
    perRegio: breakdown(rows, 'regio'),
    perWerkgever: [],
    counted: figureOf(rows),
    notCounted: [],
    previous: { jobs: null, persons: null },
    addends: [],
  };
}

function contributionOf(rows: readonly CountedRow[]): CheckResult['contribution'] {
  const lines = new Map<string, ContributionLine & { readonly hours: number[] }>();
  for (const { form, sector, overheidssector, regio, hours } of rows) {
    const key = JSON.stringify([form, sector, overheidssector, regio]);
    const known = lines.get(key);
    const units = known?.hours ?? [0, 0, 0, 0, 0];
    units[YEAR_KIND] = (units[YEAR_KIND] ?? 0) + Math.round(hours * 10_000);
    lines.set(key, {
      sheet: 0,
      bucket: 1 + SECTORS.indexOf(sector) * 2 + FORMS.indexOf(form),
      overheidssector,
      regio,
      lhnr: '',
      rows: (known?.rows ?? 0) + 1,
      hours: units,
      ranges: [],
    });
  }
  const made = new LinesInTheMaking();
  for (const line of lines.values()) made.add(line);
  const persons = [...new Set(rows.map(({ person }) => person))];
  const keys = [...lines.keys()];
  const linesOf = persons.map((person) => [
    ...new Set(
      rows
        .filter((row) => row.person === person)
        .map(({ form, sector, overheidssector, regio }) =>
          keys.indexOf(JSON.stringify([form, sector, overheidssector, regio])),
        ),
    ),
  ]);
  const masks = persons.map((person) =>
    rows
      .filter((row) => row.person === person)
      .reduce(
        (mask, { sector, form }) => mask | (1 << (SECTORS.indexOf(sector) * 2 + FORMS.indexOf(form))),
        0,
      ),
  );
  return {
    lines: made.finish(),
    persons: Float64Array.from(persons),
    masks: Uint8Array.from(masks),
    sheetOf: new Uint8Array(persons.length),
    rowOf: Uint32Array.from(persons.map((_, i) => i + 2)),
    lineOf: Uint32Array.from(linesOf, ([first = 0]) => first),
    moreLines: Uint32Array.from(
      linesOf.flatMap(([, ...more], person) => more.flatMap((line) => [person, line])),
    ),
    sheets: ['Meting'],
  };
}

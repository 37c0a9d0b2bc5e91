import type { CheckResult } from '../../src/meting/judge/check-result';
import { ContributionLinesBuilder } from '../../src/meting/count/contribution-lines';
import type {
  Breakdown,
  Figure,
  MetingResult,
  ResultForm,
  ResultSector,
} from '../../src/meting/count/result';
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
    together: null,
    lastText: false,
    tabel1: { cells: { formeel: row(['formeel']), inleen: row(['inleen']), totaal: row(FORMS) } },
    perOverheidssector: breakdown(rows, 'overheidssector'),
    perRegio: breakdown(rows, 'regio'),
    perWerkgever: [],
    counted: figureOf(rows),
    notCounted: [],
    leftOut: { rows: 0, jobs: 0, unknown: 0 },
    twice: { rows: 0, jobs: 0 },
    withoutBsn: 0,
    previous: { jobs: null, persons: null },
    addends: [],
  };
}

function contributionOf(rows: readonly CountedRow[]): CheckResult['contribution'] {
  const lines = new Map<string, number>();
  const made = new ContributionLinesBuilder();
  rows.forEach(({ form, sector, overheidssector, regio, hours }, i) => {
    const key = JSON.stringify([form, sector, overheidssector, regio]);
    const bucket = 1 + SECTORS.indexOf(sector) * 2 + FORMS.indexOf(form);
    const line = lines.get(key) ?? made.begin({ sheet: 0, bucket, overheidssector, regio, lhnr: '' });
    lines.set(key, line);
    made.addRow(line, Math.round(hours * 10_000), YEAR_KIND, i + 2, 'P');
  });
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
    lines: made.finish(['P']),
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

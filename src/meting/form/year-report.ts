import {
  governmentSectorCodes,
  publishedLaw,
  seriesOf,
  valueOn,
  yearEnd,
  type GovernmentSectorCode,
} from '../../law';
import { GOVERNMENT_SECTOR_CODES } from './codes';

/** What one overheidssector reports over a year, as it stands in a line of the workbook; `null` for a cell that is empty. */
export interface SectorLine {
  readonly sector: GovernmentSectorCode;
  /** 1-based sheet row. */
  readonly row: number;
  /** Extra jobs against the nulmeting that the sector should have. */
  readonly target: number | null;
  readonly formal: number | null;
  readonly lent: number | null;
  /** Extra jobs at the end of the year before. */
  readonly before: number | null;
  readonly explanation: string;
}

/** A line with what follows from it; `null` where what it needs is missing. */
export interface ReportedSector extends SectorLine {
  /** Formal and lent together. */
  readonly total: number | null;
  /** Against the year before. */
  readonly change: number | null;
  /** Part of the target that was reached. */
  readonly reached: number | null;
  /** What the target asks more; negative where it was exceeded. */
  readonly missing: number | null;
  /** What was published before over this sector and year, to hold against the line. */
  readonly published: { readonly target: number | null; readonly total: number | null };
}

export interface YearReport {
  readonly year: number;
  readonly sectors: readonly ReportedSector[];
  /** Sectors without a line, or without a single figure. */
  readonly absent: readonly GovernmentSectorCode[];
  /** All that reported together; a part is `null` where some sector that reported lacks it. */
  readonly all: Pick<
    ReportedSector,
    'target' | 'formal' | 'lent' | 'before' | 'total' | 'change' | 'reached' | 'missing'
  >;
}

/** The yearly report of the overheidssectoren out of their lines. */
export function yearReportOf(year: number, lines: readonly SectorLine[]): YearReport {
  const given = lines.filter(
    ({ target, formal, lent }) => target !== null || formal !== null || lent !== null,
  );
  const sectors = given.map((line) => ({
    ...line,
    ...followsFrom(line),
    published: publishedOf(line.sector, year),
  }));
  const sum = (of: (line: SectorLine) => number | null) => {
    const parts = given.map(of);
    return parts.length === 0 || parts.includes(null)
      ? null
      : parts.reduce((total: number, part) => total + (part ?? 0), 0);
  };
  const all = {
    target: sum(({ target }) => target),
    formal: sum(({ formal }) => formal),
    lent: sum(({ lent }) => lent),
    before: sum(({ before }) => before),
  };
  const present = new Set(given.map(({ sector }) => sector));
  return {
    year,
    sectors,
    absent: governmentSectorCodes.filter((sector) => !present.has(sector)),
    all: { ...all, ...followsFrom(all) },
  };
}

function followsFrom({
  target,
  formal,
  lent,
  before,
}: Pick<SectorLine, 'target' | 'formal' | 'lent' | 'before'>) {
  const total = formal === null || lent === null ? null : tidy(formal + lent);
  return {
    total,
    change: total === null || before === null ? null : tidy(total - before),
    reached: total === null || target === null || target === 0 ? null : total / target,
    missing: total === null || target === null ? null : tidy(target - total),
  };
}

function publishedOf(sector: GovernmentSectorCode, year: number): ReportedSector['published'] {
  const figure = (name: 'doelstelling' | 'totaal') => {
    const value = valueOn(seriesOf(publishedLaw, `overheidssector.${sector}.${name}`), yearEnd(year));
    return value === undefined ? null : Number(value.value);
  };
  return { target: figure('doelstelling'), total: figure('totaal') };
}

/** Jobs are given to at most four decimals; binary fractions must not show. */
const tidy = (jobs: number) => Math.round(jobs * 10_000) / 10_000;

/** The name of a sector as people write it. */
export function sectorName(sector: GovernmentSectorCode, language: 'nl' | 'en'): string {
  const found = GOVERNMENT_SECTOR_CODES.find(({ code }) => code === sector.replace('-', ' '));
  return found?.[language] ?? sector;
}

/** Every figure of the report that is jobs. */
export function jobsIn({ sectors, all }: Pick<YearReport, 'sectors' | 'all'>): readonly (number | null)[] {
  return [...sectors, all].flatMap(({ target, formal, lent, before, total, change, missing }) => [
    target,
    formal,
    lent,
    before,
    total,
    change,
    missing,
  ]);
}

import { jobNorm, roundingTolerance, type Route } from '../../../counting';
import { countingSources, yearEnd } from '../../../law';
import { partsToldApart } from '../../count/parts-told-apart';
import type { MetingResult, ResultForm, ResultSector } from '../../count/result';
import { TABEL1_PARTS, type Tabel1 } from '../../form/tabel1';
import type { RuleContext, TabelRule } from '../../judge/rule';
import { isOfOtherSector, isOfRowsInDoubt } from '../shared/jobs-in-doubt';
import { hasOtherUnit } from '../shared/weekly-hours';
import { sumsOf } from '../shared/tabel1';
import { ALWAYS } from '../shared/values';
import { rounded } from '../../../counting/rounded';

export type C01Facts = {
  /** `null`: a part is empty in a table that has others. */
  readonly opgegeven: number | null;
  readonly rijen: number;
  readonly verschil: number;
  readonly vorm: ResultForm | 'totaal';
  readonly sector: ResultSector | 'totaal';
};

type Place = readonly [C01Facts['vorm'], C01Facts['sector']];

/** The totals of the table, smaller ones first. */
const TOTALS: readonly Place[] = [
  ['formeel', 'totaal'],
  ['inleen', 'totaal'],
  ['totaal', 'markt'],
  ['totaal', 'overheid'],
  ['totaal', 'totaal'],
];

/** Whether one cell of the table is a part of the other. */
const isIn = ([form, sector]: Place, [row, column]: Place): boolean =>
  (row === 'totaal' || row === form) && (column === 'totaal' || column === sector);

/** The cells that no other rule holds against something: the parts, and totals of which the table lacks a part. */
function placesToHold(table: Tabel1, result: MetingResult): readonly Place[] {
  const added = new Set(sumsOf(table).map(({ total }) => total.cell));
  const alone = TOTALS.filter((place) => {
    const cell = table.cell(...place)?.cell;
    return cell !== undefined && !added.has(cell);
  });
  const parts = partsToldApart(result);
  if (result.together === null) return [...parts, ...alone];
  return [...parts, ...alone.filter(([form, sector]) => form === 'totaal' && sector === 'totaal')];
}

const MOST_DECIMALS = 4;
/** What few decimals in the hours of a job make of a sum. */
const HAIR = 0.01;

/**
 * How far the cell may be off: by its own rounding, or by that of the parts that were filled in. Figures with decimals were not rounded to
 * whole jobs.
 */
function toleranceOf(table: Tabel1, place: Place, context: RuleContext): number {
  const parts: readonly Place[] = TABEL1_PARTS;
  const filled = parts.flatMap((part) => (isIn(part, place) ? (table.cell(...part)?.value ?? []) : []));
  const value = table.cell(...place)?.value ?? 0;
  const figures = [value, ...filled];
  if (figures.some(Number.isInteger)) return roundingTolerance(Math.max(1, filled.length));
  const decimals = Math.min(MOST_DECIMALS, ...figures.map(decimalsOf));
  return (
    (Math.max(1, filled.length) * 0.5) / 10 ** decimals + HAIR + betweenRoutes(context) * Math.abs(value)
  );
}

/** The part by which the two ways to the hours of a job in four weeks differ, which the sources leave open. */
function betweenRoutes({ year, law }: RuleContext): number {
  if (year === null) return 0;
  const hours = (fourWeeks: Route) => jobNorm('four-weeks', yearEnd(year), { fourWeeks }, law).hoursPerJob;
  return Math.abs(1 - hours('week') / hours('year'));
}

const decimalsOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** Whether a part is empty where another part is not: of a table with totals alone none is asked for. */
function isLeftOut(table: Tabel1, place: Place): boolean {
  const parts: readonly Place[] = TABEL1_PARTS;
  return (
    parts.some((part) => isIn(part, place) && isIn(place, part)) &&
    table.cell(...place)?.unreadable === null &&
    parts.some((part) => table.cell(...part)?.value != null)
  );
}

/** The figures handed in are the sums of the rows, whichever of them are filled in. */
export const c01: TabelRule<C01Facts> = {
  id: 'C01',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'banen',
  valid: ALWAYS,
  source: countingSources.hours,
  certainty: 'derived',
  suppressedBy: ['S19', 'B36'],
  check(table, context, emit) {
    if (context.rowsHaveErrors()) return 'rows-have-errors';
    // Hours of another unit are asked about first: no table can agree with them.
    if (context.metingen.some((sheet) => hasOtherUnit(sheet, context.rowFaults(sheet))))
      return 'rows-have-errors';
    // A table of another year: rule T19 asks about it, unless it stands beside that of the rows.
    if (table.jaar !== null && context.year !== null && table.jaar !== context.year) return 'other-year';
    const result = context.result();
    if (!result) return 'no-meting';
    const isOfDoubt = isOfRowsInDoubt(context);
    const isOfSector = isOfOtherSector(context);
    const told: Place[] = [];
    let compared = false;
    for (const place of placesToHold(table, result)) {
      const cell = table.cell(...place);
      if (cell?.value == null) {
        const rijen = result.tabel1.cells[place[0]][place[1]].jobs;
        if (cell === undefined || !isLeftOut(table, place) || rijen <= roundingTolerance(1)) continue;
        told.push(place);
        emit([cell.cell], { opgegeven: null, rijen, verschil: -rijen, vorm: place[0], sector: place[1] });
        continue;
      }
      compared = true;
      const jobs = result.tabel1.cells[place[0]][place[1]].jobs;
      const tolerance = toleranceOf(table, place, context);
      if (Math.abs(cell.value - jobs) <= tolerance) continue;
      // What asks about the hours or the sector of the rows says where the difference comes from.
      if (isOfDoubt(...place, cell.value - jobs)) continue;
      if (isOfSector(...place, cell.value - jobs, tolerance)) continue;
      // What is off in a part is off in its total too.
      if (told.some((each) => isIn(each, place))) continue;
      told.push(place);
      emit([cell.cell], {
        opgegeven: cell.value,
        rijen: jobs,
        verschil: rounded(cell.value - jobs, 4),
        vorm: place[0],
        sector: place[1],
      });
    }
    return compared ? undefined : 'field-empty';
  },
};

import { DomainError, seriesOf, withSupplied, type Law, type SuppliedValue, type Unit } from '../../../law';
import { dayOfIso, isoOfDay } from '../../form/days';
import type { CellRef } from '../../form/cell-ref';
import { formCell, shown } from '../values/form-cell';
import { isWithinBounds, LIMITS, type Settings } from '../../form/settings';
import { isBlank, isText, type GridCell, type GridRow } from '../values/grid';
import { normalHeading } from '../values/normal-text';
import { quoted } from '../values/quote';

/** The sheet on which a workbook gives values of its own: one row a value. */
export const PARAMETERS_SHEET = 'BA_Parameters';

const HEADINGS = {
  name: ['naam', 'name', 'parameter'],
  from: ['van', 'vanaf', 'from'],
  /** The first day on which the value does not hold any more. */
  until: ['tot', 'until'],
  /** The last day on which it holds. */
  last: ['tot en met', 't/m', 'up to and including'],
  value: ['waarde', 'value'],
  source: ['bron', 'source'],
} as const;
type Heading = keyof typeof HEADINGS;

/** A row of the sheet as it stands: text, and where each cell is. */
export interface ParameterRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<Heading, GridCell>>;
  /** 1-based columns; 0 where there is no such column. */
  readonly columns: Readonly<Record<Heading, number>>;
  readonly date1904: boolean;
}

/** Why a row gives no value. */
export type ParameterProblem = 'name' | 'from' | 'until' | 'value' | 'limit' | 'source' | 'overlap';

export interface RefusedParameter {
  readonly cell: CellRef;
  readonly problem: ParameterProblem;
  readonly name: string;
  readonly shown: string;
}

/** The rows below the headings; none where the sheet has no headings. */
export function readParameters(sheet: string, rows: readonly GridRow[], date1904: boolean): ParameterRow[] {
  const header = rows.findIndex(
    ({ cells }) => headingIndex(cells, 'name') >= 0 && headingIndex(cells, 'value') >= 0,
  );
  if (header < 0) return [];
  const headings = rows[header]?.cells ?? [];
  const places = each((id) => headingIndex(headings, id));
  return rows
    .slice(header + 1)
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
    .map(({ row, cells }) => ({
      sheet,
      row,
      cells: each((id) => cells[places[id]] ?? null),
      columns: each((id) => places[id] + 1),
      date1904,
    }));
}

/** The law with the values of the rows, the limits they choose, and the rows that were refused: those change nothing. */
export function applyParameters(
  law: Law,
  rows: readonly ParameterRow[],
): {
  readonly law: Law;
  readonly supplied: readonly SuppliedValue[];
  readonly limits: Partial<Pick<Settings, 'yearJump' | 'weekHours'>>;
  readonly refused: readonly RefusedParameter[];
} {
  const supplied: SuppliedValue[] = [];
  const refused: RefusedParameter[] = [];
  const limits: { yearJump?: number; weekHours?: number } = {};
  let changed = law;
  for (const row of rows) {
    const limit = limitOf(row);
    if (limit !== null) {
      const { setting, type } = limit;
      const chosen = read(row, 'value', type);
      if (typeof chosen !== 'number') refused.push(refuse(row, 'value', 'value'));
      else if (isWithinBounds(setting, chosen)) limits[setting] = chosen;
      else refused.push(refuse(row, 'limit', 'value'));
      continue;
    }
    const value = valueOf(row, law);
    if ('problem' in value) {
      refused.push(value);
      continue;
    }
    try {
      changed = withSupplied(changed, [value]);
      supplied.push(value);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push(refuse(row, 'overlap', 'from'));
    }
  }
  return { law: changed, supplied, limits, refused };
}

/** The limit that a row is about; a limit is a choice and needs neither a period nor a source. */
function limitOf(row: ParameterRow): (typeof LIMITS)[keyof typeof LIMITS] | null {
  const name = shown(row.cells.name).trim();
  return Object.hasOwn(LIMITS, name) ? LIMITS[name as keyof typeof LIMITS] : null;
}

function valueOf(row: ParameterRow, law: Law): SuppliedValue | RefusedParameter {
  const name = shown(row.cells.name).trim();
  if (!law.has(name)) return refuse(row, 'name', 'name');
  const value = numberOf(row, seriesOf(law, name).unit);
  if (value === null) return refuse(row, 'value', 'value');
  const from = read(row, 'from', 'date');
  if (typeof from !== 'string') return refuse(row, 'from', 'from');
  const until = untilOf(row);
  if (until === undefined || (until !== null && until <= from)) {
    return refuse(row, 'until', isBlank(row.cells.until) ? 'last' : 'until');
  }
  const source = shown(row.cells.source).trim();
  if (source === '') return refuse(row, 'source', 'source');
  return {
    name,
    from,
    until,
    // Plain digits: no number here is so small or large that it would come out with an exponent.
    value: String(Number(value.toPrecision(15))),
    source,
    place: `${row.sheet}, rij ${row.row}`,
    read: '',
  };
}

/** Above this a number for a percentage is the percentage itself: 2.57 and a cell that shows 2.57% (0.0257) are the same. */
const HIGHEST_FRACTION = 0.1;

/** The number in the unit of its series: a key as a fraction, a quotum percentage as 2.57 for 2.57%. */
function numberOf(row: ParameterRow, unit: Unit): number | null {
  const value = read(row, 'value', unit === 'fraction' ? 'percent' : 'number');
  if (typeof value !== 'number') return null;
  return unit === 'percent' && Math.abs(value) <= HIGHEST_FRACTION ? value * 100 : value;
}

/** The first day after the value; `null` where it has no end, `undefined` where its end cannot be read. */
function untilOf(row: ParameterRow): string | null | undefined {
  if (!isBlank(row.cells.until)) {
    const until = read(row, 'until', 'date');
    return typeof until === 'string' ? until : undefined;
  }
  if (isBlank(row.cells.last)) return null;
  const last = read(row, 'last', 'date');
  return typeof last === 'string' ? isoOfDay(dayOfIso(last) + 1) : undefined;
}

function read(row: ParameterRow, id: Heading, type: 'number' | 'percent' | 'date'): string | number | null {
  return formCell(row.cells[id], type, cellRef(row, id), { date1904: row.date1904 }).value;
}

function refuse(row: ParameterRow, problem: ParameterProblem, id: Heading): RefusedParameter {
  return {
    cell: cellRef(row, id),
    problem,
    // A name that is known is one of ours; anything else can be anything.
    name: problem === 'name' ? quoted(shown(row.cells.name)) : shown(row.cells.name).trim(),
    shown: quoted(shown(row.cells[id])),
  };
}

function cellRef({ sheet, row, columns }: ParameterRow, id: Heading): CellRef {
  return { sheet, row, column: columns[id] || columns.name };
}

function headingIndex(cells: readonly GridCell[], id: Heading): number {
  return cells.findIndex(
    (cell) => isText(cell) && HEADINGS[id].some((name) => normalHeading(name) === normalHeading(cell)),
  );
}

function each<T>(make: (id: Heading) => T): Record<Heading, T> {
  return {
    name: make('name'),
    from: make('from'),
    until: make('until'),
    last: make('last'),
    value: make('value'),
    source: make('source'),
  };
}

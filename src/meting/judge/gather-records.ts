import { sharedRecords } from '../count/persons-across-sheets';
import type { ColumnId } from '../form/columns';
import type { ColumnData, MetingSheet, ProblemCell, SheetRecord, Values } from '../form/records';
import type { OverSheets, RuleContext } from './rule';

/**
 * The rows that count of persons who stand on several of these sheets, as one sheet, or one for each two sheets that share someone: what
 * is looked at over all rows of a person is looked at over the workbook. Empty where nobody stands on two, as in nearly every workbook.
 */
export function gatherRecords(
  sheets: readonly MetingSheet[],
  over: OverSheets,
  { counting, rowFaults }: Pick<RuleContext, 'counting' | 'rowFaults'>,
): readonly MetingSheet[] {
  const origins: SheetRecord[] = [];
  for (const each of sharedRecords(sheets)) {
    // A workbook may hold a sheet for every month: rows that are not of this count double nothing.
    if (counting(each.sheet).decision[each.record] === 0 && rowFaults(each.sheet).marks[each.record] === 0)
      origins.push(each);
  }
  if (origins.length === 0) return [];
  return over === 'sums' ? [gathered(origins)] : pairsOf(origins).map(gathered);
}

/** By two sheets, the records of the persons who stand on both, in the order of the sheets. */
function pairsOf(origins: readonly SheetRecord[]): readonly (readonly SheetRecord[])[] {
  const sheetsOf = new Map<number, Set<MetingSheet>>();
  for (const each of origins) {
    const sheets = sheetsOf.get(bsnOf(each)) ?? new Set();
    sheetsOf.set(bsnOf(each), sheets.add(each.sheet));
  }
  const order = [...new Set(origins.map(({ sheet }) => sheet))];
  const pairs = new Map<string, SheetRecord[]>();
  for (const each of origins) {
    const own = order.indexOf(each.sheet);
    for (const sheet of sheetsOf.get(bsnOf(each)) ?? []) {
      const other = order.indexOf(sheet);
      if (other === own) continue;
      const key = `${String(Math.min(own, other))} ${String(Math.max(own, other))}`;
      const records = pairs.get(key);
      if (records) records.push(each);
      else pairs.set(key, [each]);
    }
  }
  return [...pairs.values()];
}

const bsnOf = ({ sheet, record }: SheetRecord): number => sheet.columns.get('bsn')?.values[record] ?? 0;

function gathered(origins: readonly SheetRecord[]): MetingSheet {
  const sheets = [...new Set(origins.map(({ sheet }) => sheet))];
  const [first] = sheets;
  const shared = [...(first?.columns.keys() ?? [])].filter((id) =>
    sheets.every(({ columns }) => columns.has(id)),
  );
  return {
    sheet: first?.sheet ?? '',
    headerRow: first?.headerRow ?? 0,
    count: origins.length,
    rows: Uint32Array.from(origins, ({ sheet, record }) => sheet.rows[record] as number),
    columns: new Map(shared.map((id) => [id, gatherColumn(id, origins)])),
    derived: sheets.flatMap(({ derived = [] }) => derived),
    origins,
  };
}

function gatherColumn(id: ColumnId, origins: readonly SheetRecord[]): ColumnData {
  const dataOf = ({ sheet }: SheetRecord) => sheet.columns.get(id) as ColumnData;
  const [first] = origins;
  const { column, index, heading, values } = dataOf(first as SheetRecord);
  const gathered = emptyLike(values, origins.length);
  const problems = new Map<number, ProblemCell>();
  const texts = new Map([['', 0]]);
  origins.forEach((origin, place) => {
    const data = dataOf(origin);
    const value = data.values[origin.record] as number;
    gathered[place] = column.type === 'text' ? placeOf(data.dictionary[value] ?? '', texts) : value;
    const problem = data.problems.get(origin.record);
    if (problem) problems.set(place, problem);
  });
  return {
    column,
    index,
    heading,
    values: gathered,
    dictionary: column.type === 'text' ? [...texts.keys()] : [],
    problems,
    doubts: null,
    suspicion: null,
    converted: new Uint32Array(),
    spoilt: new Map(),
  };
}

/** The place of a text among those met so far. */
function placeOf(text: string, texts: Map<string, number>): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

function emptyLike(values: Values, count: number): Values {
  if (values instanceof Float64Array) return new Float64Array(count);
  if (values instanceof Int32Array) return new Int32Array(count);
  return values instanceof Uint32Array ? new Uint32Array(count) : new Uint8Array(count);
}

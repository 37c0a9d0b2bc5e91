import type { MappedColumn, MappingQuestion } from '../seen';
import { COLUMNS, columnById, isOfHours, type Column, type ColumnId } from '../../form/columns';
import { normalHeading } from '../values/normal-text';
import { rounded } from '../../../counting/rounded';
import { similarity } from '../../form/similarity';
import { isTooLongForLabel } from '../values/text-length';
import { remarkIn, withMonth, type HeadingPeriod } from './heading-remark';

/** A heading of a sheet and its 1-based column. */
export interface Heading {
  readonly index: number;
  readonly heading: string;
}

/** Of which period a heading says that the hours of its column are. */
export interface ColumnPeriod extends Heading {
  readonly column: ColumnId;
  readonly period: HeadingPeriod;
  readonly says: string;
}

export interface ColumnMapping {
  readonly mapped: readonly MappedColumn[];
  /** What the headings of mapped columns say of the period: whether the rows agree is for who has read them. */
  readonly periods: readonly ColumnPeriod[];
  /** Second and later columns for something that has one already: not read. */
  readonly duplicates: readonly MappedColumn[];
  readonly ignored: readonly Heading[];
  readonly questions: readonly Omit<MappingQuestion, 'sheet'>[];
}

/** Headings as alike as this are taken for one another, when no other column comes near. */
const SURE = 0.85;
/** Below this a heading is something else. */
const POSSIBLE = 0.65;
/** How much better the best must be than the next. */
const MARGIN = 0.1;
const ALIAS_CONFIDENCE = 0.95;

const exact = new Map<string, { readonly column: Column; readonly by: 'heading' | 'alias' }>();
for (const column of COLUMNS) {
  for (const alias of column.aliases) exact.set(normalHeading(alias), { column, by: 'alias' });
}
for (const column of COLUMNS) {
  for (const name of [column.nl, column.en]) exact.set(normalHeading(name), { column, by: 'heading' });
}

/** Names that may mean a column, and more often mean something else: asked about where nothing else is that column. */
const perhaps: ReadonlyMap<string, ColumnId> = new Map(
  ['Uren', 'Aantal uren', 'Uren totaal', 'Totaal uren', 'Uren tijdvak', 'Uren periode', 'Hours'].map(
    (name) => [normalHeading(name), 'verloondeUren'],
  ),
);

/** A heading that names a column, with what else it says: that something else stands there (`other`), or of which period it is. */
interface Named {
  readonly column: Column;
  readonly by: 'heading' | 'alias';
  readonly other?: string;
  readonly period?: HeadingPeriod;
  readonly says?: string;
}

/** Hours of the period of a row; contract hours are of a week. */
const isOfPeriod = ({ id }: Column): boolean => isOfHours(id) && id !== 'contracturenPW';

const inBrackets = /\(([^()]*)\)/g;

function nameIn(heading: string): Named | null {
  const name = normalHeading(heading);
  // What stands in brackets can be a part of the name: `Loonheffingennummer (inlener)`.
  const whole = isTooLongForLabel(heading) ? name : normalHeading(heading.replace(/[()]/g, ' '));
  const longer = whole === name ? undefined : exact.get(whole);
  if (longer) return longer;
  const named = exact.get(name);
  if (named) {
    const remark = remarkIn(
      [...heading.matchAll(inBrackets)].map(([, inside = '']) => inside).join('; '),
      named.column,
    );
    return { ...named, ...remark };
  }
  const ofMonth = withMonth(heading);
  const hours = ofMonth ? exact.get(normalHeading(ofMonth.name)) : undefined;
  return ofMonth && hours && isOfPeriod(hours.column)
    ? { column: hours.column, by: 'alias', ...ofMonth }
    : null;
}

/** The column a heading names outright, by template heading or known alias, whatever it says beside it. */
export function namedColumn(heading: string): ColumnId | null {
  return nameIn(heading)?.column.id ?? null;
}

/** Whether a heading says beside its name that something else stands in the column, or of which period it is. */
export function isNamedWithDoubt(heading: string): boolean {
  const named = nameIn(heading);
  return named?.other !== undefined || named?.period !== undefined;
}

/**
 * Gives each heading its column: by name, by alias, by the user's answer, or by likeness where nothing else comes near.
 * An identity column (who, which employer) is never taken by likeness: that is asked.
 */
export function mapColumns(
  headings: readonly Heading[],
  answers: ReadonlyMap<number, ColumnId | null> = new Map(),
): ColumnMapping {
  const found: MappedColumn[] = [];
  const open: Heading[] = [];
  const ignored: Heading[] = [];
  const periods: ColumnPeriod[] = [];
  const questions: Omit<MappingQuestion, 'sheet'>[] = [];
  for (const each of headings) {
    const answer = answers.get(each.index);
    const named = nameIn(each.heading);
    if (answer !== undefined) {
      if (answer === null) ignored.push(each);
      else found.push({ ...each, column: answer, by: 'answer', confidence: 1 });
    } else if (named?.other !== undefined) {
      questions.push(doubted(each, named.column, named.other));
    } else if (named) {
      if (named.period && named.says !== undefined)
        periods.push({ ...each, column: named.column.id, period: named.period, says: named.says });
      found.push({
        ...each,
        column: named.column.id,
        by: named.by,
        confidence: named.by === 'heading' ? 1 : ALIAS_CONFIDENCE,
      });
    } else open.push(each);
  }
  // Of a column for each month nothing here tells which is meant.
  for (const each of periods.filter(
    ({ column }) => found.filter((other) => other.column === column).length > 1,
  )) {
    found.splice(
      found.findIndex(({ index }) => index === each.index),
      1,
    );
    questions.push(doubted(each, columnById(each.column), each.says));
  }
  const taken = new Set(found.map(({ column }) => column));
  for (const each of open) {
    const candidates = candidatesFor(each.heading).filter(({ column }) => !taken.has(column.id));
    const [best, next] = candidates;
    const beside = best ? besideName(each.heading, best.column) : null;
    const possible = perhaps.get(normalHeading(withMonth(each.heading)?.name ?? each.heading));
    if (possible !== undefined && !taken.has(possible))
      questions.push({ ...each, candidates: [{ column: possible, confidence: POSSIBLE }] });
    else if (!best) ignored.push(each);
    else if (beside !== null) questions.push(doubted(each, best.column, beside));
    else if (
      best.confidence >= SURE &&
      best.confidence - (next?.confidence ?? 0) >= MARGIN &&
      !best.column.identity
    ) {
      taken.add(best.column.id);
      found.push({ ...each, column: best.column.id, by: 'similar', confidence: round(best.confidence) });
    } else {
      questions.push({
        ...each,
        candidates: candidates
          .slice(0, 3)
          .map(({ column, confidence }) => ({ column: column.id, confidence: round(confidence) })),
      });
    }
  }
  const columns = withoutDuplicates(found);
  const mapped = new Set(columns.mapped.map(({ index }) => index));
  return {
    ...columns,
    periods: periods.filter(({ index }) => mapped.has(index)),
    ignored: ignored.sort(byIndex),
    questions,
  };
}

function doubted({ index, heading }: Heading, { id }: Column, says: string): Omit<MappingQuestion, 'sheet'> {
  return { index, heading, candidates: [{ column: id, confidence: 1 }], remark: { kind: 'other', says } };
}

/** What stands in a heading beside words that look like the name of a column, where it changes what the column holds. */
function besideName(heading: string, column: Column): string | null {
  const own = new Set(
    [column.nl, column.en, ...column.aliases].flatMap((name) => name.toLowerCase().split(/[^a-z0-9]+/)),
  );
  const rest = heading
    .split(/[\s()_-]+/)
    .filter((word) => !own.has(word.toLowerCase()))
    .join(' ');
  const remark = remarkIn(rest, column);
  return remark === null ? null : 'other' in remark ? remark.other : remark.says;
}

function withoutDuplicates(found: readonly MappedColumn[]): Pick<ColumnMapping, 'mapped' | 'duplicates'> {
  const mapped: MappedColumn[] = [];
  const duplicates: MappedColumn[] = [];
  const seen = new Set<ColumnId>();
  // An answer goes before a heading, a heading before an alias, left before right.
  const rank = { answer: 0, heading: 1, alias: 2, similar: 3 } as const;
  for (const each of [...found].sort((a, b) => rank[a.by] - rank[b.by] || a.index - b.index)) {
    (seen.has(each.column) ? duplicates : mapped).push(each);
    seen.add(each.column);
  }
  return { mapped: mapped.sort(byIndex), duplicates: duplicates.sort(byIndex) };
}

const byIndex = (a: Heading, b: Heading) => a.index - b.index;
const round = (value: number) => rounded(value, 2);

const NAMES = COLUMNS.map((column) => ({
  column,
  names: [column.nl, column.en, ...column.aliases].map(normalHeading),
}));

function candidatesFor(heading: string): { readonly column: Column; readonly confidence: number }[] {
  const normal = normalHeading(heading);
  if (normal.length < 3) return [];
  return NAMES.map(({ column, names }) => ({
    column,
    confidence: Math.max(...names.map((name) => similarity(normal, name, POSSIBLE))),
  }))
    .filter(({ confidence }) => confidence >= POSSIBLE)
    .sort((a, b) => b.confidence - a.confidence);
}

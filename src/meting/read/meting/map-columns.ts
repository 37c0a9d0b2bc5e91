import type { MappedColumn, MappingQuestion } from '../seen';
import { COLUMNS, type Column, type ColumnId } from '../../form/columns';
import { normalHeading } from '../values/normal-text';
import { rounded } from '../../../counting/rounded';
import { similarity } from '../../form/similarity';

/** A heading of a sheet and its 1-based column. */
export interface Heading {
  readonly index: number;
  readonly heading: string;
}

export interface ColumnMapping {
  readonly mapped: readonly MappedColumn[];
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

/** The column a heading names outright, by template heading or known alias. */
export function namedColumn(heading: string): ColumnId | null {
  return exact.get(normalHeading(heading))?.column.id ?? null;
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
  for (const each of headings) {
    const answer = answers.get(each.index);
    const named = exact.get(normalHeading(each.heading));
    if (answer !== undefined) {
      if (answer === null) ignored.push(each);
      else found.push({ ...each, column: answer, by: 'answer', confidence: 1 });
    } else if (named) {
      found.push({
        ...each,
        column: named.column.id,
        by: named.by,
        confidence: named.by === 'heading' ? 1 : ALIAS_CONFIDENCE,
      });
    } else open.push(each);
  }
  const taken = new Set(found.map(({ column }) => column));
  const questions: Omit<MappingQuestion, 'sheet'>[] = [];
  for (const each of open) {
    const candidates = candidatesFor(each.heading).filter(({ column }) => !taken.has(column.id));
    const [best, next] = candidates;
    if (!best) ignored.push(each);
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
  return { ...withoutDuplicates(found), ignored: ignored.sort(byIndex), questions };
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

function candidatesFor(heading: string): { readonly column: Column; readonly confidence: number }[] {
  const normal = normalHeading(heading);
  if (normal.length < 3) return [];
  return COLUMNS.map((column) => ({
    column,
    confidence: Math.max(
      ...[column.nl, column.en, ...column.aliases].map((name) => similarity(normal, normalHeading(name))),
    ),
  }))
    .filter(({ confidence }) => confidence >= POSSIBLE)
    .sort((a, b) => b.confidence - a.confidence);
}

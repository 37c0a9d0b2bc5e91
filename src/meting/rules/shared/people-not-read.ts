import type { CellRef } from '../../form/cell-ref';
import type { RuleContext } from '../../judge/rule';
import { isNamedMeting } from '../../read/is-named-meting';
import type { People } from '../../read/people-search';
import type { SheetContent } from '../../read/read-sheet';

/** Persons whose rows were not read. */
export interface PeopleNotRead {
  /** The first of their numbers. */
  readonly at: CellRef;
  readonly people: number;
  /**
   * `missing`, hardly any of them is in the rows that were read, and hours or days stand beside them, so that their rows are lacking
   * there; `list`, any other list of people, as an export, that of UWV, a list of telephones, or one that says it is of other people.
   */
  readonly as: 'missing' | 'list';
}

/** Of a list that belongs to the rows this part at least stands in both. */
const SHARED = 0.25;
/** A sheet that says it is no part of this meting. */
const OTHER_LIST =
  /uit ?dienst|vertrokken|archief|\boude?\b|vorige?|uwv|register|export|\bbron|back-?up|kandida|sollici|stagiair/i;

/** Sheets that were not read and hold the numbers of persons. */
export function sheetsOfPeople(
  context: Pick<RuleContext, 'contents' | 'metingen' | 'year'>,
): PeopleNotRead[] {
  return context.contents.flatMap(({ seen, people, notRead }): PeopleNotRead[] => {
    // Rule S12 tells of all of the sheet already.
    if (people === null || isNamedMeting(seen.name) || people.numbers.every(isInvented)) return [];
    if (notRead.some(({ code }) => code === 'table-in-one-column')) return [];
    return [notReadOf(seen.name, people, context.metingen, isOfOthers(seen.name, context.year))];
  });
}

/** The invented people in what shows how the product works: they stand beside employers of the same numbers, and tell of nobody. */
const INVENTED: ReadonlySet<number> = new Set([123_456_782, 111_222_333, 10_079_191, 492_789_228]);
const isInvented = (number: number): boolean => INVENTED.has(number);

/** Numbers of persons beside a table, in a column without a heading, who hardly stand in the table. */
export function peopleBeside(
  { seen, meting, duplicates, questions, strayNumbers, writtenNumbers }: SheetContent,
  metingen: RuleContext['metingen'],
): readonly PeopleNotRead[] {
  if (!meting?.columns.has('bsn')) return [];
  const headed = new Set(
    [...seen.mapped, ...seen.ignored, ...duplicates, ...questions].map(({ index }) => index),
  );
  return [...strayNumbers, ...writtenNumbers]
    .filter(({ column }) => !headed.has(column))
    .map((each) => notReadOf(seen.name, { ...each, hasFigures: true }, metingen, false))
    .filter((each) => each.as === 'missing');
}

function notReadOf(
  sheet: string,
  { column, rows, numbers, hasFigures }: People,
  metingen: RuleContext['metingen'],
  isOther: boolean,
): PeopleNotRead {
  const there = new Set(numbers);
  const known = numbersIn(metingen);
  const both = [...there].filter((number) => known.has(number)).length;
  // Where no meting was read nobody of them is in one; of one without rows other rules tell.
  const isApart = metingen.length === 0 || (both < SHARED * there.size && both < SHARED * known.size);
  const isMissing = hasFigures && !isOther && isApart;
  return {
    at: { sheet, row: rows[0] as number, column },
    people: there.size,
    as: isMissing ? 'missing' : 'list',
  };
}

const numbers = new WeakMap<RuleContext['metingen'], ReadonlySet<number>>();

/** The numbers of the persons in the rows that were read, gathered once: a workbook may have many sheets beside them. */
function numbersIn(metingen: RuleContext['metingen']): ReadonlySet<number> {
  const there = numbers.get(metingen);
  if (there) return there;
  const found = new Set<number>();
  for (const { columns } of metingen)
    for (const number of columns.get('bsn')?.values ?? []) if (number !== 0) found.add(number);
  numbers.set(metingen, found);
  return found;
}

function isOfOthers(sheet: string, year: number | null): boolean {
  const named = /\b(?:19|20)\d\d\b/.exec(sheet)?.[0];
  return OTHER_LIST.test(sheet) || (named !== undefined && year !== null && Number(named) !== year);
}

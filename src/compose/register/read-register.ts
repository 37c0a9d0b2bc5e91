import { gridRows, isBlank, isText, type GridCell, type GridRow } from '../../meting/read/values/grid';
import { isoOfDay } from '../../meting/form/days';
import { normalCode } from '../../meting/read/values/normal-text';
import { isNoEnd, saysNoEnd } from '../../meting/read/values/no-end';
import { numberPassesElfproef } from '../../privacy/elfproef';
import type { WorkbookSource } from '../../workbook/table';
import { cellBsn, cellDay, cellNumber, cellText, dayFirst, isMonthFirst } from '../cells';
import { ComposeError } from '../compose-error';
import { ListRows } from '../list-rows';
import { LastText } from '../last-text';
import { distinct } from '../export/distinct';
import { namesOther, namingOf, normalText } from '../export/match-columns';
import {
  meaningOf,
  namesBegin,
  namesDay,
  suggestionOf,
  type DateColumn,
  type DateMeaning,
  type DateQuestion,
  type RegisterAnswers,
} from './date-columns';
import { linesApart } from './list-lines';

/** Someone in the doelgroepregister as UWV told the employer; days are day numbers, 0 for none. */
export interface RegisteredPerson {
  readonly bsn: number;
  readonly from: number;
  readonly until: number;
  /** Sheet row, 1-based: where to look when it turns out to be mistyped. */
  readonly row: number;
}

/** Something about the list that the user has to know. Rows are 1-based, a few are named. */
export type RegisterNote =
  /** Numbers that no BSN can be: mistyped, or something else. They are still looked for on the payroll. */
  | { readonly code: 'list-elfproef'; readonly rows: readonly number[]; readonly count: number }
  /** Numbers of eight digits: a zero was put before them. */
  | { readonly code: 'list-eight-digits'; readonly rows: readonly number[]; readonly count: number }
  /** Rows without a BSN that do hold something. */
  | { readonly code: 'list-unreadable'; readonly rows: readonly number[]; readonly count: number }
  /** Rows that are crossed out: they were read as any other. */
  | { readonly code: 'list-struck'; readonly rows: readonly number[]; readonly count: number }
  /** The same person twice; the first row holds, and the longer registration. */
  | { readonly code: 'list-twice'; readonly count: number }
  /** The last number is shorter than all others: the file may have been cut off. */
  | { readonly code: 'list-last-short' }
  /** Rows that say "nee". */
  | { readonly code: 'list-not-registered'; readonly count: number }
  /** The yes/no column holds something else. */
  | { readonly code: 'list-flag-unclear'; readonly rows: readonly number[]; readonly count: number }
  /** Columns that are not needed, such as names: they were not read. */
  | { readonly code: 'list-other-columns'; readonly headings: readonly string[]; readonly count: number }
  /** Other sheets with numbers of persons: one list was read. */
  | { readonly code: 'list-other-sheets'; readonly sheets: readonly string[] }
  /** Dates that may be days of birth or anything: no heading says what they are. */
  | { readonly code: 'list-dates-unused' }
  /** Cells at the begin or the end of the registration that are no day: the person is registered without it. */
  | { readonly code: 'list-dates-unreadable'; readonly rows: readonly number[]; readonly count: number }
  /** Ends of registrations before their begins; `swapped`: so many that the two columns may have changed places. */
  | {
      readonly code: 'list-reversed';
      readonly rows: readonly number[];
      readonly count: number;
      readonly swapped: boolean;
    };

export interface RegisterList {
  readonly file: string;
  readonly people: readonly RegisteredPerson[];
  readonly notes: readonly RegisterNote[];
  /** Nothing can be composed while one is open. */
  readonly questions: readonly DateQuestion[];
  /** What its columns of days were taken for. */
  readonly dates: readonly DateColumn[];
  /** What was known of its columns of days when it was read. */
  readonly answers: RegisterAnswers;
}

/** What UWV gives an employer of whom nobody is in the register. */
export const NOBODY_LISTED: RegisterList = {
  file: '',
  people: [],
  notes: [],
  questions: [],
  dates: [],
  answers: {},
};

const YES = new Set([
  'ja',
  'j',
  'yes',
  'y',
  '1',
  'true',
  'waar',
  'x',
  'v',
  'in register',
  'opgenomen',
  'geregistreerd',
  'wel',
  'actief',
  'active',
]);
const NO = new Set([
  'nee',
  'n',
  'no',
  '0',
  'false',
  'onwaar',
  '-',
  'niet',
  'niet opgenomen',
  'niet in register',
  'niet geregistreerd',
  'inactief',
  'inactive',
  'beeindigd',
  'uitgeschreven',
  'vervallen',
  'ended',
]);
/** `Ja, sinds 2019`, but not the choice itself. */
const YES_WORDS = /^(?:ja|yes)\b(?!\s*\/)/;
const NO_WORDS = /^(?:nee|niet|no|not)\b(?!\s*\/)/;
const FLAG_HEADING = /doelgroep|register|geregistreerd|opgenomen|status/i;
/** What such a heading is about can only be who is registered. */
const SURE_FLAG_HEADING = /doelgroep|register|geregistreerd|opgenomen/i;
const MONEY_HEADING = /loon|salaris|bruto|netto|bedrag|wage|salary/i;
const ENOUGH = 0.8;
const MOST_ROWS_NAMED = 10;
/** The register holds no earlier day: Wsw lists, its oldest part, were taken over at the start of the banenafspraak. */
const OLD = 40_000;

/** Whether a cell says yes or no, in any spelling; `null` for anything else. */
export function yesOrNo(cell: GridCell | undefined): boolean | null {
  if (cell === true || cell === 1) return true;
  if (cell === false || cell === 0) return false;
  const text = normalCode(cellText(cell));
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  // `Niet van toepassing` and `niet beëindigd` are no no.
  if (saysNoEnd(text)) return null;
  return YES_WORDS.test(text) ? true : NO_WORDS.test(text) ? false : null;
}

/**
 * Reads the list of people who are in the doelgroepregister: one BSN a line in any file, with or without dates, or a sheet with a
 * yes/no column. Nothing else of it is read.
 *
 * @throws {ComposeError} where it is no such list; {WorkbookError} for a file that cannot be read
 */
export async function readRegister(
  source: WorkbookSource,
  signal?: AbortSignal,
  answers: RegisterAnswers = {},
): Promise<RegisterList> {
  let list: ReadList | null = null;
  const others: string[] = [];
  const kept = new ListRows(gridRows, signal);
  for (const sheet of source.sheets) {
    if (sheet.visibility !== 'visible') continue;
    const table = await sheet.open();
    const read = await kept.of(table);
    const monthFirst = isMonthFirst(read.flatMap(({ cells }) => cells));
    const rows = monthFirst ? read.map((row) => ({ ...row, cells: row.cells.map(dayFirst) })) : read;
    if (list === null) list = listOf(linesApart(rows), table.date1904, answers);
    else if (rows.some(({ cells }) => cells.some(isPerson))) others.push(sheet.name);
  }
  if (list === null) throw new ComposeError('list-without-bsn');
  const notes: readonly RegisterNote[] =
    others.length > 0 ? [...list.notes, { code: 'list-other-sheets', sheets: others }] : list.notes;
  return { file: source.name, ...list, notes, answers };
}

type ReadList = Pick<RegisterList, 'people' | 'notes' | 'questions' | 'dates'>;

function isPerson(cell: GridCell | undefined): boolean {
  return numberPassesElfproef(cellBsn(cell));
}

interface ListColumn {
  readonly c: number;
  readonly heading: string;
  /** The heading, with the letter of its column where others have the same. */
  readonly key: string;
  readonly filled: number;
  readonly bsns: number;
  readonly nine: number;
  readonly days: number;
  /** Cells that say that there is no end. */
  readonly endless: number;
  readonly flags: number;
  /** Of those, cells that do not say that there is no end, as `0` and `-` may. */
  readonly onlyFlags: number;
  readonly numbers: number;
  readonly oldest: number;
  readonly examples: readonly string[];
}

function listOf(rows: readonly GridRow[], date1904: boolean, answers: RegisterAnswers): ReadList | null {
  const person = rows.findIndex(({ cells }) => cells.some((cell) => cellBsn(cell) !== 0));
  if (person < 0) return null;
  // A number that is too short or too long stands among the people, not above them.
  const number = rows.findIndex(({ cells }) => cells.some((cell) => /^'?\d{6,10}$/.test(cellText(cell))));
  const first = Math.max(belowHeading(rows), number < 0 ? person : Math.min(person, number));
  const data = rows.slice(first);
  const heading = [...rows.slice(0, first)].reverse().find(({ cells }) => cells.some(isText));
  const width = data.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const keys = distinct(Array.from({ length: width }, (_, c) => cellText(heading?.cells[c])));
  const columns = keys.map((key, c) => columnOf(c, key, heading, data, date1904));
  if (isExport(columns)) throw new ComposeError('list-is-export');
  const people = personColumn(columns);
  const flag = flagColumn(columns, people, data);
  const dates = dateColumns(
    columns.filter((each) => each !== people && each !== flag),
    answers,
  );
  return readRows(data, { people, flag, dates, columns, date1904 });
}

/** Where the people begin below a heading that names them: a number above it, as of the employer, is none of theirs. */
function belowHeading(rows: readonly GridRow[]): number {
  const isHeading = (cell: GridCell) => isText(cell) && namingOf('bsn', cellText(cell)) === 'sure';
  // `BSN: 123456782` is a person and no heading.
  const at = rows.findIndex(
    ({ cells }) => cells.some(isHeading) && cells.every((cell) => cellBsn(cell) === 0),
  );
  const place = rows[at]?.cells.findIndex(isHeading) ?? 0;
  const above = rows.slice(0, Math.max(0, at));
  // Headings that come back on a page have people above them; one number elsewhere may be that of the employer.
  const hasPeople =
    above.some(({ cells }) => cellBsn(cells[place]) !== 0) ||
    above.filter(({ cells }) => cells.some(isPerson)).length > 1;
  return hasPeople ? 0 : at + 1;
}

/** Whether a cell says that there is no end. */
function isEndless(cell: GridCell | undefined): boolean {
  if (typeof cell === 'object' && cell !== null && 'serial' in cell) return isNoEnd(cell.serial);
  return typeof cell === 'number' ? isNoEnd(cell) : saysNoEnd(cellText(cell));
}

/** The day in a cell; 0 for none, and for one that stands for no end. */
function dayIn(cell: GridCell | undefined, date1904: boolean): number {
  return isEndless(cell) ? 0 : cellDay(cell, date1904);
}

function columnOf(
  c: number,
  key: string,
  heading: GridRow | undefined,
  data: readonly GridRow[],
  date1904: boolean,
): ListColumn {
  const filled = data.map(({ cells }) => cells[c]).filter((cell) => !isBlank(cell));
  const share = (fits: (cell: GridCell | undefined) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  const days = filled.map((cell) => dayIn(cell, date1904)).filter((day) => day !== 0);
  return {
    c,
    key,
    heading: cellText(heading?.cells[c]),
    filled: filled.length,
    bsns: share((cell) => numberPassesElfproef(cellBsn(cell))),
    nine: share((cell) => cellBsn(cell) !== 0),
    days: filled.length === 0 ? 0 : days.length / filled.length,
    endless: share(isEndless),
    flags: share((cell) => yesOrNo(cell) !== null),
    onlyFlags: share((cell) => yesOrNo(cell) !== null && !isEndless(cell)),
    numbers: share((cell) => cellNumber(cell, 'nl') !== null),
    oldest: [...days].sort((a, b) => a - b)[days.length >> 1] ?? 0,
    examples: [...new Set(days)].slice(0, MOST_EXAMPLES).map(isoOfDay),
  };
}

/** The column of the people: the one that is headed so, else the only one that holds numbers of persons. */
function personColumn(columns: readonly ListColumn[]): ListColumn {
  const possible = columns.filter(
    ({ bsns, nine, heading }) => nine >= HALF && bsns > 0 && !namesOther(heading),
  );
  const named = possible.filter(({ heading }) => namingOf('bsn', heading) === 'sure');
  // Days as 20170101 may pass for numbers, but hardly all of them do.
  const noDays = possible.filter(({ days }) => days < ENOUGH);
  const best = named.length > 0 ? named : noDays.length > 0 ? noDays : possible;
  const [only] = best;
  if (only === undefined) throw new ComposeError('list-without-bsn');
  if (best.length > 1)
    throw new ComposeError('list-two-numbers', {
      columns: best.map(({ c, heading }) => heading || String(c + 1)).join(', '),
    });
  return only;
}

const MOST_EXAMPLES = 3;
const HALF = 0.5;

/** Whether it is what people were paid: paid hours, or hours and money. */
function isExport(columns: readonly ListColumn[]): boolean {
  const isNumbers = ({ numbers }: ListColumn) => numbers >= ENOUGH;
  const hours = columns.some((each) => namingOf('hours', each.heading) === 'perhaps' && isNumbers(each));
  const money = columns.some((each) => MONEY_HEADING.test(each.heading) && isNumbers(each));
  return columns.some(({ heading }) => namingOf('hours', heading) === 'sure') || (hours && money);
}

/** Whether it is headed as an end and holds ends: `0` and `-` say no in another column, and here that there is none. */
function isEnds({ heading, days, endless, onlyFlags }: ListColumn): boolean {
  return meaningOf(heading) === 'end' && onlyFlags === 0 && days + endless >= HALF;
}

/**
 * The column that says who is registered. Where one may say so but nobody can be sure, its owner has to: whoever is not registered
 * would be counted.
 */
function flagColumn(
  columns: readonly ListColumn[],
  people: ListColumn,
  data: readonly GridRow[],
): ListColumn | undefined {
  const others = columns.filter((each) => each !== people && each.filled > 0 && !isEnds(each));
  const flags = others.filter(({ flags: share }) => share >= ENOUGH);
  const sure = flags.filter(({ heading }) => SURE_FLAG_HEADING.test(heading));
  // A status beside it may be that of the employment.
  const [named, ...rivals] =
    sure.length > 0 ? sure : flags.filter(({ heading }) => FLAG_HEADING.test(heading));
  const isAlike = (other: ListColumn) =>
    data.every(({ cells }) => yesOrNo(cells[other.c]) === yesOrNo(cells[named?.c ?? 0]));
  if (named && rivals.every(isAlike)) return named;
  const [bare, ...more] = flags.filter(({ heading }) => heading === '');
  if (bare && more.length === 0 && flags.length === 1) return bare;
  const doubtful = others.filter(
    ({ heading, flags: share, days, numbers }) =>
      share >= HALF ||
      (SURE_FLAG_HEADING.test(heading) && days < HALF && numbers < HALF && !namesBegin(heading)),
  );
  if (doubtful.length === 0) return undefined;
  throw new ComposeError('list-flag-doubt', {
    columns: doubtful.map(({ c, heading }) => heading || String(c + 1)).join(', '),
  });
}

interface DateColumns {
  readonly begin: ListColumn | undefined;
  readonly end: ListColumn | undefined;
  /** Those that are the days of the registration or may be. */
  readonly possible: readonly ListColumn[];
  readonly questions: readonly DateQuestion[];
  readonly dates: readonly DateColumn[];
  readonly unused: boolean;
}

/** What the columns of days are: by what was answered, by their headings, or by their place where there are none. */
function dateColumns(columns: readonly ListColumn[], answers: RegisterAnswers): DateColumns {
  const said = new Map(Object.entries(answers).map(([heading, meaning]) => [normalText(heading), meaning]));
  const known = columns
    .map((column) => {
      const { key } = column;
      const answer = said.get(normalText(key));
      return { column, key, answer, meaning: answer ?? meaningOf(column.heading) };
    })
    .filter(({ column }) => column.heading !== '' && column.filled > 0);
  const isSaid = ({ meaning }: (typeof known)[number]) => meaning === 'begin' || meaning === 'end';
  const dated = known.filter((each) => {
    const { days, endless, heading } = each.column;
    const isLike = isSaid(each) || days + endless >= HALF || namesDay(heading);
    return each.answer !== undefined || (days > 0 && isLike);
  });
  const are = (meaning: 'begin' | 'end') => dated.filter((each) => each.meaning === meaning);
  const several = [are('begin'), are('end')].filter(({ length }) => length > 1).flat();
  const unclear = dated.filter(({ meaning }) => meaning === null);
  const questions = [
    ...several.map((each) => ({ ...each, why: 'several' as const })),
    ...unclear.map((each) => ({ ...each, why: 'meaning' as const })),
  ].map(({ column: { heading, examples }, key, why }): DateQuestion => ({
    heading: key,
    why,
    suggestion: meaningOf(heading) ?? suggestionOf(heading),
    examples,
  }));
  const possible = [...new Set([...known.filter(isSaid), ...unclear])].map(({ column }) => column);
  // Years or numbers are no days, whatever stands above them.
  const isUnread = known.some(({ column: { heading, days, endless, numbers }, meaning }) => {
    const isNamed = meaning === 'begin' || meaning === 'end';
    const isLike = meaning === null && numbers >= HALF && namesDay(heading);
    return days === 0 && endless < 1 && (isNamed || isLike);
  });
  const bare = columns.filter(
    ({ heading, days, endless }) => heading === '' && days > 0 && days + endless >= ENOUGH,
  );
  const named = { begin: are('begin')[0]?.column, end: are('end')[0]?.column };
  const none = { begin: undefined, end: undefined };
  if (questions.length > 0) return { ...none, possible, questions, dates: [], unused: false };
  const byOf = (answer: DateMeaning | undefined) => (answer === undefined ? 'heading' : 'answer');
  // An end that nobody has is read all the same.
  const endless = known.filter(
    (each) => !dated.includes(each) && each.meaning === 'end' && each.column.endless === 1,
  );
  const dates = [
    ...dated.flatMap(({ key, answer, meaning }): DateColumn[] =>
      meaning === null || (meaning === 'other' && answer === undefined)
        ? []
        : [{ heading: key, meaning, by: byOf(answer) }],
    ),
    ...endless.map(({ key, answer }): DateColumn => ({
      heading: key,
      meaning: 'end',
      by: byOf(answer),
      endless: true,
    })),
  ];
  if (named.begin || named.end)
    return { ...named, possible, questions, dates, unused: isUnread || bare.length > 0 };
  const isOld = bare.some(({ oldest }) => oldest < OLD);
  if (isUnread || bare.length === 0 || bare.length > 2 || isOld)
    return { ...none, possible, questions, dates, unused: isUnread || bare.length > 0 };
  return { begin: bare[0], end: bare[1], possible, questions, dates, unused: false };
}

function readRows(
  data: readonly GridRow[],
  found: {
    readonly people: ListColumn;
    readonly flag: ListColumn | undefined;
    readonly dates: DateColumns;
    readonly columns: readonly ListColumn[];
    readonly date1904: boolean;
  },
): ReadList {
  const { people: column, flag, date1904 } = found;
  const { begin, end, possible, questions, dates, unused } = found.dates;
  const held = new Map<number, RegisteredPerson>();
  const failing: number[] = [];
  const unreadable: number[] = [];
  const unclear: number[] = [];
  const undated: number[] = [];
  const reversed: number[] = [];
  let spans = 0;
  let twice = 0;
  let not = 0;
  const texts = new LastText();
  const eight: number[] = [];
  const struck: number[] = [];
  let taken = 0;
  for (const { row, cells, isStruck } of data) {
    const bsn = cellBsn(cells[column.c]);
    const text = isText(cells[column.c]) ? cellText(cells[column.c]).replace(/\D/g, '') : '';
    if (text !== '') texts.add(text);
    if (text.length === 8 && bsn !== 0) eight.push(row);
    if (bsn === 0) {
      if (!isBlank(cells[column.c])) unreadable.push(row);
      continue;
    }
    if (flag) {
      const said = yesOrNo(cells[flag.c]);
      if (said === null) unclear.push(row);
      if (said === false) not++;
      if (said !== true) continue;
    }
    taken++;
    if (isStruck === true) struck.push(row);
    if (!numberPassesElfproef(bsn)) failing.push(row);
    const first = begin ? cells[begin.c] : null;
    const last = end ? cells[end.c] : null;
    const person = { bsn, row, from: dayIn(first, date1904), until: dayIn(last, date1904) };
    const isNoDay =
      (person.from === 0 && !isBlank(first)) || (person.until === 0 && !isBlank(last) && !isEndless(last));
    if (isNoDay) undated.push(row);
    if (person.from !== 0 && person.until !== 0) {
      spans++;
      if (person.until < person.from) reversed.push(row);
    }
    const known = held.get(bsn);
    if (known === undefined) held.set(bsn, person);
    else {
      twice++;
      held.set(bsn, {
        ...known,
        from: Math.min(known.from, person.from),
        until: known.until === 0 || person.until === 0 ? 0 : Math.max(known.until, person.until),
      });
    }
  }
  const others = found.columns.filter(
    (each) => each.filled > 0 && ![column, flag, begin, end, ...possible].includes(each),
  );
  const some = (rows: readonly number[]) => ({ rows: rows.slice(0, MOST_ROWS_NAMED), count: rows.length });
  const notes: RegisterNote[] = [
    ...(failing.length > 0 ? [{ code: 'list-elfproef' as const, ...some(failing) }] : []),
    ...(eight.length > 0 ? [{ code: 'list-eight-digits' as const, ...some(eight) }] : []),
    ...(texts.isShort() ? [{ code: 'list-last-short' as const }] : []),
    ...(unreadable.length > 0 ? [{ code: 'list-unreadable' as const, ...some(unreadable) }] : []),
    ...(unclear.length > 0 ? [{ code: 'list-flag-unclear' as const, ...some(unclear) }] : []),
    ...(twice > 0 ? [{ code: 'list-twice' as const, count: twice }] : []),
    ...(not > 0 ? [{ code: 'list-not-registered' as const, count: not }] : []),
    ...(unused ? [{ code: 'list-dates-unused' as const }] : []),
    // All of them crossed out is how the list looks.
    ...(struck.length > 0 && (struck.length < taken || taken === 1)
      ? [{ code: 'list-struck' as const, ...some(struck) }]
      : []),
    ...(reversed.length > 0
      ? [{ code: 'list-reversed' as const, ...some(reversed), swapped: reversed.length > spans * HALF }]
      : []),
    ...(undated.length > 0 ? [{ code: 'list-dates-unreadable' as const, ...some(undated) }] : []),
    ...(others.length > 0
      ? [
          {
            code: 'list-other-columns' as const,
            headings: others.map(({ heading }) => heading).filter((text) => text !== ''),
            count: others.length,
          },
        ]
      : []),
  ];
  return { people: [...held.values()], notes, questions, dates };
}

import { maskBsnCell, maskBsns } from '../privacy/bsn';
import { maskName } from '../privacy/personal-data';
import type { Composition, LeftOut, Located } from '../compose/compose';
import type { Payroll, PayrollNote } from '../compose/read-payroll';
import type { RegisterList, RegisterNote } from '../compose/register/read-register';
import { isUndecided } from '../counting';
import type { ComposeWords } from '../locales/nl/compose';
import { writtenDay } from '../locales/written-day';
import { localeOf, type Language } from '../locales/language';
import { isoOfDay } from '../meting/form/days';
import { jobsFormat } from './jobs-format';
import { leftOfRegistered } from './made-without';
import { normText } from './norm-text';

/** The outcome of composing a meting, as lines of text: for the terminal and the pane alike. Numbers of persons are masked. */
export interface CompositionText {
  readonly headline: string;
  /** What was counted, left out and assumed. */
  readonly lines: readonly string[];
  /** What asks for something to be done, the most telling first. */
  readonly attention: readonly string[];
  /** What was left out or taken in some way, and asks for nothing. */
  readonly known: readonly string[];
}

export interface CompositionTextInput {
  readonly composition: Composition;
  readonly payroll: Pick<Payroll, 'notes' | 'tijdvakken' | 'columns' | 'leftLines'>;
  readonly register: Pick<RegisterList, 'notes' | 'dates' | 'people'>;
  readonly compared: boolean;
  readonly words: ComposeWords;
  /** Words for why a row does not count. */
  readonly decisions: Readonly<Record<string, string>>;
  readonly language: Language;
}

const MOST_NAMED = 10;
/** Of so many registered people most of the staff is more than any employer but a sheltered one has. */
const MANY = 5;

export function compositionText(input: CompositionTextInput): CompositionText {
  const { composition, payroll, register, words, decisions, language } = input;
  const {
    counts,
    leftOut,
    endsOnFirst,
    assumed,
    hiredOnPayroll,
    notOnPayroll,
    gone,
    fresh,
    payrollElfproef,
  } = composition;
  const number = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 2 });
  const inJobs = jobsFormat(language);
  const day = (at: number) => writtenDay(isoOfDay(at), language);
  const reason = ({ reason: why }: LeftOut) => (why === 'no-work' ? words.noWork : (decisions[why] ?? why));
  const withDecimals = composition.rows.filter(({ hours }) => hours % 1 !== 0 && !Number.isNaN(hours)).length;
  const lines = [
    words.jobs(inJobs.format(counts.formalJobs), inJobs.format(counts.lentJobs)),
    ...composition.counted.map(({ hours, norm }) =>
      words.counted(number.format(hours), number.format(norm.hoursPerJob), normText(norm, language)),
    ),
    ...payroll.tijdvakken.flatMap((each) => {
      const settled = words.settled(each.replaced, each.dropped, each.withdrawn, each.doubled);
      const line = words.tijdvak(each.lhnr, day(each.first), day(each.last), each.relations);
      return [settled === '' ? line : `${line} (${settled})`];
    }),
    ...payroll.columns.flatMap(({ file, columns, said }) => [
      ...columns.map(({ heading, field, by }) => words.column(heading, words.fields[field], by === 'answer')),
      ...saidLines(said, words).map((line) => `${file}: ${line}`),
    ]),
    ...register.dates.map(words.dateColumn),
    ...(withDecimals > 0 ? [words.hoursWithDecimals(withDecimals)] : []),
    ...(counts.hired > 0 ? [words.hired(counts.hired, counts.hiredAnonymous)] : []),
    ...(input.compared && fresh > 0 ? [words.fresh(fresh)] : []),
    words.derived,
  ];
  const goneFor = (reason: Composition['gone'][number]['why']) =>
    gone.filter(({ why }) => why === reason).length;
  const isMany = counts.registered >= MANY && counts.registered * 2 > counts.employees;
  const failing = notOnPayroll.filter(({ elfproef }) => !elfproef).length;
  const toMend = leftOut
    .filter(({ reason: why }) => WITHOUT_HOURS.has(why))
    .flatMap(({ written }) => written);
  const leftKinds = new Set(leftOfRegistered(payroll, register).map(({ kind }) => kind));
  const isAboutHours = (code: PayrollNote['code']) =>
    WITHOUT_HOURS_NOTES.has(code) || (code === 'hours-unreadable' && !leftKinds.has('unreadable'));
  const isOfOthers = (code: PayrollNote['code']) => code === 'hours-empty-beside' && !leftKinds.has('empty');
  const told = payroll.notes.map((note) => ({
    text: words.payrollNote(note, day),
    // Of whom the hours are asked for is said with the person; of others they are of no matter to this meting.
    isTold: isAboutHours(note.code) && toMend.length > 0,
    isKnown: isAboutHours(note.code) || isOfOthers(note.code) || KNOWN.has(note.code),
  }));
  const listed = register.notes.map((note) => ({
    text: words.registerNote(note),
    // Whoever is on the list with such a number is on no payroll, and named as such.
    isTold: note.code === 'list-elfproef' && note.count === failing,
    isKnown: KNOWN.has(note.code),
  }));
  const notes = [...told, ...listed].filter(({ isTold }) => !isTold);
  const isReversed = register.notes.some(({ code }) => code === 'list-reversed');
  const left = leftOut
    .filter(({ reason: why }) => !WITHOUT_HOURS.has(why) && !(why === 'registration-reversed' && isReversed))
    .map((each) => {
      const hours = number.format(each.hours);
      const { reason: why } = each;
      if (why === 'relation-outside' || why === 'user-unknown')
        return {
          text: words.leftOutUntilMended(why, each.relations, hours, ...named(each.written, words)),
          isKnown: false,
        };
      return {
        text: words.leftOut(reason(each), each.relations, hours, ...named(each.notWritten, words)),
        isKnown: why === 'no-work' || !isUndecided(why),
      };
    });
  const supposed = assumed.map(({ column, rows }) => ({
    text: words.assumed(column, rows),
    isKnown: column !== 'aard',
  }));
  const toDo = (items: readonly { readonly text: string; readonly isKnown: boolean }[]) =>
    items.filter(({ isKnown }) => !isKnown).map(({ text }) => text);
  const toKnow = (items: readonly { readonly text: string; readonly isKnown: boolean }[]) =>
    items.filter(({ isKnown }) => isKnown).map(({ text }) => text);
  // What keeps rows from counting first, then what may make the files wrong, then what to look at.
  const attention = [
    ...(toMend.length > 0 ? [words.hoursToMend(toMend.length, ...named(toMend, words))] : []),
    ...toDo(left),
    ...(isMany ? [words.manyRegistered(counts.registered, counts.employees)] : []),
    ...toDo(notes),
    // Of an export the rows are named above.
    ...(payrollElfproef > 0 && !payroll.notes.some(({ code }) => code === 'bsn-elfproef')
      ? [words.payrollElfproef(payrollElfproef)]
      : []),
    ...(hiredOnPayroll.length > 0
      ? [words.hiredOnPayroll(hiredOnPayroll.slice(0, MOST_NAMED).map(masked))]
      : []),
    ...(notOnPayroll.length > 0
      ? [
          words.notOnPayroll(notOnPayroll.length, failing, missingPeople(composition, words)) +
            (payrollElfproef > 0 ? words.maybeMistyped(payrollElfproef) : ''),
        ]
      : []),
    ...(gone.length > 0
      ? [words.gone(goneFor('not-on-payroll'), goneFor('not-on-list'), goneFor('not-registered'))]
      : []),
    ...(endsOnFirst.length > 0 ? [words.endsOnFirst(...named(endsOnFirst, words))] : []),
    ...toDo(supposed),
  ];
  const known = [
    ...toKnow(left),
    ...(counts.hiredOnWord > 0 ? [words.hiredOnWord(counts.hiredOnWord)] : []),
    ...(counts.anonymous > 0 ? [words.anonymous(counts.anonymous)] : []),
    ...toKnow(notes),
    ...toKnow(supposed),
  ];
  const { rows } = composition;
  const headline = [
    number.format(counts.employees),
    number.format(counts.registered),
    inJobs.format(counts.jobs),
  ] as const;
  return {
    headline:
      counts.pending === 0
        ? words.headline(...headline)
        : words.provisional(...headline, rows.length - counts.pending, rows.length),
    lines: lines.map((line) => maskBsns(line)),
    attention: attention.map((line) => maskBsns(line)),
    known: known.map((line) => maskBsns(line)),
  };
}

/** Reasons that ask for other hours in a row. */
const WITHOUT_HOURS: ReadonlySet<LeftOut['reason']> = new Set(['hours-missing', 'under-error']);

/** Notes about hours that are not there or cannot be, of people whom nothing else gives hours. */
const WITHOUT_HOURS_NOTES: ReadonlySet<PayrollNote['code']> = new Set([
  'hours-empty',
  'hours-missing',
  'hours-impossible',
  'return-hours-impossible',
]);

/** Notes that ask for nothing to be done. */
const KNOWN: ReadonlySet<PayrollNote['code'] | RegisterNote['code']> = new Set([
  'newer-return',
  'other-tijdvak',
  'total-lines',
  'other-periods',
  'month-told',
  'components-left',
  'lines-added',
  'hours-converted',
  'list-twice',
  'list-not-registered',
  'list-other-columns',
]);

/** The first of them by masked number and row, and how many more there are. */
function named(
  people: readonly Located[],
  words: ComposeWords,
): readonly [who: readonly string[], more: number] {
  const all = [...new Set(people.map(({ bsn, file, row }) => words.located(masked(bsn), row, file)))];
  return [all.slice(0, MOST_NAMED), Math.max(0, all.length - MOST_NAMED)];
}

/** A wage component can be called after the person it was made for. */
const covered = (names: readonly string[]) => names.map((name) => maskName(name));

/** What the user said of an export. */
function saidLines(
  { unit, components, decimal, lines }: Payroll['columns'][number]['said'],
  words: ComposeWords,
): readonly string[] {
  return [
    ...(unit === null ? [] : [words.said.unit(unit)]),
    ...(components === null
      ? []
      : [words.said.components(covered(components.counted), covered(components.left))]),
    ...(decimal === null ? [] : [words.said.decimal(decimal)]),
    ...lines.map((way) => words.said.lines[way]),
  ];
}

/** Who is on the list and not on the payroll, masked, with the row of the list; of many the first. */
export function missingPeople(
  { notOnPayroll }: Pick<Composition, 'notOnPayroll'>,
  words: ComposeWords,
): string {
  const named = notOnPayroll
    .slice(0, MOST_NAMED)
    .map(({ bsn, row, elfproef }) => words.notOnPayrollRow(masked(bsn), row, elfproef));
  const more = notOnPayroll.length - named.length;
  return named.join('; ') + (more > 0 ? words.andOthers(more) : '');
}

function masked(bsn: number): string {
  return maskBsnCell(String(bsn).padStart(9, '0'));
}

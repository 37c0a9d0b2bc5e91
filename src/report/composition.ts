import { maskBsnCell, maskBsns } from '../privacy/bsn';
import { maskName } from '../privacy/personal-data';
import type { Composition, LeftOut } from '../compose/compose';
import type { Payroll } from '../compose/read-payroll';
import type { RegisterList } from '../compose/register/read-register';
import type { ComposeWords } from '../locales/nl/compose';
import { writtenDay } from '../locales/written-day';
import { localeOf, type Language } from '../locales/language';
import { isoOfDay } from '../meting/form/days';
import { jobsFormat } from './jobs-format';
import { normText } from './norm-text';

/** The outcome of composing a meting, as lines of text: for the terminal and the pane alike. Numbers of persons are masked. */
export interface CompositionText {
  readonly headline: string;
  /** What was counted, left out and assumed. */
  readonly lines: readonly string[];
  /** What the user should look at. */
  readonly attention: readonly string[];
}

export interface CompositionTextInput {
  readonly composition: Composition;
  readonly payroll: Pick<Payroll, 'notes' | 'tijdvakken' | 'columns'>;
  readonly register: Pick<RegisterList, 'notes' | 'dates'>;
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
  const { counts, leftOut, assumed, hiredOnPayroll, notOnPayroll, gone, fresh, payrollElfproef } =
    composition;
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
  const failing = notOnPayroll.filter(({ elfproef }) => !elfproef).length;
  const goneFor = (reason: Composition['gone'][number]['why']) =>
    gone.filter(({ why }) => why === reason).length;
  const isMany = counts.registered >= MANY && counts.registered * 2 > counts.employees;
  const attention = [
    ...(isMany ? [words.manyRegistered(counts.registered, counts.employees)] : []),
    ...leftOut.map((each) => {
      // No hours are not 0 hours.
      const hours = each.reason === 'hours-missing' ? '' : number.format(each.hours);
      const named = (bsns: readonly number[]) => bsns.slice(0, MOST_NAMED).map(masked);
      if (each.reason === 'relation-outside' || each.reason === 'user-unknown')
        return words.leftOutUntilMended(
          ...([each.reason, each.relations, hours, named(each.written)] as const),
          each.written.length - MOST_NAMED,
        );
      return words.leftOut(
        ...([reason(each), each.relations, hours, named(each.notWritten)] as const),
        each.notWritten.length - MOST_NAMED,
      );
    }),
    ...(hiredOnPayroll.length > 0
      ? [words.hiredOnPayroll(hiredOnPayroll.slice(0, MOST_NAMED).map(masked))]
      : []),
    ...(counts.hiredOnWord > 0 ? [words.hiredOnWord(counts.hiredOnWord)] : []),
    ...payroll.notes.map((note) => words.payrollNote(note, day)),
    ...register.notes.map(words.registerNote),
    ...(counts.anonymous > 0 ? [words.anonymous(counts.anonymous)] : []),
    // Of an export the rows are named above.
    ...(payrollElfproef > 0 && !payroll.notes.some(({ code }) => code === 'bsn-elfproef')
      ? [words.payrollElfproef(payrollElfproef)]
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
    ...assumed.map(({ column, rows }) => words.assumed(column, rows)),
  ];
  return {
    headline: words.headline(
      number.format(counts.employees),
      number.format(counts.registered),
      inJobs.format(counts.jobs),
    ),
    lines: lines.map((line) => maskBsns(line)),
    attention: attention.map((line) => maskBsns(line)),
  };
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

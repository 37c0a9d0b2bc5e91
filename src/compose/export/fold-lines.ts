import { jobNorm } from '../../counting';
import { rounded } from '../../counting/rounded';
import { yearEnd } from '../../law';
import { PERIOD_KINDS } from '../../meting/count/count-records';
import { isoOfDay } from '../../meting/form/days';
import { middleOf, monthOfYear, typeOfTijdvak, type Tijdvak } from '../../meting/form/tijdvak';
import { isBlank, type GridCell } from '../../meting/read/values/grid';
import { numberPassesElfproef } from '../../privacy/elfproef';
import {
  cellBsn,
  cellDay,
  cellHours,
  cellText,
  twoReadings,
  type Notation,
  type TwoReadings,
} from '../cells';
import { ComposeError } from '../compose-error';
import { HOURS_IN_MONTH } from '../hours-in-month';
import type { PayrollRelation } from '../payroll-relation';
import { isDenial, periodText } from './column-profile';
import type { ExportField } from './fields';
import { ENOUGH_PEOPLE, MOST_A_WEEK, MOST_WORKED, unitAgainst, type HoursUnit } from './hours-unit';
import { isInOneMonth, namingOf, type ColumnMatch } from './match-columns';
import type { PeriodEvidence } from './period-evidence';
import type { ExportNote, ExportOptions, LeftLines, LinesDoubt, ReadExportQuestion } from './export-reading';

const MOST_ROWS_NAMED = 10;
const MOST_COMPONENTS = 40;
/** Staff of whom most are paid more than this in a month are paid for longer than a month. */
const MANY_HOURS = 200;
const HALF = 0.5;

/** Where one line of an export stands and what is known about it beside its cells. */
export interface ExportLine {
  readonly row: number;
  readonly cell: (field: ExportField) => GridCell | undefined;
  /** Of all its cells: two lines with the same are the same line. */
  readonly signature: number;
  /** A cell says that it adds up others. */
  readonly isTotal: boolean;
  /** The period that a title, the heading or the name of the sheet or file names; empty for none. */
  readonly named: string;
  readonly notation: Notation;
  readonly date1904: boolean;
  /** Its periods are of four weeks, as a heading or another column says. */
  readonly inFourWeeks: boolean;
}

/** Lines of one relation in one period, added up. */
interface Folded {
  /** Of its first line. */
  readonly row: number;
  bsn: number;
  readonly personNumber: string;
  lhnr: string;
  number: string;
  begin: number;
  end: number;
  aard: string;
  weeklyHours: number;
  readonly period: string;
  readonly inFourWeeks: boolean;
  /** All its lines say that they correct the period. */
  onlyCorrects: boolean;
  /** What Excel made of the BSN of a line, as `1,00E+08`, empty for nothing, and the first rows where it stands. */
  cutBsn: string;
  readonly cutRows: number[];
  /** All lines but those that say that they are a total. */
  readonly plain: Lines;
  readonly totals: Lines;
  readonly signatures: Set<number>;
}

/** Hours of several lines, and what makes it doubtful whether they are to be added. */
interface Lines {
  lines: number;
  /** Of those, the ones with hours. */
  filled: number;
  sum: number;
  most: number;
  least: number;
  last: number;
  /** Hours of lines that stand there twice or more often, beyond the first. */
  again: number;
  /** Where the first of those stand. */
  againRows: readonly number[];
  /** Lines with something at the hours that is no number. */
  unreadable: number;
  /** Lines without anything at the hours, and of each kind of them the first. */
  empty: number;
  /** Lines with 0 written out. */
  zeros: number;
  emptyKinds: readonly EmptyKind[];
  /** Hours on lines with a wage component, and on lines without. */
  named: number;
  unnamed: number;
}

/** Lines of one wage component without anything at the hours: how many, and where the first stand. */
interface EmptyKind {
  readonly component: string;
  readonly lines: number;
  readonly rows: readonly number[];
}

const noLines = (): Lines => ({
  lines: 0,
  filled: 0,
  sum: 0,
  most: -Infinity,
  least: Infinity,
  last: 0,
  again: 0,
  againRows: [],
  unreadable: 0,
  empty: 0,
  zeros: 0,
  emptyKinds: [],
  named: 0,
  unnamed: 0,
});

interface Settled {
  readonly folded: Folded;
  readonly tijdvak: Tijdvak;
}

/** Lines that do not come in, by whose they are. */
class LeftTally {
  private readonly held = new Map<string, LeftLines & { readonly personNumber: string; lines: number }>();

  add(kind: LeftLines['kind'], { cell }: Pick<ExportLine, 'cell'>): void {
    const [bsn, personNumber] = [cellBsn(cell('bsn')), cellText(cell('personNumber'))];
    const lhnr = cellText(cell('lhnr')).toUpperCase();
    const key = [kind, bsn, bsn === 0 ? personNumber : '', lhnr].join('|');
    const held = this.held.get(key);
    if (held) held.lines++;
    else this.held.set(key, { kind, bsn, personNumber, lhnr, lines: 1 });
  }

  list(bsnOfPerson: ReadonlyMap<string, number>): LeftLines[] {
    return [...this.held.values()].map(({ kind, bsn, personNumber, lhnr, lines }) => ({
      ...{ kind, lhnr, lines },
      bsn: bsn === 0 ? Math.max(0, bsnOfPerson.get(personNumber) ?? 0) : bsn,
    }));
  }
}

/** Adds up the lines of an export by relation and period, and holds what must be asked or said about them. */
export class LineFold {
  private readonly relations = new Map<string, Folded>();
  private readonly bsnOfPerson = new Map<string, number>();
  private readonly components = new Map<string, { lines: number; hours: number }>();
  /** Wage components that have hours on some line. */
  private readonly withHours = new Set<string>();
  private readonly unreadable: number[] = [];
  private lines = 0;
  /** All hours together, and what a total line says they are. */
  private sum = 0;
  private total = 0;
  private unreadableLines = 0;
  /** Lines with something at the period that is none, as in a row whose cells were shifted, and the rows of the first. */
  private shiftedLines = 0;
  private readonly shifted: number[] = [];
  /** Lines that correct a period that cannot be read, and the rows of the first. */
  private unclearCorrections = 0;
  private readonly unclear: number[] = [];
  /** Lines whose hours can be read in two ways, and the first of them. */
  private doubtfulLines = 0;
  private doubtful: TwoReadings | null = null;
  /** Lines with a number of a person that fails the elfproef, and the rows of the first. */
  private failing = 0;
  private failingRows: readonly number[] = [];
  private leftLines = 0;
  private readonly left = new LeftTally();
  /** Most relations of several lines have a sum among them, or the same hours on each: what is asked of those holds for them only. */
  private mostAreSums = false;
  private mostAreEqual = false;
  private readonly unit: HoursUnit;
  /** Whether adding the lines of wage components may add up what is no paid hour. */
  private readonly asksComponents: boolean;

  constructor(
    private readonly options: ExportOptions,
    private readonly match: ColumnMatch,
  ) {
    this.unit = match.unit ?? { kind: 'hours' };
    const headingOf = (field: ExportField) => match.matched.find((each) => each.field === field)?.heading;
    this.asksComponents =
      headingOf('component') !== undefined && namingOf('hours', headingOf('hours') ?? '') !== 'sure';
  }

  get read(): number {
    return this.lines;
  }

  add(line: ExportLine): void {
    const { row, cell, notation, date1904 } = line;
    const bsn = cellBsn(cell('bsn'));
    const hoursCell = cell('hours');
    const personNumber = cellText(cell('personNumber'));
    const cut = bsn === 0 ? cutBsnIn(cell('bsn')) : '';
    const isAlone = bsn === 0 && cut === '';
    // A line below the first of a person may name the personnel number only.
    if (isAlone && isBlank(hoursCell) && personNumber === '') return;
    const own = this.periodOf(line);
    const corrects = correctedPeriod(line, own, this.options.year);
    const period = corrects || own;
    if (!line.isTotal && !isNameOfPeriod(period)) {
      if (isAlone && isBlank(hoursCell)) return;
      this.shiftedLines++;
      this.left.add('unreadable', line);
      if (this.shifted.length < MOST_ROWS_NAMED) this.shifted.push(row);
      return;
    }
    if (bsn !== 0 && personNumber !== '') {
      const known = this.bsnOfPerson.get(personNumber);
      this.bsnOfPerson.set(personNumber, known === undefined || known === bsn ? bsn : -1);
    }
    const readings = twoReadings(hoursCell, notation);
    if (readings !== null) {
      this.doubtfulLines++;
      this.doubtful ??= readings;
      return;
    }
    const hours = isBlank(hoursCell) ? 0 : cellHours(hoursCell, notation, this.isShare);
    if (hours === null) {
      this.unreadableLines++;
      if (this.unreadable.length < MOST_ROWS_NAMED) this.unreadable.push(row);
      if (line.isTotal) return;
      if (bsn === 0 && personNumber === '') {
        this.left.add('unreadable', line);
        return;
      }
      const { plain } = this.foldedOf(line, bsn, personNumber, period);
      plain.lines++;
      plain.unreadable++;
      return;
    }
    this.lines++;
    if (!line.isTotal) this.sum += hours;
    if (corrects === null) {
      this.unclearCorrections++;
      this.left.add('unreadable', line);
      if (this.unclear.length < MOST_ROWS_NAMED) this.unclear.push(row);
      return;
    }
    if (bsn !== 0 && !numberPassesElfproef(bsn)) {
      this.failing++;
      if (this.failingRows.length < MOST_ROWS_NAMED) this.failingRows = [...this.failingRows, row];
    }
    const component = cellText(cell('component'));
    if (this.leavesOut(component, hours)) {
      this.leftLines++;
      this.left.add('component', line);
      return;
    }
    const folded = this.foldedOf(line, bsn, personNumber, period);
    if (corrects === '') folded.onlyCorrects = false;
    folded.end = cellDay(cell('end'), date1904) || folded.end;
    folded.weeklyHours = cellHours(cell('weeklyHours'), notation, false) ?? folded.weeklyHours;
    if (cut !== '') {
      folded.cutBsn ||= cut;
      if (folded.cutRows.length < MOST_ROWS_NAMED) folded.cutRows.push(row);
    }
    const lines = line.isTotal ? folded.totals : folded.plain;
    lines.lines++;
    if (isBlank(hoursCell)) {
      lines.empty++;
      lines.emptyKinds = kindsTogether(lines.emptyKinds, [{ component, lines: 1, rows: [row] }]);
      return;
    }
    if (hours === 0) {
      lines.zeros++;
      return;
    }
    this.withHours.add(component);
    lines.filled++;
    lines.sum += hours;
    lines.most = Math.max(lines.most, hours);
    lines.least = Math.min(lines.least, hours);
    lines.last = hours;
    if (component === '') lines.unnamed += hours;
    else lines.named += hours;
    if (folded.signatures.has(line.signature)) {
      lines.again += hours;
      lines.againRows = firstRows([...lines.againRows, row]);
    }
    folded.signatures.add(line.signature);
  }

  /** Whether the user said that lines of this wage component are no paid hours. */
  private leavesOut(component: string, hours: number): boolean {
    if (!this.asksComponents || component === '') return false;
    const { components } = this.options.answers ?? {};
    if (components?.left.includes(component)) return true;
    if (hours === 0 || components?.counted.includes(component)) return false;
    const held = this.components.get(component) ?? { lines: 0, hours: 0 };
    this.components.set(component, { lines: held.lines + 1, hours: held.hours + hours });
    return false;
  }

  private foldedOf(line: ExportLine, bsn: number, personNumber: string, period: string): Folded {
    const { row, cell, date1904, inFourWeeks } = line;
    const begin = cellDay(cell('begin'), date1904);
    const lhnr = cellText(cell('lhnr')).toUpperCase();
    const number = cellText(cell('number')).replace(/\.0$/, '');
    const aard = cellText(cell('aard')).replace(/^0+(?=\d)/, '');
    const who = bsn === 0 ? `p${personNumber || String(row)}` : bsn;
    const key = [who, lhnr, number, begin, aard, period].join('|');
    const held = this.relations.get(key);
    if (held !== undefined) return held;
    const folded: Folded = {
      ...{ row, bsn, personNumber, lhnr, number, begin, aard, period, inFourWeeks },
      end: 0,
      onlyCorrects: true,
      cutBsn: '',
      cutRows: [],
      weeklyHours: NaN,
      plain: noLines(),
      totals: noLines(),
      signatures: new Set(),
    };
    this.relations.set(key, folded);
    return folded;
  }

  /** Days as `first:last`, or a period as `normalPeriod` writes it; empty where the line does not say. */
  private periodOf({ cell, named, date1904, inFourWeeks }: ExportLine): string {
    const first = cellDay(cell('periodStart'), date1904);
    const last = cellDay(cell('periodEnd'), date1904);
    if (first !== 0 && last !== 0) return `${String(first)}:${String(last)}`;
    const text = isBlank(cell('period')) ? monthOfDay(first, last) : periodText(cell('period'), date1904);
    const year = cellText(cell('year'))
      .replace(/\.0$/, '')
      .replace(/^\d\d$/, '20$&');
    if (text === '') {
      if (/^\d{4}$/.test(year) && year !== String(this.options.year)) return year;
      // A month in the title is no number of four weeks: it tells that they are those of the month.
      return inFourWeeks && /^\d{4}-\d{2}$/.test(named) ? '' : named;
    }
    return /^\d{4}/.test(text) || !/^\d{4}$/.test(year) ? text : `${year}-${text}`;
  }

  /**
   * The relations of the month, or what has to be asked first.
   *
   * @param yearDoubt the question about the year of periods that are numbered only, unless they are of four weeks
   */
  finish(
    file: string,
    yearDoubt: ReadExportQuestion | null,
  ): {
    readonly relations: PayrollRelation[];
    readonly notes: ExportNote[];
    readonly leftLines: readonly LeftLines[];
    readonly questions: ReadExportQuestion[];
  } {
    const asks = (question: ReadExportQuestion) => ({
      relations: [],
      notes: [],
      leftLines: [],
      questions: [question],
    });
    if (this.doubtful !== null)
      return asks({ code: 'which-decimal', lines: this.doubtfulLines, ...this.doubtful });
    if (this.asksComponents && this.components.size > (this.options.answers?.components ? 0 : 1))
      return asks(this.whichComponents());
    const { asked, others, unknownDays, isInFourWeeks } = this.ofMonth();
    if (unknownDays.length > 0)
      return asks({
        code: 'period-days',
        periods: unknownDays,
        day: isoOfDay(middleOf(this.options.year, this.options.month)),
      });
    if (yearDoubt !== null && !isInFourWeeks) return asks(yearDoubt);
    // Corrections of a month that stand in an export of another one are not all of its hours.
    if (asked.every(({ folded }) => folded.onlyCorrects)) {
      if (others.size === 0)
        throw new ComposeError(this.shiftedLines > 0 ? 'export-period-unreadable' : 'export-empty');
      throw new ComposeError('export-other-month', {
        periods: [...others.keys()].map(withDates).sort().join(', '),
      });
    }
    const { all, unknown, cut, totals } = this.merged(asked);
    const other = this.rememberedDoubt(all);
    if (other !== null) return asks(other);
    const doubt = this.linesDoubt(all);
    if (doubt !== null) return asks(doubt);
    // With what was said of the lines there are other hours to look at.
    const still = this.rememberedDoubt(all);
    if (still !== null) return asks(still);
    const notes: ExportNote[] = [];
    if (totals > 0) notes.push({ code: 'total-lines', lines: totals });
    if (others.size > 0)
      notes.push({
        code: 'other-periods',
        periods: [...others.keys()].map(withDates).sort(),
        lines: [...others.values()].reduce((sum, lines) => sum + lines, 0),
      });
    if (this.options.said?.monthConfirmed === true) notes.push({ code: 'month-told' });
    if (this.shiftedLines > 0)
      notes.push({ code: 'period-unreadable', rows: this.shifted, lines: this.shiftedLines });
    if (this.unclearCorrections > 0)
      notes.push({ code: 'correction-unclear', rows: this.unclear, lines: this.unclearCorrections });
    if (this.unreadableLines > 0)
      notes.push({
        code: 'hours-unreadable',
        rows: this.unreadable,
        lines: this.unreadableLines,
      });
    notes.push(...this.emptyNotes(all));
    if (this.contradictsTotal(all)) notes.push({ code: 'total-differs', ...this.totalsSaid(all) });
    if (this.failing > 0) notes.push({ code: 'bsn-elfproef', rows: this.failingRows, lines: this.failing });
    if (this.leftLines > 0) notes.push({ code: 'components-left', lines: this.leftLines });
    const relations = this.relationsOf(all, file, notes);
    if (cut.rows.length > 0)
      notes.push({
        code: 'bsn-cut',
        ...cut,
        rows: firstRows(cut.rows),
      });
    if (unknown.lines > 0) notes.push({ code: 'lines-without-bsn', ...unknown });
    // Hours made out of a unit that cannot be say nothing of the month.
    const isTold = notes.some(({ code }) => code === 'unit-told');
    const open = this.hoursDoubt(relations) ?? this.monthDoubt(all, isTold ? [] : relations);
    return { relations, notes, leftLines: this.leftOf(all), questions: open === null ? [] : [open] };
  }

  /** The hours that a total line of the whole file names; the greatest of several. */
  addTotal(line: Pick<ExportLine, 'cell' | 'notation'>): void {
    const hours = cellHours(line.cell('hours'), line.notation, this.isShare);
    if (hours !== null) this.total = Math.max(this.total, hours);
  }

  /** Whether the file names another total than its lines are together, as they stand there and as they are counted. */
  private contradictsTotal(all: readonly Settled[]): boolean {
    if (this.total <= 0 || this.isShare) return false;
    const { said, counted } = this.totalsSaid(all);
    const isNear = (sum: number) => Math.abs(sum - said) <= Math.max(1, said / 1000);
    return !isNear(this.sum) && !isNear(counted);
  }

  private totalsSaid(all: readonly Settled[]): { readonly said: number; readonly counted: number } {
    const counted = all.reduce((sum, { folded }) => sum + (this.hoursOf(folded) || 0), 0);
    return { said: roundedHours(this.total), counted: roundedHours(counted) };
  }

  private whichComponents(): ReadExportQuestion {
    const components = [...this.components]
      .sort(([, a], [, b]) => b.lines - a.lines)
      .slice(0, MOST_COMPONENTS)
      .map(([name, { lines, hours }]) => ({ name, lines, hours: roundedHours(hours) }));
    return { code: 'which-components', components };
  }

  /** What is of the month, how many lines are of each other period, and periods of four weeks whose days nobody said. */
  private ofMonth(): {
    readonly asked: readonly Settled[];
    readonly others: ReadonlyMap<string, number>;
    readonly unknownDays: readonly string[];
    readonly isInFourWeeks: boolean;
  } {
    const { year, month, fourWeeks } = this.options;
    const asked: Settled[] = [];
    const others = new Map<string, number>();
    const unknownDays = new Set<string>();
    const unusual = new Set<string>();
    const whole = monthOfYear(year, month);
    const middle = middleOf(year, month);
    // What was said to be periods of four weeks may be months with a letter before them.
    const days = fourWeeks && isPeriodWith(fourWeeks, middle) ? fourWeeks : undefined;
    const inWeek = Math.min(13, Math.ceil((middle - monthOfYear(year, 1).first + 1) / 28));
    const number = days && typeOfTijdvak(days) === 'MND' ? month : inWeek;
    const all = [...this.relations.values()];
    // A thirteenth period makes all of them periods of four weeks: the twelfth is no December then.
    const inFourWeeks = all.some((each) => each.inFourWeeks || /(?:^|-)P?13$/.test(each.period));
    for (const folded of all) {
      const found = this.tijdvakOf(folded.period, inFourWeeks);
      const isOther = () => {
        if (!isNameOfPeriod(folded.period)) return;
        const period = found === 'four-weeks' ? inWeeks(folded.period) : folded.period;
        others.set(period, (others.get(period) ?? 0) + folded.plain.lines + folded.totals.lines);
      };
      if (found === 'four-weeks') {
        if (!days) unknownDays.add(inWeeks(folded.period));
        else if (folded.period === '' || isPeriod(folded.period, year, number))
          asked.push({ folded, tijdvak: days });
        else isOther();
        continue;
      }
      const overlaps = found.first <= whole.last && whole.first <= found.last;
      if (overlaps && typeOfTijdvak(found) === null) unusual.add(withDates(folded.period));
      if (found.first <= middle && middle <= found.last) asked.push({ folded, tijdvak: found });
      else isOther();
    }
    if (unusual.size > 0)
      throw new ComposeError('export-odd-period', { periods: [...unusual].sort().slice(0, 5).join(', ') });
    return { asked, others, unknownDays: [...unknownDays].sort(), isInFourWeeks: inFourWeeks };
  }

  private tijdvakOf(period: string, inFourWeeks: boolean): Tijdvak | 'four-weeks' {
    const days = /^(\d+):(\d+)$/.exec(period);
    if (days) return wholeTijdvak(Number(days[1]), Number(days[2]));
    const { year, month } = this.options;
    if (period === '') return inFourWeeks ? 'four-weeks' : monthOfYear(year, month);
    const parts = /^(?:(\d{4})-?)?(?:(P|H)?(\d{1,2}))?$/.exec(period);
    if (parts === null) return NO_DAYS;
    const ofYear = parts[1] === undefined ? year : Number(parts[1]);
    const number = Number(parts[3] ?? 0);
    if (parts[2] === 'P' || (inFourWeeks && number > 0)) return 'four-weeks';
    if (parts[2] === 'H')
      return {
        first: monthOfYear(ofYear, number === 1 ? 1 : 7).first,
        last: monthOfYear(ofYear, number === 1 ? 6 : 12).last,
      };
    if (number === 0) return { first: monthOfYear(ofYear, 1).first, last: monthOfYear(ofYear, 12).last };
    return number > 12 ? NO_DAYS : monthOfYear(ofYear, number);
  }

  /** Lines that say less of a relation, such as those below its first, go with the only one they can belong to. */
  private merged(asked: readonly Settled[]): {
    readonly all: readonly Settled[];
    readonly unknown: { readonly lines: number; readonly hours: number };
    /** Lines whose BSN was cut off. */
    readonly cut: {
      readonly rows: readonly number[];
      readonly lines: number;
      readonly written: string;
      readonly hours: number;
    };
    readonly totals: number;
  } {
    const people = new Map<string, Settled[]>();
    const unknown = { lines: 0, hours: 0 };
    const cut = { rows: [] as number[], lines: 0, written: '', hours: 0 };
    for (const { folded, tijdvak } of asked) {
      // Lines below the first of an employee may name the personnel number only.
      const known = folded.bsn !== 0 ? folded.bsn : (this.bsnOfPerson.get(folded.personNumber) ?? 0);
      if (known <= 0 && folded.cutBsn !== '') {
        // Who is called Som has lines that look like totals only.
        const { lines, sum } = folded.plain.lines > 0 ? folded.plain : folded.totals;
        cut.rows.push(...folded.cutRows);
        cut.written ||= folded.cutBsn;
        cut.lines += lines;
        cut.hours = roundedHours(cut.hours + sum);
        continue;
      }
      if (known <= 0) {
        // Lines without hours say nothing more beside others; where there are no others, they are all that there is of someone.
        const { lines, empty } = folded.plain;
        unknown.lines += lines > empty ? lines - empty : lines;
        unknown.hours = roundedHours(unknown.hours + folded.plain.sum);
        continue;
      }
      folded.bsn = known;
      const key = [known, tijdvak.first, tijdvak.last].join('|');
      const relations = people.get(key);
      if (relations) relations.push({ folded, tijdvak });
      else people.set(key, [{ folded, tijdvak }]);
    }
    const all: Settled[] = [];
    let totals = 0;
    for (const relations of people.values()) {
      const settled = mergeRelations(relations);
      // Who is called Som or works for Total is no total; a total stands below other lines.
      const hasPlain = settled.some(({ folded }) => folded.plain.lines > 0);
      for (const { folded, tijdvak } of settled) {
        if (hasPlain) totals += folded.totals.lines;
        else addLines(folded.plain, folded.totals);
        if (folded.plain.lines > 0) all.push({ folded, tijdvak });
      }
    }
    return { all, unknown, cut, totals };
  }

  private get isShare(): boolean {
    return this.unit.kind === 'week' || this.unit.kind === 'fte' || this.unit.kind === 'day';
  }

  /** Whether the lines of one relation are to be added, where that was not said. */
  private linesDoubt(all: readonly Settled[]): ReadExportQuestion | null {
    const said = this.options.said?.lines ?? {};
    const manifold = all.filter(({ folded }) => folded.plain.filled > 1);
    const several = manifold.map(({ folded }) => folded.plain);
    const unexplained = manifold.filter(({ folded }) => folded.period === '');
    const ask = (
      why: LinesDoubt,
      relations: number,
      rows: readonly number[] = [],
    ): ReadExportQuestion | null =>
      relations > 0 && said[why] === undefined ? { code: 'which-lines', why, relations, rows } : null;
    if (this.isShare) return ask('contracts', several.length);
    const hasComponents = this.match.matched.some(({ field }) => field === 'component');
    const sums = several.filter((lines) => isSum(lines, hasComponents)).length;
    const totals = hasComponents ? several.filter(isTotalOfComponents).length : 0;
    const unlike = several.filter((lines) => lines.again === 0 && !isSum(lines, hasComponents));
    const equal = unlike.filter(isEqual).length;
    this.mostAreSums = sums >= several.length * HALF;
    this.mostAreEqual = equal >= unlike.length * HALF;
    return (
      ask(
        'same',
        several.filter(({ again }) => again !== 0).length,
        firstRows(several.flatMap(({ againRows }) => againRows)),
      ) ??
      ask('sum', this.mostAreSums ? sums : totals) ??
      (this.mostAreEqual ? ask('equal', equal) : null) ??
      (hasComponents ? null : ask('several', unexplained.length))
    );
  }

  private get knowsPeriod(): boolean {
    return this.match.matched.some(({ field }) => PERIOD_FIELDS.includes(field));
  }

  /** `NaN` where no line of a relation says how many hours it has: it is there, and for how much is not known. */
  private hoursOf({ plain }: Folded): number {
    if (this.saysNothing(plain)) return NaN;
    const { same, sum, equal, contracts } = this.options.said?.lines ?? {};
    if (this.isShare) return contracts === 'add' ? plain.sum : plain.last;
    if (equal === 'once' && this.mostAreEqual && isEqual(plain)) return plain.last;
    const once = same === 'once' ? plain.sum - plain.again : plain.sum;
    const hasComponents = this.match.matched.some(({ field }) => field === 'component');
    const isTotalled = this.mostAreSums
      ? isSum(plain, hasComponents)
      : hasComponents && isTotalOfComponents(plain);
    return sum === 'once' && isTotalled ? once / 2 : once;
  }

  /** Whether no line of a relation says how many hours it has. Where 0 stands on one, those that never have hours change nothing. */
  private saysNothing({ filled, unreadable, empty, zeros, emptyKinds }: Lines): boolean {
    if (filled > 0) return false;
    return unreadable > 0 || (empty > 0 && !(zeros > 0 && emptyKinds.every((kind) => this.isUsual(kind))));
  }

  /** What is paid under a component that has hours on no line at all, such as a travel allowance, has none here either. */
  private isUsual({ component }: EmptyKind): boolean {
    const hasComponents = this.match.matched.some(({ field }) => field === 'component');
    return hasComponents && (component === '' || !this.withHours.has(component));
  }

  /** Lines without hours: of relations of which nothing says how many they have, and beside lines that do say it. */
  private emptyNotes(all: readonly Settled[]): ExportNote[] {
    const noteOf = (code: 'hours-empty' | 'hours-empty-beside', kinds: readonly EmptyKind[]): ExportNote[] =>
      kinds.length === 0
        ? []
        : [
            {
              code,
              rows: firstRows(kinds.flatMap(({ rows }) => rows)),
              lines: kinds.reduce((sum, { lines }) => sum + lines, 0),
            },
          ];
    const [alone, beside] = [true, false].map((isAlone) =>
      all.map(({ folded }) => folded.plain).filter((lines) => this.saysNothing(lines) === isAlone),
    ) as [Lines[], Lines[]];
    return [
      ...noteOf(
        'hours-empty',
        alone.flatMap(({ emptyKinds }) => emptyKinds),
      ),
      ...noteOf(
        'hours-empty-beside',
        beside.flatMap(({ emptyKinds }) => emptyKinds).filter((kind) => !this.isUsual(kind)),
      ),
    ];
  }

  /** Lines that did not come in, with whose they are. */
  private leftOf(all: readonly Settled[]): readonly LeftLines[] {
    const beside = all.flatMap(({ folded }): LeftLines[] => {
      const { bsn, lhnr, plain } = folded;
      if (this.saysNothing(plain)) return [];
      const empty = plain.emptyKinds
        .filter((kind) => !this.isUsual(kind))
        .reduce((sum, { lines }) => sum + lines, 0);
      return [
        { kind: 'unreadable', bsn, lhnr, lines: plain.unreadable },
        { kind: 'empty', bsn, lhnr, lines: empty },
      ];
    });
    return [...beside, ...this.left.list(this.bsnOfPerson)].filter(({ lines }) => lines > 0);
  }

  private relationsOf(all: readonly Settled[], file: string, notes: ExportNote[]): PayrollRelation[] {
    const lines = all.reduce((sum, { folded: { plain } }) => sum + Math.max(1, plain.lines - plain.empty), 0);
    if (lines > all.length) notes.push({ code: 'lines-added', lines, relations: all.length });
    if (this.unit.kind !== 'hours') notes.push({ code: 'hours-converted', unit: this.unit.kind });
    const perBsn = new Map<string, number>();
    const impossible: number[] = [];
    const relations = all.map(({ folded, tijdvak }): PayrollRelation => {
      const { bsn, lhnr, begin, end, aard, weeklyHours } = folded;
      const place = (perBsn.get(`${String(bsn)}|${lhnr}`) ?? 0) + 1;
      perBsn.set(`${String(bsn)}|${lhnr}`, place);
      const hours = roundedHours(this.inHours(this.hoursOf(folded), tijdvak));
      if (hours < 0 || hours > (HOURS_IN_MONTH * (tijdvak.last - tijdvak.first + 1)) / 28)
        impossible.push(folded.row);
      return {
        ...tijdvak,
        ...{ bsn, lhnr, begin, end, aard, hours, weeklyHours, file, row: folded.row },
        employer: '',
        number: folded.number === '' ? String(place) : folded.number,
        permanent: '',
        lkv: '',
        taxSector: NaN,
        work: true,
      };
    });
    const many = relations.filter(
      ({ first, last, hours }) => typeOfTijdvak({ first, last }) === 'MND' && hours > MOST_WORKED,
    ).length;
    if (many > impossible.length)
      notes.push({ code: 'hours-many', relations: many - impossible.length, most: MOST_WORKED });
    const suggestion = this.unitAgainst(all, this.match.unitDoubt);
    if (suggestion !== null) notes.push({ code: 'unit-told', unit: this.unit.kind, suggestion });
    if (impossible.length > 0) {
      notes.push({
        code: 'hours-impossible',
        rows: firstRows(impossible),
        relations: impossible.length,
      });
    }
    return relations;
  }

  /** What the hours look like, where the user said that they are something else. */
  private unitAgainst(all: readonly Settled[], ofColumn: HoursUnit['kind'] | null): HoursUnit['kind'] | null {
    const { unit } = this.match;
    if (unit === null) return null;
    const hours = all.map(({ folded }) => this.hoursOf(folded));
    if (unit.kind === 'hours') return ofColumn ?? (areHoursOfAWeek(hours) ? 'week' : null);
    return unitAgainst(
      unit,
      hours.reduce((most, each) => Math.max(most, each || 0), 0),
      all.length,
    );
  }

  /** What was said of the hours of another file is asked of this one, where these look like something else. */
  private rememberedDoubt(all: readonly Settled[]): ReadExportQuestion | null {
    if (this.options.areRemembered !== true) return null;
    const suggestion = this.unitAgainst(all, this.match.unitOfValues);
    return suggestion === null ? null : this.whichUnit(suggestion);
  }

  /** Of staff who are all paid less than a full week in a month the hours may be those of a week. */
  private hoursDoubt(relations: readonly PayrollRelation[]): ReadExportQuestion | null {
    if (this.match.unit !== null || !areHoursOfAWeek(relations.map(({ hours }) => hours))) return null;
    return this.whichUnit('week');
  }

  private whichUnit(suggestion: HoursUnit['kind']): ReadExportQuestion {
    const heading = this.match.matched.find(({ field }) => field === 'hours')?.heading ?? '';
    return { code: 'which-unit', heading, suggestion, why: 'values' };
  }

  /** Lines that say no period among lines that do, and hours that are more than a month holds. */
  private monthDoubt(
    all: readonly Settled[],
    relations: readonly PayrollRelation[],
  ): ReadExportQuestion | null {
    if (this.options.said?.monthConfirmed === true) return null;
    const without = this.knowsPeriod
      ? all
          .filter(({ folded }) => folded.period === '')
          .reduce((sum, each) => sum + each.folded.plain.lines, 0)
      : 0;
    const hours = relations
      .filter(({ first, last }) => typeOfTijdvak({ first, last }) === 'MND')
      .map((each) => each.hours)
      .filter((each) => !Number.isNaN(each))
      .sort((a, b) => a - b);
    const median = hours[hours.length >> 1] ?? 0;
    const evidence: PeriodEvidence[] = [
      ...(without > 0 ? [{ where: 'lines' as const, name: String(without), says: '' }] : []),
      ...(median > MANY_HOURS && median <= HOURS_IN_MONTH
        ? [{ where: 'hours' as const, name: String(MANY_HOURS), says: '' }]
        : []),
    ];
    return evidence.length === 0 ? null : whichMonth(this.options, evidence, null);
  }

  private inHours(value: number, tijdvak: Tijdvak): number {
    switch (this.unit.kind) {
      case 'hours':
        return value;
      case 'minutes':
        return value / 60;
      case 'week':
        return value * this.weeksOf(tijdvak);
      case 'day':
        return value * this.unit.days * this.weeksOf(tijdvak);
      case 'fte':
        return value * this.unit.fullTime * this.weeksOf(tijdvak);
    }
  }

  /** As many weeks as the norms of one job have in such a tijdvak. */
  private weeksOf(tijdvak: Tijdvak): number {
    const days = tijdvak.last - tijdvak.first + 1;
    const kind = PERIOD_KINDS[typeOfTijdvak(tijdvak) ?? ''];
    if (kind === undefined || days % DAYS_OF_WEEK === 0) return days / DAYS_OF_WEEK;
    const day = yearEnd(this.options.year);
    return jobNorm(kind, day).hoursPerJob / jobNorm('week', day).hoursPerJob;
  }
}

/** `1,00E+08`, as Excel shows and then writes a long number in a narrow column; no more of its digits than that. */
function cutBsnIn(cell: GridCell | undefined): string {
  const [, start, end] = /^(\d(?:[.,]\d{1,2})?)\d*(E\+?0?[78])$/i.exec(cellText(cell)) ?? [];
  return start === undefined || end === undefined ? '' : start + end;
}

/** Whether this is a period or none, and no other text: `2025-12`, `P13`, `Q4`, `2025`, days. */
function isNameOfPeriod(period: string): boolean {
  return /^(?:\d+:\d+|(?:\d{4}-?)?(?:[PHQ]?\d{1,2})?)$/.test(period);
}

/**
 * The period that a line corrects; empty where it corrects none, `null` where it does not say which. Programs that fill the
 * column on every line put the line's own period there: that corrects nothing.
 */
function correctedPeriod({ cell, date1904 }: ExportLine, own: string, year: number): string | null {
  const correction = cell('correction');
  if (isBlank(correction) || isDenial(correction)) return '';
  const period = periodText(correction, date1904);
  // Without a year it is of that of the line.
  const ofYear = Number(/^20\d\d(?=-)/.exec(inFull(own, year))?.[0] ?? year);
  if (own !== '' && inFull(period, ofYear) === inFull(own, year)) return '';
  const isOtherYear = /^20\d\d$/.test(period) && period !== String(year);
  return isOtherYear || /^(?:20\d\d-)?(?:0[1-9]|1[0-2]|P\d{2}|13)$/.test(period) ? period : null;
}

function areHoursOfAWeek(hours: readonly number[]): boolean {
  const most = hours.reduce((sofar, each) => Math.max(sofar, each || 0), 0);
  return hours.length >= ENOUGH_PEOPLE && most > 0 && most <= MOST_A_WEEK;
}

const DAYS_OF_WEEK = 7;
const NO_DAYS: Tijdvak = { first: 0, last: 0 };
const PERIOD_FIELDS: readonly ExportField[] = ['period', 'periodStart', 'periodEnd'];

/** The question whether the hours are of the month that is asked for, with what makes it doubtful. */
export function whichMonth(
  { year, month }: Pick<ExportOptions, 'year' | 'month'>,
  evidence: readonly PeriodEvidence[],
  missing: 'month' | 'year' | null,
): ReadExportQuestion {
  return {
    code: 'which-month',
    asked: isoOfDay(monthOfYear(year, month).first).slice(0, 7),
    evidence: evidence.map((each) => ({ ...each, says: withDates(each.says) })),
    missing,
  };
}

/** Whether the greatest is what the others are together, or the lines without a component what those with one are. */
function isSum(lines: Lines, hasComponents: boolean): boolean {
  const { filled, sum, most, named, unnamed } = lines;
  if (filled < 2) return false;
  if (hasComponents && unnamed !== 0 && named !== 0) return isTotalOfComponents(lines);
  return filled > 2 && isSame(sum, 2 * most);
}

/** Whether lines without a component are what those with one are together: of one person alone a reason to ask already. */
function isTotalOfComponents({ named, unnamed }: Lines): boolean {
  return unnamed !== 0 && named !== 0 && isSame(named, unnamed);
}

/** Whether several lines have the same hours, as where the hours of a person stand on the line of each component. */
function isEqual({ filled, most, least }: Lines): boolean {
  return filled > 1 && isSame(most, least);
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

function mergeRelations(relations: readonly Settled[]): readonly Settled[] {
  const full = new Set<Settled>();
  const known = new KnownRelations();
  const bySaying = [...relations].sort((a, b) => said(b.folded) - said(a.folded));
  for (const each of bySaying) {
    const [only, ...more] = known.canBe(each);
    if (only === undefined || more.length > 0) {
      full.add(each);
      known.add(each);
    } else {
      only.folded.end ||= each.folded.end;
      if (Number.isNaN(only.folded.weeklyHours)) only.folded.weeklyHours = each.folded.weeklyHours;
      addLines(only.folded.plain, each.folded.plain);
      addLines(only.folded.totals, each.folded.totals);
    }
  }
  return relations.filter((each) => full.has(each));
}

const TOLD = ['lhnr', 'number', 'begin', 'aard'] as const;

/** Which of `TOLD` a relation tells, as bits. */
function toldBy(folded: Folded): number {
  return TOLD.reduce((bits, field, i) => bits | (folded[field] ? 1 << i : 0), 0);
}

function said(folded: Folded): number {
  return TOLD.filter((field) => Boolean(folded[field])).length;
}

/** Relations by what they tell, to find those that another can be: all that both tell is the same. A number can be that of thousands. */
class KnownRelations {
  private readonly byWhat = new Map<string, Settled[]>();
  private readonly kinds = new Set<number>();

  add(each: Settled): void {
    const told = toldBy(each.folded);
    this.kinds.add(told);
    for (let part = told; part >= 0; part = part === 0 ? -1 : (part - 1) & told) {
      const key = keyOf(each.folded, told, part);
      const others = this.byWhat.get(key);
      if (!others) this.byWhat.set(key, [each]);
      // Two are as good as more: then nobody knows which.
      else if (others.length < 2) others.push(each);
    }
  }

  canBe({ folded }: Settled): readonly Settled[] {
    const told = toldBy(folded);
    return [...this.kinds].flatMap((kind) => this.byWhat.get(keyOf(folded, kind, kind & told)) ?? []);
  }
}

/** What a relation says in a part of the fields, beside what is told of the ones that it is held against. */
function keyOf(folded: Folded, kind: number, part: number): string {
  const values = TOLD.map((field, i) => ((part & (1 << i)) === 0 ? '' : String(folded[field])));
  return JSON.stringify([kind, part, ...values]);
}

function addLines(
  into: Lines,
  {
    lines,
    filled,
    sum,
    most,
    least,
    last,
    again,
    againRows,
    unreadable,
    empty,
    zeros,
    emptyKinds,
    named,
    unnamed,
  }: Lines,
): void {
  into.lines += lines;
  into.filled += filled;
  into.sum += sum;
  into.most = Math.max(into.most, most);
  into.least = Math.min(into.least, least);
  if (filled > 0) into.last = last;
  into.again += again;
  into.againRows = firstRows([...into.againRows, ...againRows]);
  into.unreadable += unreadable;
  into.empty += empty;
  into.zeros += zeros;
  into.emptyKinds = kindsTogether(into.emptyKinds, emptyKinds);
  into.named += named;
  into.unnamed += unnamed;
}

function kindsTogether(some: readonly EmptyKind[], others: readonly EmptyKind[]): readonly EmptyKind[] {
  return others.reduce<readonly EmptyKind[]>((kinds, kind) => {
    const known = kinds.find(({ component }) => component === kind.component);
    if (known === undefined) return [...kinds, kind];
    const both = {
      component: kind.component,
      lines: known.lines + kind.lines,
      rows: firstRows([...known.rows, ...kind.rows]),
    };
    return kinds.map((each) => (each === known ? both : each));
  }, some);
}

function firstRows(rows: readonly number[]): readonly number[] {
  return [...rows].sort((a, b) => a - b).slice(0, MOST_ROWS_NAMED);
}

/** Days of somebody who came or left within a month are of that month. */
function wholeTijdvak(first: number, last: number): Tijdvak {
  if (typeOfTijdvak({ first, last }) !== null || !isInOneMonth(first, last)) return { first, last };
  const [year = 0, month = 1] = isoOfDay(first).split('-').map(Number);
  return monthOfYear(year, month);
}

/** The month of a first or a last day that stands alone; empty for neither. */
function monthOfDay(first: number, last: number): string {
  const day = first || last;
  return day === 0 ? '' : isoOfDay(day).slice(0, 7);
}

/** Whether these are the days of a period that a day falls in. */
function isPeriodWith(tijdvak: Tijdvak, day: number): boolean {
  return tijdvak.first <= day && day <= tijdvak.last && typeOfTijdvak(tijdvak) !== null;
}

/** Whether `2025-13`, `P13` or `13` is period 13 of 2025; one without a year is of any. */
function isPeriod(period: string, year: number, number: number): boolean {
  const parts = /^(?:(\d{4})-?)?P?(\d{1,2})$/.exec(period);
  return (
    parts !== null && (parts[1] === undefined || Number(parts[1]) === year) && Number(parts[2]) === number
  );
}

/** `2025-12` and `12` as the number of four weeks that they are: `2025-P12`. */
function inWeeks(period: string): string {
  return period.replace(/^(\d{4}-)?P?(\d{1,2})$/, (_, year: string | undefined, number: string) =>
    [year ?? '', 'P', number.padStart(2, '0')].join(''),
  );
}

/** Floats added up: no more digits than payroll programs give. */
function roundedHours(hours: number): number {
  return rounded(hours, 4);
}

/** A period with its year, that of the month asked for where it has none; the days of a month as that month. */
function inFull(period: string, year: number): string {
  const [, first, last] = /^(\d+):(\d+)$/.exec(period) ?? [];
  if (first === undefined) return period.replace(/^[PH]?\d{1,2}$/, `${String(year)}-$&`);
  const tijdvak = wholeTijdvak(Number(first), Number(last));
  return typeOfTijdvak(tijdvak) === 'MND' ? isoOfDay(tijdvak.first).slice(0, 7) : period;
}

/** A stretch of day numbers as dates, `2025-11-01/2025-11-30`; another period as it is. */
function withDates(period: string): string {
  return period.replace(
    /^(\d+):(\d+)$/,
    (_, first, last) => `${isoOfDay(Number(first))}/${isoOfDay(Number(last))}`,
  );
}

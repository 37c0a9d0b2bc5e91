import type { Facts } from '../../law/domain-error';
import type { ColumnId } from '../form/columns';
import type { Finding, FindingGroup, GivenExplanation, Severity } from './finding';
import type { CellRef } from '../form/cell-ref';
import { cellAddress, columnRanges } from '../form/ranges';
import type { Toelichting } from '../form/toelichting';
import type { MetingSheet, SheetRecord } from '../form/records';
import { placesIn } from './places-of';
import { Growable } from '../form/growable';
import type { RowEmit, Rule } from './rule';
import { maskFacts } from '../../privacy/mask-facts';
import { CellMarks } from './cell-marks';
import { GroupKey, keyText, rowKey, textKey, type Key } from './keys';
import { RowsUnderError, touchesCount } from './rows-under-error';
import { compareText } from '../form/compare-text';

/** Examples that are kept whole; counts and addresses are kept of all. */
const EXAMPLES = 3;
const SEVERITIES: readonly Severity[] = ['fout', 'waarschuwing', 'info'];

/** The toelichting that closes a finding, by the text of its key; `undefined` where there is none. */
export type Explaining = (rule: string, key: string) => Toelichting | undefined;

/** What a rule said of a record: nothing, something, or an error by which the record does not count. */
const Spoken = { no: 0, yes: 1, leftOut: 2 } as const;

interface Example {
  readonly order: number;
  explained?: boolean;
  readonly cells: readonly CellRef[];
  readonly facts: () => Facts;
  readonly key: Key;
}

/** What is still open comes first: it is what someone has to look at. */
function inOrder(a: Example, b: Example): number {
  return Number(a.explained ?? false) - Number(b.explained ?? false) || a.order - b.order;
}

/** What a warning can ask about so that a difference with Tabel 1 comes of it. */
export type Asked = 'verloondeUren' | 'sector';
const ASKED: readonly Asked[] = ['verloondeUren', 'sector'];

/** One group in the making. */
class Collector {
  private readonly key = new GroupKey();
  private readonly rowsByColumn = new Map<number, Growable<Uint32Array>>();
  private readonly examples: Example[] = [];
  count = 0;
  explained = 0;
  /** Records of which a warning that was not explained asks about the hours, or about the sector. */
  private readonly asked: Readonly<Record<Asked, Growable<Uint32Array>>> = {
    verloondeUren: new Growable(Uint32Array),
    sector: new Growable(Uint32Array),
  };
  private readonly given: { readonly by: Toelichting; readonly key: string; readonly cell: string }[] = [];

  constructor(
    readonly rule: Rule,
    readonly sheet: string,
    readonly cause: string,
    private readonly explaining: Explaining,
    private readonly anyExplained: boolean,
  ) {}

  add(example: Example, row: number, column: number): void {
    this.count += 1;
    this.key.add(example.key);
    if (this.anyExplained) this.lookForExplanation(example, cellAddress(row, column));
    let rows = this.rowsByColumn.get(column);
    if (!rows) this.rowsByColumn.set(column, (rows = new Growable(Uint32Array)));
    rows.push(row);
    const last = this.examples.at(-1);
    if (this.examples.length < EXAMPLES || (last && inOrder(example, last) < 0)) {
      this.examples.push(example);
      this.examples.sort(inOrder);
      this.examples.length = Math.min(EXAMPLES, this.examples.length);
    }
  }

  /** Keeps that the hours or the sector of a record are asked about, unless that one finding was explained. */
  ask(about: Asked, record: number, key: Key): void {
    if (!this.anyExplained || this.explaining(this.rule.id, keyText(key)) === undefined)
      this.asked[about].push(record);
  }

  /** The records of which they are asked about; none where the whole group was explained. */
  openRecords(about: Asked): Uint32Array {
    const isExplained = this.anyExplained && this.explaining(this.rule.id, this.key.toString()) !== undefined;
    return isExplained ? new Uint32Array() : this.asked[about].values();
  }

  private lookForExplanation(example: Example, cell: string): void {
    const key = keyText(example.key);
    const given = this.explaining(this.rule.id, key);
    if (given === undefined) return;
    this.given.push({ by: given, key, cell });
    example.explained = true;
    this.explained += 1;
  }

  finish(): FindingGroup {
    const { rule, sheet, cause, count } = this;
    const key = this.key.toString();
    const whole = this.anyExplained ? this.explaining(rule.id, key) : undefined;
    // The key of a group of one is that of the one.
    const apart = this.given.filter(({ by }) => by !== whole);
    return {
      rule: rule.id,
      severity: rule.severity,
      sheet,
      cause,
      count,
      ranges: [...this.rowsByColumn]
        .sort(([a], [b]) => a - b)
        .flatMap(([column, rows]) => columnRanges(column, rows.values().sort())),
      examples: this.examples.map(({ cells, facts, key: own }): Finding => ({
        rule: rule.id,
        severity: rule.severity,
        cells,
        facts: facts(),
        key: keyText(own),
      })),
      key,
      explained: rule.severity === 'waarschuwing' ? (whole ? count : this.explained) : 0,
      explainedBy: [...(whole ? [key] : []), ...apart.map((each) => each.key)],
      explanations: [
        ...(whole ? [explanation(whole, null)] : []),
        ...apart.map(({ by, cell }) => explanation(by, cell)),
      ],
    };
  }
}

function explanation({ text, role, date }: Toelichting, cell: string | null): GivenExplanation {
  return { text, role, date, cell };
}

/** Gathers what the rules report, by rule, sheet and cause. */
export class Findings {
  private readonly collectors = new Map<string, Collector>();
  /** By rule and sheet: what it said of each record (`Spoken`). Kept only for rules that others look at. */
  private readonly marks = new Map<string, Uint8Array>();
  private readonly cellMarks = new Map<string, CellMarks>();
  /** Rows that an error keeps out of the count. */
  readonly underError: RowsUnderError;

  constructor(
    private readonly explaining: Explaining,
    private readonly explainedRules: ReadonlySet<string>,
    private readonly watched: ReadonlySet<string>,
    /** Numbers of the Opgave that can be those of persons. */
    private readonly typedBsns: Pick<ReadonlySet<number>, 'has'> = new Set(),
    metingen: readonly MetingSheet[] = [],
  ) {
    this.underError = new RowsUnderError(metingen);
  }

  /**
   * True where a rule that says the same already spoke about one of these records. An error that leaves rows out of the count is
   * silent only after one by which the record it spoke about is left out: else silence would change the count.
   */
  isSuppressed(
    rule: Rule,
    sheet: MetingSheet,
    records: readonly number[],
    columns: readonly ColumnId[],
  ): boolean {
    const leavesOut = rule.severity === 'fout' && touchesCount(columns);
    return rule.suppressedBy.some((other) => {
      const spoken = this.marks.get(`${other}\n${sheet.sheet}`);
      return (
        spoken !== undefined &&
        records.some((each) => (spoken[each] ?? Spoken.no) >= (leavesOut ? Spoken.leftOut : Spoken.yes))
      );
    });
  }

  /** The same for records on several sheets, about which a rule on cells can have spoken as well. */
  isSuppressedOver(rule: Rule, records: readonly SheetRecord[], columns: readonly ColumnId[]): boolean {
    return (
      records.some(({ sheet, record }) => this.isSuppressed(rule, sheet, [record], columns)) ||
      (rule.severity !== 'fout' &&
        this.isSpokenAt(
          rule,
          records.flatMap((each) => cellsAt(each, columns)),
        ))
    );
  }

  /** True where a suppressor spoke about one of these cells. */
  private isSpokenAt(rule: Rule, cells: readonly CellRef[]): boolean {
    return rule.suppressedBy.some((other) => {
      const marked = this.cellMarks.get(other);
      return marked !== undefined && cells.some((cell) => marked.has(cell));
    });
  }

  addRow(
    rule: Rule,
    sheet: MetingSheet,
    record: number,
    columns: readonly ColumnId[],
    facts: () => Facts,
    {
      cause = columns[0] ?? '',
      others = [],
      keepsOthers = false,
      silences = true,
    }: NonNullable<Parameters<RowEmit>[3]> = {},
  ): void {
    const wrong = keepsOthers ? [record] : [record, ...others];
    this.hold(rule, sheet, wrong, columns, silences);
    if (silences && keepsOthers) this.mark(rule, sheet, others, Spoken.yes);
    const cells = () => [record, ...others].flatMap((each) => cellsAt({ sheet, record: each }, columns));
    this.collect(rule, { sheet, record }, columns, facts, {
      cause,
      cells,
      key: rowKey(rule.id, sheet, record, columns),
    });
  }

  /** Adds a finding on records of several sheets. What explains it is about all of them: its key holds those of each. */
  addOver(
    rule: Rule,
    at: SheetRecord,
    columns: readonly ColumnId[],
    facts: () => Facts,
    {
      cause = columns[0] ?? '',
      others,
      keepsOthers = false,
      silences = true,
    }: Omit<NonNullable<Parameters<RowEmit>[3]>, 'others'> & { readonly others: readonly SheetRecord[] },
  ): void {
    const all = [at, ...others];
    for (const { sheet, record } of keepsOthers ? [at] : all)
      this.hold(rule, sheet, [record], columns, silences);
    const keys = all.map(({ sheet, record }) => keyText(rowKey(rule.id, sheet, record, columns)));
    const cells = () => all.flatMap((each) => cellsAt(each, columns));
    this.collect(rule, at, columns, facts, { cause, cells, key: textKey(...keys) });
  }

  /** Keeps that a rule spoke of records, and that they are left out where it is an error that says so. */
  private hold(
    rule: Rule,
    sheet: MetingSheet,
    records: readonly number[],
    columns: readonly ColumnId[],
    silences: boolean,
  ): void {
    const isError = rule.severity === 'fout';
    if (silences)
      this.mark(rule, sheet, records, isError && touchesCount(columns) ? Spoken.leftOut : Spoken.yes);
    if (isError) this.underError.addRow(sheet, records, columns);
  }

  private collect(
    rule: Rule,
    { sheet, record }: SheetRecord,
    columns: readonly ColumnId[],
    facts: () => Facts,
    { cause, cells, key }: { readonly cause: string; readonly cells: () => CellRef[]; readonly key: Key },
  ): void {
    const example: Example = {
      order: record,
      get cells() {
        return cells();
      },
      // Whatever a rule forgets: no number of a person gets into a message.
      facts: () => maskFacts(facts()),
      key,
    };
    const typed = typedCells(sheet, columns);
    if (typed.length > 0 && typed.length === columns.length) {
      this.collectTyped(rule, typed, facts(), cause);
      return;
    }
    const [first = 1] = ownPlaces(sheet, record, columns);
    const collector = this.collector(rule, sheet.sheet, cause);
    collector.add(example, sheet.rows[record] as number, first);
    if (rule.severity !== 'waarschuwing') return;
    for (const about of ASKED) if (columns.includes(about)) collector.ask(about, record, key);
  }

  /** What one cell of the Opgave says of all rows is one finding on that cell. */
  private collectTyped(rule: Rule, cells: readonly CellRef[], facts: Facts, cause: string): void {
    const [first] = cells;
    if (!first || this.isSpokenAt(rule, cells)) return;
    const collector = this.collector(rule, first.sheet, cause);
    if (collector.count > 0) return;
    const example = { order: 0, cells: [first], facts: () => maskFacts(facts, this.typedBsns) };
    collector.add(
      { ...example, key: textKey(rule.id, cause, JSON.stringify(facts)) },
      first.row,
      first.column,
    );
  }

  /** Adds a finding on cells, unless a suppressor spoke about one of them. Gives false when it was suppressed. */
  addCells(rule: Rule, cells: readonly CellRef[], facts: Facts, cause: string): boolean {
    if (this.isSpokenAt(rule, cells)) return false;
    if (this.watched.has(rule.id)) {
      const marked = this.cellMarks.get(rule.id) ?? new CellMarks();
      for (const cell of cells) marked.add(cell);
      this.cellMarks.set(rule.id, marked);
    }
    if (rule.severity === 'fout') this.underError.addCells(cells, cause);
    const [first] = cells;
    const sheet = first?.sheet ?? '';
    const collector = this.collector(rule, sheet, cause);
    const key = textKey(rule.id, cause, JSON.stringify(facts));
    collector.add(
      // Numbers can be sums of hours or euros over many rows: those are nobody's. Tabel 1 counts jobs, which are never that many.
      {
        order: collector.count,
        cells,
        facts: () => maskFacts(facts, rule.scope === 'tabel1' ? undefined : this.typedBsns),
        key,
      },
      first?.row ?? 1,
      first?.column ?? 1,
    );
    return true;
  }

  /** Findings of one rule so far. */
  count(rule: string): number {
    let count = 0;
    for (const collector of this.collectors.values())
      if (collector.rule.id === rule) count += collector.count;
    return count;
  }

  /** True where one of these rules reported something that must be repaired. */
  hasErrors(rules: ReadonlySet<string>): boolean {
    for (const { rule } of this.collectors.values())
      if (rule.severity === 'fout' && rules.has(rule.id)) return true;
    return false;
  }

  /** Records of a sheet of which the hours or the sector are asked about, without an explanation. */
  rowsAsked({ sheet }: MetingSheet, about: Asked): ReadonlySet<number> {
    return new Set(
      [...this.collectors.values()].flatMap((each) =>
        each.sheet === sheet ? [...each.openRecords(about)] : [],
      ),
    );
  }

  /** Forgets what a rule reported before it failed. */
  drop(rule: string): void {
    for (const [key, collector] of this.collectors)
      if (collector.rule.id === rule) this.collectors.delete(key);
    for (const key of this.marks.keys()) if (key.startsWith(`${rule}\n`)) this.marks.delete(key);
    this.cellMarks.delete(rule);
  }

  /** All groups, worst first; then by rule, sheet and cause. */
  groups(): FindingGroup[] {
    return [...this.collectors.values()]
      .map((collector) => collector.finish())
      .sort(
        (a, b) =>
          SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
          compareText(a.rule, b.rule) ||
          compareText(a.sheet, b.sheet) ||
          compareText(a.cause, b.cause),
      );
  }

  private collector(rule: Rule, sheet: string, cause: string): Collector {
    const key = `${rule.id}\n${sheet}\n${cause}`;
    let collector = this.collectors.get(key);
    if (!collector) {
      const anyExplained = rule.severity === 'waarschuwing' && this.explainedRules.has(rule.id);
      this.collectors.set(
        key,
        (collector = new Collector(rule, sheet, cause, this.explaining, anyExplained)),
      );
    }
    return collector;
  }

  private mark(rule: Rule, sheet: MetingSheet, records: readonly number[], as: number): void {
    if (!this.watched.has(rule.id)) return;
    const key = `${rule.id}\n${sheet.sheet}`;
    let marks = this.marks.get(key);
    if (!marks) this.marks.set(key, (marks = new Uint8Array(sheet.count)));
    for (const record of records) marks[record] = Math.max(marks[record] ?? Spoken.no, as);
  }
}

/** The cells of the Opgave for those of these columns that nobody filled in. */
function typedCells({ fromOpgave }: MetingSheet, columns: readonly ColumnId[]): readonly CellRef[] {
  return fromOpgave === undefined ? [] : columns.flatMap((id) => fromOpgave.get(id) ?? []);
}

/** Where those of these columns stand that are filled in on the sheet itself. */
function ownPlaces(sheet: MetingSheet, record: number, columns: readonly ColumnId[]): readonly number[] {
  const { fromOpgave } = sheet;
  const own = fromOpgave === undefined ? columns : columns.filter((id) => !fromOpgave.has(id));
  return placesIn(sheet, record, own.length > 0 ? own : columns);
}

function cellsAt({ sheet, record }: SheetRecord, columns: readonly ColumnId[]): CellRef[] {
  const row = sheet.rows[record] as number;
  return ownPlaces(sheet, record, columns).map((column) => ({ sheet: sheet.sheet, row, column }));
}

import { NULMETING, type IsoDate } from '../../law';
import { isRepairable, ROW_REASONS } from '../count/count-records';
import type { FindingGroup, LedgerEntry } from './finding';
import { opgaveBsns } from '../form/opgave';
import { originOf, type MetingSheet, type SheetRecord } from '../form/records';
import type { Counting } from '../count/counting';
import type { NotApplicable, OverSheets, Rule, RuleContext, RowRule } from './rule';
import type { Toelichting } from '../form/toelichting';
import { Findings } from './findings';
import { gatherRecords } from './gather-records';
import type { RowsUnderError } from './rows-under-error';

export interface RuleRun {
  readonly groups: readonly FindingGroup[];
  /** One entry for each rule of the catalogue, in catalogue order. */
  readonly ledger: readonly LedgerEntry[];
  /** Rows with an error that touches the count. */
  readonly underError: Pick<RowsUnderError, 'of'>;
}

export interface RunInput {
  readonly context: Omit<RuleContext, 'rowsHaveErrors' | 'rowsAsked'>;
  readonly toelichtingen: readonly Toelichting[];
}

/** Runs a catalogue of rules. A rule that throws is named in the ledger and leaves the others as they were. */
export function runRules(rules: readonly Rule[], { context: shared, toelichtingen }: RunInput): RuleRun {
  const explained = new Map(toelichtingen.map((each) => [`${each.rule} ${each.key}`, each]));
  const findings = new Findings(
    (rule, key) => explained.get(`${rule} ${key}`),
    new Set(toelichtingen.map(({ rule }) => rule)),
    new Set(rules.flatMap(({ suppressedBy }) => suppressedBy)),
    new Set(opgaveBsns(shared.opgave).map(({ value }) => value)),
    shared.metingen,
  );
  const beforeSums = new Set(rules.filter(({ scope }) => scope !== 'tabel1').map(({ id }) => id));
  const context: RuleContext = {
    ...shared,
    rowsHaveErrors: () =>
      findings.hasErrors(beforeSums) || shared.metingen.some((sheet) => hasUndecided(shared.counting(sheet))),
    rowsAsked: (sheet, about) => findings.rowsAsked(sheet, about),
  };
  const outcomes = new Map<string, LedgerEntry>();
  const date = referenceDate(context);
  for (const rule of inOrder(rules)) {
    outcomes.set(rule.id, outcomeOf(rule, context, date, findings));
  }
  return {
    groups: findings.groups(),
    underError: findings.underError,
    ledger: rules.map(({ id }) => outcomes.get(id) ?? { rule: id, outcome: 'failed', why: 'order' }),
  };
}

function outcomeOf(rule: Rule, context: RuleContext, date: IsoDate | null, findings: Findings): LedgerEntry {
  if (date !== null && (date < rule.valid.from || (rule.valid.until !== null && date >= rule.valid.until))) {
    return { rule: rule.id, outcome: 'not-applicable', why: 'outside-validity' };
  }
  try {
    const why = apply(rule, context, findings);
    if (why !== null) return { rule: rule.id, outcome: 'not-applicable', why };
  } catch (error) {
    findings.drop(rule.id);
    return { rule: rule.id, outcome: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
  const count = findings.count(rule.id);
  return count === 0 ? { rule: rule.id, outcome: 'passed' } : { rule: rule.id, outcome: 'findings', count };
}

/** Runs one rule wherever it applies; gives why it applied nowhere, or `null`. */
function apply(rule: Rule, context: RuleContext, findings: Findings): string | null {
  switch (rule.scope) {
    case 'workbook': {
      return (
        rule.check(context, (cells, facts, cause = '') => {
          findings.addCells(rule, cells, facts, cause);
        }) ?? null
      );
    }
    case 'tabel1': {
      if (context.tabellen.length === 0) return 'no-tabel1';
      const tables = context.tabellen.filter(({ basis }) => rule.basis === undefined || rule.basis === basis);
      if (tables.length === 0) return 'other-basis';
      const reasons = tables.map((table) =>
        rule.check(table, context, (cells, facts, cause = '') => {
          findings.addCells(rule, cells, facts, cause);
        }),
      );
      return reasons.find((reason) => reason === undefined) === undefined && reasons.every(Boolean)
        ? (reasons[0] ?? null)
        : null;
    }
    case 'rows': {
      if (context.metingen.length === 0) return 'no-meting';
      const told = new ToldRecords();
      if (rule.overSheets !== undefined) applyOverSheets(rule, rule.overSheets, context, findings, told);
      const reasons = context.metingen.map((sheet) => applyToRows(rule, sheet, context, findings, told));
      return reasons.every((reason) => reason !== null) ? (reasons[0] ?? null) : null;
    }
  }
}

function applyToRows(
  rule: RowRule,
  sheet: MetingSheet,
  context: RuleContext,
  findings: Findings,
  told: ToldRecords,
): string | null {
  const whyNot = whyNotOn(rule, sheet, context);
  if (whyNot !== null) return whyNot;
  const faults = context.rowFaults(sheet);
  // Whatever else it has: the row has been told as a whole.
  const isTold = (record: number) => faults.marks[record] !== 0 && rule.aboutWholeRows !== true;
  const why = rule.check(
    sheet,
    context,
    (record, columns, facts, options = {}) => {
      if (isTold(record) || told.has({ sheet, record })) return;
      const of = [record, ...(options.others ?? [])];
      // Beside a row that is at fault as a whole there is nothing to ask.
      if (rule.severity !== 'fout' && rule.aboutWholeRows !== true && of.some(isTold)) return;
      if (!findings.isSuppressed(rule, sheet, of, columns))
        findings.addRow(rule, sheet, record, columns, facts, options);
    },
    (record, columns) => isTold(record) || findings.isSuppressed(rule, sheet, [record], columns),
  );
  return why ?? null;
}

/** Why a rule has nothing to look at on a sheet, or `null`. */
function whyNotOn(rule: RowRule, sheet: MetingSheet, context: RuleContext): NotApplicable | null {
  if (sheet.count === 0) return 'no-rows';
  if (rule.reads.some((id) => !sheet.columns.has(id))) return 'missing-column';
  const unusable = context.unusable(sheet);
  return [...rule.reads, ...(rule.uses ?? [])].some((id) => unusable.has(id)) ? 'unusable-column' : null;
}

/** Records of which a rule has told over several sheets: it does not tell of them once more. */
class ToldRecords {
  private readonly bySheet = new Map<MetingSheet, Set<number>>();

  has({ sheet, record }: SheetRecord): boolean {
    return this.bySheet.get(sheet)?.has(record) === true;
  }

  add({ sheet, record }: SheetRecord): void {
    const records = this.bySheet.get(sheet) ?? new Set();
    this.bySheet.set(sheet, records.add(record));
  }
}

/** Looks at the rows of persons who stand on several sheets, and tells what is so over more than one. */
function applyOverSheets(
  rule: RowRule,
  over: OverSheets,
  context: RuleContext,
  findings: Findings,
  told: ToldRecords,
): void {
  const sheets = context.metingen.filter((sheet) => whyNotOn(rule, sheet, context) === null);
  for (const gathered of sheets.length < 2 ? [] : gatherRecords(sheets, over, context)) {
    rule.check(
      gathered,
      context,
      (record, columns, facts, options = {}) => {
        const [at, ...others] = [record, ...(options.others ?? [])].map((each) => originOf(gathered, each));
        if (at === undefined || told.has(at) || others.every(({ sheet }) => sheet === at.sheet)) return;
        if (findings.isSuppressedOver(rule, [at, ...others], columns)) return;
        findings.addOver(rule, at, columns, facts, { ...options, others });
        // Of a sum all rows have been told; of a pair the other one can be like a third.
        for (const each of over === 'sums' ? [at, ...others] : [at]) told.add(each);
      },
      (record, columns) => findings.isSuppressedOver(rule, [originOf(gathered, record)], columns),
    );
  }
}

const REPAIRABLE = ROW_REASONS.map(isRepairable);

/** True where some record could not be judged. */
function hasUndecided({ decision }: Counting): boolean {
  return decision.some((reason) => REPAIRABLE[reason] === true);
}

/** Suppressors before the rules they suppress; otherwise catalogue order. */
function inOrder(rules: readonly Rule[]): Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ordered = new Set<Rule>();
  const visiting = new Set<Rule>();
  const visit = (rule: Rule) => {
    if (ordered.has(rule)) return;
    if (visiting.has(rule)) throw new Error(`rules suppress each other in a circle: ${rule.id}`);
    visiting.add(rule);
    for (const id of rule.suppressedBy) {
      const suppressor = byId.get(id);
      if (suppressor) visit(suppressor);
    }
    ordered.add(rule);
  };
  rules.forEach(visit);
  return [...ordered];
}

/** Last day of the month of the count; of a month before the nulmeting, which is judged as that, the day of it. */
function referenceDate({ year, month }: RuleContext): IsoDate | null {
  if (year === null) return null;
  const day = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return day < NULMETING ? NULMETING : day;
}

import { madeWithoutLabel } from '../meting/form/made-without';
import { maskName } from '../privacy/personal-data';
import type { Language } from '../locales/language';
import type { ReportWords } from '../locales/nl/report';
import type { Explanation } from '../locales/rule-words';
import type { CheckResult } from '../meting/judge/check-result';
import type { AnsweredColumn, MappingQuestion } from '../meting/read/seen';
import { columnById } from '../meting/form/columns';
import type { Finding, FindingGroup, LedgerEntry } from '../meting/judge/finding';
import type { RuleId } from '../meting/judge/rule-id';
import type { CellRef } from '../meting/form/cell-ref';
import { cellAddress, columnLetters, columnRanges } from '../meting/form/ranges';
import type { MetingResult } from '../meting/count/result';
import { DEFAULT_SETTINGS, type Settings } from '../meting/form/settings';
import {
  REPORT_FORMAT,
  REPORT_VERSION,
  type FileStatus,
  type ReportDocument,
  type ReportExample,
  type ReportFile,
  type ReportFinding,
  type ReportResult,
  type Role,
} from './document';
import { employerName } from './employer-name';
import { maskDocument, maskNames } from './mask-document';
import { makeReceipt, type CheckedInput } from './receipt';
import { compareText } from '../meting/form/compare-text';

/** What a report needs to know of the catalogue of rules, in its language. */
export interface RuleCatalogue {
  /** `null` for a rule that this catalogue does not have. */
  explain(finding: Pick<Finding, 'rule' | 'cells' | 'facts'>, role: Role): Explanation;
  source(rule: RuleId): ReportFinding['source'];
  certainty(rule: RuleId): string;
  /** Words for why a rule did not run. */
  ledgerWhy(why: string): string;
  /** Words for why a row does not count. */
  reason(reason: string): string;
}

export interface ReportOptions {
  readonly language: Language;
  readonly role: Role;
  readonly words: ReportWords;
  /** Why a file could not be read, by code. */
  readonly errors: Readonly<Record<string, string>>;
  readonly catalogue: RuleCatalogue;
  readonly settings?: Partial<Settings>;
}

/**
 * Puts what was found into words. The order in which the inputs are given does not show, and every burgerservicenummer
 * is masked: what comes out may be written anywhere.
 */
export function buildReport(inputs: readonly CheckedInput[], options: ReportOptions): ReportDocument {
  const files = inputs
    .map((input) => reportFile(input, options))
    .sort((a, b) => compareText(a.file, b.file) || compareText(a.sha256 ?? '', b.sha256 ?? ''));
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const sum = (of: (file: ReportFile) => number) => files.reduce((total, file) => total + of(file), 0);
  const shown = maskDocument({
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    language: options.language,
    role: options.role,
    totals: {
      files: files.length,
      unreadable: sum(({ unreadable }) => Number(unreadable !== null)),
      fout: sum(({ counts }) => counts.fout),
      waarschuwing: sum(({ counts }) => counts.waarschuwing),
      info: sum(({ counts }) => counts.info),
      explained: sum(({ counts }) => counts.explained),
    },
    files,
  } as const);
  return { ...shown, receipt: maskDocument(makeReceipt(inputs, settings, shown)) };
}

function reportFile({ result: found, sha256, checkedOn }: CheckedInput, options: ReportOptions): ReportFile {
  const result = maskNames({ ...found, contribution: null });
  const { words } = options;
  const { unreadable } = result;
  return {
    file: result.file,
    sha256,
    checkedOn: checkedOn ?? null,
    status: statusOf(result),
    unreadable: unreadable && {
      ...unreadable,
      message:
        `${options.errors[unreadable.code] ?? unreadable.code} ${words.errorPlace(unreadable.facts)}`.trim(),
    },
    organisation: result.organisation,
    year: result.year,
    template: result.template,
    counts: result.counts,
    sheets: result.sheets.map((seen) => ({ ...seen, name: maskName(seen.name) })),
    notRead: result.notRead.map((each) => ({
      ...each,
      message: words.notReadCodes[each.code]?.({ ...each.facts, sheet: each.sheet }) ?? each.code,
    })),
    questions: result.questions.map((question) => reportQuestion(question, options)),
    answers: result.answers.map((each) => reportAnswer(each, options)),
    // Who they are is for whoever has the workbook.
    madeWithout: result.madeWithout.map(({ id, count }) => ({
      id,
      count,
      message: madeWithoutLabel(id, options.language),
    })),
    findings: result.groups.map((group) => reportFinding(group, options)),
    ledger: result.ledger.map((entry) => ({ ...entry, message: ledgerMessage(entry, options) })),
    result: result.result && reportResult(result.result, options),
    parameters: result.parameters,
  };
}

/** What stands between a file and being complete. */
export function statusOf({
  unreadable,
  counts,
  questions,
}: Pick<CheckResult, 'unreadable' | 'counts' | 'questions'>): FileStatus {
  if (unreadable) return 'unreadable';
  if (counts.fout > 0) return 'fout';
  return counts.waarschuwing > counts.explained || questions.length > 0 ? 'waarschuwing' : 'gereed';
}

function reportQuestion(
  { sheet, index, heading, candidates }: MappingQuestion,
  { words, language }: ReportOptions,
): ReportFile['questions'][number] {
  const column = columnLetters(index);
  const names = candidates.map((each) => columnById(each.column)[language]);
  return { sheet, column, heading, candidates: names, message: words.question(heading, column, names) };
}

function reportAnswer(
  { sheet, index, heading, column: id }: AnsweredColumn,
  { words, language }: ReportOptions,
): ReportFile['answers'][number] {
  const column = columnLetters(index);
  const as = id === null ? null : columnById(id)[language];
  return { sheet, column, heading, as, message: words.columnAnswer(sheet, heading, column, as) };
}

function reportFinding(group: FindingGroup, { role, catalogue }: ReportOptions): ReportFinding {
  const { cells, facts } = group.examples[0] ?? { cells: [], facts: {} };
  const text = catalogue.explain({ rule: group.rule, cells, facts }, role);
  return {
    rule: group.rule,
    severity: group.severity,
    sheet: group.sheet,
    cause: group.cause,
    count: group.count,
    explained: group.explained,
    explanations: group.explanations.map((each) => ({
      ...each,
      text: maskName(each.text),
      role: maskName(each.role),
    })),
    cells: group.ranges,
    facts,
    title: text.title,
    message: text.what,
    consequence: text.consequence,
    why: text.why,
    action: text.todo,
    source: catalogue.source(group.rule),
    certainty: catalogue.certainty(group.rule),
    examples: group.examples.map((example): ReportExample => ({
      cells: example.cells.map(address),
      refs: example.cells,
      facts: example.facts,
      message: catalogue.explain(example, role).what,
    })),
    // The keys of a check are made from the numbers of persons as well, without a secret: who tries all numbers would find them.
    key: `${group.rule}:${group.sheet}:${group.cause}`,
  };
}

function address({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

function ledgerMessage(entry: LedgerEntry, { words, catalogue }: ReportOptions): string {
  switch (entry.outcome) {
    case 'passed':
      return words.outcome.passed;
    case 'findings':
      return words.outcome.findings(entry.count);
    case 'not-applicable':
      return words.outcome['not-applicable'](catalogue.ledgerWhy(entry.why));
    case 'failed':
      return words.outcome.failed(catalogue.ledgerWhy(entry.why));
  }
}

const buckets = [
  { sector: 'markt', form: 'formeel' },
  { sector: 'markt', form: 'inleen' },
  { sector: 'overheid', form: 'formeel' },
  { sector: 'overheid', form: 'inleen' },
  { sector: 'totaal', form: 'formeel' },
  { sector: 'totaal', form: 'inleen' },
] as const;

/** Tabel 1 without what may not be shown by sector. */
function rowsOf(result: MetingResult): ReportResult['tabel1'] {
  const { cells } = result.tabel1;
  if (result.together === null) return cells;
  return {
    formeel: { totaal: cells.formeel.totaal },
    inleen: { totaal: cells.inleen.totaal },
    totaal: { totaal: cells.totaal.totaal },
  };
}

function reportResult(result: MetingResult, { catalogue, language }: ReportOptions): ReportResult {
  const { addends, notCounted, ...rest } = result;
  return {
    ...rest,
    tabel1: rowsOf(result),
    perWerkgever: result.perWerkgever.map((each) => ({ ...each, key: employerName(each.key, language) })),
    notCounted: notCounted.map((each) => ({ ...each, message: catalogue.reason(each.reason) })),
    addends: addends.flatMap(({ sheet, hoursColumn, rows, bucket }) =>
      buckets
        .map(({ sector, form }, i) => {
          const counted = rows.filter((_, record) => bucket[record] === i + 1);
          return { sheet, sector, form, cells: columnRanges(hoursColumn, counted) };
        })
        .filter(({ cells }) => cells.length > 0),
    ),
  };
}

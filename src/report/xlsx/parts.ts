import type { WriteSheet } from 'hucre/xlsx';
import { isNotYetKnown } from '../../meting/count/left-out';
import { shownSectors } from '../../meting/count/result';
import type { ReportWords } from '../../locales/nl/report';
import { coverOf, explanationLines } from '../cover';
import { receiptCells, receiptHint, type Receipt } from '../receipt';
import { canonicalJson } from '../canonical-json';
import type { ReportDocument, ReportFile, ReportFinding } from '../document';
import { SheetBuilder, styles, type Put } from './sheet';

/** A fixed moment: the same report gives the same bytes. */
export const MADE = new Date(Date.UTC(2026, 0, 1));

/** Ranges written in one cell at most; the cell says how many there are. */
const RANGES_IN_CELL = 1000;

/** Cells of a row of headings. */
export function heading(...labels: readonly string[]): Put[] {
  return labels.map((value) => ({ value, style: styles.heading }));
}

/** Cells of headings over numbers. */
export function numberHeading(...labels: readonly string[]): Put[] {
  return labels.map((value) => ({ value, style: styles.numberHeading }));
}

function findingRow(file: ReportFile, finding: ReportFinding, words: ReportWords): Put[] {
  return [
    file.file,
    words.severity[finding.severity],
    finding.rule,
    finding.title,
    finding.sheet,
    rangesIn(finding.cells, words),
    finding.count,
    finding.explained,
    explanationLines(finding.explanations, words).join('\n'),
    finding.message,
    finding.consequence,
    finding.action,
    finding.source?.text ?? '',
  ];
}

/** Ranges for one cell. */
export function rangesIn(ranges: readonly string[], words: ReportWords): string {
  return ranges.length <= RANGES_IN_CELL
    ? ranges.join(', ')
    : `${ranges.slice(0, RANGES_IN_CELL).join(', ')} (${words.examplesOf(RANGES_IN_CELL, ranges.length)})`;
}

/** One line for each cause in each file. */
export function findingsSheet(files: readonly ReportFile[], words: ReportWords, name: string): WriteSheet {
  const sheet = new SheetBuilder(name, [28, 15, 8, 36, 14, 28, 9, 11, 50, 50, 50, 50, 40]);
  sheet.add(
    ...heading(words.file, words.severityLabel, words.rule, words.finding, words.sheet, words.cells),
    ...numberHeading(words.count, words.explainedLabel),
    ...heading(words.explanation, words.what, words.consequence, words.action, words.source),
  );
  for (const file of files) {
    if (file.unreadable) {
      sheet.add(file.file, words.status.unreadable, '', '', '', '', null, null, '', file.unreadable.message);
    }
    for (const finding of file.findings) sheet.add(...findingRow(file, finding, words));
  }
  return sheet.build({
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:M${String(Math.max(2, sheet.next - 1))}` },
  });
}

/** What one organisation needs to know: its state, its figures and its findings. */
export function organisationPage(
  file: ReportFile,
  words: ReportWords,
  name: string,
  back: string,
): WriteSheet {
  const sheet = new SheetBuilder(name, [26, 14, 14, 14, 16, 60]);
  sheet.add({ value: file.organisation ?? file.file, style: styles.title });
  sheet.add({ value: words.index, goTo: back, style: styles.quiet });
  sheet.add(words.file, file.file);
  sheet.add(words.year, file.year === null ? null : { value: file.year, style: { numFmt: '0' } });
  sheet.add(words.statusLabel, `${words.status[file.status]}. ${words.statusExplained[file.status]}`);
  if (file.unreadable) sheet.add(words.message, file.unreadable.message);
  sheet.add(null);
  if (file.result && isNotYetKnown(file.result)) sheet.add(words.jobs, words.answer.notYetCounted);
  else if (file.result) {
    const { tabel1, together, lastText } = file.result;
    const shown = shownSectors(file.result);
    if (together !== null) sheet.add({ value: words.sectorsTogether(together), style: styles.quiet });
    if (lastText) sheet.add({ value: words.sectorsLastText, style: styles.quiet });
    sheet.add(...heading(words.tabel1), ...numberHeading(...shown.map((sector) => words.sector[sector])));
    for (const form of ['formeel', 'inleen', 'totaal'] as const) {
      const style = form === 'totaal' ? styles.sum : styles.decimal;
      sheet.add(
        { value: words.form[form], style: form === 'totaal' ? styles.sum : styles.bold },
        ...shown.map((sector) => ({
          value: tabel1[form][sector]?.jobs ?? null,
          style,
        })),
      );
    }
    sheet.add(words.persons, ...shown.slice(1).map(() => null), file.result.counted.persons);
    sheet.add(null);
  }
  sheet.add(
    ...heading(words.severityLabel, words.rule),
    ...numberHeading(words.count),
    ...heading(words.sheet, words.cells, words.what),
  );
  for (const finding of file.findings) {
    sheet.add(
      words.severity[finding.severity],
      finding.rule,
      finding.count,
      finding.sheet,
      rangesIn(finding.cells, words),
      [
        `${finding.message} ${finding.action}`,
        ...explanationLines(finding.explanations, words).map((line) => `${words.explanation}: ${line}`),
      ].join('\n'),
    );
  }
  if (file.findings.length === 0 && !file.unreadable) sheet.add(words.noFindings);
  return sheet.build();
}

/** The outcome for who reads nothing else. */
export function coverSheet(document: ReportDocument, words: ReportWords, name: string): WriteSheet {
  const { verdict, lines } = coverOf(document, words);
  const sheet = new SheetBuilder(name, [30, 70]);
  sheet.add({ value: words.title, style: styles.title });
  sheet.add({ value: verdict, style: styles.bold });
  sheet.add(null);
  for (const [label, value] of lines) sheet.add({ value: label, style: styles.bold }, value);
  return sheet.build();
}

/** What is needed to make the workbook again: for who reads it, and in the last line for `verify`. */
export function receiptSheet(receipt: Receipt, words: ReportWords, name: string): WriteSheet {
  const sheet = new SheetBuilder(name, [40, 70, 18]);
  sheet.add({ value: words.receipt, style: styles.title });
  sheet.add({ value: words.internal, style: styles.quiet });
  sheet.add(null, { value: receiptHint(receipt, words), style: styles.quietText });
  sheet.add(words.product, `${receipt.product.name} ${receipt.product.version}`);
  sheet.add(words.rulesVersion, receipt.rules);
  sheet.add(words.parameters, receipt.parameters);
  sheet.add(words.settings, canonicalJson(receipt.settings));
  sheet.add(words.outcomeLabel, receipt.outcome.sha256);
  sheet.add(null);
  sheet.add(...heading(words.file, words.hash, words.checkedOn));
  for (const { file, sha256, checkedOn } of receipt.inputs)
    sheet.add(file, sha256 ?? words.openWorkbook, checkedOn ?? '');
  sheet.add(null);
  sheet.add(words.receiptToVerify, ...receiptCells(receipt));
  return sheet.build();
}

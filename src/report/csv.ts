import Papa from 'papaparse';
import type { ReportWords } from '../locales/nl/report';
import { explanationLines } from './cover';
import type { ReportDocument } from './document';
import { canonicalJson } from './canonical-json';
import { spreadsheetText } from './spreadsheet-text';

/**
 * The findings as CSV for a Dutch or English Excel: one line for each cause, UTF-8 with a mark so that Excel knows,
 * and no text that a spreadsheet would take for a formula. The last line is the receipt, so that the file can be verified.
 */
export function csvReport(document: ReportDocument, words: ReportWords): string {
  const header = [
    words.file,
    words.organisation,
    words.statusLabel,
    words.severityLabel,
    words.rule,
    words.finding,
    words.sheet,
    words.cells,
    words.count,
    words.explainedLabel,
    words.message,
    words.consequence,
    words.action,
    words.source,
    words.explanation,
    words.checkedOn,
  ];
  const lines = document.files.flatMap((file) => {
    const about = [file.file, file.organisation ?? '', words.status[file.status]];
    const day = file.checkedOn ?? '';
    if (file.unreadable)
      return [[...about, '', '', '', '', '', '', '', file.unreadable.message, '', '', '', '', day]];
    if (file.findings.length === 0)
      return [[...about, '', '', '', '', '', 0, 0, words.noFindings, '', '', '', '', day]];
    return file.findings.map((finding) => [
      ...about,
      words.severity[finding.severity],
      finding.rule,
      finding.title,
      finding.sheet,
      finding.cells.join(' '),
      finding.count,
      finding.explained,
      finding.message,
      finding.consequence,
      finding.action,
      finding.source?.text ?? '',
      explanationLines(finding.explanations, words).join(' '),
      day,
    ]);
  });
  const proof = header.map((column, i) =>
    i === 0 ? words.receiptToVerify : column === words.message ? canonicalJson(document.receipt) : '',
  );
  const safe = [header, ...lines, proof].map((line) =>
    line.map((value) => (typeof value === 'string' ? spreadsheetText(value) : value)),
  );
  // Where Excel uses the decimal comma, it splits at the semicolon.
  const delimiter = document.language === 'nl' ? ';' : ',';
  return `\uFEFF${Papa.unparse(safe, { delimiter, newline: '\r\n' })}\r\n`;
}

import Papa from 'papaparse';
import type { PublicationWords } from '../../locales/nl/publication';
import type { ReportWords } from '../../locales/nl/report';
import { canonicalJson } from '../canonical-json';
import { spreadsheetText } from '../spreadsheet-text';
import type { Publication } from './publication';
import { protectionNotes, tablesOf, unsettledNote } from './tables';

/** The publication as CSV, one figure a line, for a Dutch or English Excel. A protected figure is a word, never empty or zero. */
export function publicationCsv(
  publication: Publication,
  words: PublicationWords,
  report: ReportWords,
): string {
  const decimal = (figure: number) =>
    publication.language === 'nl' ? String(figure).replace('.', ',') : String(figure);
  const lines = tablesOf(publication, words, report).flatMap(({ caption, columns, lines: rows, note }) => [
    ...rows.flatMap(({ label, figures }) =>
      figures.map((figure, i) => [
        caption,
        label,
        columns[i + 1] ?? '',
        figure === null ? words.hidden : decimal(figure),
      ]),
    ),
    ...(note === '' ? [] : [[caption, '', '', note]]),
  ]);
  const about = protectionNotes(publication, words).map((note) => [words.protection, '', '', note]);
  const unsettled = unsettledNote(publication, words);
  const doubt = unsettled === null ? [] : [[words.unsettledLabel, '', '', unsettled]];
  const header = [words.tableLabel, words.lineLabel, words.columnLabel, report.count];
  const proof = [report.receiptToVerify, '', '', canonicalJson(publication.receipt)];
  const safe = [header, ...doubt, ...lines, ...about, proof].map((line) =>
    line.map((field, i) => (i === 3 && /^-?\d/.test(field) ? field : spreadsheetText(field))),
  );
  const delimiter = publication.language === 'nl' ? ';' : ',';
  return `\uFEFF${Papa.unparse(safe, { delimiter, newline: '\r\n' })}\r\n`;
}

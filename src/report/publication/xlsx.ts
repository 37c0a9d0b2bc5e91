import { writeXlsx } from 'hucre/xlsx';
import type { PublicationWords } from '../../locales/nl/publication';
import type { ReportWords } from '../../locales/nl/report';
import { canonicalJson } from '../canonical-json';
import { receiptCells } from '../receipt';
import { heading, MADE } from '../xlsx/parts';
import { sheetName, SheetBuilder, styles } from '../xlsx/sheet';
import type { Publication } from './publication';
import { madeOf, protectionNotes, tablesOf, unsettledNote } from './tables';

/** The publication as a workbook: one sheet with figures as plain values, one with the receipt. */
export function publicationXlsx(
  publication: Publication,
  words: PublicationWords,
  report: ReportWords,
): Promise<Uint8Array> {
  const { receipt } = publication;
  const unsettled = unsettledNote(publication, words);
  const taken = new Set<string>();
  const result = new SheetBuilder(sheetName(words.sheet, taken), [40, 14, 14, 14]);
  result.add({ value: words.title, style: styles.title });
  if (publication.year !== null) result.add(report.year, { value: publication.year, style: { numFmt: '0' } });
  result.add(words.organisations, publication.organisations.join(', ') || words.unnamed);
  result.add({ value: madeOf(publication, words), style: styles.quiet });
  if (unsettled !== null) result.add({ value: unsettled, style: styles.bold });
  result.add({ value: `${report.resultHint} ${words.jobsRounded(publication.unit)}`, style: styles.quiet });
  for (const { caption, columns, lines, note, unit } of tablesOf(publication, words, report)) {
    result.add(null);
    result.add({ value: caption, style: styles.bold });
    if (lines.length > 0) result.add(...heading(...columns));
    for (const { label, figures, sum } of lines) {
      const style = unit === 'persons' ? styles.whole : sum ? styles.sum : styles.decimal;
      result.add(
        { value: label, style: sum ? styles.bold : styles.text },
        ...figures.map((figure) => ({ value: figure ?? words.hidden, style })),
      );
    }
    if (note !== '') result.add({ value: note, style: styles.quiet });
  }
  result.add(null);
  result.add({ value: words.protection, style: styles.bold });
  for (const note of protectionNotes(publication, words)) result.add({ value: note, style: styles.quiet });
  const proof = new SheetBuilder(sheetName(report.receipt, taken), [40, 70]);
  proof.add({ value: report.receipt, style: styles.title });
  proof.add(report.product, `${receipt.product.name} ${receipt.product.version}`);
  proof.add(report.rulesVersion, receipt.rules);
  proof.add(report.parameters, receipt.parameters);
  proof.add(report.settings, canonicalJson(receipt.settings));
  proof.add(words.protection, canonicalJson(receipt.publication));
  proof.add(report.outcomeLabel, receipt.outcome.sha256);
  proof.add(null);
  proof.add(report.receiptToVerify, ...receiptCells(receipt));
  return writeXlsx({
    sheets: [result.build(), proof.build()],
    properties: { title: words.title, creator: receipt.product.name, created: MADE, modified: MADE },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

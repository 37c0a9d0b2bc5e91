import { writeXlsx } from 'hucre/xlsx';
import { governmentSectorCodes } from '../../law';
import type { YearReportWords } from '../../locales/nl/year-report';
import { maskBsns } from '../../privacy/bsn';
import { heading, MADE } from '../xlsx/parts';
import { SheetBuilder, styles } from '../xlsx/sheet';
import { YEAR_REPORT_COLUMNS, type YearReportColumn } from '../../meting/read/forms/read-year-report';
import { sectorName, type YearReport } from '../../meting/form/year-report';

const WIDTHS = [32, 10, 14, 14, 14, 14, 60];

/** An empty workbook for the figures of the overheidssectoren over one year. */
export function yearReportTemplate(words: YearReportWords): Promise<Uint8Array> {
  const sheet = new SheetBuilder(words.sheet, WIDTHS);
  sheet.add({ value: words.templateTitle, style: styles.title });
  for (const line of words.templateHow) sheet.add({ value: line, style: styles.quiet });
  const columns = Object.keys(YEAR_REPORT_COLUMNS) as YearReportColumn[];
  sheet.add(
    ...heading(...columns.map((column) => YEAR_REPORT_COLUMNS[column][words.language === 'nl' ? 0 : 1])),
  );
  for (const sector of governmentSectorCodes) sheet.add(sectorName(sector, words.language));
  return written(sheet, words);
}

/** The report as a workbook, with what follows as formulas over its own cells. */
export function yearReportXlsx(report: YearReport, words: YearReportWords): Promise<Uint8Array> {
  const sheet = new SheetBuilder(words.sheet, [32, 12, 12, 12, 12, 12, 12, 12, 12, 60]);
  sheet.add({ value: words.title(report.year), style: styles.title });
  sheet.add(...heading(words.sector, ...words.columns, words.explanation));
  const first = sheet.next;
  const figure = (value: number | null) => (value === null ? null : { value, style: styles.decimal });
  const percent = { numFmt: '0%', alignment: { vertical: 'top' } } as const;
  for (const line of report.sectors) {
    const row = String(sheet.next);
    const formula = (text: string, value: number | null) =>
      value === null ? null : { formula: text, value, style: styles.decimal };
    sheet.add(
      { value: sectorName(line.sector, words.language), style: styles.text },
      figure(line.target),
      figure(line.formal),
      figure(line.lent),
      formula(`C${row}+D${row}`, line.total),
      figure(line.before),
      formula(`E${row}-F${row}`, line.change),
      line.reached === null ? null : { formula: `E${row}/B${row}`, value: line.reached, style: percent },
      formula(`B${row}-E${row}`, line.missing),
      maskBsns(line.explanation),
    );
  }
  const last = sheet.next - 1;
  const { all } = report;
  const sum = (column: string, value: number | null) =>
    value === null
      ? null
      : { formula: `SUM(${column}${String(first)}:${column}${String(last)})`, value, style: styles.sum };
  sheet.add(
    { value: words.together, style: styles.bold },
    sum('B', all.target),
    sum('C', all.formal),
    sum('D', all.lent),
    sum('E', all.total),
    sum('F', all.before),
    sum('G', all.change),
    all.reached === null ? null : { value: all.reached, style: { ...percent, font: { bold: true } } },
    sum('I', all.missing),
  );
  for (const note of words.notes(report, (sector) => sectorName(sector, words.language)))
    for (const line of linesOf(note)) sheet.add({ value: line, style: styles.quiet });
  return written(sheet, words);
}

/** As many letters as stand beside each other over the columns of the report: a longer line would make the page wider than its table. */
const LETTERS_IN_A_LINE = 150;

function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LETTERS_IN_A_LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function written(sheet: SheetBuilder, words: YearReportWords): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [sheet.build()],
    properties: { title: words.sheet, creator: 'Banenafspraak', created: MADE, modified: MADE },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

/** The house style of the workbooks: contrast of text on fill is at least 4.5 to 1, and nothing is told by colour alone. */
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line = { style: 'thin', color: { argb: 'FFB4BCC8' } } as const;

export const font: Partial<Font> = { name: 'Calibri', size: 11, color: { argb: 'FF1B1B1B' } };
export const border: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
export const wrap: Partial<Alignment> = { vertical: 'top', wrapText: true };

export const title: Partial<Style> = { font: { ...font, size: 16, bold: true, color: { argb: 'FF154273' } } };
export const heading: Partial<Style> = {
  font: { ...font, size: 12, bold: true, color: { argb: 'FF154273' } },
};
export const text: Partial<Style> = { font, alignment: wrap };
export const quiet: Partial<Style> = { font: { ...font, color: { argb: 'FF595959' } }, alignment: wrap };

/** Heading of a required column: white on dark blue. */
export const requiredHeader: Partial<Style> = {
  font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: solid('FF154273'),
  alignment: { vertical: 'middle', wrapText: true },
  border,
};
/** Heading of a column that may stay empty: dark on light blue, in italics. */
export const optionalHeader: Partial<Style> = {
  font: { ...font, bold: true, italic: true },
  fill: solid('FFD9E8F6'),
  alignment: { vertical: 'middle', wrapText: true },
  border,
};
/** A cell to fill in. */
export const input: Partial<Style> = {
  font,
  fill: solid('FFFFF9E0'),
  border,
  alignment: { vertical: 'top' },
  protection: { locked: false },
};
/** A cell that computes itself. */
export const computed: Partial<Style> = {
  font,
  fill: solid('FFF0F2F5'),
  border,
  alignment: { vertical: 'top' },
};

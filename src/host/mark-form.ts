import type { Severity } from '../meting/judge/finding';

/** How a mark stands in a workbook, wherever it is put there: what one host made, another finds and wipes. */

const tag = 'banenafspraak';

/**
 * Marks are conditional formats: they lie over the user's own formatting and leave it untouched. The formula is always
 * true and carries our name, so that marks are found and wiped in a workbook that was saved, closed and opened again.
 */
export function markFormula(severity: Severity): string {
  return `N("${tag}:${severity}")=0`;
}

/** Whether a formula is that of a mark. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${tag}:`);
}

/** Fill and border differ per severity: the border line tells them apart without colour. */
export const markLooks: Readonly<
  Record<Severity, { fill: string; line: string; style: 'Continuous' | 'Dash' | 'Dot' }>
> = {
  fout: { fill: '#FDE7E9', line: '#B10E1C', style: 'Continuous' },
  waarschuwing: { fill: '#FFF4CE', line: '#8A6100', style: 'Dash' },
  info: { fill: '#EBF3FC', line: '#0F6CBD', style: 'Dot' },
};

/** Every note of ours begins with this, so that it is found and wiped in a workbook that was closed and opened again. */
export const noteHeading = 'Banenafspraak (controle):';

/** Excel keeps each note as a drawing of its own and slows down with many; beyond these a mark has its colour only. */
export const notesAtMost = 300;

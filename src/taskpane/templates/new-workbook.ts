import type { Language } from '../../locales/language';
import type { OpgaveField } from '../../meting/form/opgave';
import { OPGAVE_FIRST_ROW, SHEETS, TEMPLATES, type TemplateKind } from '../../meting/form/templates';
import { fillCells } from '../../workbook';
import { templateFile } from './template-files';

/** What the three questions ask. */
export interface NewWorkbook {
  readonly kind: TemplateKind;
  readonly year: number;
  readonly organisation: string;
  readonly language: Language;
}

/** An .xlsx file: the template with the answers in its Opgave. */
export function newWorkbook({ kind, year, organisation, language }: NewWorkbook): Promise<Blob> {
  const { opgave } = TEMPLATES[kind];
  const cellOf = (field: OpgaveField) => `B${OPGAVE_FIRST_ROW + opgave.indexOf(field)}`;
  return fillCells(templateFile(kind, language), SHEETS.opgave, {
    [cellOf('organisatie')]: organisation,
    [cellOf('jaar')]: year,
  });
}

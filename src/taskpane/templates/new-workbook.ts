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
  /** What else is known of its Opgave. */
  readonly more?: Readonly<Partial<Record<OpgaveField, string | number>>>;
}

/** An .xlsx file: the template with the answers in its Opgave. */
export function newWorkbook({ kind, year, organisation, language, more = {} }: NewWorkbook): Promise<Blob> {
  const { opgave } = TEMPLATES[kind];
  const cellOf = (field: OpgaveField) => `B${OPGAVE_FIRST_ROW + opgave.indexOf(field)}`;
  const values = { ...more, organisatie: organisation, jaar: year };
  return fillCells(
    templateFile(kind, language),
    SHEETS.opgave,
    Object.fromEntries(
      Object.entries(values).flatMap(([field, value]) =>
        value === '' ? [] : [[cellOf(field as OpgaveField), value]],
      ),
    ),
  );
}

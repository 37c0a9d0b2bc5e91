import type { Payroll } from '../read-payroll';
import type { ExportField } from './fields';
import type { ExportAnswers } from './match-columns';

/** What the columns of an export were taken for, and for each open question the best candidate: to look at, put right and use. */
export function matchesOf({ columns, questions }: Payroll, answers?: ExportAnswers): ExportAnswers {
  const headings: Partial<Record<ExportField, string>> = {};
  for (const { columns: matched } of columns)
    for (const { field, heading } of matched) headings[field] ??= heading;
  let unit = answers?.unit;
  for (const { question } of questions) {
    if (question.code === 'which-column') headings[question.field] ??= question.candidates[0]?.heading ?? '';
    if (question.code === 'which-unit') unit ??= proposed(question.suggestion);
  }
  return { headings, ...(unit ? { unit } : {}) };
}

/** Five days and forty hours are usual: whoever uses the file puts them right. */
function proposed(kind: NonNullable<ExportAnswers['unit']>['kind']): ExportAnswers['unit'] {
  if (kind === 'day') return { kind, days: 5 };
  return kind === 'fte' ? { kind, fullTime: 40 } : { kind };
}

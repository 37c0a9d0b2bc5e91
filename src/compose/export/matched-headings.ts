import type { Payroll } from '../read-payroll';
import type { ExportField } from './fields';
import type { HoursUnit } from './hours-unit';
import type { ExportAnswers } from './match-columns';

/** What the columns of each export were taken for, and for each open question the best candidate: to look at, put right and use. */
export function matchesOf({ columns, questions }: Payroll): readonly ExportAnswers[] {
  return columns.map((read) =>
    matchOf(
      read,
      questions.filter(({ file }) => file === read.file),
    ),
  );
}

function matchOf(
  { columns, answers }: Payroll['columns'][number],
  questions: Payroll['questions'],
): ExportAnswers {
  const headings: Partial<Record<ExportField, string>> = {};
  for (const { field, heading } of columns) headings[field] = heading;
  let { unit, components } = answers;
  for (const { question } of questions) {
    if (question.code === 'which-column') headings[question.field] ??= question.candidates[0]?.heading ?? '';
    if (question.code === 'which-dates') {
      headings.periodStart ??= question.begin;
      headings.periodEnd ??= question.end;
    }
    if (question.code === 'which-components')
      components = {
        counted: [...(components?.counted ?? []), ...question.components.map(({ name }) => name)],
        left: components?.left ?? [],
      };
    if (question.code === 'which-unit') unit ??= proposed(question.suggestion);
  }
  return { headings, ...(unit ? { unit } : {}), ...(components ? { components } : {}) };
}

/** Five days and forty hours are usual: whoever uses the file puts them right. */
function proposed(kind: HoursUnit['kind']): HoursUnit {
  if (kind === 'day') return { kind, days: 5 };
  return kind === 'fte' ? { kind, fullTime: 40 } : { kind };
}

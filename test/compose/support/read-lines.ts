import { ComposeError } from '../../../src/compose/compose-error';
import { readExport, type ReadExport } from '../../../src/compose/export/read-export';
import type { ReadExportOptions } from '../../../src/compose/export/export-reading';
import { openWorkbook } from '../../../src/workbook';

/** Reads an export of December 2025 that consists of these lines. */
export async function readLines(
  lines: readonly string[],
  options: Partial<ReadExportOptions> = {},
  name = 'export.csv',
): Promise<ReadExport> {
  const source = await openWorkbook(new Blob([`${lines.join('\r\n')}\r\n`]), name);
  return readExport(source, { year: 2025, month: 12, ...options });
}

/**
 * What comes of an export, in one word or more: the hours of each person, `? code` of each question with its field, unit or reason, or
 * `! code` of why it is refused.
 */
export async function outcomeOf(reading: Promise<ReadExport>): Promise<string> {
  try {
    const { questions, relations } = await reading;
    if (questions.length > 0) return questions.map((question) => `? ${aboutWhat(question)}`).join(', ');
    return relations
      .map(({ bsn, hours, aard }) => `${String(bsn).padStart(9, '0')}${aard && `/${aard}`} ${String(hours)}`)
      .join(', ');
  } catch (error) {
    if (error instanceof ComposeError) return `! ${error.code}`;
    throw error;
  }
}

function aboutWhat(question: ReadExport['questions'][number]): string {
  switch (question.code) {
    case 'which-column':
      return `${question.code} ${question.field}: ${question.candidates.map(({ heading }) => heading).join(' | ')}`;
    case 'which-unit':
      return `${question.code} ${question.suggestion}`;
    case 'which-lines':
      return `${question.code} ${question.why}`;
    case 'which-month':
      return [
        question.code,
        ...(question.missing === null ? [] : [question.missing]),
        ...question.evidence.map(({ where }) => where),
      ].join(' ');
    case 'which-components':
      return `${question.code} ${question.components.map(({ name }) => name).join(' | ')}`;
    default:
      return question.code;
  }
}

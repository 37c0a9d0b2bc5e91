import { checkMeting } from '../meting/judge/check-meting';
import type { CheckOptions, CheckResult, Progress } from '../meting/judge/check-result';
import type { ColumnId } from '../meting/form/columns';
import type { AnsweredColumn, NotRead } from '../meting/read/seen';
import { cellAddress } from '../meting/form/ranges';
import { readSheet, type SheetContent } from '../meting/read/read-sheet';
import { RULES } from '../meting/rules';
import { limits } from '../workbook/limits';
import type { WorkbookSource } from '../workbook/table';
import { WorkbookError } from '../workbook/workbook-error';
import { parseCellReference } from '../workbook/xlsx/cell-reference';

/**
 * Rows of all sheets together that are kept to be checked; a sheet that goes beyond it is named, and not read.
 * Twice what a sheet holds: a meting is one sheet, and beside a full one there may be a full copy of it. A few megabytes of a file
 * can be tens of millions of rows, which would fill the memory of a tab: nothing there tells a thread how much it has taken.
 */
const MOST_ROWS = 2 * limits.rows;

/**
 * Characters of all sheets together that are kept, of forms and of different texts in the rows: twice those of a full sheet in which
 * each row names another employer. A few megabytes of a file can hold tens of times as many.
 */
const MOST_CHARACTERS = 128 * 2 ** 20;

/**
 * Checks one workbook: recognises its sheets, reads them once, runs the rules and counts the rows that count.
 * What cannot be read is in the result (`unreadable`, `notRead`), never thrown; only an aborted `signal` throws
 * (`WorkbookError` with code `cancelled`). The caller closes the source.
 */
export async function checkWorkbook(
  source: WorkbookSource,
  options: CheckOptions = {},
  onProgress?: (progress: Progress) => void,
): Promise<CheckResult> {
  const { onlySheets, signal } = options;
  let kept = 0;
  let characters = 0;
  const contents: SheetContent[] = [];
  const notRead: NotRead[] = [];
  const answers: AnsweredColumn[] = [];
  for (const [i, sheet] of source.sheets.entries()) {
    if (onlySheets && !onlySheets.includes(sheet.name)) continue;
    stopWhenAborted(signal);
    const given = answersFor(sheet.name, i + 1, options);
    try {
      const content = await readSheet(sheet, {
        answers: given,
        signal,
        onRows: (rows) => {
          if (kept + rows > MOST_ROWS) throw new WorkbookError('too-large');
          onProgress?.({ phase: 'read', sheet: sheet.name, rows });
        },
        onKept: (more) => {
          characters += more;
          if (characters > MOST_CHARACTERS) throw new WorkbookError('too-large');
        },
      });
      kept += content.seen.records;
      contents.push(content);
      answers.push(...followed(given, i + 1, content));
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code === 'cancelled') throw error;
      const cell = cellOfError(error);
      notRead.push({
        code: 'sheet-failed',
        sheet: sheet.name,
        ranges: cell ? [cellAddress(cell.row, cell.column)] : [],
        facts: { ...error.facts, row: cell?.row ?? null, column: cell?.column ?? null, fout: error.code },
      });
    }
  }
  stopWhenAborted(signal);
  onProgress?.({ phase: 'check', sheet: '', rows: 0 });
  const result = checkMeting(
    {
      file: source.name,
      properties: source.properties,
      ...{ contents, notRead, answers, rules: RULES },
      textOnly: source.kind === 'csv',
    },
    options,
  );
  onProgress?.({ phase: 'done', sheet: '', rows: 0 });
  return result;
}

function answersFor(
  name: string,
  place: number,
  { answers, answered = [] }: CheckOptions,
): ReadonlyMap<number, ColumnId | null> {
  const told = answered.filter((each) => each.place === place);
  return answers?.get(name) ?? new Map(told.map(({ index, column }) => [index, column]));
}

/** The answers that are about a column of the sheet. */
function followed(
  given: ReadonlyMap<number, ColumnId | null>,
  place: number,
  { seen, duplicates }: SheetContent,
): readonly AnsweredColumn[] {
  const columns = [...seen.mapped, ...seen.ignored, ...duplicates];
  return [...given].flatMap(([index, column]) => {
    const at = columns.find((each) => each.index === index);
    return at === undefined ? [] : [{ sheet: seen.name, place, index, heading: at.heading, column }];
  });
}

function stopWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError('cancelled');
}

/** Where reading stopped, as far as it is known: a damaged sheet may name rows and cells that cannot be. */
function cellOfError({
  facts,
}: WorkbookError): { readonly row: number; readonly column: number } | undefined {
  const cell = parseCellReference(String(facts['cell'] ?? ''));
  const row = Number(facts['row']);
  return cell ?? (Number.isInteger(row) && row >= 1 && row <= limits.rows ? { row, column: 1 } : undefined);
}

import { gridRows } from '../../meting/read/values/grid';
import type { WorkbookSource } from '../../workbook/table';
import { cellText } from '../cells';
import { normalText, type ExportAnswers } from './match-columns';
import { HEADING_ROWS } from './read-export';

const NOTHING: ExportAnswers = { headings: {} };

/** Of what is known of exports the one that names most headings of this one; of equal ones the first. */
export async function knownOf(
  source: WorkbookSource,
  known: readonly ExportAnswers[],
): Promise<ExportAnswers> {
  const [first = NOTHING] = known;
  if (known.length < 2) return first;
  const texts = await topTexts(source);
  const named = (answers: ExportAnswers) =>
    headingsOf(answers).filter((heading) => texts.has(normalText(heading))).length;
  return known.reduce((best, each) => (named(each) > named(best) ? each : best), first);
}

function headingsOf({ headings }: ExportAnswers): readonly string[] {
  return Object.values(headings).filter((heading) => heading !== '');
}

async function topTexts({ sheets }: WorkbookSource): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (const sheet of sheets) {
    const table = await sheet.open();
    let rows = 0;
    for await (const batch of table.batches()) {
      for (const { cells } of gridRows(batch, 0, Math.min(batch.rowCount, HEADING_ROWS - rows))) {
        rows++;
        for (const cell of cells) texts.add(normalText(cellText(cell)));
      }
      if (rows >= HEADING_ROWS) break;
    }
  }
  return texts;
}

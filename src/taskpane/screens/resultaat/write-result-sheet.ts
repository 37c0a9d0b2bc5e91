import { addressOf } from '../../../host/a1';
import type { WorkbookHost, WriteCell } from '../../../host/host';
import type { MetingResult } from '../../../meting/result';
import type { PaneWords } from '../../../locales/nl/pane';
import type { CheckedJob } from '../../parts/job-picker';

const firstRow = 3;

/**
 * Adds a sheet with Tabel 1 and a chart. The four cells are the counted jobs; totals are formulas, so that an auditor
 * sees how they come about and what-if figures add up at once.
 */
export async function writeResultSheet(
  host: WorkbookHost,
  words: PaneWords['result'],
  job: CheckedJob,
  result: MetingResult,
): Promise<string> {
  const sheet = await host.addSheet(words.sheetName);
  const { cells } = result.tabel1;
  const at = (row: number, column: number, rows = 1, columns = 1) =>
    addressOf({ row, column, rows, columns });
  const sum = (row: number, column: number, rows: number, columns: number): WriteCell => ({
    formula: `=SUM(${at(row, column, rows, columns)})`,
  });
  const body = firstRow + 1;
  const line = (vorm: 'formeel' | 'inleen', row: number): WriteCell[] => [
    words.forms[vorm],
    cells[vorm].markt.jobs,
    cells[vorm].overheid.jobs,
    sum(row, 2, 1, 2),
  ];
  await host.writeRange({ sheet, row: 1, column: 1, rows: 1, columns: 1 }, [
    [words.sheetTitle(job.name, result.year)],
  ]);
  await host.writeTable({
    at: { sheet, row: firstRow, column: 1 },
    name: 'BA_Resultaat',
    headings: [words.form, words.sectors.markt, words.sectors.overheid, words.sectors.totaal],
    rows: [
      line('formeel', body),
      line('inleen', body + 1),
      [words.forms.totaal, sum(body, 2, 2, 1), sum(body, 3, 2, 1), sum(body, 4, 2, 1)],
    ],
    numberFormats: [null, '#,##0.00', '#,##0.00', '#,##0.00'],
  });
  if (host.supports('chart')) {
    await host.setChart({
      sheet,
      name: 'BA_Resultaat',
      title: words.chart,
      kind: 'column',
      data: { sheet, row: firstRow, column: 1, rows: 3, columns: 3 },
      at: { row: body + 4, column: 1 },
    });
  }
  await host.select({ sheet, row: 1, column: 1, rows: 1, columns: 1 });
  return sheet;
}

import type { SheetChart } from 'hucre/xlsx';
import type { ReportWords } from '../../locales/nl/report';
import { columnLetters } from '../../meting/form/ranges';
import { quoted } from './sheet';

/**
 * Jobs by sector, stacked by form, as a chart of Excel itself over a table with the sectors from B on.
 *
 * @param head row of the headings; formeel and inleen stand in the two rows below it.
 * @param sectors how many columns there are; one, where the sectors are not told apart
 */
export function jobsChart(
  sheet: string,
  head: number,
  top: number,
  sectors: number,
  words: ReportWords,
): SheetChart {
  const last = columnLetters(1 + sectors);
  return {
    type: 'column',
    barGrouping: 'stacked',
    title: words.chart,
    altText: words.chart,
    anchor: { from: { row: top, col: 0 }, to: { row: top + 18, col: 4 } },
    legend: 'bottom',
    axes: { y: { title: words.jobs, numberFormat: { formatCode: '#,##0' } } },
    series: (['formeel', 'inleen'] as const).map((form, i) => ({
      name: words.form[form],
      values: `${quoted(sheet)}!$B$${String(head + 1 + i)}:$${last}$${String(head + 1 + i)}`,
      categories: `${quoted(sheet)}!$B$${String(head)}:$${last}$${String(head)}`,
      color: i === 0 ? '154273' : '8FB8DE',
    })),
  };
}

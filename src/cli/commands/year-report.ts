import path from 'node:path';
import { yearReportWords as en } from '../../locales/en/year-report';
import { yearReportWords as nl } from '../../locales/nl/year-report';
import { yearReportHtml } from '../../report/year-report/html';
import { readYearReport } from '../../meting/read/forms/read-year-report';
import { yearReportXlsx } from '../../report/year-report/xlsx';
import { yearReportOf } from '../../meting/form/year-report';
import { openWorkbook } from '../../workbook';
import { WorkbookError } from '../../workbook/workbook-error';
import { readArguments } from '../arguments';
import { distinctNames, readOrExplain } from '../check-files';
import type { Command } from '../command';
import { guarded } from '../guard';
import { nodeInflate } from '../node-inflate';
import { deliver, refuseOutput } from '../output';
import { unreadable, UsageError } from '../usage-error';

/** Makes the yearly report of the overheidssectoren out of the filled-in template. */
export const yearReport: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { values, positionals } = readArguments(args, { out: { type: 'string' } }, words.cli);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(words.cli.noFiles);
  const form = path.extname(values.out ?? '').toLowerCase();
  if (values.out === undefined || (form !== '.html' && form !== '.xlsx'))
    throw new UsageError(words.cli.outNeeded('jaarrapportage.html', 'jaarrapportage.xlsx'));
  await refuseOutput(values.out, surroundings, { inputs: [file], form });
  const text = words.language === 'nl' ? nl : en;
  const { year, lines, faults } = await linesIn(file);
  if (year === null || faults.length > 0)
    throw new UsageError(faults.map((fault) => text.fault(fault)).join('\n'));
  const report = yearReportOf(year, lines);
  const content = form === '.html' ? yearReportHtml(report, text) : await yearReportXlsx(report, text);
  await deliver(content, values.out, surroundings, [file], form);
  terminal.error(`${text.title(year)}: ${String(report.sectors.length)}/14\n`);
  return 0;

  async function linesIn(given: string) {
    const blob = await readOrExplain(given, words, terminal);
    const [name = given] = distinctNames([given]);
    try {
      return await guarded(terminal, { file: given, bytes: blob.size }, async () => {
        const source = await openWorkbook(blob, name, { inflate: nodeInflate });
        try {
          return await readYearReport(source);
        } finally {
          source.close();
        }
      });
    } catch (error) {
      if (error instanceof WorkbookError) throw unreadable(given, error, words);
      throw error;
    }
  }
};

import { consolidationWords as en } from '../../locales/en/consolidation';
import { consolidationWords as nl } from '../../locales/nl/consolidation';
import { publishedLaw } from '../../law';
import { fillText } from '../../locales/rule-words';
import { consolidate as consolidateResults } from '../../meting/consolidate/consolidate';
import { hoursPerJob } from '../../meting/count/count-records';
import { DEFAULT_SETTINGS } from '../../meting/form/settings';
import { maskName } from '../../privacy/personal-data';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { consolidationWorkbook } from '../../report/xlsx/consolidation';
import { readArguments } from '../arguments';
import { checkFiles, expandFiles, readOrExplain } from '../check-files';
import type { Command } from '../command';
import { deliver, refuseOutput } from '../output';
import { reportOf } from '../report-of';
import { UsageError } from '../usage-error';
import { exitCodeOf } from './check';

/** Checks workbooks and adds up those without errors into one workbook. */
export const consolidate: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { values, positionals } = readArguments(
    args,
    { out: { type: 'string' }, organisations: { type: 'string' } },
    words.cli,
  );
  const files = await expandFiles(positionals, words, terminal);
  if (values.out === undefined) throw new UsageError(words.cli.outNeeded('consolidatie.xlsx'));
  const inputs = [...files, ...(values.organisations === undefined ? [] : [values.organisations])];
  await refuseOutput(values.out, surroundings, { inputs, form: '.xlsx' });
  const expected =
    values.organisations === undefined
      ? []
      : linesOf(await (await readOrExplain(values.organisations, words, terminal)).text());
  const checked = await checkFiles(
    files,
    { consolidate: contributing(new Pseudonymiser()) },
    words,
    terminal,
  );
  const consolidation = consolidateResults(
    checked.map(({ result }) => result),
    { expected },
  );
  const document = reportOf(checked, 'sectorraad', words);
  const bytes = await consolidationWorkbook({
    consolidation,
    document,
    hoursPerJob:
      consolidation.year === null ? [] : [...hoursPerJob(consolidation.year, publishedLaw, DEFAULT_SETTINGS)],
    words: words.report,
    consolidationWords: words.language === 'nl' ? nl : en,
  });
  await deliver(bytes, values.out, surroundings, inputs, '.xlsx');
  const consolidationText = words.language === 'nl' ? nl : en;
  for (const { file, status } of consolidation.files)
    terminal.out(`${maskName(file)}: ${consolidationText.status[status]}\n`);
  for (const organisation of consolidation.missing) {
    terminal.out(`${maskName(organisation, ['name', 'health'])}: ${consolidationText.status.missing}\n`);
  }
  const leftOut = consolidationText.leftOut(
    consolidation.leftOut,
    new Intl.NumberFormat(words.report.locale, { maximumFractionDigits: 2 }).format(
      consolidation.leftOut.jobs,
    ),
  );
  if (leftOut !== null) terminal.out(`${leftOut}\n`);
  for (const { rule, severity, facts, files: concerned } of consolidation.findings) {
    const { title, what } = consolidationText.findings[rule];
    const about = concerned.length === 0 ? '' : ` (${concerned.map((file) => maskName(file)).join(', ')})`;
    terminal.out(
      `${words.cli.severity[severity]} ${rule} ${title}. ${fillText(what, facts, words.language)}${about}\n`,
    );
  }
  // A fout that only shows side by side is one all the same.
  const together = consolidation.findings.some(({ severity }) => severity === 'fout') ? 1 : 0;
  return exitCodeOf(document) || together;
};

/** One name a line. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

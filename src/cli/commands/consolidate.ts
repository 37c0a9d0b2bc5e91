import { consolidationWords as en } from '../../locales/en/consolidation';
import { consolidationWords as nl } from '../../locales/nl/consolidation';
import { collectionYear } from '../../meting/consolidate/collection/collection';
import type { Consolidation } from '../../meting/consolidate/consolidation';
import { maskName } from '../../privacy/personal-data';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { readArguments } from '../arguments';
import { checkFiles, expandFiles, readOrExplain, withoutCopies } from '../check-files';
import {
  collect,
  COLLECT_OPTIONS,
  isCollecting,
  returnsOf,
  settleAndTell,
  stateWorkbook,
  untilOf,
  type CollectChoices,
} from '../collect';
import type { Command, Surroundings } from '../command';
import { consolidated, findingText } from '../consolidated';
import { deliver, refuseOutput, refuseSameOutputs } from '../output';
import { today as currentDay } from '../today';
import { UsageError } from '../usage-error';
import { exitCodeOf } from './check';

/** Checks workbooks and adds up those without errors into one workbook. */
export const consolidate: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { values, positionals } = readArguments(
    args,
    { out: { type: 'string' }, organisations: { type: 'string' }, ...COLLECT_OPTIONS },
    words.cli,
  );
  const files = await expandFiles(positionals, words, terminal);
  if (values.out === undefined) throw new UsageError(words.cli.outNeeded('consolidatie.xlsx'));
  const until = untilOf(values, words);
  const inputs = [
    ...files,
    ...[values.organisations, values.state, values['last-year']].filter((each) => each !== undefined),
  ];
  refuseSameOutputs([values.out, values['state-out'], values.returns], surroundings);
  await refuseOutput(values.out, surroundings, { inputs, form: '.xlsx' });
  await refuseOutput(values['state-out'], surroundings, { inputs, form: '.xlsx' });
  await refuseOutput(values.returns, surroundings, { inputs, form: '.zip' });
  const expected =
    values.organisations === undefined
      ? []
      : linesOf(await (await readOrExplain(values.organisations, words, terminal)).text());
  const today = currentDay();
  const given = await checkFiles(
    await withoutCopies(files, words, terminal),
    { today, consolidate: contributing(new Pseudonymiser()) },
    words,
    terminal,
  );
  const collecting = isCollecting(values)
    ? await collect(values, given, { expected, today }, surroundings)
    : null;
  const checked = collecting?.counting ?? given;
  const { consolidation, document, write } = consolidated(
    checked.map((each) => ({ ...each, checkedOn: today })),
    {
      year: collecting === null ? null : collectionYear(collecting.collection),
      expected: collecting?.collection.boards.flatMap(({ name, asked }) => (asked ? [name] : [])) ?? expected,
    },
    words,
    { nameOf: ({ sha256 }) => collecting?.nameOf.get(sha256 ?? '') },
  );
  const bytes = await write();
  await deliver(bytes, values.out, surroundings, inputs, '.xlsx');
  const consolidationText = words.language === 'nl' ? nl : en;
  for (const { file, status } of consolidation.files)
    terminal.out(`${maskName(file)}: ${consolidationText.status[status]}\n`);
  for (const organisation of consolidation.missing) {
    terminal.out(`${maskName(organisation, ['name', 'health'])}: ${consolidationText.status.missing}\n`);
  }
  const { together: undivided } = consolidation;
  if (undivided !== null) {
    const included = consolidation.files.filter((file) => file.included).length;
    terminal.out(`${maskName(words.report.sectorsTogetherOf(undivided, undivided.told, included))}\n`);
  }
  const leftOut = consolidationText.leftOut(
    consolidation.leftOut,
    new Intl.NumberFormat(words.report.locale, { maximumFractionDigits: 2 }).format(
      consolidation.leftOut.jobs,
    ),
  );
  if (leftOut !== null) terminal.out(`${leftOut}\n`);
  for (const finding of consolidation.findings) terminal.out(`${findingText(finding, words)}\n`);
  if (collecting)
    await deliverCollection(collecting, consolidation, { values, until, today, inputs }, surroundings);
  // A fout that only shows side by side is one all the same.
  const together = consolidation.findings.some(({ severity }) => severity === 'fout') ? 1 : 0;
  return exitCodeOf(document) || together;
};

/** Tells what became of the collection, and writes its letters and its state. */
async function deliverCollection(
  { collection, counting }: Awaited<ReturnType<typeof collect>>,
  consolidation: Consolidation,
  given: {
    readonly values: CollectChoices;
    readonly until: string;
    readonly today: string;
    readonly inputs: readonly string[];
  },
  surroundings: Surroundings,
): Promise<void> {
  const { words, terminal } = surroundings;
  const { values, inputs } = given;
  let settled = settleAndTell(collection, counting, consolidation, surroundings);
  if (values.returns !== undefined) {
    const made = await returnsOf(settled, counting, given, words);
    terminal.out(`${words.cli.returned(made.boards)}\n`);
    if (made.boards > 0) {
      await deliver(made.zip, values.returns, surroundings, inputs, '.zip');
      settled = made.collection;
    }
  }
  if (values['state-out'] !== undefined)
    await deliver(await stateWorkbook(settled, words), values['state-out'], surroundings, inputs, '.xlsx');
}

/** One name a line. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

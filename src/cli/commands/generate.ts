import { checkWorkbook } from '../../check';
import { draftSource } from '../../check/draft-source';
import { cleanDraft, type Draft } from '../../meting/generate/draft';
import { seeded } from '../../meting/generate/random';
import type { Rule } from '../../meting/judge/rule';
import type { RuleId } from '../../meting/judge/rule-id';
import { RULES } from '../../meting/rules';
import { RULE_EXAMPLES } from '../../meting/rules/examples';
import { draftWorkbook } from '../../report/xlsx/draft-workbook';
import { readArguments, wholeNumber } from '../arguments';
import type { Command } from '../command';
import { deliver, refuseOutput } from '../output';
import { today } from '../today';
import { UsageError } from '../usage-error';
import type { Words } from '../words';

/** A draft is held in memory whole, at about ten kilobytes a row: more does not fit on an ordinary machine. */
const MOST_ROWS = 150_000;
const MOST_DEFECTS = 10_000;

/** Makes a meting with invented persons, clean or broken in the ways asked for. */
export const generate: Command = async (args, surroundings) => {
  const { words } = surroundings;
  const { values } = readArguments(
    args,
    {
      rows: { type: 'string' },
      seed: { type: 'string' },
      year: { type: 'string' },
      defect: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
    words.cli,
  );
  const rows = wholeNumber('--rows', values.rows, { min: 1, max: MOST_ROWS }, words.cli);
  const seed = wholeNumber('--seed', values.seed, { min: 0, max: 2 ** 31 - 1 }, words.cli);
  const year =
    values.year === undefined
      ? undefined
      : wholeNumber('--year', values.year, { min: 2013, max: 2099 }, words.cli);
  const defects = togetherByRule((values.defect ?? []).map((each) => defectOf(each, words)));
  if (values.out === undefined) throw new UsageError(words.cli.outNeeded('meting.xlsx'));
  await refuseOutput(values.out, surroundings, { form: '.xlsx' });
  const draft = cleanDraft({ rows, seed, ...(year === undefined ? {} : { year }) });
  await plant(defects, draft, seeded(seed), words);
  await deliver(await draftWorkbook(draft), values.out, surroundings, [], '.xlsx');
  return 0;
};

interface Defect {
  readonly rule: Rule;
  readonly count: number;
}

/** `B01` or `B01:20`. */
function defectOf(text: string, { cli: words }: Words): Defect {
  const [id = '', count = '1', ...more] = text.split(':');
  const rule = RULES.find((each) => each.id === id.toUpperCase());
  if (rule === undefined || more.length > 0) throw new UsageError(words.unknownRule(text));
  return { rule, count: wholeNumber('--defect', count, { min: 1, max: MOST_DEFECTS }, words) };
}

/** A rule that was asked for several times is asked for as often together. */
function togetherByRule(defects: readonly Defect[]): readonly Defect[] {
  const counts = new Map<Rule, number>();
  for (const { rule, count } of defects) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}

/**
 * Breaks the draft, and sees that it is broken so often: on a second time some seeds break what was broken already, or make another
 * error of both together. What the first time gave, which may be many rows, tells what the others have to add at least.
 */
async function plant(
  defects: readonly Defect[],
  draft: Draft,
  random: ReturnType<typeof seeded>,
  words: Words,
): Promise<void> {
  const least = new Map<Rule, number>();
  for (const { rule, count } of defects) {
    breakRule(rule, draft, random, words);
    const once = count === 1 ? 1 : ((await findingsIn(draft)).get(rule.id) ?? 0);
    for (let i = 1; i < count; i++) breakRule(rule, draft, random, words);
    least.set(rule, Math.max(once, 1) + count - 1);
  }
  if (least.size === 0) return;
  const found = await findingsIn(draft);
  for (const [{ id }, wanted] of least)
    if ((found.get(id) ?? 0) < wanted) throw new UsageError(words.cli.defectImpossible(id));
}

/** How many findings of each rule the draft gives. */
async function findingsIn(draft: Draft): Promise<ReadonlyMap<RuleId, number>> {
  const { groups } = await checkWorkbook(draftSource(draft), { today: today() });
  const found = new Map<RuleId, number>();
  for (const { rule, count } of groups) found.set(rule, (found.get(rule) ?? 0) + count);
  return found;
}

function breakRule(rule: Rule, draft: Draft, random: ReturnType<typeof seeded>, { cli: words }: Words): void {
  try {
    RULE_EXAMPLES[rule.id].seed(draft, random);
    // A sheet that cannot be read cannot be written either.
    if (draft.sheets.some(({ fails }) => fails === true)) throw new Error(`no file breaks ${rule.id}`);
    // Nor can two sheets of one name, which some seeds add when they are planted twice.
    if (new Set(draft.sheets.map(({ name }) => name.toLowerCase())).size < draft.sheets.length)
      throw new Error(`no file breaks ${rule.id} twice`);
  } catch {
    // A seed also throws where the draft has nothing left to break, e.g. no other row of the same employer.
    throw new UsageError(words.defectImpossible(rule.id));
  }
}

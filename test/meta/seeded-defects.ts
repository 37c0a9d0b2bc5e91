import { checkWorkbook } from '../../src/check';
import { A_DAY } from '../support/a-day';
import { draftSource } from '../../src/check/draft-source';
import { rules as en } from '../../src/locales/en/rules';
import { rules as nl } from '../../src/locales/nl/rules';
import { explainFinding } from '../../src/locales/rule-words';
import type { Finding, FindingGroup } from '../../src/meting/judge/finding';
import { cleanDraft } from '../../src/meting/generate/draft';
import { seeded } from '../../src/meting/generate/random';
import type { Rule } from '../../src/meting/judge/rule';
import type { RuleId } from '../../src/meting/judge/rule-id';
import { RULES } from '../../src/meting/rules';
import { RULE_EXAMPLES } from '../../src/meting/rules/examples';
import { often } from '../support/long';

/** Clean workbooks that each rule breaks, every one with other rows. */
const SEEDS = often(2, 200);
/** Clean workbooks that must stay without findings. */
const CLEAN = often(10, 200);
const ROWS = 60;

const brief = (groups: readonly FindingGroup[]) =>
  groups.map(({ rule, cause, examples }) => `${rule} ${cause} ${JSON.stringify(examples[0]?.facts)}`);

/** Why the seed of a rule gave something else than a finding of that rule alone, and what to do. */
export function notAlone({ id, suppressedBy }: Rule, groups: readonly FindingGroup[]): string {
  const others = groups.filter(({ rule }) => rule !== id);
  const found = brief(others).join('\n');
  if (others.length < groups.length)
    return `the seed of ${id} gives findings of others as well; let it break less, or put ${id} into their suppressedBy:\n${found}`;
  const silencing = others.map(({ rule }) => rule).filter((rule) => suppressedBy.includes(rule));
  if (silencing.length > 0)
    return `${id} is silent after ${silencing.join(' and ')}, by its own suppressedBy; let the seed break something that only ${id} looks at:\n${found}`;
  return others.length === 0
    ? `the seed of ${id} gives no finding at all; does check() look at the cell that the seed changes?`
    : `the seed of ${id} gives no finding of it, but of others:\n${found}`;
}

/** Placeholders that the facts of a finding do not fill, in what is said of it to each reader. */
function openPlaceholders(id: RuleId, finding: Finding): readonly string[] {
  const said = (['bestuur', 'sectorraad'] as const).flatMap((role) => [
    explainFinding(nl[id], finding, role, 'nl'),
    explainFinding(en[id], finding, role, 'en'),
  ]);
  return said.flatMap((each) =>
    Object.entries(each).flatMap(([field, text]) =>
      (String(text).match(/\{\w+\}/g) ?? []).map((open) => `${field}: ${open}`),
    ),
  );
}

export function cleanWorkbooksStayClean(): void {
  test(`${String(CLEAN)} clean workbooks have no findings`, async () => {
    for (let seed = 1; seed <= CLEAN; seed++) {
      const { groups, ledger } = await checkWorkbook(draftSource(cleanDraft({ rows: ROWS, seed })), {
        today: A_DAY,
      });
      const failed = ledger.filter(({ outcome }) => outcome === 'failed');
      expect([seed, brief(groups), failed]).toEqual([seed, [], []]);
    }
  }, 60_000);
}

/** Each rule of a share of them finds what its seed breaks. The shares are files, so that the processors divide them. */
export function seedsAreFound(share: number, shares: number): void {
  const some = RULES.filter((_, index) => index % shares === share);
  test.each(some.map((rule) => [rule.id, rule] as const))(
    `%s is what its seed breaks, at that cell, and nothing else, and fills every placeholder of its words, in ${String(SEEDS)} workbooks`,
    async (id, rule) => {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const draft = cleanDraft({ rows: ROWS, seed });
        const expected = RULE_EXAMPLES[rule.id].seed(draft, seeded(seed * 31));
        const { groups } = await checkWorkbook(draftSource(draft), { today: A_DAY });
        const found = groups.map((group) => group.rule);
        if (found.length !== 1 || found[0] !== id)
          throw new Error(`Workbook ${String(seed)}: ${notAlone(rule, groups)}`);
        const finding = groups[0]?.examples[0];
        expect([seed, finding?.cells[0]]).toEqual([seed, expected]);
        expect({ open: finding && openPlaceholders(id, finding) }).toEqual({ open: [] });
      }
    },
    60_000,
  );
}

import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { FindingGroup } from '../../src/meting/judge/finding';
import { cleanDraft } from '../../src/meting/generate/draft';
import { seeded } from '../../src/meting/generate/random';
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

export function cleanWorkbooksStayClean(): void {
  test(`${String(CLEAN)} clean workbooks have no findings`, async () => {
    for (let seed = 1; seed <= CLEAN; seed++) {
      const { groups, ledger } = await checkWorkbook(draftSource(cleanDraft({ rows: ROWS, seed })));
      const failed = ledger.filter(({ outcome }) => outcome === 'failed');
      expect([seed, brief(groups), failed]).toEqual([seed, [], []]);
    }
  }, 60_000);
}

/** Each rule of a share of them finds what its seed breaks. The shares are files, so that the processors divide them. */
export function seedsAreFound(share: number, shares: number): void {
  const some = RULES.filter((_, index) => index % shares === share);
  test.each(some.map((rule) => [rule.id, rule] as const))(
    `%s is what its seed breaks, at that cell, and nothing else, in ${String(SEEDS)} workbooks`,
    async (id, rule) => {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const draft = cleanDraft({ rows: ROWS, seed });
        const expected = RULE_EXAMPLES[rule.id].seed(draft, seeded(seed * 31));
        const { groups } = await checkWorkbook(draftSource(draft));
        expect([seed, groups.map((group) => group.rule), groups.length > 1 ? brief(groups) : []]).toEqual([
          seed,
          [id],
          [],
        ]);
        expect([seed, groups[0]?.examples[0]?.cells[0]]).toEqual([seed, expected]);
      }
    },
    60_000,
  );
}

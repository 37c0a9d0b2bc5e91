import type { FindingGroup } from '../meting/judge/finding';
import { ALL_COLUMNS, cleanDraft, type Draft } from '../meting/generate/draft';
import type { ColumnId } from '../meting/form/columns';
import type { Rule } from '../meting/judge/rule';
import { RULES } from '../meting/rules';
import { RULE_EXAMPLES } from '../meting/rules/examples';
import { SHEETS } from '../meting/form/templates';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

const check = (draft: Draft) => checkWorkbook(draftSource(draft));
const brief = (groups: readonly FindingGroup[]) =>
  groups.map(
    ({ rule, cause, count, ranges, examples }) =>
      `${rule} ${cause} ${count} ${ranges.join(' ')} ${JSON.stringify(examples[0]?.facts)}`,
  );

test('a clean workbook has no findings', async () => {
  const { groups, ledger, result } = await check(cleanDraft({ rows: 200, seed: 1 }));
  expect(brief(groups)).toEqual([]);
  expect(ledger.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(result?.counted.rows).toBe(200);
});

const exampleDraft = (rule: Rule) => {
  const draft = cleanDraft({ rows: 40, seed: 7, columns: ALL_COLUMNS });
  if (rule.scope === 'rows') {
    draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
    draft.meting.cells.splice(1);
  }
  return draft;
};

function drafts(rule: Rule, kind: 'good' | 'bad'): Draft[] {
  return RULE_EXAMPLES[rule.id][kind].map((example) => {
    const draft = exampleDraft(rule);
    if (typeof example === 'function') {
      example(draft);
      return draft;
    }
    const formal = cleanDraft({ rows: 200, seed: 11 });
    const bases = Array.from({ length: formal.records }, (_, i) => i).filter(
      (i) =>
        formal.get(i, 'vorm') === 'formeel' &&
        formal.get(i, 'cdAard') === 1 &&
        formal.get(i, 'tijdvakType') === 'MND' &&
        formal.get(i, 'sector') === 'markt',
    );
    example.forEach((row, i) => {
      draft.meting.cells.push([...(formal.meting.cells[(bases[i] ?? 0) + 1] ?? [])]);
      for (const [id, value] of Object.entries(row)) draft.set(i, id as ColumnId, value);
    });
    return draft;
  });
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('lets its good examples pass', async () => {
    for (const draft of drafts(rule, 'good')) {
      const { groups, ledger } = await check(draft);
      expect(brief(groups.filter((group) => group.rule === id))).toEqual([]);
      expect(ledger.find((entry) => entry.rule === id)).toMatchObject({ outcome: 'passed' });
    }
  });

  test('finds its bad examples', async () => {
    for (const [i, draft] of drafts(rule, 'bad').entries()) {
      const { groups } = await check(draft);
      expect([i, groups.some((group) => group.rule === id), brief(groups)]).toEqual([
        i,
        true,
        expect.anything(),
      ]);
    }
  });
});

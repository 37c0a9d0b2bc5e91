import { rules as en } from '../../src/locales/en/rules';
import { rules as nl } from '../../src/locales/nl/rules';
import { explainFinding, type Explanation, type RuleWordsFile } from '../../src/locales/rule-words';
import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { cleanDraft } from '../../src/meting/generate/draft';
import { seeded } from '../../src/meting/generate/random';
import type { RuleWords } from '../../src/meting/judge/rule-words';
import type { CheckResult } from '../../src/meting/judge/check-result';
import type { RuleId } from '../../src/meting/judge/rule-id';
import { RULES } from '../../src/meting/rules';
import { RULE_EXAMPLES } from '../../src/meting/rules/examples';

const languages: readonly (readonly ['nl' | 'en', RuleWordsFile])[] = [
  ['nl', nl],
  ['en', en],
];
const roles = ['bestuur', 'sectorraad'] as const;
const texts = (text: RuleWords['todo']) => {
  const given = typeof text === 'function' ? text({}) : text;
  return typeof given === 'string' ? [given] : [given.bestuur, given.sectorraad];
};

const seededResults = new Map<RuleId, Promise<CheckResult>>();

/** What is found in a workbook with the defect of a rule: once, for all languages. */
function seededResult(id: RuleId): Promise<CheckResult> {
  const made =
    seededResults.get(id) ??
    Promise.resolve().then(() => {
      const draft = cleanDraft({ rows: 60, seed: 3 });
      RULE_EXAMPLES[id].seed(draft, seeded(5));
      return checkWorkbook(draftSource(draft));
    });
  seededResults.set(id, made);
  return made;
}

test('every rule has an id of its own, and a source or a reason to have none', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id, source, certainty } of RULES) {
    expect(id).toMatch(/^[A-Z]\d\d$/);
    if (source === null) expect([id, ['own', 'unverified'].includes(certainty)]).toEqual([id, true]);
  }
});

test('what needs judgement is never a fout', () => {
  for (const { id, severity, certainty } of RULES) {
    if (certainty === 'unverified' || certainty === 'inferred')
      expect([id, severity]).not.toEqual([id, 'fout']);
  }
});

describe.each(languages)('words in %s', (language, words) => {
  test('no text is empty', () => {
    const empty = Object.entries(words).flatMap(([id, each]) =>
      Object.entries({ ...each, todo: texts(each.todo).join(), consequence: texts(each.consequence).join() })
        .filter(([, text]) => typeof text === 'string' && text.replace(/\{\w+\}/g, '').trim().length < 4)
        .map(([field]) => `${field} of ${id} in words.${language}.ts`),
    );
    expect({ empty }).toEqual({ empty: [] });
  });

  test('titles are short and say one thing', () => {
    for (const [id, { title }] of Object.entries(words)) {
      expect([id, title.length <= 60, /[.{}]/.test(title)]).toEqual([id, true, false]);
    }
    const titles = Object.entries(words).map(([id, { title }]) => [id, title] as const);
    const shared = titles.filter(([id, title]) =>
      titles.some(([other, same]) => other !== id && same === title && title !== ''),
    );
    expect({ shared }).toEqual({ shared: [] });
  });

  test('sentences are short enough to read in one go', () => {
    for (const [id, each] of Object.entries(words)) {
      const all = [...texts(each.consequence), each.why, ...texts(each.todo)];
      for (const text of all) {
        for (const sentence of text.split(/(?<=[.?!:])\s/)) {
          expect([id, sentence, sentence.split(/\s+/).length <= 28]).toEqual([id, sentence, true]);
        }
      }
    }
  });

  test('no advice is boilerplate: none is shared by two rules', () => {
    const advice = Object.entries(words).flatMap(([id, { todo }]) =>
      texts(todo).flatMap((text) => (text === '' ? [] : [[text, id] as const])),
    );
    const owner = new Map<string, string>();
    for (const [text, id] of advice) {
      expect([text, owner.get(text) ?? id]).toEqual([text, id]);
      owner.set(text, id);
    }
  });

  test('every placeholder is filled by the facts of a real finding, for each role', async () => {
    for (const rule of RULES) {
      const { groups } = await seededResult(rule.id);
      const finding = groups.find((group) => group.rule === rule.id)?.examples[0];
      if (!finding) throw new Error(`the seed of ${rule.id} gave no finding`);
      for (const role of roles) {
        const explained: Explanation = explainFinding(words[rule.id], finding, role, language);
        for (const [field, text] of Object.entries(explained)) {
          expect([rule.id, field, /\{\w+\}/.exec(text)?.[0] ?? '']).toEqual([rule.id, field, '']);
        }
      }
    }
  });
});

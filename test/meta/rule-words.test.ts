import { rules as en } from '../../src/locales/en/rules';
import { rules as nl } from '../../src/locales/nl/rules';
import type { RuleWordsFile } from '../../src/locales/rule-words';
import type { RuleWords } from '../../src/meting/judge/rule-words';
import { RULES } from '../../src/meting/rules';

const languages: readonly (readonly ['nl' | 'en', RuleWordsFile])[] = [
  ['nl', nl],
  ['en', en],
];
const texts = (text: RuleWords['todo']) => {
  const given = typeof text === 'function' ? text({}) : text;
  return typeof given === 'string' ? [given] : [given.bestuur, given.sectorraad];
};

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
});

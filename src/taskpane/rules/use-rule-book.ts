import { useMemo } from 'react';
import type { Finding } from '../../meting/judge/finding';
import type { RuleWords } from '../../meting/judge/rule-words';
import { explainFinding, type Explanation, type RuleWordsFile } from '../../locales/rule-words';
import { usePane } from '../app/pane-context';
import { useWords, type WordLoaders } from '../app/words';

/** The words of the rules in the language and for the role of the user. */
export interface RuleBook {
  title(rule: string): string;
  why(rule: string): string;
  explain(finding: Finding): Explanation;
}

const ruleWords: WordLoaders<RuleWordsFile> = {
  nl: async () => (await import('../../locales/nl/rules')).rules,
  en: async () => (await import('../../locales/en/rules')).rules,
};

/** The rule book, loaded when first needed; `undefined` until then. */
export function useRuleBook(): RuleBook | undefined {
  const { settings, words } = usePane();
  const loaded = useWords(ruleWords);
  return useMemo(() => {
    if (!loaded) return undefined;
    const known: Readonly<Partial<Record<string, RuleWords>>> = loaded;
    // An earlier report may name a rule that these words do not have; it is still shown, by its number.
    const wordsOf = (rule: string): RuleWords =>
      known[rule] ?? { title: rule, what: '{sheet} {cell}', consequence: '', why: '', todo: '' };
    return {
      title: (rule) => wordsOf(rule).title,
      why: (rule) => wordsOf(rule).why,
      explain: (finding) => explainFinding(wordsOf(finding.rule), finding, settings.role, words.language),
    };
  }, [loaded, settings.role, words.language]);
}

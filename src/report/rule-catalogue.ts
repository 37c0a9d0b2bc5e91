import type { Language } from '../locales/language';
import { explainFinding, type RuleWordsFile } from '../locales/rule-words';
import type { Rule } from '../meting/judge/rule';
import type { RuleCatalogue } from './build';

/** What else stands in words about checks, by code. */
export interface CatalogueWords {
  readonly rules: RuleWordsFile;
  /** Why a rule did not run. */
  readonly ledgerWhy: Readonly<Record<string, string>>;
  /** Why a row does not count. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** The rules with their words in one language. */
export function ruleCatalogue(
  rules: readonly Rule[],
  words: CatalogueWords,
  language: Language,
): RuleCatalogue {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    explain: (finding, role) => explainFinding(words.rules[finding.rule], finding, role, language),
    source: (rule) => {
      const source = byId.get(rule)?.source;
      return source
        ? { text: `${source.document} (${source.number}), ${source.place}`, url: source.url ?? null }
        : null;
    },
    certainty: (rule) => byId.get(rule)?.certainty ?? 'own',
    ledgerWhy: (why) => words.ledgerWhy[why] ?? why,
    reason: (reason) => words.reasons[reason] ?? reason,
  };
}

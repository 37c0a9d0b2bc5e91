import type { RuleWordsFile } from '../rule-words';

/** The words of all rules, by rule id: one file for each kind of rule, named here. */
export const rules: RuleWordsFile = {};

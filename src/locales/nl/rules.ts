import type { RuleWordsFile } from '../rule-words';
import { rowRules } from './rules-rows';
import { structureRules } from './rules-structure';

/** The words of all rules, by rule id: one file for each kind of rule, named here. */
export const rules: RuleWordsFile = { ...structureRules, ...rowRules };

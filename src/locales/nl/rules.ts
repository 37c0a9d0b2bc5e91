import type { RuleWordsFile } from '../rule-words';
import { lkvRules } from './rules-lkv';
import { parameterRules } from './rules-parameters';
import { quotumRules } from './rules-quotum';
import { rowRules } from './rules-rows';
import { structureRules } from './rules-structure';
import { tabel1Rules } from './rules-tabel1';

/** The words of all rules, by rule id: one file for each kind of rule, named here. */
export const rules: RuleWordsFile = {
  ...structureRules,
  ...parameterRules,
  ...rowRules,
  ...lkvRules,
  ...tabel1Rules,
  ...quotumRules,
};

import type { Facts } from '../law/domain-error';
import type { Language } from './language';
import { fillText } from './rule-words';
import { writtenPeriods } from './written-period';

/** Why a file could not be used for a meting, with its facts in the sentence. */
export function composeErrorText(sentence: string, facts: Facts, language: Language): string {
  const { periods } = facts;
  return fillText(
    sentence,
    typeof periods === 'string'
      ? { ...facts, periods: writtenPeriods(periods.split(', '), language) }
      : facts,
    language,
  );
}

import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ vorm: 'Formeel dienstverband', tijdvakType: 'maand', sector: 'Markt' }]],
  bad: [[{ vorm: 'vast' }], [{ sector: 'semi' }], [{ tijdvakType: 'KW' }]],
  seed(draft, random) {
    const [column, value] = random.pick([
      ['tijdvakType', 'kwartaal'],
      ['onbepaaldeTijd', 'misschien'],
      ['lkvGevraagd', 'onbekend'],
      ['vorm', 'zzp'],
      ['sector', 'semi'],
    ] as const);
    return draft.set(formalRecord(draft, random), column, value);
  },
};

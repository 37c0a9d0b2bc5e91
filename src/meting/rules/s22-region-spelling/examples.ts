import type { RuleExamples } from '../../generate/rule-examples';
import { recordWhere } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ regio: 'Noord-Limburg' }, { regio: 'Midden-Limburg' }, { regio: 'Zuid-Limburg' }],
    // Spellings of one region.
    [{ regio: 'Food Valley' }, { regio: 'FoodValley' }, { regio: 'Regio Foodvalley' }],
    [{ regio: '' }],
  ],
  bad: [[{ regio: 'Haaglanden' }, { regio: 'Haagladen' }], [{ regio: 'Atlantis' }]],
  seed(draft, random) {
    const record = recordWhere(draft, random, (each) => draft.get(each, 'regio') !== null);
    return draft.set(record, 'regio', random.pick(['Haagladen', 'Rijnmont', 'Groningem', 'Atlantis']));
  },
};

import type { RuleExamples } from '../../generate/rule-examples';
import { recordWhere } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ regio: 'Noord-Limburg' }, { regio: 'Midden-Limburg' }, { regio: 'Zuid-Limburg' }]],
  bad: [
    [{ regio: 'Groot Amsterdam' }, { regio: 'Groot Amsterdam' }, { regio: 'groot-amsterdam' }],
    [{ regio: 'Haaglanden' }, { regio: 'Haaglanden' }, { regio: 'Haagladen' }],
  ],
  seed(draft, random) {
    const count = (name: unknown) => {
      let rows = 0;
      for (let i = 0; i < draft.records; i++) if (draft.get(i, 'regio') === name) rows += 1;
      return rows;
    };
    const record = recordWhere(draft, random, (each) => count(draft.get(each, 'regio')) > 2);
    const name = String(draft.get(record, 'regio'));
    return draft.set(record, 'regio', random.pick([name.toUpperCase(), `Regio ${name}`, `${name}.`]));
  },
};

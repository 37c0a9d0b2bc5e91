import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';
import { REQUIRED } from './rule';

export const examples: RuleExamples = {
  good: [
    [{}],
    // Most rows say nothing of it.
    [{ numIv: null }, { numIv: null, bsn: '111222333' }, { bsn: '123456782' }],
    [{}, { bsn: '111222333' }, { bsn: '123456782', vorm: 'inleen', cdAard: 11, lhnr: null }],
    [{ inRegister: null }],
    [{ grond: null, datRegistratie: null }],
  ],
  bad: [
    [{ verloondeUren: null }],
    [{ bsn: '' }],
    [{ sector: ' ' }],
    [{}, { bsn: '111222333' }, { bsn: '123456782', numIv: null }],
    [{}, { bsn: '111222333' }, { bsn: '123456782', lhnr: null }],
    [{ inRegister: null, grond: null, datRegistratie: null }],
  ],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), random.pick(REQUIRED), null);
  },
};

import { ruleWords } from '../../judge/rule-words';
import type { S14Facts } from './rule';

const words = ruleWords<S14Facts>();

export const finding = words.finding({
  title: 'Twee koppen zijn verwisseld',
  what: 'Onder "{kop}" staat wat bij "{andere}" hoort, en andersom.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De twee kolommen zijn niet gebruikt. De rijen tellen pas mee als de koppen goed staan.',
  why: 'In bijna alle rijen kloppen deze twee kolommen alleen als u hun koppen omwisselt.',
  todo: 'Wissel de koppen "{kop}" en "{andere}" om. De cellen eronder hoeft u niet te veranderen.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S24Facts } from './rule';

const words = ruleWords<S24Facts>();

export const finding = words.finding({
  title: 'A lent person without a BSN',
  what: '{cell} does not contain a BSN for a lent person.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The row counts, but no one can check that the person is in the doelgroepregister and does not count twice.',
  why: 'A supplier is not always allowed to give the BSN. The hours may still count.',
  todo: 'Did the supplier give you the BSN? Fill it in. If not, say in the explanation who reported the hours.',
});

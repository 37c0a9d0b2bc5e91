import { ruleWords } from '../../judge/rule-words';
import type { B27Facts } from './rule';

const words = ruleWords<B27Facts>();

export const finding = words.finding({
  title: 'More hours attributed than paid',
  what: '{toegerekend} hours were attributed to the user firm (inlener). The supplier (uitlener) paid this person for {verloond} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The user firm gets hours that do not exist.',
  why: 'Supplier and user firm may agree which hours the user firm gets, but never more than were paid.',
  todo: 'Compare {cell} with the agreement between supplier and user firm, and lower the attributed hours.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S38Facts } from './rule';

const words = ruleWords<S38Facts>();

export const finding = words.finding({
  title: 'De periode is nog niet voorbij',
  what: ({ begin, dag }) =>
    begin > dag
      ? 'De periode in {cell} is {begin} tot en met {einde}. Op de dag van deze controle, {dag}, moest die nog beginnen.'
      : 'De periode in {cell} is {begin} tot en met {einde}. Op de dag van deze controle, {dag}, was die nog niet voorbij.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De uren tellen mee zoals ze er staan, maar kunnen nog veranderen.',
  why: 'Hoeveel uren zijn verloond, staat pas vast als de periode voorbij is.',
  todo: ({ begin = '', dag = '' }) =>
    begin > dag
      ? 'Verbeter het jaar of de datums. Kloppen die? Kijk dan of de datum van uw computer klopt, en controleer opnieuw.'
      : 'Controleer de meting opnieuw als de periode voorbij is. Staan alle uren al vast? Schrijf dat dan in de toelichting.',
});

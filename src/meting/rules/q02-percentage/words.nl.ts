import { ruleWords } from '../../judge/rule-words';
import type { Q02Facts } from './rule';

const words = ruleWords<Q02Facts>();

export const finding = words.finding({
  title: 'Quotumpercentage kan niet kloppen',
  what: 'In {cell} staat {percentage}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het quotumtekort is met dit percentage niet te berekenen.',
  why: 'Het percentage is naar beneden afgerond op twee cijfers achter de komma en ligt tussen 0 en {hoogste}.',
  todo: 'Neem het percentage over dat voor uw sector en jaar is vastgesteld, bijvoorbeeld 1,93%.',
});

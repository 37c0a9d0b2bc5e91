import { ruleWords } from '../../judge/rule-words';
import type { B14Facts } from './rule';

const words = ruleWords<B14Facts>();

export const finding = words.finding({
  title: 'Begeleid werk staat als inleen',
  what: 'Rij {row} heeft code {aard} (Wsw begeleid werk), maar in {cell} staat inleen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De baan staat misschien op de verkeerde regel van Tabel 1.',
  why: 'Bij begeleid werk is iemand in dienst bij een gewone werkgever. Dat is een formeel dienstverband. Dit volgt uit de wet, maar staat er niet letterlijk.',
  todo: 'Is de persoon in dienst van uw organisatie? Kies dan formeel. Wordt de persoon gedetacheerd? Gebruik dan code 22.',
});

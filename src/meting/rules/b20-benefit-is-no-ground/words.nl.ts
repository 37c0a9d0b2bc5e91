import { ruleWords } from '../../judge/rule-words';
import type { B20Facts } from './rule';

const words = ruleWords<B20Facts>();

export const finding = words.finding({
  title: 'Een WIA- of WW-uitkering is geen grond',
  what: 'In {cell} staat {waarde} als grond.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'Er is een wetsvoorstel om mensen met WIA of WW toe te voegen. Zolang dat geen wet is, tellen zij door zo’n uitkering niet mee.',
  todo: 'Heeft UWV bevestigd dat de persoon in het doelgroepregister staat? Vul dat dan in en maak {cell} leeg. De letter van de grond is niet nodig. Zo niet, verwijder dan de rij.',
});

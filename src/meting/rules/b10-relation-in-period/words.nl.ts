import { ruleWords } from '../../judge/rule-words';
import type { B10Facts } from './rule';

const words = ruleWords<B10Facts>();

export const finding = words.finding({
  title: 'Dienstverband valt buiten het tijdvak',
  what: (facts) =>
    facts.tijdvak === undefined
      ? 'De inkomstenverhouding begint op {begin}, maar eindigt al daarvoor: op {einde}.'
      : facts.begin === undefined
        ? 'De inkomstenverhouding eindigde op {einde}. Het tijdvak begon pas op {tijdvak}.'
        : 'De inkomstenverhouding begint op {begin}. Het tijdvak eindigde al op {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Er zijn uren opgegeven over een tijd waarin deze persoon niet in dienst was.',
  why: 'Verloonde uren horen bij een inkomstenverhouding die in het tijdvak bestond.',
  todo: 'Controleer de datum in dienst en de datum uit dienst. Hoort de rij bij een ander tijdvak? Verwijder hem dan hier.',
});

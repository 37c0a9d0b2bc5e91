import { ruleWords } from '../../judge/rule-words';
import type { Q05Facts } from './rule';

const words = ruleWords<Q05Facts>();

export const finding = words.finding({
  title: 'Na de laatste dag ingediend',
  what: 'In {cell} staat {datum}. De laatste dag voor {jaar} is {uiterlijk}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat na die dag is ingediend of afgesproken, telt voor dat jaar niet meer mee.',
  why: 'Loonaangiften tellen tot en met 1 mei van het volgende jaar, afspraken over inleen tot en met 1 augustus.',
  todo: 'Verbeter de datum als die fout is. Klopt de datum? Laat deze uren dan weg en schrijf dat in de toelichting.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S10Facts } from './rule';

const words = ruleWords<S10Facts>();

export const finding = words.finding({
  title: 'Een blad is niet te lezen',
  what: 'Blad {blad} is niet of niet helemaal gelezen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat op dit blad staat, is niet gecontroleerd en niet geteld.',
  why: 'Het bestand is beschadigd, of er staat iets in dat niet in een werkblad hoort.',
  todo: 'Open het bestand in Excel, sla het op onder een andere naam en controleer het opnieuw.',
});

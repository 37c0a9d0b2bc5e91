import { ruleWords } from '../../judge/rule-words';
import type { L02Facts } from './rule';

const words = ruleWords<L02Facts>();

export const finding = words.finding({
  title: 'LKV gevraagd waar er geen recht op is',
  what: 'In {cell} is LKV gevraagd bij iemand met code {aard} als aard van de arbeidsverhouding.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Voor deze werknemer is er geen recht op LKV. Vraagt u het toch, dan kan dat een boete geven.',
  why: 'LKV geldt niet voor beschut werk (24) en niet voor Wsw-werk zonder detachering (21). Tot 2026 gold het ook niet voor Wsw-detachering (22).',
  todo: 'Zet LKV op N en trek het verzoek in de loonaangifte in. Of verbeter de code als die niet klopt.',
});

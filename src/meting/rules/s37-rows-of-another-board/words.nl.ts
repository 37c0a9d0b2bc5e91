import { ruleWords } from '../../judge/rule-words';
import type { S37Facts } from './rule';

const words = ruleWords<S37Facts>();

export const finding = words.finding({
  title: 'Rijen lijken van een andere organisatie dan de Opgave',
  what: '{rijen} rijen met loonheffingennummer {lhnr}, vanaf {cell}, zijn van de sector "{anders}" en de regio {andereRegio}. Op het blad Opgave staan "{opgave}" en {regio}, en andere rijen passen daarbij.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Zijn deze rijen van een andere organisatie, dan telt deze werkmap te veel banen.',
  why: 'Een werkmap is van één organisatie. Bij het samenvoegen van bestanden kunnen rijen van een andere meekomen.',
  todo: 'Horen deze rijen bij een andere organisatie? Zet ze dan in een eigen werkmap. Horen ze bij u, bijvoorbeeld omdat uw bestuur ook scholen van een andere soort heeft? Leg dat dan uit.',
});

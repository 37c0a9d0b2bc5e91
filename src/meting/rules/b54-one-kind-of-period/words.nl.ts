import { ruleWords } from '../../judge/rule-words';
import type { B54Facts } from './rule';

const words = ruleWords<B54Facts>();

export const finding = words.finding({
  title: 'Verschillende tijdvakken bij één loonheffingennummer',
  what: ({ rijen, type, begin }) =>
    begin !== ''
      ? 'In rij {row} lopen de vier weken van {begin} tot en met {einde}. In {andereRijen} andere rijen van {lhnr} is dat {anderBegin} tot en met {anderEinde}.'
      : rijen === 1
        ? type === 'MND'
          ? 'In rij {row} staat een maand, en in {andereRijen} andere rijen van {lhnr} een tijdvak van vier weken.'
          : 'In rij {row} staat een tijdvak van vier weken, en in {andereRijen} andere rijen van {lhnr} een maand.'
        : type === 'MND'
          ? 'In {rijen} rijen van {lhnr} staat een maand, en in {andereRijen} andere een tijdvak van vier weken.'
          : 'In {rijen} rijen van {lhnr} staat een tijdvak van vier weken, en in {andereRijen} andere een maand.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Uren van een maand tellen voor minder banen dan dezelfde uren van vier weken. En uren over andere dagen horen misschien bij een ander tijdvak.',
  why: 'Bijna altijd gaan de uren van één loonheffingennummer alle over maanden, of alle over dezelfde vier weken.',
  todo: 'Kijk in de salarisadministratie over welke dagen de uren in deze rijen gaan, en verbeter begin en einde van het tijdvak. Kloppen ze toch? Leg dan uit waarom.',
});

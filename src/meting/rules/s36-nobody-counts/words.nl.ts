import { ruleWords } from '../../judge/rule-words';
import type { S36Facts } from './rule';

const words = ruleWords<S36Facts>();

export const finding = words.finding({
  title: 'Niemand in de meting is uit de doelgroep',
  what: ({ rijen, nee }) =>
    rijen === 1
      ? 'De enige rij telt niet mee: in {cell} staat dat de persoon niet in het doelgroepregister staat.'
      : nee === rijen
        ? 'Geen van de {rijen} rijen telt mee. Overal, vanaf {cell}, staat dat de persoon niet in het doelgroepregister staat.'
        : nee === 1
          ? 'Geen van de {rijen} rijen telt mee. In {cell} staat dat de persoon niet in het doelgroepregister staat.'
          : 'Geen van de {rijen} rijen telt mee. In {nee} daarvan, vanaf {cell}, staat dat de persoon niet in het doelgroepregister staat.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De uitkomst is nul banen. Staat er toch iemand in het doelgroepregister, dan is dat te weinig.',
  why: 'Alleen wie in het doelgroepregister staat, telt mee. Een kolom waarin overal “nee” staat, kan ook verkeerd zijn gevuld.',
  todo: 'Staat er iemand in het doelgroepregister? Verbeter dan de kolom, vanaf {cell}. Is er echt niemand? Vul dan op het blad Opgave “ja” in naast “Niemand uit de doelgroep”, of leg het hier uit.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S29Facts } from './rule';

const words = ruleWords<S29Facts>();

export const finding = words.finding({
  title: 'Cellen staan in een andere rij dan de rest',
  what: ({ soort, cellen }) => {
    if (soort === 'volgorde')
      return 'Onder "{koppen}" staan de goede waarden, maar in een andere volgorde dan de rest van de rijen.';
    const hoeveel = cellen === 1 ? 'één rij' : '{cellen} rijen';
    return soort === 'ingevoegd'
      ? `Onder "{koppen}" staat vanaf rij {vanaf} alles ${hoeveel} te laag.`
      : `Onder "{koppen}" staat uiterlijk vanaf rij {vanaf} alles ${hoeveel} te hoog.`;
  },
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De rijen zijn niet geteld en verder niet gecontroleerd: ieder heeft er gegevens van een ander.',
  why: 'Is in één kolom een cel ingevoegd of verwijderd, dan schuiven de cellen eronder naar een andere rij. Sorteert u één kolom, dan blijft de rest staan.',
  todo: ({ soort }) => {
    if (soort === 'volgorde')
      return 'Maak het sorteren van deze kolom ongedaan, of plak de kolom opnieuw uit uw bron. Verander geen losse cellen.';
    return soort === 'ingevoegd'
      ? 'Verwijder de lege cellen onder "{koppen}" en kies “Cellen naar boven verplaatsen”. Vul de lege cellen niet in.'
      : 'Zoek onder "{koppen}" waar een cel ontbreekt, en voeg haar daar in met “Cellen naar beneden verplaatsen”. Vul de onderste rij niet aan.';
  },
});

import { ruleWords } from '../../judge/rule-words';
import type { S10Facts } from './rule';

const words = ruleWords<S10Facts>();

export const finding = words.finding({
  title: 'Een blad is niet te lezen',
  what: ({ reden }) => {
    switch (reden) {
      case 'csv-malformed':
        return 'Blad {blad} is gelezen tot {cell}. Daar ontbreekt een aanhalingsteken, of het staat verkeerd.';
      case 'csv-swallowed':
        return 'In regel {regel} van het bestand staat een aanhalingsteken en het volgende pas in regel {totRegel}: die regels werden één cel. Blad {blad} is gelezen tot daar.';
      case 'beyond-sheet':
        return 'Blad {blad} heeft meer rijen dan een rekenblad en is niet gelezen.';
      case 'too-large':
        return 'Blad {blad} is te groot om veilig te lezen.';
      case 'cell-too-long':
        return 'In {cell} staat meer tekst dan Excel toelaat. De rest van blad {blad} is niet gelezen.';
      case 'bad-value':
        return 'In {cell} staat een waarde die niet bij het soort cel hoort. De rest van blad {blad} is niet gelezen.';
      default:
        return 'Blad {blad} is niet of niet helemaal gelezen.';
    }
  },
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat op dit blad staat, is niet gecontroleerd en niet geteld.',
  why: 'Het bestand is beschadigd, of er staat iets in dat niet in een werkblad hoort.',
  todo: ({ reden }) => {
    switch (reden) {
      case 'csv-swallowed':
        return 'Haal beide aanhalingstekens weg in een tekstprogramma zoals Kladblok, of maak het bestand opnieuw in het programma waar het vandaan komt. Open het niet in Excel om het op te slaan: dan blijven de regels weg.';
      case 'csv-malformed':
        return 'Maak het bestand opnieuw in het programma waar het vandaan komt, of verbeter die regel in een tekstprogramma zoals Kladblok. Open het niet in Excel om het op te slaan: dan kunnen er gegevens wegvallen.';
      case 'beyond-sheet':
        return 'Open dit bestand niet in Excel: dat laat rijen weg. Het programma voor de terminal telt het waar het staat: banenafspraak count.';
      case 'too-large':
        return 'Haal weg wat niet bij de meting hoort en controleer het bestand opnieuw.';
      case 'cell-too-long':
        return 'Kort de tekst in die cel in en controleer het bestand opnieuw.';
      default:
        return 'Open het bestand in Excel, sla het op onder een andere naam en controleer het opnieuw.';
    }
  },
});

import { ruleWords } from '../../judge/rule-words';
import type { B49Facts } from './rule';

const words = ruleWords<B49Facts>();

export const finding = words.finding({
  title: 'Een kort tijdvak naast een lang van dezelfde persoon',
  what: ({ blad }) =>
    blad === ''
      ? 'Rij {row} gaat over een deel van het tijdvak in rij {andereRij}: dezelfde persoon bij dezelfde werkgever.'
      : 'Rij {row} van blad "{sheet}" gaat over een deel van het tijdvak in rij {andereRij} van blad "{blad}": dezelfde persoon bij dezelfde werkgever.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Zitten de uren van rij {row} ook in de andere rij, dan tellen zij dubbel.',
  why: 'In de uren van een jaar of half jaar zitten die van elk korter tijdvak al.',
  todo: 'Verwijder een van de twee rijen. Zijn het echt twee banen? Leg dat dan uit.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S15Facts } from './rule';

const words = ruleWords<S15Facts>();

export const finding = words.finding({
  title: 'Waarde staat niet in de keuzelijst',
  what: 'In {cell} ({kop}) staat "{waarde}". Toegestaan: {toegestaan}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De waarde is niet begrepen. De rij telt niet mee, of telt verkeerd mee.',
  why: 'Alleen met vaste waarden is te bepalen waar een baan meetelt.',
  todo: ({ kolom, verplicht }) => {
    switch (kolom) {
      case 'sector':
      case 'sectorInlener':
      case 'sectorUitlener':
        return 'Kies overheid voor overheid en onderwijs, en markt voor alle andere werkgevers. De sectorraad weet waar uw organisatie bij hoort.';
      case 'vorm':
        return 'Kies formeel voor mensen in dienst, en inleen voor mensen die u inleent.';
      case 'tijdvakType':
        return 'Kies MND als u per maand aangifte doet, 4WK per vier weken, HJR per half jaar en JR per jaar.';
      default:
        return verplicht === false
          ? 'Kies in {cell} een waarde uit de lijst. Weet u het niet? Maak de cel dan leeg.'
          : 'Kies in {cell} een waarde uit de lijst.';
    }
  },
});

import { ruleWords } from '../../judge/rule-words';
import type { S15Facts } from './rule';

const words = ruleWords<S15Facts>();

export const finding = words.finding({
  title: 'Waarde staat niet in de keuzelijst',
  what: 'In {cell} ({kop}) staat "{waarde}". Toegestaan is: {toegestaan}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De cel is niet begrepen. De rij telt niet of niet goed mee.',
  why: 'Alleen met vaste waarden is te bepalen waar een baan meetelt.',
  todo: ({ kolom, verplicht }) => {
    switch (kolom) {
      case 'sector':
      case 'sectorInlener':
      case 'sectorUitlener':
        return 'Kies overheid voor overheid en onderwijs, en markt voor alle andere werkgevers. De sectorraad weet waar uw organisatie bij hoort.';
      case 'vorm':
        return 'Kies formeel voor wie in dienst is, en inleen voor wie wordt ingeleend.';
      case 'tijdvakType':
        return 'Kies MND als u per maand aangifte doet, 4WK per vier weken, HJR per half jaar en JR per jaar.';
      default:
        return verplicht === false
          ? 'Kies in {cell} een waarde uit de lijst, of maak de cel leeg als u het niet weet.'
          : 'Kies in {cell} een waarde uit de lijst.';
    }
  },
});

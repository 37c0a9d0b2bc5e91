import { ruleWords } from '../../judge/rule-words';
import type { S15Facts } from './rule';

const words = ruleWords<S15Facts>();

export const finding = words.finding({
  title: 'The value is not in the list',
  what: '{cell} ({kop}) contains "{waarde}". Allowed: {toegestaan}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The cell was not understood. The row does not count, or counts wrongly.',
  why: 'Only fixed values show where a job counts.',
  todo: ({ kolom, verplicht }) => {
    switch (kolom) {
      case 'sector':
      case 'sectorInlener':
      case 'sectorUitlener':
        return 'Choose overheid for government and education, and markt for all other employers. Your sectorraad knows which one you are.';
      case 'vorm':
        return 'Choose formeel for people you employ, and inleen for people lent to you.';
      case 'tijdvakType':
        return 'Choose MND if you file payroll returns every month, 4WK for every four weeks, HJR for every half year and JR for every year.';
      default:
        return verplicht === false
          ? 'In {cell}, choose a value from the list. If you do not know, clear the cell.'
          : 'In {cell}, choose a value from the list.';
    }
  },
});

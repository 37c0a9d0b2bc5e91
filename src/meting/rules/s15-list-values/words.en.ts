import { ruleWords } from '../../judge/rule-words';
import type { S15Facts } from './rule';

const words = ruleWords<S15Facts>();

export const finding = words.finding({
  title: 'Value is not in the list',
  what: '{cell} ({kop}) holds "{waarde}". Allowed: {toegestaan}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The cell was not understood. The row does not count, or not rightly.',
  why: 'Only fixed values tell where a job counts.',
  todo: ({ kolom, verplicht }) => {
    switch (kolom) {
      case 'sector':
      case 'sectorInlener':
      case 'sectorUitlener':
        return 'Choose overheid for government and education, and markt for all other employers. Your sector council knows where you belong.';
      case 'vorm':
        return 'Choose formeel for who is employed by you, and inleen for who is lent to you.';
      case 'tijdvakType':
        return 'Choose MND if you file returns by month, 4WK by four weeks, HJR by half year and JR by year.';
      default:
        return verplicht === false
          ? 'Choose a value of the list in {cell}, or clear the cell if you do not know.'
          : 'Choose a value of the list in {cell}.';
    }
  },
});

import { ruleWords } from '../../judge/rule-words';
import type { S09Facts } from './rule';

const words = ruleWords<S09Facts>();

export const finding = words.finding({
  title: 'Value stands in another notation',
  what: (facts) =>
    facts.gebeurd === 'zero'
      ? 'The leading zero of {cell} ({kop}) was lost. It was read with the zero.'
      : facts.gebeurd === 'invisible'
        ? '{cell} ({kop}) holds a sign that you cannot see. The value was read without it.'
        : facts.gebeurd === 'formula'
          ? '{cell} ({kop}) holds the value as ="…". The value between the quotation marks was read.'
          : facts.gebeurd === 'apostrophe'
            ? '{cell} ({kop}) holds an apostrophe before the value. The value was read without it.'
            : facts.soort === 'bsn'
              ? 'The BSN in {cell} does not stand there as 9 digits. It was read as a BSN all the same.'
              : facts.soort === 'date'
                ? 'The date in {cell} ({kop}) stands there as text or a number. It was read as a date all the same.'
                : 'The value in {cell} ({kop}) stands there as text or a date. It was read all the same.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This check does not mind. Formulas in Excel may not reckon with it.',
  why: 'After copying or importing, numbers often become text and leading zeros fall away.',
  todo: 'This check needs nothing. Do you calculate with these cells yourself? Then correct the values at the source or in Excel.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S09Facts } from './rule';

const words = ruleWords<S09Facts>();

export const finding = words.finding({
  title: 'The value is in another notation',
  what: (facts) =>
    facts.gebeurd === 'zero'
      ? 'The leading zero of {cell} ({kop}) was lost. It was read with the zero.'
      : facts.gebeurd === 'invisible'
        ? '{cell} ({kop}) contains a character that you cannot see. The value was read without it.'
        : facts.gebeurd === 'formula'
          ? '{cell} ({kop}) contains the value as ="…". The value between the quotation marks was read.'
          : facts.gebeurd === 'apostrophe'
            ? '{cell} ({kop}) has an apostrophe before the value. The value was read without it.'
            : facts.soort === 'bsn'
              ? 'The BSN in {cell} is not written as 9 digits. It was still read as a BSN.'
              : facts.soort === 'date'
                ? 'The date in {cell} ({kop}) is text or a number. It was still read as a date.'
                : 'The value in {cell} ({kop}) is text or a date. It was still read.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This check is not affected. But formulas in Excel may not work with it.',
  why: 'When you copy or import data, numbers often become text and leading zeros disappear.',
  todo: 'For this check there is nothing to do. Do you calculate with these cells yourself? Then correct the values at the source or in Excel.',
});

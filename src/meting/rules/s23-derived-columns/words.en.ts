import { ruleWords } from '../../judge/rule-words';
import type { S23Facts } from './rule';

const words = ruleWords<S23Facts>();

export const finding = words.finding({
  title: 'A column was derived, not filled in',
  what: ({ uit }) =>
    ({
      opgave: 'For {rijen} rows, "{kolom}" was taken from the sheet Opgave.',
      dates: 'For {rijen} rows, "{kolom}" was derived from the dates of the period.',
      label: 'For {rijen} rows, "{kolom}" was derived from the period.',
      aard: 'For {rijen} rows, "{kolom}" was derived from the nature of employment.',
      vorm: 'For {rijen} rows, "{kolom}" was derived from the form.',
      usual: 'For {rijen} rows, the usual value was assumed for "{kolom}".',
    })[uit],
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The count uses these values.',
  why: 'You do not have to fill in what follows from other data.',
  todo: ({ uit }) =>
    uit === 'usual'
      ? 'Is that right for everyone? Then there is nothing to do. If not, for example because of sheltered work (beschut werk), fill in the column.'
      : 'Is it right? Then there is nothing to do. If not, fill in the column "{kolom}".',
});

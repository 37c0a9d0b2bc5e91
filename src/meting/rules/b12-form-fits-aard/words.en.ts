import { ruleWords } from '../../judge/rule-words';
import type { B12Facts } from './rule';

const words = ruleWords<B12Facts>();

export const finding = words.finding({
  title: 'The form does not match the nature of employment',
  what: '{cell} says "{vorm}", but code {aard} needs "{verwacht}".',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The row does not count until this is fixed. As it stands the job would be on the wrong line of Tabel 1.',
  why: 'Agency work (11) and Wsw secondment (22) are lent jobs (inleenverband). Other employment with the employer itself is formal (formeel dienstverband).',
  todo: 'Look up the right code in the payroll return. Then correct the code or the form.',
});

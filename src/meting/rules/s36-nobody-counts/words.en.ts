import { ruleWords } from '../../judge/rule-words';
import type { S36Facts } from './rule';

const words = ruleWords<S36Facts>();

export const finding = words.finding({
  title: 'Nobody in the meting is from the target group',
  what: ({ rijen, nee }) =>
    rijen === 1
      ? 'The only row does not count: {cell} says that the person is not in the target group register.'
      : nee === rijen
        ? 'None of the {rijen} rows counts. Everywhere, from {cell} on, it says that the person is not in the target group register.'
        : nee === 1
          ? 'None of the {rijen} rows counts. {cell} says that the person is not in the target group register.'
          : 'None of the {rijen} rows counts. In {nee} of them, from {cell} on, it says that the person is not in the target group register.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The result is no jobs at all. If somebody is in the target group register after all, that is too few.',
  why: 'Only people in the target group register count. A column that says “no” everywhere may also have been filled in wrongly.',
  todo: 'Is somebody in the target group register? Then correct the column, from {cell} on. Is there really nobody? Then fill in “yes” on the sheet Opgave beside “Nobody from the target group”, or explain it here.',
});

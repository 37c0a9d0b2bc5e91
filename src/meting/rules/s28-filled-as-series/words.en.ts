import { ruleWords } from '../../judge/rule-words';
import type { S28Facts } from './rule';

const words = ruleWords<S28Facts>();

export const finding = words.finding({
  title: 'A number was filled down',
  what: ({ soort }) =>
    soort === 'blok'
      ? 'Row {row} has the BSN of row {eerste}, but another date of birth or registration. {rijen} rows under each other are like that.'
      : soort === 'bsn'
        ? 'Rows {eerste} to {laatste} have the same BSN, but the registration or date of birth of different people.'
        : soort === 'dag'
          ? 'In {rijen} consecutive rows, "{kop}" runs from {eerste} to {laatste}.'
          : soort === 'grond'
            ? 'In {rijen} consecutive rows, the ground runs from {eerste} to {laatste}.'
            : 'In {rijen} consecutive rows, the payroll tax number runs from {eerste} to {laatste}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'So these rows have a number or ground of another employer or person.',
  why: 'If you drag a cell down by its corner, Excel copies it, or makes a series: L01, L02, L03.',
  todo: ({ soort }) =>
    soort === 'blok'
      ? 'The BSNs of a block of rows were probably pasted over those of other people. Put the BSNs that belong there back in one of the two blocks. Do not delete rows: they are different people.'
      : soort === 'bsn'
        ? 'Fill in the BSN of each person in these rows. Delete no rows: they are different people. Is it one person after all? Then make the date of birth in the rows the same, and the registration too if there is only one; if the person had an earlier one, fill in its end.'
        : soort === 'dag'
          ? 'The first date was probably dragged down. Fill in the date of each person in these rows.'
          : soort === 'grond'
            ? 'The first letter was probably dragged down. Fill in the ground of each person in these rows, as the target group register has it.'
            : 'Copy the number from the first row and paste it into these rows.',
});

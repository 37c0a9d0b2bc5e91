import { ruleWords } from '../../judge/rule-words';
import type { B27Facts } from './rule';

const words = ruleWords<B27Facts>();

export const finding = words.finding({
  title: 'More hours attributed than paid',
  what: ({ soort, ook }) =>
    soort === 'verloond' && ook > 0
      ? `There are too few paid hours in {cell}: {verloond} hours. {toegerekend} hours were attributed to the user firm (inlener). The paid hours are as low in {ook} other ${ook === 1 ? 'row' : 'rows'}.`
      : soort === 'verloond'
        ? 'There are too few paid hours in {cell}: {verloond} hours. {toegerekend} hours were attributed to the user firm (inlener), and that fits the contract or the other rows better.'
        : '{toegerekend} hours were attributed to the user firm (inlener). The supplier (uitlener) paid this person for {verloond} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count. A user firm cannot get hours that the supplier did not pay.',
  why: 'Supplier and user firm may agree which hours the user firm gets, but never more than were paid.',
  todo: ({ soort, ook = 0 }) =>
    soort === 'verloond' && ook > 0
      ? 'See whether the column Paid hours contains hours per week or of four weeks, days or FTE, and fill in the paid hours of the whole period in all these rows. Only the rows with more hours attributed than paid are an error here; the others are looked at again after that.'
      : soort === 'verloond'
        ? 'Fill in the paid hours of the whole period in {cell}, as the supplier paid them. Are they right after all? Then lower the attributed hours.'
        : soort === 'toegerekend'
          ? 'Compare {cell} with the agreement between supplier and user firm, and lower the attributed hours.'
          : 'See which of the two is wrong. Compare the paid hours with what the supplier paid, and the attributed hours with the agreement. Put right what is wrong.',
});

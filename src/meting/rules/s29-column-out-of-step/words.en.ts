import { ruleWords } from '../../judge/rule-words';
import type { S29Facts } from './rule';

const words = ruleWords<S29Facts>();

export const finding = words.finding({
  title: 'Cells are in another row than the rest',
  what: ({ soort, cellen }) => {
    if (soort === 'volgorde')
      return 'Under "{koppen}" are the right values, but in another order than the rest of the rows.';
    const rows = cellen === 1 ? 'one row' : '{cellen} rows';
    return soort === 'ingevoegd'
      ? `From row {vanaf} on, everything under "{koppen}" is ${rows} too low.`
      : `From row {vanaf} on at the latest, everything under "{koppen}" is ${rows} too high.`;
  },
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The rows were not counted and not checked any further: each has data of someone else.',
  why: 'If a cell is inserted into one column, or deleted from it, the cells below move to another row. If you sort one column, the rest stays where it is.',
  todo: ({ soort }) => {
    if (soort === 'volgorde')
      return 'Undo the sorting of this column, or paste it again from your source. Do not change single cells.';
    return soort === 'ingevoegd'
      ? 'Delete the empty cells under "{koppen}" and choose “Shift cells up”. Do not fill in the empty cells.'
      : 'Find where a cell is missing under "{koppen}", and insert it there with “Shift cells down”. Do not complete the last row.';
  },
});

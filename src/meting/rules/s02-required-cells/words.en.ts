import { ruleWords } from '../../judge/rule-words';
import { lastTextNotice } from '../shared/last-text.en';
import type { S02Facts } from './rule';

const words = ruleWords<S02Facts>();

export const finding = words.finding({
  title: 'A required cell is empty',
  what: ({ opgeschoven, kolom, naast = '' }) =>
    naast !== ''
      ? kolom === 'meer'
        ? 'In row {row} required cells are empty: {kop}. Under {naast} stands a number that can be the hours.'
        : 'Cell {cell} ({kop}) is empty. In the cell beside it, under {naast}, stands a number that can be the hours.'
      : kolom === 'meer' || kolom === 'sectoren'
        ? 'In row {row} required cells are empty: {kop}.'
        : opgeschoven
          ? 'Only in the last row the cell under {kop} is empty: {cell}.'
          : 'Cell {cell} ({kop}) is empty.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count, or counts wrongly.',
  why: 'Without it, no one can tell whether and how the job counts.',
  todo: ({ kolom, laatsteTekst, opgeschoven, samengevoegd, naast = '', naastSoort }) => {
    const empty = `Empty the cell under {naast}, or fill in ${naastSoort === 'contract' ? 'the contract hours' : 'the date that belongs'} there.`;
    if (naast !== '' && kolom === 'meer')
      return `Are the hours one column off? Put them in the right cell. ${empty} Fill in the other cells.${lastTextNotice(laatsteTekst)}`;
    if (naast !== '') return `Are the hours one column off? Put them in {cell}. ${empty}`;
    if (samengevoegd === true)
      return 'The cell is merged with others, and then only the top one is filled. Choose Unmerge Cells in Excel, and fill in {kop} in each row. If each row is of another person, give each their own.';
    if (kolom === 'meer')
      return `Fill in these cells. First see whether the data stands elsewhere: a row can have been cut off, or part of it stands a row higher or lower.${lastTextNotice(laatsteTekst)}`;
    if (opgeschoven === true)
      return 'First check whether a cell was deleted higher up under {kop}: then everything below stands one row too high. If not, fill in {cell}.';
    switch (kolom) {
      case 'inRegister':
      case 'datRegistratie':
        return 'Ask UWV whether the person is in the doelgroepregister. Fill in ja (yes) or nee (no), or the start date that UWV gives.';
      case 'sector':
        return `Fill in markt (market) or overheid (government): the sector of your organisation, or of the user firm if the person is lent.${lastTextNotice(laatsteTekst)}`;
      case 'sectoren':
        return `This person is lent to you. Fill in the sector of the user firm in both columns: markt (market) or overheid (government).${lastTextNotice(laatsteTekst)}`;
      case 'lhnr':
      case 'numIv':
        return 'Look up {kop} in the payroll tax return and fill in {cell}. Does the same income relation stand in another row too? Then delete the row that is one too many.';
      case 'vorm':
        return 'Fill in formeel for people you employ, and inleen for people lent to you.';
      default:
        return 'Look up {kop} in the payroll records and fill in {cell}.';
    }
  },
});

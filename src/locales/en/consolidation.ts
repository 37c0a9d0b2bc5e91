import { amount } from '../amount';
import type { ConsolidationWords } from '../consolidation-words';

/** Words of the consolidation. */
export const consolidationWords: ConsolidationWords = {
  leftOut: ({ files, rows, unknown, unknownFiles }, jobs) => {
    const rowsOf = (n: number) => (n === 1 ? 'one row' : `${String(n)} rows`);
    const filesOf = (n: number) => (n === 1 ? 'one file' : `${String(n)} files`);
    const sentences = [
      rows === 0
        ? ''
        : `Not in this total: ${rowsOf(rows)}${files === 0 ? '' : `, including all rows of ${filesOf(files)} with an error or about another year`}.`,
      unknown < rows ? `They could add ${amount(jobs, 'job', 'jobs')} at most.` : '',
      unknown === 0 ? '' : `For ${rowsOf(unknown)} the number of jobs is not known.`,
      unknownFiles === 0 ? '' : `Of ${filesOf(unknownFiles)} no row is known.`,
    ].filter(Boolean);
    return sentences.length === 0 ? null : sentences.join(' ');
  },
  findings: {
    K01: {
      title: 'The same person is in several files',
      what: '{personen} persons count in more than one of {bestanden} files. Perhaps for the same hours: {misschienDubbel}. Those have the same employer, no employer that is named, or are employed at one and lent to the other.',
      consequence:
        'As persons they count once. Their jobs count in each file. With the same employer these may be the same hours; with two employers they are usually two jobs.',
      todo: 'Ask the organisations whether these persons have two jobs, or whether the same hours were reported twice.',
    },
    K02: {
      title: 'The same employer is in several files',
      what: 'Payroll tax number {lhnr} is in {bestanden} files.',
      consequence: 'One organisation may have included the rows of another.',
      todo: 'Find out which organisation should report this employer, and ask the other one to delete its rows.',
    },
    K03: {
      title: 'The same employer is in two sectors',
      what: 'Payroll tax number {lhnr} is in different sectors in different files: {sectoren}.',
      consequence: 'The split between market and government is wrong.',
      todo: 'An employer belongs to one sector in a year. Decide which, and have the other file corrected.',
    },
    K04: {
      title: 'Several files from one organisation',
      what: '{bestanden} files from {organisatie} were received. Counted of them: {tellend}.',
      consequence:
        'If one is a new version of the other, everything counts twice. Or the old version counts, since the new one still has an error in it.',
      todo: 'Remove the old version. Are they two locations? Then the count is right; say so when you publish.',
    },
    K05: {
      title: 'The file is about another year',
      what: 'This file is about {jaar}. The others are about {verwacht}.',
      consequence: 'The file was not counted.',
      todo: 'Ask the organisation for its workbook for {verwacht}.',
    },
    K06: {
      title: 'The organisation is not on the list',
      what: '"{organisatie}" is not on the list of expected organisations.',
      consequence: 'The file was counted if it has no errors.',
      todo: 'Check the spelling of the name, or add the organisation to the list.',
    },
    K07: {
      title: 'Jobs: large difference from the previous meting',
      what: 'The {bestanden} files that give their previous meting had {vorig} jobs in total. Now they have {nu}. The difference is more than {grens}%.',
      consequence:
        'A change like this in one year is rare. Often a large file is missing, or something counts twice.',
      todo: 'Look on the sheet of received files to see which organisation differs, and read its explanation.',
    },
    K08: {
      title: 'Persons: large difference from the previous meting',
      what: 'The {bestanden} files that give their previous meting had {vorig} persons in total. Now they have {nu}. The difference is more than {grens}%.',
      consequence:
        'A change like this in one year is rare. Did the jobs stay the same? Then jobs may have been counted as persons.',
      todo: 'Look on the sheet of received files to see which organisation differs, and read its explanation.',
    },
  },
  status: {
    missing: 'Not received',
    unreadable: 'Cannot be read',
    'no-rows': 'Nothing to count',
    'to-repair': 'Fix first',
    'other-year': 'Another year',
    'to-explain': 'Still to explain',
    complete: 'Ready',
  },
};

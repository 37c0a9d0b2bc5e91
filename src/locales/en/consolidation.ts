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
      unknown < rows ? `They could add ${jobs} jobs at most.` : '',
      unknown === 0 ? '' : `For ${rowsOf(unknown)} the number of jobs is not known.`,
      unknownFiles === 0 ? '' : `Of ${filesOf(unknownFiles)} no row is known.`,
    ].filter(Boolean);
    return sentences.length === 0 ? null : sentences.join(' ');
  },
  findings: {
    K01: {
      title: 'Same person stands in several files',
      what: '{personen} persons count in more than one of {bestanden} files.',
      consequence:
        'As persons they count once. Their jobs count in each file, even where the hours are the same.',
      todo: 'Ask the organisations whether somebody has two jobs, or the same hours were stated twice.',
    },
    K02: {
      title: 'Same employer stands in several files',
      what: 'Payroll tax number {lhnr} stands in {bestanden} files.',
      consequence: 'One organisation may have included the rows of another.',
      todo: 'Find out which organisation states this employer and have the other one delete its rows.',
    },
    K03: {
      title: 'Same employer stands in two sectors',
      what: 'Payroll tax number {lhnr} stands under different sectors in different files: {sectoren}.',
      consequence: 'The division over market and government is wrong.',
      todo: 'An employer belongs to one sector in a year. Decide which and have the other file corrected.',
    },
    K04: {
      title: 'Two files of one organisation',
      what: '{bestanden} files of {organisatie} were counted.',
      consequence: 'If the second is a new version of the first, everything counts twice.',
      todo: 'Remove the old version. Are they two locations? Then all is well.',
    },
    K05: {
      title: 'File is about another year',
      what: 'This file is about {jaar}. The others are about {verwacht}.',
      consequence: 'The file was not counted.',
      todo: 'Ask the organisation for its statement over {verwacht}.',
    },
    K06: {
      title: 'Organisation is not on the list',
      what: '"{organisatie}" is not on the list of expected organisations.',
      consequence: 'The file was counted if it holds no errors.',
      todo: 'Check the spelling of the name, or add the organisation to the list.',
    },
    K07: {
      title: 'Jobs: large difference from the previous time',
      what: 'The {bestanden} files that name their previous measurement had {vorig} jobs together. Now they have {nu}. They are more than {grens}% apart.',
      consequence:
        'Such a change in one year is rare. Often a large file is missing, or something counts twice.',
      todo: 'See on the sheet of received files which organisation differs, and read its explanation.',
    },
    K08: {
      title: 'Persons: large difference from the previous time',
      what: 'The {bestanden} files that name their previous measurement had {vorig} persons together. Now they have {nu}. They are more than {grens}% apart.',
      consequence:
        'Such a change in one year is rare. Do the jobs stay the same? Then jobs may have been counted as persons.',
      todo: 'See on the sheet of received files which organisation differs, and read its explanation.',
    },
  },
  status: {
    missing: 'Not received',
    unreadable: 'Cannot be read',
    'no-rows': 'Nothing to count',
    'to-repair': 'Mend first',
    'other-year': 'Another year',
    'to-explain': 'Still to explain',
    complete: 'Ready',
  },
};

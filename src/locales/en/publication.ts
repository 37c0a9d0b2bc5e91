import { amount } from '../amount';
import type { PublicationWords } from '../nl/publication';

/** The words of a publication, and of the buttons that make one. */
export const publicationWords: PublicationWords = {
  title: 'Outcome of the count of the banenafspraak',
  organisations: 'Organisations',
  unnamed: 'not named',
  counted: (included, received) =>
    `Added up: ${included} of ${amount(received, 'workbook', 'workbooks')} received.`,
  countedRows: (month, contributors, by) =>
    by === 'organisatie'
      ? `Counted: the rows of ${amount(contributors, 'organisation', 'organisations')} about month ${month}.`
      : `Counted: the rows of ${amount(contributors, 'employer', 'employers')} about month ${month}.`,
  contributorsBy: {
    loonheffingennummer:
      'An organisation is here what has one payroll tax number, whether L01, L02 or more stands behind it. Whoever has several legal persons is taken for several organisations.',
    organisatie:
      'Organisations are told apart here by the name or number in the rows that were delivered. Where payroll tax numbers stand there too, the figures are protected by those numbers as well.',
  },
  unsettled: {
    K01: 'the same person is in several files with the same employer',
    K02: 'the same employer is in several files',
    K03: 'the same employer is in two sectors',
    K04: 'several files of one organisation were received',
  },
  unsettledLabel: 'Please note',
  unsettledNote: (what) =>
    `Please note. Found in the workbooks: ${what}. Jobs may therefore be counted twice, or in the wrong sector.`,
  protection: 'Protection of small groups',
  protectedBelow: (minimum) =>
    `Groups of fewer than ${minimum} persons are not shown apart, nor can they be found by subtracting shown figures from each other. Larger groups were taken together where that was needed.`,
  protectedContributors: (fewest: number) =>
    `Each figure adds up at least ${fewest} organisations, none of which contributes nearly all of it. Nor can an organisation that subtracts its own figures work out those of another to within half, from all tables together.`,
  ownFigures:
    'These are the figures of one organisation. If someone else publishes them together with others, compare that publication with this one.',
  notProtected: 'Small groups are not protected. Look through the tables before you make them public.',
  whatElse: 'Findings, cells, persons and figures by organisation or employer are not in a publication.',
  knownRegions: 'A publication only names labour market regions. Any other region counts as not filled in.',
  limits:
    'Whoever knows nearly everyone in a group can infer something about the last. Two publications on nearly the same organisations side by side, or organisations that share their figures, can tell more as well. No protection in this document helps against that.',
  detail: {
    cells: '',
    margins: 'Only the totals by form and by sector are shown.',
    columns: 'Only the totals by sector are shown.',
    rows: 'Only the totals by form are shown.',
    total: 'Only the total is shown.',
    nothing: 'There are too few persons or organisations to show any figure.',
  },
  personsHidden: 'Of persons only the total is shown: a few count in more than one group.',
  hidden: 'protected',
  others: 'All others together',
  withheld: {
    few: 'Not shown: the groups are too small.',
    combination: 'Not shown: with the other tables, a small group could be worked out.',
    contributors: 'Not shown: too few organisations, or one that contributes nearly all.',
  },
  jobsRounded: (unit: number) =>
    unit === 1
      ? 'Jobs are rounded to whole jobs.'
      : unit === 0.1
        ? 'Jobs are rounded to one decimal.'
        : 'Jobs are rounded to two decimals.',
  tableLabel: 'Table',
  lineLabel: 'Line',
  columnLabel: 'Column',
  verifyHint:
    'Who has the workbooks can have this publication made again and compared: banenafspraak verify with this file and the workbooks.',
  verifyCountHint:
    'Who has the files can have this publication made again and compared: banenafspraak verify with this file and those files.',
  figuresJson: 'Figures (JSON), to lay a later publication beside',
  sheet: 'Publication',
  otherScript: (names) =>
    `These names hold letters of another script that look like ordinary ones: ${names}. See whether this is the organisation that you mean.`,
  earlier: {
    difference: (files, names) =>
      `With ${files} beside it one can work out how many jobs these organisations have: ${names}. Whoever subtracts the totals keeps their figures.`,
    withheld: (files) =>
      `${files} shows figures of the same organisations that are protected now. Whoever lays them side by side sees those all the same.`,
    unnamed: (files) =>
      `This publication or ${files} does not name every organisation. See for yourself whether fewer than three organisations differ: their figures can then be worked out.`,
  },

  pane: {
    heading: 'Make public',
    how: 'The outcome only: Tabel 1, by overheidssector and by region. Without findings and without figures by organisation. Small groups are protected.',
    protect: 'Protect small groups',
    minimum: 'Smallest group that is shown apart (persons)',
    minimumRange: (from, to) => `Choose a number from ${from} to ${to}.`,
    off: 'Small groups will be shown. Do this only if you are sure that nobody can be recognised.',
    names: 'Names of organisations',
    namesHow:
      'These names are in the workbooks. Confirm each name that may be public. What you do not confirm counts without a name.',
    noNames: 'There is no name of an organisation in the workbooks.',
    otherScript: 'Letters of another script',
    namesChosen: (chosen, all) => `${chosen} of ${amount(all, 'name', 'names')} confirmed.`,
    earlier: 'Earlier publications about this year',
    earlierHow:
      'Did you or someone else make anything public about this year before? Choose those publications. Side by side publications sometimes tell more than each by itself. You hear so before anything is made.',
    earlierChoose: 'Choose an earlier publication',
    earlierForms: 'Web page or JSON, made with this program',
    earlierName: (name, year) => (year === null ? name : `${name} (about ${year})`),
    earlierDrop: (name) => `Leave out ${name}`,
    earlierUnread: (names) =>
      `No publication of this program as a web page or JSON: ${names}. This file is not compared.`,
    unsettledFound: 'The sum may be wrong',
    unsettledMore: (n) => `And ${n} more ${n === 1 ? 'finding' : 'findings'}.`,
    unsettledTodo:
      'Look into this first. If you make the publication all the same, it says that this was found.',
    earlierFound: 'With an earlier publication beside it this one tells too much',
    earlierTodo: 'Publish with more organisations at a time, or ask these organisations first.',
    format: 'Kind of file',
    formats: {
      html: 'Web page',
      xlsx: 'Excel workbook',
      csv: 'CSV',
      json: 'JSON',
    },
    make: 'Make publication',
    busy: 'The publication is being made',
    made: (name) => `${name} has been made.`,
    failed: 'The publication could not be made.',
    notMade: 'Nothing has been made yet.',
    emptyFound: 'There is no figure that may be shown',
    empty: (contributors) =>
      `There are too few organisations or persons. At least ${amount(contributors, 'organisation', 'organisations')} must contribute to each figure, and not one of them nearly all. A workbook with an error does not take part. Mend the errors first, or take more workbooks together.`,
    anyway: 'Make it anyway',
    nothing: 'There is nothing to publish yet: repair the errors in the workbooks first.',
    fileName: 'publication-banenafspraak',
    working: 'What you save above is for internal use: it also shows small groups. Do not make that public.',
  },
};

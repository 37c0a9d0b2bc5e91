import type { PublicationWords } from '../nl/publication';

/** The words of a publication, and of the buttons that make one. */
export const publicationWords: PublicationWords = {
  title: 'Outcome of the count of the banenafspraak',
  organisations: 'Organisations',
  unnamed: 'not named',
  counted: (included, received) => `Added up: ${included} of ${received} workbooks received.`,
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
  sheet: 'Publication',

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
    namesChosen: (chosen, all) => `${chosen} of ${all} names confirmed.`,
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
    nothing: 'There is nothing to publish yet: repair the errors in the workbooks first.',
    fileName: 'publication-banenafspraak',
    working: 'What you save above is for internal use: it also shows small groups. Do not make that public.',
  },
};

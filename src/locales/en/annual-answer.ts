import type { AnnualAnswerWords } from '../nl/annual-answer';

export const annualAnswerWords: AnnualAnswerWords = {
  headings: ['Item', 'Value'],
  copy: 'Copy the answer',
  copied: 'Copied.',
  copyFailed: 'Copying is not allowed here. Select the text and copy it yourself.',
  title: 'For your annual report and DUO',
  sentence: (name, month, jobs, formal, lent) =>
    `In ${month} ${name} had ${jobs} jobs for people of the target group of the banenafspraak: ${formal} employed and ${lent} hired. One job is 25.5 paid hours a week.`,
  method:
    'Counted are the paid hours of the month, divided by the hours of one job (Kamerstukken II 2021/22, 34 352, nr. 255, note 6; Besluit Wfsv article 2.32).',
  wording:
    'The exact question of DUO was not at hand when this program was made. Read the question well: if it asks for persons, take the number of persons.',
  rows: {
    jobs: 'Jobs (25.5 hours a week)',
    formal: 'of which employed',
    lent: 'of which hired',
    persons: 'Persons',
    month: 'Month',
  },
  noName: 'our organisation',
};

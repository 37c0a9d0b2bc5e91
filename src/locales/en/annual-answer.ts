import type { AnnualAnswerWords } from '../nl/annual-answer';

export const annualAnswerWords: AnnualAnswerWords = {
  headings: ['Item', 'Value'],
  copy: 'Copy the answer',
  copied: 'Copied.',
  copyFailed: 'This program may not copy here. Select the text and copy it yourself.',
  title: 'For your annual report and DUO',
  sentence: (name, month, jobs, formal, lent) =>
    `In ${month} ${name} had ${jobs} jobs for people in the target group of the banenafspraak: ${formal} employed and ${lent} hired. One job is 25.5 paid hours a week.`,
  method:
    'We counted the paid hours of the month and divided them by the hours of one job (Kamerstukken II 2021/22, 34 352, nr. 255, note 6; Besluit Wfsv article 2.32).',
  wording:
    'We did not know the exact question of DUO when we made this program. Read the question carefully: if it asks for persons, use the number of persons.',
  rows: {
    jobs: 'Jobs (25.5 hours a week)',
    formal: 'of which employed',
    lent: 'of which hired',
    persons: 'Persons',
    month: 'Month',
  },
  noName: 'our organisation',
};

import { amount } from '../amount';
import type { AnnualAnswerWords } from '../nl/annual-answer';

export const annualAnswerWords: AnnualAnswerWords = {
  headings: ['Item', 'Value'],
  copy: 'Copy the answer',
  copied: 'Copied.',
  copyFailed: 'This program may not copy here. Select the text and copy it yourself.',
  title: 'For your annual report and DUO',
  sentence: (name, month, jobs, formal, lent) =>
    `In ${month} ${name} had ${amount(jobs, 'job', 'jobs')} for people in the target group of the banenafspraak: ${formal} formal (employed by us) and ${lent} lent (by others). One job is 25.5 paid hours a week.`,
  notYet: 'cannot be said yet',
  notYetSentence: (name, month) =>
    `It cannot be said yet: none of the rows of ${name} for ${month} counts so far. First correct what is still open.`,
  notYetCounted: 'It cannot be said yet how many jobs: none of the rows counts so far.',
  method:
    'We counted the paid hours of the month and divided them by the hours of one job (Kamerstukken II 2021/22, 34 352, nr. 255, note 6; Besluit Wfsv article 2.32).',
  rounding:
    'Each number was calculated from the hours by itself and then rounded once. That is why the parts here add up to slightly more or less than the total.',
  stillErrors: (errors) =>
    `${errors === 1 ? '1 error is' : `${String(errors)} errors are`} still open. The figures may change.`,
  wording:
    'We did not know the exact question of DUO when we made this program. Read the question carefully: if it asks for persons, use the number of persons.',
  personsAndNobody: (persons, withoutBsn) =>
    `${String(persons)}, plus ${String(withoutBsn)} lent people without a BSN`,
  leftOut: (rows, jobs, unknown, twice) =>
    [
      rows === 1
        ? 'One row was not counted, because it is not certain whether it counts.'
        : `${String(rows)} rows were not counted, because it is not certain whether they count.`,
      twice === rows ? `${rows === 1 ? 'A row like it counts' : 'Rows like them count'} already.` : '',
      unknown + twice < rows
        ? `${rows === 1 ? 'It' : 'They'} can add at most ${amount(jobs, 'job', 'jobs')}.${twice > 0 ? ' What is there twice is counted once in that.' : ''}`
        : '',
      unknown > 0
        ? unknown === 1
          ? 'For one row we cannot say how many jobs it stands for: its hours or period type are missing or cannot be right.'
          : `For ${String(unknown)} rows we cannot say how many jobs they stand for: their hours or period type are missing or cannot be right.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  rows: {
    jobs: 'Jobs (25.5 hours a week)',
    formal: 'of which formal',
    lent: 'of which lent',
    persons: 'Persons',
    hours: 'Paid hours',
    hoursPerJob: 'Hours of one job in that period',
    month: 'Month',
  },
  noName: 'our organisation',
};

import { annualAnswerWords as en } from '../locales/en/annual-answer';
import { annualAnswerWords as nl } from '../locales/nl/annual-answer';
import { answerText, type AnnualAnswer } from './annual-answer';

const answer: AnnualAnswer = {
  organisation: 'De Linde',
  year: 2025,
  month: 12,
  jobs: 2.1,
  formal: 1.62,
  lent: 0.48,
  persons: 2,
  withoutBsn: 0,
  leftOut: { rows: 0, jobs: 0, unknown: 0, twice: 0 },
  notYetKnown: false,
  errors: 0,
  hours: 233.13,
  norm: null,
};

test('the copied answer says what it still lacks', () => {
  const lacking = { ...answer, leftOut: { rows: 2, jobs: 1.2325, unknown: 0, twice: 0 } };
  expect(answerText(lacking, nl, 'nl')).toContain(
    '2 rijen zijn niet meegeteld, omdat niet vaststaat of die meetellen. Zij kunnen hoogstens 1,23 banen toevoegen.',
  );
  expect(
    answerText({ ...answer, leftOut: { rows: 1, jobs: 0.5, unknown: 0, twice: 0 } }, en, 'en'),
  ).toContain(
    'One row was not counted, because it is not certain whether it counts. It can add at most 0.50 jobs.',
  );
  expect(answerText(answer, nl, 'nl')).not.toContain('niet meegeteld');
});

test('hired people without a BSN are named beside the persons', () => {
  expect(answerText({ ...answer, withoutBsn: 3 }, nl, 'nl')).toContain(
    'Personen: 2, plus 3 ingeleend zonder BSN\n',
  );
  expect(answerText(answer, nl, 'nl')).toContain('Personen: 2\n');
});

test('jobs have the same decimals everywhere, and parts that do not add up are explained', () => {
  const apart = { ...answer, jobs: 116.1, formal: 91.29, lent: 24.8 };
  const text = answerText(apart, nl, 'nl');
  expect(text).toContain('116,10 banen');
  expect(text).toContain('91,29 in dienst en 24,80 ingeleend');
  expect(text).toContain('waarvan ingeleend: 24,80\n');
  expect(text).toContain(nl.rounding);
  expect(answerText(answer, nl, 'nl')).not.toContain(nl.rounding);
});

test('the copied answer says that errors are open, and nothing about what this program does not know', () => {
  expect(answerText({ ...answer, errors: 4 }, nl, 'nl')).toContain(
    'Er staan nog 4 fouten open. De cijfers kunnen veranderen.\n',
  );
  expect(answerText({ ...answer, errors: 1 }, en, 'en')).toContain('1 error is still open.');
  expect(answerText(answer, nl, 'nl')).not.toMatch(/fouten? open/);
  expect(answerText(answer, nl, 'nl')).not.toContain(nl.wording);
});

test('rows that stand there twice are no more jobs, and are said to be counted once', () => {
  const lacking = (leftOut: AnnualAnswer['leftOut']) => answerText({ ...answer, leftOut }, nl, 'nl');
  expect(lacking({ rows: 12, jobs: 6.05, unknown: 0, twice: 6 })).toContain(
    'Zij kunnen hoogstens 6,05 banen toevoegen. Wat er dubbel staat, is daarin één keer geteld.\n',
  );
  expect(lacking({ rows: 6, jobs: 0, unknown: 0, twice: 6 })).toContain(
    '6 rijen zijn niet meegeteld, omdat niet vaststaat of die meetellen. Gelijke rijen tellen al mee.\n',
  );
});

test('where no row counts yet, nothing that is copied looks like an outcome', () => {
  const leftOut = { rows: 12, jobs: 6.05, unknown: 0, twice: 6 };
  const nothing = { ...answer, jobs: 0, formal: 0, lent: 0, persons: 0, hours: 0, errors: 6, leftOut };
  const text = answerText({ ...nothing, notYetKnown: true }, nl, 'nl');
  expect(text).toContain(
    'Nog niet te zeggen: van de rijen van De Linde over december 2025 telt er nog geen enkele mee.',
  );
  expect(text).toContain('Banen (25,5 uur per week): nog niet te zeggen\nPersonen: nog niet te zeggen\n');
  expect(text).not.toContain('0,00');
  // A meting of 0 is an outcome.
  expect(answerText(nothing, en, 'en')).toContain('had 0.00 jobs');
});

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
  leftOut: { rows: 0, jobs: 0, unknown: 0 },
  errors: 0,
  hours: 233.13,
  norm: null,
};

test('the copied answer says what it still lacks', () => {
  const lacking = { ...answer, leftOut: { rows: 2, jobs: 1.2325, unknown: 0 } };
  expect(answerText(lacking, nl, 'nl')).toContain(
    '2 rijen zijn niet meegeteld, omdat niet vaststaat of die meetellen. Zij kunnen hoogstens 1,23 banen toevoegen.',
  );
  expect(answerText({ ...answer, leftOut: { rows: 1, jobs: 0.5, unknown: 0 } }, en, 'en')).toContain(
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

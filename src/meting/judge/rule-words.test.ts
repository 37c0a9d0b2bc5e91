import { ruleWords } from './rule-words';

/** What is proved here is proved by the compiler, which the tests run first: each `@ts-expect-error` must be an error. */
const words = ruleWords<{
  readonly uren: number;
  readonly soort: 'week' | 'jaar';
  readonly begin?: string;
}>();
const rest = { why: 'Daarom.', todo: 'Doe dit.' };

test('words may name the facts of their rule and the first cell', () => {
  const finding = words.finding({
    title: 'Te veel uren',
    what: ({ soort }) => (soort === 'week' ? 'In {cell} staat {uren}.' : 'Op {sheet}, rij {row}: {begin}.'),
  });
  expect(finding.title).toBe('Te veel uren');
  const advice = words.advice({ consequence: { bestuur: '{uren}', sectorraad: 'Niets.' }, ...rest });
  expect(advice.why).toBe('Daarom.');
});

test('words that name anything else do not compile', () => {
  // @ts-expect-error: no fact `naam`
  words.finding({ title: 'Te veel uren', what: 'In {cell} staat {naam}.' });
  // @ts-expect-error: no fact `naam`, in one of two texts
  words.finding({ title: 'Te veel uren', what: ({ uren }) => (uren > 1 ? '{uren}' : '{uren} van {naam}') });
  // @ts-expect-error: no such kind
  words.finding({ title: 'Te veel uren', what: ({ soort }) => (soort === 'maand' ? '{uren}' : '{cell}') });
  // @ts-expect-error: no fact `naam`, for one of two roles
  words.advice({ consequence: { bestuur: 'Niets.', sectorraad: '{naam}' }, ...rest });
  // @ts-expect-error: no fact `naam`
  words.advice({ consequence: 'Niets.', why: 'Om {naam}.', todo: 'Doe dit.' });
  // @ts-expect-error: no fact `naam`
  words.advice({ consequence: 'Niets.', why: 'Daarom.', todo: 'Bel {naam}.' });
  expect(words).toBeDefined();
});

test('words that are missing do not compile', () => {
  // @ts-expect-error: no `what`
  words.finding({ title: 'Te veel uren' });
  // @ts-expect-error: no `todo`
  words.advice({ consequence: 'Niets.', why: 'Daarom.' });
  // @ts-expect-error: not for the sectorraad
  words.advice({ consequence: { bestuur: 'Niets.' }, ...rest });
  expect(words).toBeDefined();
});

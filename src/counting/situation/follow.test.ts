import { publishedLaw, withSupplied } from '../../law';
import { answersTo, changes, follow, type Answers, type Followed } from './follow';

/** Every way through the questions, to its verdict. */
function* ways(answers: Answers = {}): Generator<{ answers: Answers; found: Followed }> {
  const found = follow(answers);
  const { next } = found;
  if (next === null) yield { answers, found };
  else for (const answer of answersTo(next)) yield* ways({ ...answers, [next]: answer });
}

const all = [...ways()];

const decisionOf = (answers: Answers) => follow(answers).verdict?.trace?.decision;
const placeOf = (answers: Answers) => follow(answers).verdict?.trace?.place;

test('every way ends in a verdict with a source, after at most six questions', () => {
  expect(all.length).toBeGreaterThan(100);
  for (const { found } of all) {
    expect(found.path.length).toBeLessThanOrEqual(6);
    const { verdict } = found;
    expect([...(verdict?.sources ?? []), ...(verdict?.trace?.steps ?? [])]).not.toHaveLength(0);
  }
});

test.each([
  [{ soort: 'contract', werkgever: 'markt', register: 'ja' }, 'counts', 'markt'],
  [{ soort: 'uitzend', inlener: 'overheid', register: 'ja' }, 'counts', 'overheid'],
  [{ soort: 'uitzend', inlener: 'onbekend', register: 'deels' }, 'counts', 'key'],
  [{ soort: 'payroll', werkgever: 'overheid', register: 'ja' }, 'counts', 'overheid'],
  [{ soort: 'wsw-detachering', inlener: 'markt', register: 'ja' }, 'counts', 'markt'],
  [{ soort: 'begeleid-werken', werkgever: 'overheid', register: 'ja' }, 'counts', 'overheid'],
  // Work that government buys counts in the market.
  [{ soort: 'inkoop', register: 'ja' }, 'counts', 'markt'],
  [{ soort: 'binnenwerk', register: 'ja' }, 'counts', 'overheid'],
  [{ soort: 'stage', loon: 'ja', werkgever: 'markt', register: 'ja' }, 'counts', 'markt'],
  [{ soort: 'beschut-werk', beschut: 'wsw' }, 'wsw-not-lent', null],
  [{ soort: 'beschut-werk', beschut: 'participatiewet' }, 'beschut-werk', null],
  [{ soort: 'contract', werkgever: 'markt', register: 'later' }, 'registered-later', null],
  [{ soort: 'contract', werkgever: 'markt', register: 'nee' }, 'not-registered', null],
] satisfies readonly (readonly [Answers, string, string | null])[])('%j', (answers, decision, place) => {
  expect([decisionOf(answers), placeOf(answers)]).toEqual([decision, place]);
});

test('a benefit is no registration: where it could be a ground only UWV can tell', () => {
  const unknown = { soort: 'contract', werkgever: 'markt', register: 'onbekend' };
  for (const uitkering of ['wajong', 'participatiewet', 'wsw', 'geen']) {
    expect(decisionOf({ ...unknown, uitkering })).toBe('registration-missing');
  }
  for (const uitkering of ['wia', 'ww']) {
    expect(decisionOf({ ...unknown, uitkering })).toBe('ground-pending-bill');
  }
  const ground = (uitkering: string, sinds: string) => decisionOf({ ...unknown, uitkering, sinds });
  expect(ground('iva-loondispensatie', 'voor-2026')).toBe('ground-not-yet');
  expect(ground('iva-loondispensatie', 'vanaf-2026')).toBe('registration-missing');
  expect(ground('wajong-geen-arbeidsvermogen', 'voor-2026')).toBe('no-capacity-not-yet');
  expect(ground('wajong-geen-arbeidsvermogen', 'vanaf-2026')).toBe('registration-missing');
});

test('social return and unpaid internships end without a relation', () => {
  expect(follow({ soort: 'social-return', opdrachtgever: 'rijk' }).verdict?.end).toBe('social-return-rijk');
  expect(follow({ soort: 'social-return', opdrachtgever: 'ander' }).verdict?.end).toBe('social-return-other');
  expect(follow({ soort: 'stage', loon: 'nee' }).verdict?.end).toBe('no-paid-hours');
});

test('it asks on while answers are missing, and refuses an answer that there is not', () => {
  expect(follow({}).next).toBe('soort');
  expect(follow({ soort: 'uitzend' }).next).toBe('inlener');
  expect(() => follow({ soort: 'toString' })).toThrow('not-allowed');
});

test('what would change it does change it, and nothing else does', () => {
  for (const { answers, found } of all) {
    const told = new Set(changes(answers).map(({ question, answer }) => `${question} ${answer}`));
    for (const { question, answer } of found.path) {
      for (const other of answersTo(question)) {
        if (other === answer) continue;
        const verdict = follow({ ...answers, [question]: other }).verdict;
        const key = (each: Followed['verdict']) =>
          each === null ? '' : `${each.end ?? ''} ${each.trace?.decision ?? ''} ${each.trace?.place ?? ''}`;
        const differs = verdict !== null && key(verdict) !== key(found.verdict);
        expect([question, other, told.has(`${question} ${other}`)]).toEqual([question, other, differs]);
      }
    }
  }
});

test('where the workbook says that the sectors are no longer told apart, it counts in the total', () => {
  const law = withSupplied(publishedLaw, [
    {
      name: 'sectorsplitsing',
      from: '2026-01-01',
      until: null,
      value: '0',
      source: 'Stb.',
      place: 'x',
      read: '',
    },
  ]);
  expect(follow({ soort: 'inkoop', register: 'ja' }, law).verdict?.trace?.place).toBe('totaal');
});

test('it goes by the December of the year that is asked, and asks no year again', () => {
  const answers = {
    soort: 'contract',
    werkgever: 'markt',
    register: 'onbekend',
    uitkering: 'iva-loondispensatie',
  };
  expect(follow(answers).next).toBe('sinds');
  expect(follow(answers, publishedLaw, 2025).verdict?.trace?.decision).toBe('ground-not-yet');
  expect(follow(answers, publishedLaw, 2031).verdict?.trace?.decision).toBe('registration-missing');
  const later = { soort: 'inkoop', register: 'later' };
  for (const year of [2020, 2031]) {
    expect(follow(later, publishedLaw, year).verdict?.trace?.decision).toBe('registered-later');
    expect(follow({ ...later, register: 'deels' }, publishedLaw, year).verdict?.trace?.counts).toBe(true);
  }
});

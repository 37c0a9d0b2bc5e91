import fc from 'fast-check';
import { aardCodes, DomainError, publishedLaw, registerGrounds, withSupplied } from '../law';
import { dayNumber } from './dates';
import { decisions, fastDecision, isUndecided, type FastRow } from './decision';
import { explain, type Relation } from './explain';

const relation: Relation = {
  aard: '1',
  ground: 'a',
  first: '2024-12-01',
  last: '2024-12-31',
  registration: { first: '2020-01-01' },
  hours: 111,
  employerSector: 'markt',
};

describe('explain', () => {
  it('counts a contract of someone in the register, in the sector of the employer', () => {
    const trace = explain(relation);
    expect(trace).toMatchObject({ decision: 'counts', counts: true, form: 'formeel', place: 'markt' });
    expect(trace.steps.map((step) => step.id)).toEqual([
      'hours',
      'period',
      'aard',
      'beschut',
      'register',
      'ground',
      'capacity',
      'registration',
      'place',
    ]);
  });

  it.each([
    ['Wsw work that is not lent', { aard: '21' }, 'wsw-not-lent', false],
    ['beschut werk', { aard: '24' }, 'beschut-werk', false],
    ['no code aard', { aard: '' }, 'aard-missing', null],
    ['a code aard that is not in the list', { aard: '99' }, 'aard-unknown', null],
    [
      'no ground, which an employer does not know, with a date of registration',
      { ground: '' },
      'counts',
      true,
    ],
    [
      'no ground and nothing else about the register',
      { ground: '', registration: undefined },
      'registration-missing',
      null,
    ],
    [
      'no ground, but in the register by the answer of UWV',
      { ground: '', registration: undefined, registered: true },
      'counts',
      true,
    ],
    ['in the register on a ground, without dates', { registration: undefined }, 'counts', true],
    [
      'not in the register by the answer of UWV',
      { ground: '', registration: undefined, registered: false },
      'not-registered',
      false,
    ],
    [
      'not in the register any more, as the dates say too',
      { registered: false, registration: { first: '2020-01-01', last: '2024-11-30' } },
      'not-registered',
      false,
    ],
    [
      'not in the register yet, as the dates say too',
      { registered: false, registration: { first: '2025-01-01' } },
      'not-registered',
      false,
    ],
    [
      'not in the register by one column, registered by the dates',
      { registered: false },
      'registration-contradicted',
      null,
    ],
    [
      'not in the register by one column, on a ground by the other',
      { registered: false, registration: undefined },
      'registration-contradicted',
      null,
    ],
    [
      'in the register, by an end of the registration inside the period alone',
      { ground: '', registered: true, registration: { last: '2024-12-10' } },
      'counts',
      true,
    ],
    [
      'in the register, by an end of the registration before the period alone',
      { ground: '', registered: true, registration: { last: '2024-11-30' } },
      'registration-ended',
      false,
    ],
    [
      'a registration that ends before it begins',
      { registration: { first: '2024-12-20', last: '2024-12-10' } },
      'registration-reversed',
      null,
    ],
    [
      'a registration of one day',
      { registration: { first: '2024-12-10', last: '2024-12-10' } },
      'counts',
      true,
    ],
    ['a ground that is not in the list', { ground: 'z' }, 'ground-unknown', null],
    ['WIA alone', { ground: 'WIA' }, 'ground-pending-bill', false],
    ['WW alone', { ground: 'WW' }, 'ground-pending-bill', false],
    ['IVA before 2026', { ground: 'g', first: '2025-12-01', last: '2025-12-31' }, 'ground-not-yet', false],
    ['IVA from 2026', { ground: 'g', first: '2026-01-01', last: '2026-01-31' }, 'counts', true],
    [
      'IVA in four weeks that reach into 2026',
      { ground: 'g', first: '2025-12-29', last: '2026-01-01' },
      'counts',
      true,
    ],
    [
      'Wajong without capacity before 2026',
      { ground: 'c', withoutCapacity: true },
      'no-capacity-not-yet',
      false,
    ],
    [
      'Wajong without capacity that works in 2026',
      { ground: 'c', withoutCapacity: true, first: '2026-01-01', last: '2026-01-31', hours: 1 },
      'counts',
      true,
    ],
    [
      'Wajong without capacity and without hours in 2026',
      { ground: 'c', withoutCapacity: true, first: '2026-01-01', last: '2026-01-31', hours: 0 },
      'no-capacity-no-work',
      false,
    ],
    [
      'Wajong without capacity whose period ends on the first day of 2026',
      { ground: 'c', withoutCapacity: true, first: '2025-12-05', last: '2026-01-01' },
      'counts',
      true,
    ],
    ['Wajong without that mark', { ground: 'c' }, 'counts', true],
    ['another ground with that mark', { ground: 'a', withoutCapacity: true }, 'counts', true],
    ['no hours at all', { hours: 0 }, 'counts', true],
    ['hours that are no number', { hours: NaN }, 'hours-missing', null],
    ['negative hours', { hours: -1 }, 'hours-missing', null],
    ['a period before the nulmeting', { first: '2012-12-01', last: '2012-12-30' }, 'before-nulmeting', null],
    [
      'the month of the nulmeting',
      { first: '2012-12-01', last: '2012-12-31', registration: { first: '2012-01-01' } },
      'counts',
      true,
    ],
    ['a registration from the last day on', { registration: { first: '2024-12-31' } }, 'counts', true],
    [
      'a registration from the next day on',
      { registration: { first: '2025-01-01' } },
      'registered-later',
      false,
    ],
    [
      'a registration that ended on the first day',
      { registration: { first: '2020-01-01', last: '2024-12-01' } },
      'counts',
      true,
    ],
    [
      'a registration that ended the day before',
      { registration: { first: '2020-01-01', last: '2024-11-30' } },
      'registration-ended',
      false,
    ],
  ] as const)('%s', (_, change, decision, counts) => {
    const trace = explain({ ...relation, ...change } as Relation);
    expect(trace.decision).toBe(decision);
    expect(trace.counts).toBe(counts);
    expect(trace.place === null).toBe(counts !== true);
    expect(trace.steps.at(-1)?.outcome === 'decided').toBe(counts !== true);
  });

  it('says what it assumed because it was not given', () => {
    const { aard, ground, first, last } = relation;
    const trace = explain({ aard, ground, first, last });
    expect(trace.counts).toBe(true);
    expect(trace.place).toBe('unknown');
    expect(trace.steps.filter((step) => step.outcome === 'assumed').map((step) => step.id)).toEqual([
      'hours',
      'registration',
    ]);
  });

  it.each([
    [{ first: '2024-12-02' }, true],
    [{ first: '2024-12-01' }, false],
    [{ first: '2020-01-01', last: '2024-12-30' }, true],
    [{ first: '2020-01-01', last: '2024-12-31' }, false],
  ])('names the rule of the whole period for registration %j: %s', (registration, named) => {
    const ids = explain({ ...relation, registration }).steps.map((step) => step.id);
    expect(ids.includes('whole-period')).toBe(named);
  });

  it('puts a lent job where the work is done, or leaves it to the key', () => {
    expect(explain({ ...relation, aard: '11', inlenerSector: 'overheid' })).toMatchObject({
      form: 'inleen',
      place: 'overheid',
    });
    expect(explain({ ...relation, aard: '22' })).toMatchObject({ form: 'inleen', place: 'key' });
  });

  it('asks only for the total from the day the sectors may be put together', () => {
    expect(explain({ ...relation, first: '2026-06-01', last: '2026-06-30' }).place).toBe('markt');
    expect(explain({ ...relation, first: '2026-07-01', last: '2026-07-31' }).place).toBe('markt');
    expect(
      explain({ ...relation, first: '2026-12-01', last: '2026-12-31' }).steps.at(-1)?.facts,
    ).toMatchObject({
      place: 'markt',
      splitRestsOn: 'last-text',
      splitKnownUntil: '2026-07-01',
    });
  });

  it('gives the same when what it recorded is written down, read back and explained again', () => {
    const trace = explain({ ...relation, aard: '22', registration: { first: '2024-12-05' } });
    const readBack = JSON.parse(JSON.stringify(trace)) as typeof trace;
    expect(explain(readBack.relation)).toEqual(readBack);
  });

  it('names of every step what it looked at and where it comes from', () => {
    const { steps } = explain({
      ...relation,
      aard: '22',
      ground: 'b',
      registration: { first: '2024-12-05', last: '2024-12-20' },
    });
    const period = { first: '2024-12-01', last: '2024-12-31' };
    const registered = { ...period, registeredFirst: '2024-12-05', registeredLast: '2024-12-20' };
    expect(
      steps.map(({ id, outcome, facts, source, certainty }) => [id, outcome, facts, source.place, certainty]),
    ).toEqual([
      ['hours', 'passed', { hours: 111 }, 'artikel 38b, vierde lid (verloonde uren)', 'published'],
      ['period', 'passed', period, 'Een terugblik: de resultaten over 2021, tweede alinea', 'published'],
      ['aard', 'passed', { aard: '22' }, 'Vorm dienstverband, tweede alinea', 'published'],
      [
        'beschut',
        'passed',
        { aard: '22' },
        'Quickscan beschut werk in relatie tot banenafspraak, tweede alinea',
        'published',
      ],
      [
        'register',
        'passed',
        { registered: null, ground: 'b' },
        'artikel 3.2, eerste lid, onderdelen c en d, en tweede lid',
        'published',
      ],
      [
        'ground',
        'passed',
        { ground: 'b', last: '2024-12-31' },
        'artikel 38b, eerste lid, onderdeel b',
        'published',
      ],
      [
        'capacity',
        'passed',
        { ground: 'b', withoutCapacity: false, last: '2024-12-31' },
        'Verbreding doelgroep – korte(re) termijn',
        'published',
      ],
      [
        'registration',
        'passed',
        registered,
        'artikel 3.2, eerste lid, onderdelen c en d, en tweede lid',
        'published',
      ],
      ['whole-period', 'passed', registered, 'artikel 38g, achtste lid', 'published'],
      [
        'place',
        'passed',
        {
          form: 'inleen',
          place: 'key',
          employerSector: 'markt',
          inlenerSector: null,
          splitRestsOn: 'text',
          splitKnownUntil: null,
        },
        'Vorm dienstverband, derde alinea',
        'published',
      ],
    ]);
  });

  it.each([
    [{ hours: NaN }, 'hours', 'artikel 38b, vierde lid (verloonde uren)'],
    [{ aard: '' }, 'aard', 'Vorm dienstverband, eerste alinea'],
    [{ aard: '99' }, 'aard', 'Vorm dienstverband, eerste alinea'],
    [{ aard: '21' }, 'beschut', 'artikel 122n, vierde lid'],
    [{ aard: '24' }, 'beschut', 'artikel 38b, eerste lid, aanhef (Participatiewet artikel 10b)'],
    [
      { ground: '', registration: undefined },
      'register',
      'artikel 3.2, eerste lid, onderdelen c en d, en tweede lid',
    ],
    [{ ground: 'z' }, 'ground', 'artikel 38b, eerste, tweede en zesde lid, en artikel 38f, vijfde lid'],
    [{ ground: 'WW' }, 'ground', 'Verbreding doelgroep – korte(re) termijn, alinea na de opsomming'],
    [{ ground: 'g' }, 'ground', 'artikel 38b, eerste lid, onderdeel g'],
  ])('%j is decided by %s, citing %s', (change, id, place) => {
    const last = explain({ ...relation, ...change } as Relation).steps.at(-1);
    expect([last?.id, last?.outcome, last?.source.place]).toEqual([id, 'decided', place]);
  });

  it.each([
    [{ first: '2026-07-01', last: '2026-07-31' }, 'Vorm dienstverband, eerste alinea'],
    [{ aard: '11', inlenerSector: 'markt' as const }, 'Vorm dienstverband, tweede alinea'],
    [{}, 'Vorm dienstverband, eerste alinea'],
  ])('where it counts is cited too: %j', (change, place) => {
    expect(explain({ ...relation, ...change }).steps.at(-1)?.source.place).toBe(place);
  });

  it('gives the form of a relation that does not count, where the code has one', () => {
    expect(explain({ ...relation, ground: 'WW' }).form).toBe('formeel');
    expect(explain({ ...relation, aard: '24' }).form).toBeNull();
    expect(explain({ ...relation, aard: '99' }).form).toBeNull();
  });

  it('takes what a workbook says about the split of sectors', () => {
    const supplied = (value: string) =>
      withSupplied(publishedLaw, [
        {
          name: 'sectorsplitsing',
          from: '2026-07-01',
          until: '2028-01-01',
          value,
          source: 'Staatsblad',
          place: 'BA_Parameters!A2',
          read: '2026-11-22',
        },
      ]);
    const july = { ...relation, first: '2026-07-01', last: '2026-07-31' };
    expect(explain(july, supplied('1')).place).toBe('markt');
    expect(explain(july, supplied('0')).place).toBe('totaal');
    const last = explain(july, supplied('1')).steps.at(-1);
    expect([last?.id, last?.supplied, last?.source.document]).toEqual(['place', true, 'Staatsblad']);
    // One answer for a calendar year (Wet banenafspraak article 12): June of that year goes with December.
    expect(explain({ ...relation, last: '2026-06-30', first: '2026-06-01' }, supplied('0')).place).toBe(
      'totaal',
    );
    expect(explain({ ...relation, last: '2025-12-31', first: '2025-12-01' }, supplied('0')).place).toBe(
      'markt',
    );
  });

  it.each([
    [{ first: 'x' }, 'begin tijdvak'],
    [{ last: 'x' }, 'einde tijdvak'],
    [{ registration: { first: 'x' } }, 'begin registratie'],
    [{ registration: { first: '2024-01-01', last: 'x' } }, 'einde registratie'],
  ])('names the date that does not exist: %j', (change, argument) => {
    expect(() => explain({ ...relation, ...change })).toThrow(
      expect.objectContaining({
        code: 'not-allowed',
        facts: expect.objectContaining({ argument }) as object,
      }) as DomainError,
    );
  });

  it.each([[{ last: '2024-11-30' }, { argument: 'einde tijdvak', other: 'begin tijdvak' }]])(
    'names the dates that contradict each other: %j',
    (change, facts) => {
      expect(() => explain({ ...relation, ...change })).toThrow(
        expect.objectContaining({ code: 'contradiction', facts }) as DomainError,
      );
    },
  );

  it('takes periods and registrations of a single day', () => {
    const day = { first: '2024-12-31', last: '2024-12-31' };
    expect(explain({ ...relation, ...day, registration: day }).counts).toBe(true);
  });

  it('says how sure the treatment of a code is', () => {
    const certainty = (aard: string) =>
      explain({ ...relation, aard }).steps.find((step) => step.id === 'aard')?.certainty;
    expect(certainty('')).toBe('published');
    expect(certainty('1')).toBe('published');
    expect(certainty('23')).toBe('derived');
    expect(certainty('82')).toBe('unverified');
  });

  it('refuses dates that do not exist and periods that end before they begin', () => {
    expect(() => explain({ ...relation, last: '2024-12-32' })).toThrow(DomainError);
    expect(() => explain({ ...relation, last: '2024-11-30' })).toThrow(DomainError);
  });
});

describe('the fast form', () => {
  const aard = ['', ...aardCodes.map((each) => each.code), '99'];
  const grounds = ['', ...registerGrounds.map((each) => each.code), 'WIA', 'z'];
  const decide = fastDecision({ aard, grounds, dayOf: dayNumber });
  const day = fc
    .integer({ min: Date.UTC(2012, 11, 1), max: Date.UTC(2027, 11, 31) })
    .map((time) => new Date(time).toISOString().slice(0, 10));

  const row = (change: Partial<FastRow>): FastRow => ({
    aard: aard.indexOf('1'),
    ground: grounds.indexOf('a'),
    registered: undefined,
    withoutCapacity: false,
    periodFirst: 19000,
    periodLast: 19030,
    registeredFirst: 18000,
    registeredLast: NaN,
    hours: 10,
    kind: true,
    form: true,
    sector: true,
    ...change,
  });

  it('agrees with the trace on every relation, and explaining a trace again gives the same', () => {
    fc.assert(
      fc.property(
        fc.nat(aard.length - 1),
        fc.nat(grounds.length - 1),
        fc.constantFrom(true, false, undefined),
        fc.boolean(),
        fc.tuple(day, day),
        fc.tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined })),
        fc.constantFrom(0, 1, 110.92, NaN),
        (aardPlace, groundPlace, registered, withoutCapacity, period, [from, to], hours) => {
          const [first, last] = [...period].sort() as [string, string];
          const trace = explain({
            aard: aard[aardPlace] ?? '',
            ground: grounds[groundPlace] ?? '',
            ...(registered === undefined ? {} : { registered }),
            withoutCapacity,
            first,
            last,
            registration: {
              ...(from === undefined ? {} : { first: from }),
              ...(to === undefined ? {} : { last: to }),
            },
            hours,
          });
          const fast = decide(
            row({
              aard: aardPlace,
              ground: groundPlace,
              registered,
              withoutCapacity,
              periodFirst: dayNumber(first),
              periodLast: dayNumber(last),
              registeredFirst: from === undefined ? NaN : dayNumber(from),
              registeredLast: to === undefined ? NaN : dayNumber(to),
              hours,
            }),
          );
          expect(decisions[fast]).toBe(trace.decision);
          expect(explain(trace.relation)).toEqual(trace);
          expect(trace.counts).toBe(fast === 0 ? true : isUndecided(trace.decision) ? null : false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(decisions)('%s is undecided only where something is missing, unknown or cannot be', (decision) => {
    expect(isUndecided(decision)).toBe(
      /missing|unknown|reversed|contradicted|under-error|before-nulmeting/.test(decision),
    );
  });

  it.each([
    [{ registered: null }, 'registration-missing'],
    [{ ground: 0, registeredFirst: NaN }, 'registration-missing'],
    [{ periodFirst: NaN }, 'period-missing'],
    [{ periodLast: NaN }, 'period-missing'],
    [{ periodFirst: 19031 }, 'period-reversed'],
    [{ periodFirst: 19030 }, 'counts'],
  ])('%j: %s', (change, decision) => {
    expect(decisions[decide(row(change))]).toBe(decision);
  });

  it.each([
    [{}, 'counts'],
    [{ kind: false }, 'kind-missing'],
    [{ form: false }, 'form-missing'],
    [{ sector: false }, 'sector-missing'],
    [{ periodFirst: 19016 }, 'other-period'],
    [{ periodFirst: 19015 }, 'counts'],
    [{ periodFirst: 18980, periodLast: 19014 }, 'other-period'],
    [{ periodLast: 19015 }, 'counts'],
    [{ hours: NaN, kind: false }, 'hours-missing'],
  ])('a row of a count around day 19015: %j: %s', (change, decision) => {
    const ofRows = fastDecision({ aard, grounds, dayOf: dayNumber }, 19015);
    expect(decisions[ofRows(row(change))]).toBe(decision);
  });
});

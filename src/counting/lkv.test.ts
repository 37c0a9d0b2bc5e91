import fc from 'fast-check';
import { publishedLaw, withSupplied, type DomainError } from '../law';
import { lkv, lkvExclusionOf, lkvRight } from './lkv';

describe('lkv', () => {
  it('takes all relations of one employee together before the maximum', () => {
    const result = lkv([1_000, 1_100], 2024);
    expect([result.amount.toString(), result.capped]).toEqual(['2000', true]);
    expect(lkv([1_000, 900], 2024).amount.toString()).toBe('1919');
  });

  it('is not cut at exactly the maximum', () => {
    expect(lkv(['1980.2'], 2024)).toMatchObject({ capped: false });
    expect(lkv(['1980.2'], 2024).amount.toString()).toBe('2000');
  });

  it('rounds hours with decimals to the cent', () => {
    expect(lkv(['0.5'], 2024).amount.toString()).toBe('0.51');
  });

  it('shows rate and maximum with their source', () => {
    const { rate, maximum } = lkv([], 2018);
    expect([rate.value, maximum.value]).toEqual(['1.01', '2000']);
    expect(rate.source.number).toBe('BWBR0037522');
  });

  it('is not known before 2018 and refuses negative hours', () => {
    expect(() => lkv([1], 2017)).toThrow(expect.objectContaining({ code: 'unknown-date' }) as DomainError);
    expect(() => lkv([-1], 2024)).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'uren' }) as object,
      }) as DomainError,
    );
  });

  it('does not depend on the order of relations and never exceeds the maximum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_500 })), (hours) => {
        const amount = lkv(hours, 2024).amount;
        expect(amount.equals(lkv([...hours].reverse(), 2024).amount)).toBe(true);
        expect(amount.lte(2_000)).toBe(true);
      }),
    );
  });
});

describe('lkvRight', () => {
  const base = { aard: '1', periodFirst: '2024-12-01' };

  it.each([
    ['an ordinary contract', {}, 'right'],
    ['Wsw not lent', { aard: '21' }, 'wsw'],
    ['Wsw not lent since 2026', { aard: '21', periodFirst: '2026-01-01' }, 'wsw'],
    ['Wsw lent, just before 2026', { aard: '22', periodFirst: '2025-12-31' }, 'wsw'],
    ['Wsw lent since 2026', { aard: '22', periodFirst: '2026-01-01' }, 'right'],
    ['Wsw lent before LKV existed', { aard: '22', periodFirst: '2017-12-31' }, 'right'],
    ['Wsw lent on the first day LKV existed', { aard: '22', periodFirst: '2018-01-01' }, 'wsw'],
    ['supported Wsw work', { aard: '23' }, 'right'],
    ['beschut werk', { aard: '24' }, 'beschut-werk'],
    ['beschut werk since 2026', { aard: '24', periodFirst: '2026-01-01' }, 'beschut-werk'],
    ['AOW age during the period', { aowDate: '2024-12-02' }, 'right'],
    ['AOW age on its first day', { aowDate: '2024-12-01' }, 'aow-age'],
    ['three years over during the period', { employedFrom: '2021-12-02' }, 'right'],
    ['three years over on its first day', { employedFrom: '2021-12-01' }, 'after-three-years'],
    ['three years over since 2026', { employedFrom: '2010-01-01', periodFirst: '2026-01-01' }, 'right'],
    [
      'three years over just before 2026',
      { employedFrom: '2022-12-31', periodFirst: '2025-12-31' },
      'after-three-years',
    ],
    ['no code', { aard: '' }, 'right'],
    ['a code that is not known', { aard: '99' }, 'right'],
    ['before LKV existed', { employedFrom: '2010-01-01', periodFirst: '2017-12-31' }, 'right'],
    [
      'the first day LKV existed',
      { employedFrom: '2010-01-01', periodFirst: '2018-01-01' },
      'after-three-years',
    ],
  ] as const)('%s: %s', (_, change, right) => {
    expect(lkvRight({ ...base, ...change })).toBe(right);
  });

  it('names the place in the act as it was on that day', () => {
    expect(lkvExclusionOf('22', '2025-12-31')?.source.url).toContain('/2025-01-01');
    expect(lkvExclusionOf('21', '2026-01-01')?.source.url).toContain('/2026-01-01');
    expect(lkvExclusionOf('24', '2026-01-01')?.source.number).toBe('BWBR0017745');
  });

  it('takes a term without an end from a workbook', () => {
    const law = withSupplied(publishedLaw, [
      {
        name: 'lkv.looptijd',
        from: '2026-01-01',
        until: null,
        value: '5',
        source: 'eigen',
        place: 'BA_Parameters!A2',
        read: '2026-11-22',
      },
    ]);
    const situation = { aard: '1', periodFirst: '2030-01-01' };
    expect(lkvRight({ ...situation, employedFrom: '2025-01-01' }, law)).toBe('after-three-years');
    expect(lkvRight({ ...situation, employedFrom: '2025-01-02' }, law)).toBe('right');
  });

  it.each([
    ['begin tijdvak', { periodFirst: 'x' }],
    ['AOW-datum', { aowDate: 'x' }],
    ['begin dienstverband', { employedFrom: 'x' }],
  ])('names %s when it does not exist', (argument, change) => {
    expect(() => lkvRight({ ...base, ...change })).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ argument }) as object }) as DomainError,
    );
  });
});

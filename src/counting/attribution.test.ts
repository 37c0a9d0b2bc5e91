import fc from 'fast-check';
import { DomainError, publishedLaw, withSupplied } from '../law';
import { attribute, attributeRows, impliedKey, keyOf, lentIncrease, makeKey } from './attribution';

const key = makeKey('0.68', '0.32');

const notANumber = (argument: string) =>
  expect.objectContaining({
    code: 'out-of-range',
    facts: expect.objectContaining({ argument, value: 'veel' }) as object,
  }) as DomainError;

describe('keyOf', () => {
  it('gives the shares of a year with the values behind them', () => {
    const { key: found, values } = keyOf(2021);
    expect([found.markt.toString(), found.overheid.toString()]).toEqual(['0.68', '0.32']);
    expect(values.markt.source.number).toContain('34 352');
    expect(values.overheid.value).toBe('0.32');
  });

  it('does not know the key of 2022, nor one after the last', () => {
    expect(() => keyOf(2022)).toThrow(
      expect.objectContaining({
        code: 'unknown-date',
        facts: expect.objectContaining({ before: '2021-12-31', after: '2023-01-01' }) as object,
      }) as DomainError,
    );
    expect(() => keyOf(2090)).toThrow(DomainError);
  });

  it('takes the key a workbook supplies, if its shares are 1 together', () => {
    const supplied = (name: string, value: string) => ({
      name,
      value,
      from: '2022-01-01',
      until: '2023-01-01',
      source: 'eigen',
      place: 'BA_Parameters!C2',
      read: '2026-11-22',
    });
    const law = withSupplied(publishedLaw, [
      supplied('verdeelsleutel.markt', '0.7'),
      supplied('verdeelsleutel.overheid', '0.3'),
    ]);
    expect(keyOf(2022, law).key.markt.toString()).toBe('0.7');
    expect(keyOf(2022, law).values.markt.supplied).toBe(true);
    const one = keyOf(2022, withSupplied(publishedLaw, [supplied('verdeelsleutel.overheid', '0.3')]));
    expect([one.key.markt.toString(), one.key.overheid.toString()]).toEqual(['0.7', '0.3']);
    expect(one.values.markt).toMatchObject({ supplied: true, derivation: '1 - 0.3' });
    const wrong = withSupplied(publishedLaw, [
      supplied('verdeelsleutel.markt', '0.7'),
      supplied('verdeelsleutel.overheid', '0.31'),
    ]);
    expect(() => keyOf(2022, wrong)).toThrow(
      expect.objectContaining({
        code: 'contradiction',
        facts: { argument: 'sleutel markt', other: 'sleutel overheid' },
      }) as DomainError,
    );
  });
});

describe('makeKey', () => {
  it('refuses what is no number, by name', () => {
    expect(() => makeKey('veel', 0)).toThrow(notANumber('sleutel markt'));
    expect(() => makeKey(0, 'veel')).toThrow(notANumber('sleutel overheid'));
  });

  it.each([
    ['-0.1', '1.1', 'sleutel markt'],
    ['1.1', '-0.1', 'sleutel markt'],
    ['0', '1.1', 'sleutel overheid'],
  ])('refuses %s and %s', (markt, overheid, argument) => {
    expect(() => makeKey(markt, overheid)).toThrow(
      expect.objectContaining({
        code: 'out-of-range',
        facts: expect.objectContaining({ argument, min: 0, max: 1 }) as object,
      }) as DomainError,
    );
  });

  it('takes all to one sector', () => {
    expect(makeKey(0, 1).overheid.toNumber()).toBe(1);
    expect(makeKey(1, 0).markt.toNumber()).toBe(1);
  });
});

describe('attribute', () => {
  it('divides unrounded', () => {
    const divided = attribute('41993', key);
    expect([divided.markt.toString(), divided.overheid.toString()]).toEqual(['28555.24', '13437.76']);
  });

  it('refuses a negative amount', () => {
    expect(() => attribute(-1, key)).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'inleenbanen' }) as object,
      }) as DomainError,
    );
  });

  it('adds up to what was divided, whatever the amount and the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1000 }), (jobs, promille) => {
        const divided = attribute(jobs, makeKey(promille / 1000, (1000 - promille) / 1000));
        expect(divided.markt.plus(divided.overheid).equals(jobs)).toBe(true);
      }),
    );
  });
});

describe('attributeRows', () => {
  it('puts a row with a known inlener there and divides the rest by the key', () => {
    const divided = attributeRows(
      [{ jobs: 10, sector: 'overheid' }, { jobs: 5, sector: 'markt' }, { jobs: 100 }],
      key,
    );
    expect([divided.markt.toNumber(), divided.overheid.toNumber()]).toEqual([73, 42]);
  });

  it('does not depend on the order of rows, and rows of nothing change nothing', () => {
    const row = fc.record({
      jobs: fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
      sector: fc.constantFrom('markt' as const, 'overheid' as const, undefined),
    });
    const clean = ({ jobs, sector }: { jobs: number; sector: 'markt' | 'overheid' | undefined }) =>
      sector === undefined ? { jobs } : { jobs, sector };
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const forward = attributeRows(rows.map(clean), key);
        const backward = attributeRows([{ jobs: 0 }, ...rows.map(clean).reverse()], key);
        expect(backward).toEqual(forward);
        const all = rows.reduce((sum, { jobs }) => sum + Math.round(jobs * 100), 0) / 100;
        expect(forward.markt.plus(forward.overheid).toNumber()).toBe(all);
      }),
    );
  });

  it('refuses negative jobs', () => {
    expect(() => attributeRows([{ jobs: -1 }], key)).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'banen' }) as object,
      }) as DomainError,
    );
  });
});

describe('lentIncrease', () => {
  it('subtracts the nulmeting by its own key, unrounded', () => {
    const increase = lentIncrease(41_993, key);
    expect([increase.markt.toString(), increase.overheid.toString()]).toEqual(['1038.68', '4748.32']);
  });
});

describe('impliedKey', () => {
  it('finds the key back that made the figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 60_000 }),
        fc.integer({ min: 1, max: 999 }),
        (lent, promille) => {
          const made = makeKey((1000 - promille) / 1000, promille / 1000);
          const increase = lentIncrease(lent, made);
          const printed = { markt: increase.markt.round(), overheid: increase.overheid.round() };
          const found = impliedKey(lent, printed);
          expect(found.candidates.map(Number)).toEqual([promille / 1000]);
          expect(found.lowest.lte(found.highest)).toBe(true);
        },
      ),
    );
  });

  it('lies between bounds that each give both figures after rounding, and no wider', () => {
    const published = { markt: -3_853, overheid: -158 };
    const { lowest, highest } = impliedKey(32_195, published);
    const increaseBy = (share: typeof lowest) =>
      lentIncrease(32_195, makeKey(share.negated().plus(1), share));
    const off = (share: typeof lowest) => {
      const increase = increaseBy(share);
      return [increase.markt.minus(published.markt), increase.overheid.minus(published.overheid)].map(
        (each) => each.abs().toNumber(),
      );
    };
    for (const share of [lowest, highest]) {
      expect(Math.max(...off(share))).toBeCloseTo(0.5, 12);
    }
    expect(highest.gt(lowest)).toBe(true);
  });

  it.each([
    ['markt', { markt: 14_477, overheid: -8_697 }],
    ['overheid', { markt: -27_525, overheid: 33_304 }],
  ])('gives no sector more than all: figures that would leave %s with more than the whole', (_, increase) => {
    expect(() => impliedKey(41_985, increase)).toThrow(
      expect.objectContaining({ code: 'contradiction' }) as DomainError,
    );
  });

  it.each([
    ['markt', { markt: 14_476, overheid: -8_689 }, '0'],
    ['overheid', { markt: -27_517, overheid: 33_304 }, '1'],
  ])('takes a key that gives all to %s', (_, increase, share) => {
    const { lowest, highest, candidates } = impliedKey(41_993, increase);
    expect(candidates.map(String)).toEqual([share]);
    expect([lowest.toNumber(), highest.toNumber()]).toContain(Number(share));
  });

  it.each([-1, 0.5, 4, NaN])('refuses keys of %d decimals', (decimals) => {
    expect(() => impliedKey(41_993, { markt: 1_039, overheid: 4_748 }, decimals)).toThrow(
      expect.objectContaining({
        code: 'out-of-range',
        facts: { argument: 'decimalen', value: decimals, min: 0, max: 3 },
      }) as DomainError,
    );
  });

  it.each([
    [0, ['0.32']],
    [1, ['0.32']],
    [2, ['0.32']],
    [3, ['0.31999', '0.32']],
  ])('knows keys of %i decimals', (decimals, keys) => {
    const { candidates } = impliedKey(41_993, { markt: 1_039, overheid: 4_748 }, decimals);
    expect(candidates.map(String)).toEqual(keys);
  });

  it('refuses what is no number, by name', () => {
    expect(() => impliedKey('veel', { markt: 1, overheid: 1 })).toThrow(notANumber('inleenbanen'));
    expect(() => impliedKey(1, { markt: 'veel', overheid: 1 })).toThrow(notANumber('toename markt'));
    expect(() => impliedKey(1, { markt: 1, overheid: 'veel' })).toThrow(notANumber('toename overheid'));
  });

  it('gives every key of two decimals that fits', () => {
    const { candidates } = impliedKey(1_000, { markt: -26757, overheid: -8449 }, 2);
    expect(candidates.length).toBeGreaterThan(1);
    expect(candidates.every((share) => Math.abs(Number(share) - 0.24) < 0.001)).toBe(true);
  });

  it('refuses figures that no key can give, and no lent jobs at all', () => {
    expect(() => impliedKey(32_195, { markt: 0, overheid: 0 })).toThrow(
      expect.objectContaining({
        code: 'contradiction',
        facts: { argument: 'toename markt', other: 'toename overheid' },
      }) as DomainError,
    );
    expect(() => impliedKey(0, { markt: 0, overheid: 0 })).toThrow(
      expect.objectContaining({
        code: 'out-of-range',
        facts: { argument: 'inleenbanen', value: 0, min: 1, max: null },
      }) as DomainError,
    );
  });
});

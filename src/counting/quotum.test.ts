import type { DomainError } from '../law';
import { publishedLaw, withSupplied } from '../law';
import {
  quotumByLevy,
  quotumBySurcharge,
  quotumCalculation,
  quotumDuty,
  quotumHours,
  quotumJobs,
  quotumLevy,
  quotumPercentage,
  quotumShortage,
  surchargeDueFrom,
  type QuotumVariables,
} from './quotum';

const variables: QuotumVariables = { a: 100, b: 50, c: 1_331, d: 10_000, e: 1_623, f: 10, g: 1_000, h: 20 };
const refused = (argument: string) =>
  expect.objectContaining({
    code: 'out-of-range',
    facts: expect.objectContaining({ argument }) as object,
  }) as DomainError;

describe('quotumPercentage', () => {
  it('is ((A + B − H) × C + F × G) / (D × E), rounded down to two decimals', () => {
    // (130 × 1,331 + 10 × 1,000) / 16,230,000 = 1.1277…%
    expect(quotumPercentage(variables).toString()).toBe('1.12');
  });

  it('takes agency hours off the total', () => {
    // 183,030 / 15,230,000 = 1.2017…%
    expect(quotumPercentage({ ...variables, agencyHours: 1_000_000 }).toString()).toBe('1.2');
  });

  it('rounds variables down to two decimals first', () => {
    expect(quotumPercentage({ a: '0.019', b: 0, c: 100, d: 100, e: 1, f: 0, g: 0, h: 0 }).toString()).toBe(
      '1',
    );
  });

  it('is never negative', () => {
    expect(quotumPercentage({ ...variables, h: 1_000 }).toString()).toBe('0');
  });

  it('refuses a negative variable and an empty total', () => {
    expect(() => quotumPercentage({ ...variables, b: -1 })).toThrow(refused('b'));
    expect(() => quotumPercentage({ ...variables, d: 0 })).toThrow(refused('totaal verloonde uren'));
  });
});

describe('quotumDuty', () => {
  it.each([
    [40_575, undefined, true, null],
    [40_574.99, undefined, false, 'previous-year'],
    [50_000, 40_575, true, null],
    [50_000, 40_574, false, 'year'],
    [40_000, 50_000, false, 'previous-year'],
  ] as const)('%d and %s hours: %s', (previous, year, liable, exemptBy) => {
    expect(quotumDuty(previous, 2024, year)).toMatchObject({ liable, exemptBy });
  });

  it('names which hours are negative', () => {
    expect(() => quotumDuty(-1, 2024)).toThrow(refused('uren vorig jaar'));
    expect(() => quotumDuty(50_000, 2024, -1)).toThrow(refused('uren'));
  });

  it('shows the threshold with its source', () => {
    expect(quotumDuty(0, 2024).threshold).toMatchObject({
      value: '40575',
      source: { number: 'BWBR0019070' },
    });
  });
});

describe('what a percentage asks', () => {
  it('hours and jobs, unrounded', () => {
    expect(quotumHours(90_000, '1.93').toString()).toBe('1737');
    expect(quotumJobs(90_000, '1.93', 25.5).toFixed(4)).toBe('68.1176');
  });

  it('refuses what cannot be', () => {
    expect(() => quotumHours(-1, 1)).toThrow(refused('uren'));
    expect(() => quotumHours(1, -0.01)).toThrow(refused('percentage'));
    expect(() => quotumHours(1, 100.01)).toThrow(refused('percentage'));
    expect(() => quotumJobs(1, 1, 0)).toThrow(refused('uren per baan'));
    expect(() => quotumJobs(1, 1, 'x')).toThrow(refused('uren per baan'));
    expect(() => quotumHours(1, 'x')).toThrow(refused('percentage'));
    expect(quotumHours(7, 100).toNumber()).toBe(7);
    expect(quotumHours(7, 0).toNumber()).toBe(0);
  });
});

describe('quotumShortage', () => {
  it('is rounded down to one decimal', () => {
    expect(quotumShortage(100_000, '2.57', 1_331, 2021).shortage.toString()).toBe('0.9');
    expect(quotumShortage(100_000, '2.57', 0, 2021).shortage.toString()).toBe('1.9');
  });

  it('is nothing when more was done than asked', () => {
    expect(quotumShortage(100_000, '2.57', 9_999, 2021).shortage.toString()).toBe('0');
  });

  it('rounds its variables down to two decimals first', () => {
    expect(quotumShortage(133_100, '1.009', 0, 2021).shortage.toString()).toBe('1');
    expect(quotumShortage(133_100, 1, '0.009', 2021).shortage.toString()).toBe('1');
    expect(quotumShortage('133099.999', 1, 0, 2021).shortage.toString()).toBe('0.9');
  });

  it('shows the hours of one job it used, with its derivation', () => {
    expect(quotumShortage(0, 1, 0, 2021).hoursPerJob).toMatchObject({ value: '1331', status: 'derived' });
  });

  it('uses the hours a workbook supplies', () => {
    const law = withSupplied(publishedLaw, [
      {
        name: 'quotum.tekort.uren',
        from: '2021-01-01',
        until: '2022-01-01',
        value: '1000',
        source: 'regeling',
        place: 'BA_Parameters!C2',
        read: '2026-11-22',
      },
    ]);
    expect(quotumShortage(100_000, 1, 0, 2021, law)).toMatchObject({ hoursPerJob: { supplied: true } });
    expect(quotumShortage(100_000, 1, 0, 2021, law).shortage.toString()).toBe('1');
  });

  it('refuses negative hours', () => {
    expect(() => quotumShortage(-1, 1, 0, 2021)).toThrow(refused('uren'));
    expect(() => quotumShortage(1, 1, -1, 2021)).toThrow(refused('uren doelgroep'));
  });
});

describe('the regimes side by side', () => {
  it('levy EUR 5,000 for each missing job, or would', () => {
    expect(quotumLevy('0.9', 2021).toString()).toBe('4500');
    expect(quotumByLevy('heffing-2015', 2, 2024)).toMatchObject({
      levied: true,
      regime: { id: 'heffing-2015' },
    });
    const suspended = quotumByLevy('opgeschort', 2, 2024);
    expect(suspended.levied).toBe(false);
    expect(suspended.regime.source.place).toContain('122na');
    expect([suspended.pays.toNumber(), suspended.receives.toNumber()]).toEqual([10_000, 0]);
    expect(() => quotumLevy(-1, 2024)).toThrow(refused('tekort'));
  });

  const amounts = { premiumWage: 1_000_000, surcharge: '0.25', bonusPerJob: '123.45', jobs: 3, small: false };

  it('surcharge on the wage and bonus for the jobs, to the cent', () => {
    const outcome = quotumBySurcharge(amounts);
    expect(outcome).toMatchObject({ levied: true, regime: { id: 'wet-banenafspraak' } });
    expect([outcome.pays.toString(), outcome.receives.toString()]).toEqual(['2500', '370.35']);
  });

  it('asks no surcharge of a small employer', () => {
    const outcome = quotumBySurcharge({ ...amounts, small: true });
    expect([outcome.pays.toString(), outcome.receives.toString()]).toEqual(['0', '370.35']);
  });

  it('does not invent the amounts that are not known', () => {
    const { surcharge, bonusPerJob, ...rest } = amounts;
    const missing = (argument: string) =>
      expect.objectContaining({ code: 'missing', facts: { argument } }) as DomainError;
    expect(() => quotumBySurcharge({ ...rest, bonusPerJob })).toThrow(missing('opslag'));
    expect(() => quotumBySurcharge({ ...rest, surcharge })).toThrow(missing('bonus'));
  });

  it.each([
    ['premiumWage', 'loon'],
    ['bonusPerJob', 'bonus'],
    ['jobs', 'banen'],
    ['surcharge', 'percentage'],
  ])('refuses a negative %s', (name, argument) => {
    expect(() => quotumBySurcharge({ ...amounts, [name]: -1 })).toThrow(refused(argument));
  });
});

describe('quotumCalculation', () => {
  it('asks 68 jobs of 2,500 fte of 36 hours at 1.93% (vo-raad.nl)', () => {
    const found = quotumCalculation(2_500, 36, '1.93', 2018);
    expect(found.hours.toNumber()).toBe(90_000);
    expect(found.askedHours.toNumber()).toBe(1_737);
    expect(found.exactJobs.toNumber()).toBeCloseTo(68.1176, 4);
    expect(found.jobs.toNumber()).toBe(68);
    expect(found.duty.liable).toBe(true);
  });

  it.each([
    [21, false],
    [22, true],
  ])('%i fte reach the threshold of 40,575 hours a year: %s', (fte, liable) => {
    expect(quotumCalculation(fte, 36, 2, 2024).duty.liable).toBe(liable);
  });

  it.each([
    [-1, 36, 2, 'fte'],
    [1, -1, 2, 'uren per fte'],
    [1, 36, 101, 'percentage'],
  ])('refuses %s fte of %s hours at %s%%', (fte, hours, percentage, argument) => {
    expect(() => quotumCalculation(fte, hours, percentage, 2024)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ argument }) as object }) as DomainError,
    );
  });
});

test('after activation the surcharge is due from 1 January of the second year', () => {
  expect(surchargeDueFrom('2027-11-30')).toBe('2029-01-01');
});

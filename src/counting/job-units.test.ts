import fc from 'fast-check';
import { DomainError, publishedLaw, withSupplied } from '../law';
import { hoursOfJobs, jobNorm, jobNormBetween, jobUnits, periodKinds } from './job-units';
import { asHours, asJobs } from './units';

const date = '2024-12-31';

const outOfRange = (argument: string) =>
  expect.objectContaining({
    code: 'out-of-range',
    facts: expect.objectContaining({ argument, min: 0 }) as object,
  }) as DomainError;

describe('jobNorm', () => {
  it.each([
    ['week', 25.5, 'week'],
    ['four-weeks', 102, 'week'],
    ['month', 1331 / 12, 'year'],
    ['quarter', 332.75, 'year'],
    ['half-year', 665.5, 'year'],
    ['year', 1331, 'year'],
  ] as const)('%s: %d hours make one job, from the norm of a %s', (period, hours, route) => {
    expect(jobNorm(period, date)).toMatchObject({ hoursPerJob: hours, route });
  });

  it('takes four weeks as a thirteenth of a year when asked', () => {
    const thirteenth = jobNorm('four-weeks', date, { fourWeeks: 'year' });
    expect(thirteenth).toMatchObject({ hoursPerJob: 1331 / 13, route: 'year', multiply: 1, divide: 13 });
    expect(jobNorm('four-weeks', date, { fourWeeks: 'week' })).toMatchObject({ route: 'week', multiply: 4 });
    expect(jobNorm('month', date, { fourWeeks: 'year' }).hoursPerJob).toBe(1331 / 12);
  });

  it('names the norm it follows from', () => {
    expect(jobNorm('week', date).norm.source.number).toContain('34 352, nr. 255');
    expect(jobNorm('year', date).norm.source.document).toBe('Besluit Wfsv');
  });

  it('differs between the two routes by less than half a percent', () => {
    const weekly = jobNorm('week', date).hoursPerJob * 52.2;
    expect(Math.abs(weekly / jobNorm('year', date).hoursPerJob - 1)).toBeLessThan(0.0001);
    const thirteen = jobNorm('four-weeks', date).hoursPerJob * 13;
    expect(Math.abs(thirteen / jobNorm('year', date).hoursPerJob - 1)).toBeLessThan(0.005);
  });

  it.each(['0', '-25.5'])('refuses a supplied norm of %s hours a job', (value) => {
    const law = withSupplied(publishedLaw, [
      {
        name: 'uren.baan.week',
        from: '2024-01-01',
        until: null,
        value,
        source: 'eigen',
        place: 'BA_Parameters!C2',
        read: '2026-11-22',
      },
    ]);
    expect(() => jobNorm('week', date, {}, law)).toThrow(outOfRange('uren per baan'));
    expect(() => jobNorm('week', '2023-12-31', {}, law)).not.toThrow();
  });

  it('is not known before the nulmeting', () => {
    expect(() => jobNorm('week', '2012-12-30')).toThrow(
      expect.objectContaining({ code: 'unknown-date' }) as DomainError,
    );
  });
});

describe('jobNormBetween', () => {
  it('counts both days', () => {
    expect(jobNormBetween('2024-12-02', '2024-12-08').hoursPerJob).toBe(25.5);
    expect(jobNormBetween('2024-12-31', '2024-12-31').hoursPerJob).toBeCloseTo(25.5 / 7, 12);
  });

  it('refuses an end before the beginning and a date that does not exist', () => {
    expect(() => jobNormBetween('2024-12-08', '2024-12-02')).toThrow(DomainError);
    expect(() => jobNormBetween('2024-02-30', '2024-03-02')).toThrow(DomainError);
  });
});

describe('jobUnits', () => {
  it('counts a smaller job pro rata and a larger one as more than one', () => {
    const { hoursPerJob } = jobNorm('week', date);
    expect(jobUnits(asHours(12.75), hoursPerJob)).toBe(0.5);
    expect(jobUnits(asHours(38.25), hoursPerJob)).toBe(1.5);
    expect(jobUnits(asHours(0), hoursPerJob)).toBe(0);
  });

  it.each([-1, NaN, Infinity])('refuses %d hours or jobs, and says which of the two', (amount) => {
    const { hoursPerJob } = jobNorm('week', date);
    expect(() => jobUnits(asHours(amount), hoursPerJob)).toThrow(outOfRange('uren'));
    expect(() => hoursOfJobs(asJobs(amount), hoursPerJob)).toThrow(outOfRange('banen'));
  });

  it('is undone by hoursOfJobs', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.constantFrom(...periodKinds),
        (hours, period) => {
          const { hoursPerJob } = jobNorm(period, date);
          const back = hoursOfJobs(jobUnits(asHours(hours), hoursPerJob), hoursPerJob);
          expect(Math.abs(back - hours)).toBeLessThanOrEqual(hours * 4 * Number.EPSILON + 1e-300);
        },
      ),
    );
  });
});

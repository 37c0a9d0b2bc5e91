import {
  asHours,
  divideBonus,
  jobNorm,
  jobUnits,
  lkv,
  quotumDuty,
  quotumJobs,
  quotumLevy,
  quotumPercentage,
  quotumShortage,
} from '../../src/counting';
import { publishedLaw, valueOf, type SeriesName } from '../../src/law';

/** Indicative percentages for the government, as printed: vo-raad.nl (2018) and voion.nl (2019 and later). */
const printed = [
  [2018, '1.93'],
  [2019, '2.14'],
  [2020, '2.36'],
  [2021, '2.57'],
  [2022, '2.78'],
  [2023, '2.99'],
  [2024, '3.09'],
] as const;

function percentageWith(year: number, totalHours: number): string {
  const published = (letter: 'a.overheid' | 'b.overheid' | 'f.overheid' | 'g') =>
    valueOf(publishedLaw, `quotum.${letter}`, `${year}-12-31`).value;
  const g = published('g');
  return quotumPercentage({
    a: published('a.overheid'),
    b: published('b.overheid'),
    c: g,
    d: totalHours,
    e: 1,
    f: published('f.overheid'),
    g,
    h: 0,
  }).toFixed(2);
}

describe('the quotum percentages of the government', () => {
  it.each(printed)('%i: %s%% from one constant of hours', (year, percentage) => {
    expect(percentageWith(year, 1_739_000_000)).toBe(percentage);
    const name = year === 2018 ? 'quotum.percentage.overheid' : 'quotum.percentage.indicatief.overheid';
    expect(valueOf(publishedLaw, name, `${year}-12-31`).value).toBe(percentage);
  });

  it('come out together only for a constant between 1.7381 and 1.7395 billion hours', () => {
    const fits = (hours: number) => printed.every(([year, value]) => percentageWith(year, hours) === value);
    const fitting: number[] = [];
    for (let hours = 1_730_000_000; hours <= 1_745_000_000; hours += 100_000) {
      if (fits(hours)) fitting.push(hours);
    }
    expect(fitting[0]).toBe(1_738_200_000);
    expect(fitting.at(-1)).toBe(1_739_400_000);
    expect(fitting).toHaveLength(13);
  });
});

describe('what a percentage asks of an employer', () => {
  it('2,500 fte of 36 hours a week at 1.93% is 68 jobs (vo-raad.nl)', () => {
    const jobs = quotumJobs(2_500 * 36, '1.93', jobNorm('week', '2018-12-31').hoursPerJob);
    expect(jobs.toFixed(1)).toBe('68.1');
    expect(jobs.round().toNumber()).toBe(68);
  });

  // Given as a known answer; no published document with these two numbers was found.
  it('87,220,443 hours over 65,509 jobs is 1,331 hours a job', () => {
    const norm = jobNorm('year', '2024-12-31').hoursPerJob;
    expect(Math.abs(87_220_443 / 65_509 - norm)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(jobUnits(asHours(87_220_443), norm) / 65_509 - 1)).toBeLessThanOrEqual(0.5 / norm);
  });

  it('25 employees of 1,623 hours are the threshold of 40,575 hours (Besluit Wfsv 2.20, 2.21); exactly that is liable', () => {
    const value = (name: SeriesName) => Number(valueOf(publishedLaw, name, '2024-12-31').value);
    expect(value('quotum.drempel.werknemers') * value('uren.werknemer.jaar')).toBe(
      value('quotum.drempel.uren'),
    );
    expect(quotumDuty(40_575, 2024).liable).toBe(true);
    expect(quotumDuty(40_574, 2024).liable).toBe(false);
  });

  it('100,000 hours at 2.57% with 1,331 hours done: shortage 0.9, levy EUR 4,500 (Wfsv 38g, 38h; Besluit Wfsv 2.23)', () => {
    const { shortage } = quotumShortage(100_000, '2.57', 1_331, 2021);
    expect(shortage.toString()).toBe('0.9');
    expect(quotumLevy(shortage, 2021).toFixed(2)).toBe('4500.00');
  });
});

describe('money', () => {
  it.each([
    [1_331, '1344.31', false],
    [2_100, '2000.00', true],
    [1_980, '1999.80', false],
    [1_981, '2000.00', true],
  ])('LKV over %d hours is EUR %s (Wtl 2.13)', (hours, amount, capped) => {
    const result = lkv([hours], 2026);
    expect(result.amount.toFixed(2)).toBe(amount);
    expect(result.capped).toBe(capped);
  });

  it('one bonus of EUR 2,000 among three employers is 666.67 + 666.67 + 666.66 (34 352, F: each a third)', () => {
    const third = 1 / 3;
    expect(divideBonus(2_000, [third, third, third]).map((euro) => euro.toFixed(2))).toEqual([
      '666.67',
      '666.67',
      '666.66',
    ]);
  });
});

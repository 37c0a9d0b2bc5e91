import { longRun } from '../../test/support/long';
import { DomainError } from './domain-error';
import { publishedLaw } from './law';
import { lookup } from './lookup';
import type { DatedValue } from './types';

const first = Date.UTC(2012, 11, 31);
const last = Date.UTC(2035, 11, 31);
const all = [...publishedLaw.values()];

const DAY = 86_400_000;
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** The days on which a value begins or ends, those beside them, and one in every month. */
const telling = new Set(
  all
    .flatMap(({ values }) => values.flatMap(({ from, until }) => (until === null ? [from] : [from, until])))
    .flatMap((day) => [-DAY, 0, DAY].map((beside) => dayAt(Date.parse(day) + beside))),
);
const days: string[] = [];
for (let time = first; time <= last; time += DAY) {
  const day = dayAt(time);
  if (longRun || telling.has(day) || day.endsWith('-15')) days.push(day);
}

// The walk below asks for hundreds of thousands of days without a value; their stacks are of no use.
const stackTraceLimit = Error.stackTraceLimit;
beforeAll(() => (Error.stackTraceLimit = 0));
afterAll(() => (Error.stackTraceLimit = stackTraceLimit));

describe.each(all)('$name', (series) => {
  it('is in order, without overlap, every period running forward', () => {
    let end: string | null = '0000-00-00';
    for (const value of series.values) {
      expect(end).not.toBeNull();
      expect(value.from >= (end ?? '')).toBe(true);
      expect(value.until === null || value.from < value.until).toBe(true);
      expect(value.unit).toBe(series.unit);
      end = value.until;
    }
  });

  it('has a value on the days of its periods and an error with the nearest known dates on every other', () => {
    const covers =
      (date: string) =>
      ({ from, until }: DatedValue) =>
        from <= date && (until === null || date < until);
    const wrong: string[] = [];
    for (const date of days) {
      const covering = series.values.filter(covers(date));
      if (covering.length === 1) {
        if (lookup(series, date) !== covering[0]) wrong.push(date);
        continue;
      }
      const error = errorOf(() => lookup(series, date));
      const { before, after } = error.facts as { before: string | null; after: string | null };
      const right =
        error.code === 'unknown-date' &&
        (before === null
          ? !series.values.some(({ until }) => until !== null && until <= date)
          : before < date) &&
        (after === null ? !series.values.some(({ from }) => from > date) : after > date) &&
        [before, after].every((near) => near === null || series.values.some(covers(near)));
      if (!right) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });
});

function errorOf(run: () => unknown): DomainError {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('no error');
}

import type { DomainError } from '../law';
import { dayNumber, daysBetween, yearsLater } from './dates';

describe('dayNumber', () => {
  it('counts days', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '31-12-2024',
    '2024-1-1',
    'x2024-01-01',
    '2024-01-01x',
    '+002024-01-01',
    '+010000-01-01',
    '2024-01',
    '',
  ])('refuses %j', (date) => {
    expect(() => dayNumber(date)).toThrow(
      expect.objectContaining({
        code: 'not-allowed',
        facts: { argument: 'datum', value: date, allowed: ['YYYY-MM-DD'] },
      }) as DomainError,
    );
  });

  it('names the argument it was given', () => {
    expect(() => dayNumber('', 'begin')).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'begin' }) as object,
      }) as DomainError,
    );
  });
});

describe('daysBetween', () => {
  it('counts the first and the last day', () => {
    expect(daysBetween('2024-12-01', '2024-12-31')).toBe(31);
    expect(daysBetween('2024-12-31', '2024-12-31')).toBe(1);
  });

  it('refuses an end before the beginning, and names which date does not exist', () => {
    expect(() => daysBetween('2024-12-31', '2024-12-30')).toThrow(
      expect.objectContaining({
        code: 'contradiction',
        facts: { argument: 'einddatum', other: 'begindatum' },
      }) as DomainError,
    );
    expect(() => daysBetween('2024-12-31', 'x')).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'einddatum' }) as object,
      }) as DomainError,
    );
    expect(() => daysBetween('x', '2024-12-31')).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ argument: 'begindatum' }) as object,
      }) as DomainError,
    );
  });
});

test.each([
  ['2023-06-15', 1, '2024-06-15'],
  ['2024-02-29', 1, '2025-03-01'],
  ['2024-02-29', 4, '2028-02-29'],
  ['0099-12-31', 1, '0100-12-31'],
])('yearsLater(%s, %i) is %s', (date, years, later) => {
  expect(yearsLater(date, years)).toBe(later);
});

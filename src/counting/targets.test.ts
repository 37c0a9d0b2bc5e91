import type { DomainError } from '../law';
import { publishedLaw, withSupplied } from '../law';
import { requiredPace, targetPosition } from './targets';

const notANumber = (argument: string) =>
  expect.objectContaining({
    code: 'out-of-range',
    facts: expect.objectContaining({ argument, value: 'veel' }) as object,
  }) as DomainError;

describe('targetPosition', () => {
  it('is met from exactly the target on', () => {
    expect(targetPosition(60_000, 2021, 'markt').met).toBe(true);
    expect(targetPosition(59_999, 2021, 'markt').met).toBe(false);
  });

  it('gives shortfall and realisation', () => {
    const position = targetPosition(89_616, 2024, 'totaal');
    expect(position.shortfall.toNumber()).toBe(25_384);
    expect(position.realisation.toFixed(4)).toBe('0.7793');
    expect(targetPosition(60_966, 2021, 'markt').shortfall.toNumber()).toBe(-966);
  });

  it('keeps the target of 125,000 after 2025, and knows none before 2015', () => {
    expect(targetPosition(95_000, 2026, 'totaal').shortfall.toNumber()).toBe(30_000);
    expect(() => targetPosition(1, 2014, 'totaal')).toThrow(
      expect.objectContaining({ code: 'unknown-date' }) as DomainError,
    );
  });

  it('refuses an increase that is no number', () => {
    expect(() => targetPosition('veel', 2024, 'totaal')).toThrow(notANumber('toename'));
  });

  it('refuses a supplied target of nothing', () => {
    const law = withSupplied(publishedLaw, [
      {
        name: 'doelstelling.totaal',
        from: '2026-01-01',
        until: null,
        value: '0',
        source: 'eigen',
        place: 'BA_Parameters!C2',
        read: '2026-11-22',
      },
    ]);
    expect(() => targetPosition(1, 2026, 'totaal', law)).toThrow(
      expect.objectContaining({
        code: 'out-of-range',
        facts: expect.objectContaining({ argument: 'doelstelling' }) as object,
      }) as DomainError,
    );
  });
});

describe('requiredPace', () => {
  it('spreads what is left over the years', () => {
    expect(requiredPace(89_616, 2024, 125_000, 2025).toNumber()).toBe(35_384);
    expect(requiredPace(89_616, 2024, 125_000, 2028).toNumber()).toBe(8_846);
  });

  it('is nothing once the goal was reached', () => {
    expect(requiredPace(130_000, 2024, 125_000, 2025).toNumber()).toBe(0);
  });

  it('refuses what is no number, by name', () => {
    expect(() => requiredPace('veel', 2024, 1, 2025)).toThrow(notANumber('toename'));
    expect(() => requiredPace(1, 2024, 'veel', 2025)).toThrow(notANumber('doel'));
  });

  it.each([2024, 2023])('refuses a goal in %i', (goalYear) => {
    expect(() => requiredPace(0, 2024, 1, goalYear)).toThrow(
      expect.objectContaining({
        facts: { argument: 'doeljaar', value: goalYear, min: 2025, max: null },
      }) as DomainError,
    );
  });
});

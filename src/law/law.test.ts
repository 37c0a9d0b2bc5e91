import { DomainError } from './domain-error';
import { publishedLaw, seriesOf, valueOf } from './law';
import { yearEnd } from './lookup';
import { NULMETING } from './nulmeting';
import type { DatedValue } from './types';

const values = [...publishedLaw.values()].flatMap((series) =>
  series.values.map((value) => ({ name: series.name, ...value })),
);

describe('every value', () => {
  it.each(values)('$name from $from: has a number, a source and, when derived, its derivation', (value) => {
    expect(value.value).toMatch(/^-?\d+(\.\d+)?$/);
    expect(isSourced(value)).toBe(true);
    expect(value.status === 'derived').toBe(value.derivation !== undefined);
    expect(value.status).not.toBe('unverified');
    expect(value.supplied).toBeUndefined();
  });
});

function isSourced({ source }: DatedValue): boolean {
  return (
    [source.document, source.number, source.place].every((text) => text.trim() !== '') &&
    /^\d{4}-\d{2}-\d{2}$/.test(source.read)
  );
}

test('the day of the nulmeting is that of its figures', () => {
  const days = values.filter(({ name }) => name.startsWith('nulmeting.')).map(({ from }) => from);
  expect([...new Set(days)]).toEqual([NULMETING]);
});

describe('valueOf', () => {
  it('gives the value with its record', () => {
    expect(valueOf(publishedLaw, 'verdeelsleutel.overheid', yearEnd(2021))).toMatchObject({
      value: '0.32',
      unit: 'fraction',
      status: 'published',
    });
  });

  it('names the series there are when asked for another', () => {
    const error = errorOf(() => seriesOf(publishedLaw, 'verdeelsleutel'));
    expect(String(error)).toBe('DomainError: not-allowed');
    expect(error.facts).toMatchObject({ argument: 'naam', value: 'verdeelsleutel' });
    expect(error.facts['allowed']).toContain('verdeelsleutel.markt');
  });

  it.each([2013, 2016])('does not guess a split for %i', (year) => {
    expect(() => valueOf(publishedLaw, 'realisatie.markt.totaal', yearEnd(year))).toThrow(DomainError);
  });

  it('calls a figure of which only an excerpt was seen nothing more than that', () => {
    expect(valueOf(publishedLaw, 'realisatie.markt.totaal', yearEnd(2022))).toMatchObject({
      value: '71113',
      status: 'excerpt',
      source: { read: '2026-11-28', excerptAt: 'rendement.nl' },
    });
  });

  it('carries a quotum variable on only where the regulation says "en verder"', () => {
    expect(valueOf(publishedLaw, 'quotum.b.overheid', yearEnd(2030)).value).toBe('25000');
    expect(errorOf(() => valueOf(publishedLaw, 'quotum.b.markt', yearEnd(2027))).code).toBe('unknown-date');
  });

  it('keeps the target of 125,000 after 2025, of which no more than an excerpt was seen', () => {
    expect(valueOf(publishedLaw, 'doelstelling.totaal', yearEnd(2030))).toMatchObject({
      value: '125000',
      status: 'excerpt',
    });
    expect(valueOf(publishedLaw, 'doelstelling.markt', yearEnd(2030)).status).toBe('derived');
  });

  it('says nothing of a loonkostenvoordeel after the last text that was seen', () => {
    expect(valueOf(publishedLaw, 'lkv.uurbedrag', yearEnd(2026)).value).toBe('1.01');
    expect(errorOf(() => valueOf(publishedLaw, 'lkv.uurbedrag', yearEnd(2027))).code).toBe('unknown-date');
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

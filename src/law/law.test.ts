import { DomainError } from './domain-error';
import { publishedLaw, seriesOf, valueOf } from './law';
import { yearEnd } from './lookup';
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

  it.each([2013, 2016, 2018, 2022])('does not guess a split for %i', (year) => {
    expect(() => valueOf(publishedLaw, 'realisatie.markt.totaal', yearEnd(year))).toThrow(DomainError);
  });

  it('carries a quotum variable on only where the regulation says "en verder"', () => {
    expect(valueOf(publishedLaw, 'quotum.b.overheid', yearEnd(2030)).value).toBe('25000');
    expect(errorOf(() => valueOf(publishedLaw, 'quotum.b.markt', yearEnd(2022))).code).toBe('unknown-date');
  });

  it('knows no target after 2025', () => {
    expect(errorOf(() => valueOf(publishedLaw, 'doelstelling.totaal', '2026-01-01')).facts).toMatchObject({
      before: '2025-12-31',
      after: null,
    });
  });
});

describe('what must agree with each other', () => {
  const at = (name: string, year: number) => Number(valueOf(publishedLaw, name, yearEnd(year)).value);

  it.each([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])(
    'targets of %i: markt and overheid are the total',
    (year) => {
      expect(at('doelstelling.markt', year) + at('doelstelling.overheid', year)).toBe(
        at('doelstelling.totaal', year),
      );
    },
  );

  it.each([2012, 2020, 2021, 2023, 2024])('the shares of the key of %i are 1 together', (year) => {
    expect(at('verdeelsleutel.markt', year) + at('verdeelsleutel.overheid', year)).toBeCloseTo(1, 12);
  });

  it('B(t) is the target of the year before plus half of the increase', () => {
    for (let year = 2018; year <= 2024; year++) {
      const before = at('doelstelling.overheid', year - 1);
      expect(at('quotum.b.overheid', year)).toBe(before + (at('doelstelling.overheid', year) - before) / 2);
    }
    for (let year = 2018; year <= 2021; year++) {
      const before = at('doelstelling.markt', year - 1);
      expect(at('quotum.b.markt', year)).toBe(before + (at('doelstelling.markt', year) - before) / 2);
    }
  });

  it('the nulmeting is its two forms together, the lent jobs its two sectors', () => {
    expect(at('nulmeting.totaal.formeel', 2012) + at('nulmeting.totaal.inleen', 2012)).toBe(
      at('nulmeting.totaal.totaal', 2012),
    );
    expect(at('nulmeting.markt.inleen', 2012) + at('nulmeting.overheid.inleen', 2012)).toBe(36_206);
  });

  it('derived levels follow from the nulmeting and the increase', () => {
    for (const year of [2021, 2024]) {
      expect(at('stand.totaal', year)).toBe(75_179 + at('realisatie.totaal.totaal', year));
      expect(at('stand.inleen', year)).toBe(36_206 + at('realisatie.totaal.inleen', year));
    }
    expect(at('stand.inleen', 2023)).toBe(36_206 + at('realisatie.totaal.inleen', 2023));
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

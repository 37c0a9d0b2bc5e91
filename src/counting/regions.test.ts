import type { DomainError } from '../law';
import { growth, tabel1PerRegion, type RegionRow } from './regions';

const rows: RegionRow[] = [
  { region: 'Zeeland', sector: 'markt', form: 'formeel', jobs: '10.5' },
  { region: 'Twente', sector: 'overheid', form: 'inleen', jobs: 2 },
  { region: 'Zeeland', sector: 'markt', form: 'formeel', jobs: '0.25' },
  { region: 'Zeeland', sector: 'overheid', form: 'inleen', jobs: 1 },
];

describe('tabel1PerRegion', () => {
  it('makes one table a region', () => {
    const tables = tabel1PerRegion(rows);
    expect([...tables.keys()]).toEqual(['Zeeland', 'Twente']);
    expect(tables.get('Zeeland')?.formeel.markt.toString()).toBe('10.75');
    expect(tables.get('Zeeland')?.inleen.overheid.toString()).toBe('1');
    expect(tables.get('Zeeland')?.totaal.totaal.toString()).toBe('11.75');
    expect(tables.get('Twente')?.formeel.totaal.toString()).toBe('0');
  });

  it('gives the same for any order of rows', () => {
    const backward = tabel1PerRegion([...rows].reverse());
    expect(backward.get('Zeeland')).toEqual(tabel1PerRegion(rows).get('Zeeland'));
  });
});

const notANumber = (argument: string) =>
  expect.objectContaining({
    code: 'out-of-range',
    facts: expect.objectContaining({ argument, value: 'veel' }) as object,
  }) as DomainError;

test('jobs that are no number are refused by name', () => {
  expect(() =>
    tabel1PerRegion([{ region: 'Zeeland', sector: 'markt', form: 'inleen', jobs: 'veel' }]),
  ).toThrow(notANumber('banen'));
  expect(() => growth('veel', 1)).toThrow(notANumber('eerdere stand'));
  expect(() => growth(1, 'veel')).toThrow(notANumber('latere stand'));
});

describe('growth', () => {
  it('is a number of jobs and a share of the level', () => {
    const grown = growth(75_179 + 21_057, 75_179 + 36_903);
    expect(grown.jobs.toNumber()).toBe(15_846);
    expect(grown.share?.times(100).toFixed(1)).toBe('16.5');
  });

  it('has no share of nothing', () => {
    expect(growth(0, 5)).toMatchObject({ share: null });
  });

  it('from nothing to something and back is whole jobs', () => {
    expect(growth(0, '23.5').jobs.toNumber()).toBe(23.5);
    expect(growth('23.5', 0).share?.toNumber()).toBe(-1);
  });
});

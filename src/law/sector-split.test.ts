import { publishedLaw } from './law';
import { sectorsApart, sectorSplit } from './sector-split';
import { withSupplied } from './supplied';

const lifted = (from: string, until: string | null = null, value = '0') =>
  withSupplied(publishedLaw, [
    { name: 'sectorsplitsing', from, until, value, source: 'Stb.', place: 'BA_Parameters!A2', read: '' },
  ]);

describe('the split of markt and overheid', () => {
  it('rests on a text of the law up to the last one that was read', () => {
    expect(sectorSplit('2025-12-31')).toMatchObject({ apart: true, restsOn: 'text', lastKnown: null });
  });

  it.each(['2026-01-31', '2026-12-31', '2027-12-31', '2035-06-30'])(
    'holds after that, and says on what it rests: %s',
    (date) => {
      expect(sectorSplit(date)).toMatchObject({
        apart: true,
        restsOn: 'last-text',
        lastKnown: '2026-07-01',
        source: { place: 'artikel 122n, eerste lid' },
      });
    },
  );

  it('is lifted only by a workbook that says so, for whole calendar years', () => {
    const law = lifted('2027-07-01');
    expect(sectorsApart('2026-12-31', law)).toBe(true);
    // The year in which article 2 comes into force is no longer a year before it.
    expect(sectorsApart('2027-01-31', law)).toBe(false);
    expect(sectorSplit('2027-12-31', law)).toMatchObject({
      restsOn: 'workbook',
      source: { document: 'Stb.' },
    });
    expect(sectorsApart('2030-12-31', law)).toBe(false);
  });

  it('takes what a workbook said last for the years after it', () => {
    expect(sectorSplit('2029-12-31', lifted('2027-01-01', '2028-01-01'))).toMatchObject({
      apart: false,
      restsOn: 'workbook',
    });
    expect(sectorSplit('2029-12-31', lifted('2027-01-01', '2028-01-01', '1'))).toMatchObject({ apart: true });
  });

  it('holds for a day before anything was known', () => {
    expect(sectorsApart('2011-12-31')).toBe(true);
  });
});

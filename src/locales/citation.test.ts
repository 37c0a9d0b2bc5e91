import { publishedLaw, splitEndsBy, valueOf, withSupplied } from '../law';
import { cite as inEnglish } from './en/citation';
import { cite as inDutch } from './nl/citation';

describe('the citation of a value', () => {
  it('says that the place itself was read', () => {
    const value = valueOf(publishedLaw, 'nulmeting.totaal.totaal', '2012-12-31');
    expect(inDutch(value)).toContain('; gelezen op 2026-11-22 in een afschrift van de tekst; gepubliceerd.');
    expect(inEnglish(value)).toContain('; read on 2026-11-22 in a copy of the text; published.');
  });

  it('says through which collection a text of law was read, and when that fetched it where that is known', () => {
    const value = valueOf(publishedLaw, 'sectorsplitsing', '2025-12-31');
    expect(inDutch(value)).toContain('via MinBZK/regelrecht-corpus (ophaaldag niet bekend); gepubliceerd.');
    expect(inEnglish({ ...value, source: splitEndsBy })).toContain(
      'through MinBZK/regelrecht-corpus (retrieved on 2026-10-05); published.',
    );
  });

  it('does not claim so where no more than an excerpt was seen, and says where that was', () => {
    const value = valueOf(publishedLaw, 'realisatie.markt.totaal', '2015-12-31');
    expect(inDutch(value)).toContain('; in uittreksel gezien op 2026-11-22 (binnenlandsbestuur.nl).');
    expect(inEnglish(value)).toContain('; seen in an excerpt on 2026-11-22 (binnenlandsbestuur.nl).');
  });

  it('says in its own language how a value was derived', () => {
    const value = valueOf(publishedLaw, 'uren.baan.jaar', '2014-12-31');
    expect(inDutch(value)).toContain('; afgeleid: 25,5 uur per week × 52,2 weken');
    expect(inEnglish(value)).toContain('; derived: 25.5 hours a week × 52.2 weeks');
  });

  it('calls a value of the workbook its own, and never published', () => {
    const law = withSupplied(publishedLaw, [
      {
        name: 'verdeelsleutel.overheid',
        from: '2022-01-01',
        until: '2023-01-01',
        value: '0.3',
        source: 'eigen onderzoek',
        place: 'BA_Parameters, rij 4',
        read: '',
      },
    ]);
    const value = valueOf(law, 'verdeelsleutel.overheid', '2022-12-31');
    expect(inDutch(value)).toBe('Eigen waarde van de werkmap (BA_Parameters, rij 4): eigen onderzoek.');
    expect(inEnglish(value)).toBe('The workbook’s own value (BA_Parameters, rij 4): eigen onderzoek.');
  });
});

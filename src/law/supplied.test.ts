import { DomainError } from './domain-error';
import { publishedLaw, seriesOf, valueOf, type Law } from './law';
import { withSupplied, type SuppliedValue } from './supplied';

const key2022: SuppliedValue = {
  name: 'verdeelsleutel.overheid',
  from: '2022-01-01',
  until: '2023-01-01',
  value: '0.3',
  source: 'eigen onderzoek',
  place: 'BA_Parameters!C4',
  read: '2026-11-22',
};
const date = '2022-12-31';

describe('withSupplied', () => {
  it('fills a gap, marked as supplied, with the source the workbook gives', () => {
    const law = withSupplied(publishedLaw, [key2022]);
    expect(valueOf(law, 'verdeelsleutel.overheid', date)).toMatchObject({
      value: '0.3',
      supplied: true,
      unit: 'fraction',
      status: 'published',
      source: { document: 'eigen onderzoek', number: 'BA_Parameters', place: 'BA_Parameters!C4' },
    });
    expect(() => valueOf(publishedLaw, 'verdeelsleutel.overheid', date)).toThrow(DomainError);
  });

  it('keeps what is left of a published value before and after', () => {
    const law = withSupplied(publishedLaw, [
      { ...key2022, name: 'uren.baan.week', from: '2020-01-01', until: '2021-01-01', value: '26' },
    ]);
    expect(
      seriesOf(law, 'uren.baan.week').values.map(({ from, until, value }) => [from, until, value]),
    ).toEqual([
      ['2012-12-31', '2020-01-01', '25.5'],
      ['2020-01-01', '2021-01-01', '26'],
      ['2021-01-01', null, '25.5'],
    ]);
  });

  it('replaces the rest of a series when it has no end, and a value of the same period whole', () => {
    const open = withSupplied(publishedLaw, [
      { ...key2022, name: 'uren.baan.jaar', until: null, value: '1330' },
    ]);
    expect(
      seriesOf(open, 'uren.baan.jaar').values.map(({ from, until, value }) => [from, until, value]),
    ).toEqual([
      ['2012-12-31', '2017-01-01', '1331'],
      ['2017-01-01', '2022-01-01', '1331'],
      ['2022-01-01', null, '1330'],
    ]);
    const same = withSupplied(publishedLaw, [{ ...key2022, from: '2021-01-01', until: '2022-01-01' }]);
    const periods = (law: Law) =>
      seriesOf(law, 'verdeelsleutel.overheid').values.map(({ from, until }) => [from, until]);
    expect(periods(same)).toEqual(periods(publishedLaw));
    expect(valueOf(same, 'verdeelsleutel.overheid', '2021-12-31').value).toBe('0.3');
  });

  it('touches no other series and not the published law', () => {
    const before = [...seriesOf(publishedLaw, 'verdeelsleutel.overheid').values];
    const law = withSupplied(publishedLaw, [key2022]);
    expect(law.get('verdeelsleutel.markt')).toBe(publishedLaw.get('verdeelsleutel.markt'));
    expect(seriesOf(publishedLaw, 'verdeelsleutel.overheid').values).toEqual(before);
  });

  it('keeps both sides of a published value that has an end', () => {
    const law = withSupplied(publishedLaw, [
      { ...key2022, name: 'uren.baan.jaar', from: '2014-01-01', until: '2015-01-01', value: '1330' },
    ]);
    expect(
      seriesOf(law, 'uren.baan.jaar').values.map(({ from, until, value }) => [from, until, value]),
    ).toEqual([
      ['2012-12-31', '2014-01-01', '1331'],
      ['2014-01-01', '2015-01-01', '1330'],
      ['2015-01-01', '2017-01-01', '1331'],
      ['2017-01-01', null, '1331'],
    ]);
  });

  it('takes values that follow each other without a day between, in any order', () => {
    const next = { ...key2022, from: '2023-01-01', until: '2024-01-01', value: '0.28' };
    for (const supplied of [
      [key2022, next],
      [next, key2022],
    ]) {
      const law = withSupplied(publishedLaw, supplied);
      expect(valueOf(law, 'verdeelsleutel.overheid', '2022-12-31').value).toBe('0.3');
      expect(valueOf(law, 'verdeelsleutel.overheid', '2023-01-01').value).toBe('0.28');
    }
  });

  it.each([
    [
      'a name that does not exist',
      [{ ...key2022, name: 'sleutel' }],
      'not-allowed',
      { argument: 'naam', value: 'sleutel', allowed: [...publishedLaw.keys()] },
    ],
    [
      'a value that is no number',
      [{ ...key2022, value: '30%' }],
      'not-allowed',
      { argument: 'waarde', value: '30%', allowed: ['1234.5'] },
    ],
    [
      'a comma in a value',
      [{ ...key2022, value: '0,3' }],
      'not-allowed',
      { argument: 'waarde', value: '0,3', allowed: ['1234.5'] },
    ],
    [
      'an empty period',
      [{ ...key2022, until: key2022.from }],
      'contradiction',
      { argument: 'tot', other: 'van', name: key2022.name },
    ],
    [
      'two values at one time',
      [key2022, { ...key2022, from: '2022-06-01', until: null }],
      'contradiction',
      { argument: key2022.name, other: key2022.name, name: key2022.name },
    ],
  ])('refuses %s', (_, supplied, code, facts) => {
    expect(() => withSupplied(publishedLaw, supplied)).toThrow(
      expect.objectContaining({ code, facts }) as DomainError,
    );
  });
});

import fc from 'fast-check';
import type { DomainError } from '../law';
import {
  addTabel1,
  checkTabel1,
  figures,
  levelOf,
  nulmetingTabel1,
  publishedResult,
  subtractTabel1,
  sumTabel1,
  tabel1,
} from './tabel1';

const cells = { formeel: { markt: 1.4, overheid: 2.4 }, inleen: { markt: -3.4, overheid: 4 } };

describe('sumTabel1', () => {
  it('adds rows, columns and everything, exactly', () => {
    const table = sumTabel1(cells);
    expect(tabel1((form, sector) => table[form][sector].toNumber())).toEqual({
      formeel: { markt: 1.4, overheid: 2.4, totaal: 3.8 },
      inleen: { markt: -3.4, overheid: 4, totaal: 0.6 },
      totaal: { markt: -2, overheid: 6.4, totaal: 4.4 },
    });
  });

  it('after rounding each cell by itself has no difference beyond the tolerance', () => {
    const jobs = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((tenths) => tenths / 10);
    const row = fc.record({ markt: jobs, overheid: jobs });
    fc.assert(
      fc.property(fc.record({ formeel: row, inleen: row }), (four) => {
        const table = sumTabel1(four);
        const checks = checkTabel1(tabel1((form, sector) => table[form][sector].round()));
        expect(checks).toHaveLength(7);
        expect(checks.filter((check) => check.outcome === 'wrong')).toEqual([]);
        expect(checkTabel1(table).every((check) => check.outcome === 'equal')).toBe(true);
      }),
    );
  });
});

test('a cell that is no number is refused by its place', () => {
  const notANumber = expect.objectContaining({
    code: 'out-of-range',
    facts: expect.objectContaining({ argument: 'inleen markt', value: 'veel' }) as object,
  }) as DomainError;
  const wrong = tabel1((form, sector) => (form === 'inleen' && sector === 'markt' ? 'veel' : 1));
  const right = tabel1(() => 1);
  expect(() => sumTabel1(wrong)).toThrow(notANumber);
  expect(() => subtractTabel1(wrong, right)).toThrow(notANumber);
  expect(() => addTabel1(right, wrong)).toThrow(notANumber);
  expect(() => levelOf(wrong)).toThrow(notANumber);
});

describe('differences', () => {
  it('are not known where one side is not', () => {
    const some = tabel1((form) => (form === 'formeel' ? null : 5));
    const other = tabel1((_, sector) => (sector === 'markt' ? null : 2));
    const difference = subtractTabel1(some, other);
    expect(difference.formeel.overheid).toBeNull();
    expect(difference.inleen.markt).toBeNull();
    expect(difference.inleen.overheid?.toNumber()).toBe(3);
    expect(addTabel1(some, other).inleen.overheid?.toNumber()).toBe(7);
  });

  it('the level less the nulmeting is the increase where the nulmeting is known', () => {
    const level = levelOf(figures(publishedResult(2021)));
    expect(level.formeel.markt).toBeNull();
    expect(level.inleen.markt?.toString()).toBe('28555.56');
    const increase = subtractTabel1(level, figures(nulmetingTabel1()));
    expect(increase.inleen.markt?.toNumber()).toBe(1039);
    expect(increase.totaal.totaal?.toNumber()).toBe(72_809);
    expect(increase.formeel.overheid).toBeNull();
  });
});

describe('the published tables', () => {
  it('know of the nulmeting its lent jobs by sector and its formal jobs in total only', () => {
    const table = figures(nulmetingTabel1());
    expect(table).toEqual({
      formeel: { markt: null, overheid: null, totaal: '38973' },
      inleen: { markt: '27516.56', overheid: '8689.44', totaal: '36206' },
      totaal: { markt: null, overheid: null, totaal: '75179' },
    });
  });

  it('are empty for a year without figures, and partly filled where only totals are known', () => {
    expect(figures(publishedResult(2016)).totaal.totaal).toBeNull();
    expect(figures(publishedResult(2022)).totaal).toEqual({
      markt: '71113',
      overheid: '10004',
      totaal: '81117',
    });
    expect(figures(publishedResult(2022)).formeel).toEqual({ markt: null, overheid: null, totaal: null });
  });
});

describe('checkTabel1', () => {
  it('leaves out sums with an unknown cell', () => {
    const table = tabel1((form, sector) => (form === 'inleen' && sector === 'markt' ? null : 0));
    expect(checkTabel1(table).map((check) => `${check.kind} ${check.of}`)).toEqual([
      'row formeel',
      'row totaal',
      'column overheid',
      'column totaal',
    ]);
  });

  it('leaves out sums with an unknown total', () => {
    const table = tabel1((form, sector) => (form === 'totaal' && sector === 'totaal' ? null : 0));
    expect(checkTabel1(table).map((check) => `${check.kind} ${check.of}`)).toEqual([
      'row formeel',
      'row inleen',
      'column markt',
      'column overheid',
    ]);
  });

  it('takes the four cells together with a tolerance of 2', () => {
    const table = { ...tabel1(() => 0), totaal: { markt: 1, overheid: 1, totaal: 2 } };
    const byName = new Map(checkTabel1(table).map((check) => [`${check.kind} ${check.of}`, check]));
    expect(byName.get('cells totaal')).toMatchObject({ outcome: 'rounding', difference: 2, tolerance: 2 });
    expect(byName.get('row totaal')).toMatchObject({ outcome: 'equal', difference: 0, tolerance: 1 });
    expect(byName.get('column totaal')).toMatchObject({ outcome: 'wrong', difference: 2, tolerance: 1 });
  });
});

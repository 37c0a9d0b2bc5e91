import {
  attribute,
  checkTabel1,
  figures,
  impliedKey,
  keyOf,
  lentIncrease,
  levelOf,
  makeKey,
  publishedResult,
  subtractTabel1,
  tabel1,
  targetPosition,
} from '../../src/counting';
import { publishedLaw, sectorsAndTotal, valueOf } from '../../src/law';
import { printedTables } from './tables';

describe.each(printedTables)('Tabel 1 over $year ($letter)', (printed) => {
  it('is what the law room holds, cell by cell', () => {
    const held = figures(publishedResult(printed.year));
    expect(tabel1((form, sector) => Number(held[form][sector]))).toEqual(printed.figures);
  });

  it('has exactly its printed rounding differences and no others', () => {
    const sums = checkTabel1(printed.figures);
    expect(sums).toHaveLength(7);
    const differences = sums.filter((sum) => sum.difference !== 0);
    expect(Object.fromEntries(differences.map((sum) => [`${sum.kind} ${sum.of}`, sum.difference]))).toEqual(
      printed.differences,
    );
    expect(differences.every((sum) => sum.outcome === 'rounding')).toBe(true);
  });

  it('has its targets', () => {
    for (const sector of sectorsAndTotal) {
      const position = targetPosition(printed.figures.totaal[sector], printed.year, sector);
      expect(Number(position.target.value)).toBe(printed.targets[sector]);
      expect(position.shortfall.toNumber()).toBe(printed.targets[sector] - printed.figures.totaal[sector]);
    }
  });
});

describe('lent jobs by the verdeelsleutel', () => {
  /** Level of lent jobs, key, and the increase printed in tabel 1. */
  const known = [
    { year: 2021, lent: 41_993, markt: 1_039, overheid: 4_748 },
    { year: 2024, lent: 32_195, markt: -3_853, overheid: -158 },
  ];

  it.each(known)('$year: $lent lent jobs give $markt and $overheid', ({ year, lent, markt, overheid }) => {
    const increase = lentIncrease(lent, keyOf(year).key);
    expect(Math.abs(increase.markt.toNumber() - markt)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(increase.overheid.toNumber() - overheid)).toBeLessThanOrEqual(0.5);
  });

  it('2024: 26.5% is the only key of one decimal behind the two figures', () => {
    const { candidates, lowest, highest } = impliedKey(32_195, { markt: -3_853, overheid: -158 });
    expect(candidates.map(String)).toEqual(['0.265']);
    expect(lowest.times(100).toNumber()).toBeGreaterThan(26.497);
    expect(highest.times(100).toNumber()).toBeLessThan(26.502);
  });

  it('2021: 32% is the only key of one decimal behind the two figures', () => {
    expect(impliedKey(41_993, { markt: 1_039, overheid: 4_748 }).candidates.map(String)).toEqual(['0.32']);
  });

  it('the nulmeting itself gives an increase of nothing', () => {
    const increase = lentIncrease(36_206, makeKey('0.76', '0.24'));
    expect(increase.markt.toNumber()).toBe(0);
    expect(increase.overheid.toNumber()).toBe(0);
    expect(attribute(36_206, makeKey('0.76', '0.24')).markt.toString()).toBe('27516.56');
  });
});

describe('other years, by subtracting published changes', () => {
  const by2021 = printedTables[0]?.figures.totaal ?? fail('no table');
  const by2024 = printedTables[1]?.figures ?? fail('no table');
  const value = (name: string, year: number) => Number(valueOf(publishedLaw, name, `${year}-12-31`).value);

  it('2020: 53,798 and 12,298 and 66,097', () => {
    expect(value('realisatie.markt.totaal', 2020)).toBe(by2021.markt - 7_168);
    expect(value('realisatie.overheid.totaal', 2020)).toBe(by2021.overheid + 456);
    expect(value('realisatie.totaal.totaal', 2020)).toBe(by2021.totaal - 6_712);
    expect(value('realisatie.overheid.formeel', 2020)).toBe(7_094 - 1_239);
  });

  it('2023: 74,031 and 11,634 and 85,664', () => {
    const change = subtractTabel1(by2024, figures(publishedResult(2023)));
    expect(change.formeel.markt?.toNumber()).toBe(4_969);
    expect(change.inleen.markt?.toNumber()).toBe(-1_857);
    expect(change.totaal.markt?.toNumber()).toBe(3_112);
    expect(change.formeel.overheid?.toNumber()).toBe(1_843);
    expect(change.inleen.overheid?.toNumber()).toBe(-1_003);
    expect(change.totaal.overheid?.toNumber()).toBe(840);
    expect(change.totaal.totaal?.toNumber()).toBe(3_952);
  });

  it('levels: 147,988 jobs at the end of 2021 and 164,795 at the end of 2024', () => {
    expect(levelOf(figures(publishedResult(2021))).totaal.totaal?.toNumber()).toBe(147_988);
    expect(levelOf(figures(publishedResult(2024))).totaal.totaal?.toNumber()).toBe(164_795);
    expect(levelOf(figures(publishedResult(2021))).inleen.totaal?.toNumber()).toBe(41_993);
  });

  it('growth from 2015 to 2017 is 15,847 within the rounding of the two results, 16.5% of the level of 2015', () => {
    const growth = value('realisatie.totaal.totaal', 2017) - value('realisatie.totaal.totaal', 2015);
    expect(Math.abs(growth - 15_847)).toBeLessThanOrEqual(1);
    const level = 75_179 + value('realisatie.totaal.totaal', 2015);
    expect(Math.abs((15_847 / level) * 100 - 16.5)).toBeLessThanOrEqual(0.05);
  });
});

function fail(message: string): never {
  throw new Error(message);
}

import { quotumPercentage } from '../../counting';
import { yearEnd } from '../../law';
import { sectorOnly } from '../choices';
import { decimalOn, fractionOf } from '../figures';
import { ownValues } from '../own-values';
import { asShown } from '../percentage';
import { sourcesOf } from '../sources';
import type { ArgumentSpec, Coerced, EachSpec } from '../spec';

const variable = (id: string, optional: boolean): ArgumentSpec => ({
  id,
  type: { kind: 'number', min: 0 },
  ...(optional ? { optional: true } : {}),
});

/** The quotum percentage from its variables, as a fraction: A, B, F and G as published where they are not given. */
export const quotumberekening: EachSpec = {
  id: 'QUOTUMBEREKENING',
  group: 'quotum',
  result: 'each',
  arguments: [
    { id: 'jaar', type: { kind: 'year' }, blankIsBlank: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOnly } },
    variable('c', false),
    variable('d', false),
    variable('e', false),
    variable('h', true),
    variable('uitzenduren', true),
    variable('a', true),
    variable('b', true),
    variable('f', true),
    variable('g', true),
    ownValues,
  ],
  bind: (law, sector, c, d, e, h, agency, a, b, f, g) => {
    const given = (value: Coerced, otherwise: () => string) =>
      value === undefined ? otherwise() : asShown(value);
    return (jaar) => {
      const date = yearEnd(jaar as number);
      const known = (name: string) => () => decimalOn(law, name, date).toString();
      return fractionOf(
        quotumPercentage({
          a: given(a, known(`quotum.a.${String(sector)}`)),
          b: given(b, known(`quotum.b.${String(sector)}`)),
          c: asShown(c),
          d: asShown(d),
          e: asShown(e),
          f: given(f, known(`quotum.f.${String(sector)}`)),
          g: given(g, known('quotum.g')),
          h: given(h, () => '0'),
          agencyHours: given(agency, () => '0'),
        }),
      );
    };
  },
  sources: () =>
    sourcesOf(
      ...['markt', 'overheid'].flatMap((sector) =>
        ['a', 'b', 'f'].map((letter) => `quotum.${letter}.${sector}`),
      ),
      'quotum.g',
    ),
  twin: {
    formula: () => 'ROUNDDOWN(MAX((({a}+{b}-{h})*{c}+{f}*{g})/({d}*{e}-{uitzenduren})*100,0),2)/100',
    only: 'all-arguments-two-decimals',
  },
  remarks: ['not-levied', 'formula-inferred'],
  examples: [
    { arguments: [2018, 'overheid', 1331, 1071472, 1623], result: 0.0193 },
    { arguments: [2024, 'overheid', 1331, 1071472, 1623], result: 0.0309 },
    { arguments: [2026, 'markt', 1331, 1000000, 1623, 0, 0, 36000, 100000, 6000, 1331], result: 0.1164 },
    { arguments: [2026, 'markt', 1331, 1000000, 1623], result: { error: '#N/A' } },
  ],
};

import { quotumPercentage } from '../../../counting';
import { yearEnd } from '../../../law';
import { sectorOnly } from '../../choices';
import { decimalOn, fractionOf } from '../../figures';
import { ownValues } from '../../own-values';
import { asShown } from '../../percentage';
import type { ArgumentSpec, Coerced, EachSpec } from '../../spec';

const variable = <const Id extends string>(id: Id, optional: boolean) =>
  ({ id, type: { kind: 'number', min: 0 }, optional }) as const satisfies ArgumentSpec;

/** The quotum percentage from its variables, as a fraction: A, B, F and G as published where they are not given. */
export const quotumberekening = {
  id: 'QUOTUMBEREKENING',
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
} as const satisfies EachSpec;

import { divideBonus } from '../../../counting';
import { FunctionError } from '../../function-error';
import type { CellOut, Coerced, TableSpec } from '../../spec';

/** More shares, each an argument of its own, as a hand types them: 1; 1; 1. */
const furtherShares = [
  'aandeel_2',
  'aandeel_3',
  'aandeel_4',
  'aandeel_5',
  'aandeel_6',
  'aandeel_7',
  'aandeel_8',
] as const;
const share = { kind: 'number', min: 0 } as const;
const further = <const Id extends string>(id: Id) => ({ id, type: share, optional: true }) as const;

/** Divides an amount by shares so that the cents add up exactly: in the shape of a range of shares, or in a row. */
export const bonusverdeling = {
  id: 'BONUSVERDELING',
  result: 'table',
  arguments: [
    { id: 'bedrag', type: { kind: 'number', min: 0 } },
    { id: 'aandelen', type: share },
    further('aandeel_2'),
    further('aandeel_3'),
    further('aandeel_4'),
    further('aandeel_5'),
    further('aandeel_6'),
    further('aandeel_7'),
    further('aandeel_8'),
  ],
  table: (given) => {
    const amount = given.one('bedrag') as number;
    const more = furtherShares.flatMap((id) => given.one(id) ?? []);
    if (more.length > 0) return [partsOf(amount, [...given.list('aandelen'), ...more])];
    const parts = partsOf(amount, given.list('aandelen'));
    let next = 0;
    return given.range('aandelen').map((line) => line.map(() => parts[next++] ?? ''));
  },
} as const satisfies TableSpec;

/** The part of each share, in their order; an empty text for a share that is blank. */
function partsOf(amount: number, shares: readonly (Coerced | FunctionError)[]): CellOut[] {
  // With one share unknown the others cannot be computed either: they add up together.
  const error = shares.find((each) => each instanceof FunctionError);
  if (error instanceof FunctionError) throw error;
  const parts = divideBonus(amount, shares.filter((each) => each !== undefined) as number[]);
  let next = 0;
  return shares.map((each) => (each === undefined ? '' : (parts[next++]?.toNumber() ?? '')));
}

import { exact, growth } from '../../../counting';
import { FunctionError } from '../../function-error';
import type { Arguments, CellOut, TableSpec } from '../../spec';
import { shownRegion } from '../../region';
import { needed, zipped } from '../../zip';

type Sum = ReturnType<typeof exact> | FunctionError;

const nothing = exact(0, 'banen');

function plus(sum: Sum, jobs: Sum): Sum {
  if (sum instanceof FunctionError) return sum;
  return jobs instanceof FunctionError ? jobs : sum.plus(jobs);
}

/** Jobs of each region at one moment; an error among them is the sum of that region. */
function sums(given: Arguments, regions: string, jobs: string): ReadonlyMap<string, Sum> {
  const all = new Map<string, Sum>();
  for (const [region, amount] of zipped(given, [regions, jobs])) {
    const name = shownRegion(String(needed(region, regions)));
    const value = amount instanceof FunctionError ? amount : exact(needed(amount, jobs) as number, jobs);
    all.set(name, plus(all.get(name) ?? nothing, value));
  }
  return all;
}

function line(name: string, earlier: Sum, later: Sum): CellOut[] {
  const error = [earlier, later].find((sum) => sum instanceof FunctionError);
  const shown = (sum: Sum): CellOut => (sum instanceof FunctionError ? sum : sum.toNumber());
  if (error !== undefined || earlier instanceof FunctionError || later instanceof FunctionError) {
    const cell = error instanceof FunctionError ? error : '';
    return [name, shown(earlier), shown(later), cell, cell];
  }
  const { jobs, share } = growth(earlier, later);
  return [name, shown(earlier), shown(later), jobs.toNumber(), share === null ? '' : share.toNumber()];
}

/** Growth of each region between two moments, of the level and not of the extra jobs; a region that is absent has none. */
export const regiogroei = {
  id: 'REGIOGROEI',
  result: 'table',
  arguments: [
    { id: 'regio_eerder', type: { kind: 'text' } },
    { id: 'banen_eerder', type: { kind: 'number', min: 0 } },
    { id: 'regio_later', type: { kind: 'text' } },
    { id: 'banen_later', type: { kind: 'number', min: 0 } },
  ],
  table: (given): CellOut[][] => {
    const earlier = sums(given, 'regio_eerder', 'banen_eerder');
    const later = sums(given, 'regio_later', 'banen_later');
    const regions = [...new Set([...earlier.keys(), ...later.keys()])];
    const total = (all: ReadonlyMap<string, Sum>) => [...all.values()].reduce(plus, nothing);
    return [
      ['Regio', 'Eerder', 'Later', 'Groei', 'Groei als deel'],
      ...regions.map((region) => line(region, earlier.get(region) ?? nothing, later.get(region) ?? nothing)),
      line('Totaal', total(earlier), total(later)),
    ];
  },
} as const satisfies TableSpec;

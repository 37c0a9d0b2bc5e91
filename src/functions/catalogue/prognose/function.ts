import { forecast } from '../../../counting';
import { DomainError } from '../../../law';
import { FunctionError } from '../../function-error';
import { rowFor } from '../../figures';
import type { Arguments, TableSpec } from '../../spec';

/** The points of the trend; a pair with a blank half is no point, an error anywhere is the error of the whole. */
function pointsOf(given: Arguments): { readonly years: number[]; readonly jobs: number[] } {
  const [years, jobs] = [given.list('jaren'), given.list('banen')];
  if (years.length !== jobs.length)
    throw new DomainError('contradiction', { argument: 'banen', other: 'jaren' });
  const points: { readonly years: number[]; readonly jobs: number[] } = { years: [], jobs: [] };
  for (const [index, year] of years.entries()) {
    const amount = jobs[index];
    if (year instanceof FunctionError) throw year;
    if (amount instanceof FunctionError) throw amount;
    if (year === undefined || amount === undefined) continue;
    points.years.push(year as number);
    points.jobs.push(amount as number);
  }
  return points;
}

/** A straight trend carried on to a later year, with the interval for that year. */
export const prognose = {
  id: 'PROGNOSE',
  result: 'table',
  arguments: [
    { id: 'jaren', type: { kind: 'year' } },
    { id: 'banen', type: { kind: 'number' } },
    { id: 'doeljaar', type: { kind: 'year' } },
  ],
  table: (given) => {
    const { years, jobs } = pointsOf(given);
    return [
      ['Prognose', 'Verwacht', 'Laag', 'Hoog'],
      ...given.list('doeljaar').map((goal) =>
        rowFor(goal, 4, (year) => {
          const trend = forecast(years, jobs, year);
          return [year, trend.jobs, trend.low, trend.high];
        }),
      ),
    ];
  },
} as const satisfies TableSpec;

import { attribute, keyOf } from '../../../counting';
import { type Law, type Sector, sectors } from '../../../law';
import { sectorOnly } from '../../choices';
import { FunctionError } from '../../function-error';
import { cell } from '../../figures';
import { ownKey } from '../../own-values';
import type { Coerced, EachSpec } from '../../spec';

function attributed(law: Law, lentJobs: Coerced, year: Coerced, sector: Sector): number {
  return attribute(lentJobs as number, keyOf(year as number, law).key)[sector].toNumber();
}

/** Lent jobs that belong to a sector by the key of the year; without a sector markt and overheid beside each other. */
export const toedelen = {
  id: 'TOEDELEN',
  result: 'each',
  arguments: [
    { id: 'inleenbanen', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'jaar', type: { kind: 'year' } },
    { id: 'sector', type: { kind: 'choice', choice: sectorOnly }, optional: true },
    ownKey,
  ],
  bind: (law, jaar, sector) => (inleenbanen) => attributed(law, inleenbanen, jaar, sector as Sector),
  spill: {
    without: 'sector',
    table: (given) => {
      const year = given.one('jaar');
      return given.list('inleenbanen').map((jobs) => {
        if (jobs instanceof FunctionError) return [jobs, jobs];
        if (jobs === undefined) return ['', ''];
        return sectors.map((sector) => cell(() => attributed(given.law, jobs, year, sector)));
      });
    },
  },
} as const satisfies EachSpec;

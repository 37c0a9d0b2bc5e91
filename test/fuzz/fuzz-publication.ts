import { publicationJson } from '../../src/report/publication/json';
import type { CountedRow } from '../support/population';
import { publishRows } from '../support/publish-rows';
import { fewPersonsTold, smallGroupTold } from '../support/small-groups';
import type { Chance } from './mutate';

const overheidssectoren = ['', 'onderwijs', 'provincies', 'waterschappen'];
const regios = ['', 'Midden-Utrecht', 'Drenthe', 'Zeeland', 'Twente'];

/** Persons with one row or more; which values occur, and how often, differs from population to population. */
function population(chance: Chance): CountedRow[] {
  const oneOf = <T>(values: readonly T[]) => {
    const some = Array.from({ length: 1 + chance.below(values.length) }, () => chance.pick(values));
    const chosen = chance.below(4) === 0 ? some : values;
    return () => chance.pick(chosen);
  };
  const file = oneOf(['a.xlsx', 'b.xlsx', 'c.xlsx']);
  const form = oneOf(['formeel', 'formeel', 'inleen'] as const);
  const sector = oneOf(['overheid', 'overheid', 'markt'] as const);
  const overheidssector = oneOf(overheidssectoren);
  const regio = oneOf(regios);
  const rows = chance.pick([1, 8, 8, 8]) + chance.below(chance.pick([8, 8, 8, 80]));
  const persons = chance.pick([rows, 5 * rows, 5 * rows]);
  return Array.from({ length: rows }, () => ({
    file: file(),
    person: 1 + chance.below(persons),
    form: form(),
    sector: sector(),
    overheidssector: overheidssector(),
    regio: regio(),
    hours: 1 + chance.below(1800),
  }));
}

function told(rows: readonly CountedRow[], minimum: number): string | null {
  const json = publicationJson(publishRows(rows, minimum));
  return smallGroupTold(rows, json, minimum) ?? fewPersonsTold(rows, json, minimum);
}

/** As few of the rows as still tell: a counterexample that one can look at. */
function fewest(rows: readonly CountedRow[], minimum: number): readonly CountedRow[] {
  let left = rows;
  for (let i = left.length - 1; i >= 0; i--) {
    const without = left.filter((_, place) => place !== i);
    if (without.length > 0 && told(without, minimum) !== null) left = without;
  }
  return left;
}

/** Publications of chance populations, from which no small group may be computed. */
export const publicationKinds: Readonly<
  Record<string, (chance: Chance, index: number) => Promise<string | undefined>>
> = {
  'publication of a population'(chance) {
    const minimum = chance.pick([3, 3, 3, 3, 4, 5, 8]);
    const rows = population(chance);
    if (told(rows, minimum) === null) return Promise.resolve(undefined);
    const few = fewest(rows, minimum);
    const lines = few.map((row) =>
      JSON.stringify([row.file, row.person, row.form, row.sector, row.overheidssector, row.regio]),
    );
    return Promise.resolve(
      `tells ${told(few, minimum) ?? ''} with a minimum of ${String(minimum)}:\n  ${lines.join('\n  ')}`,
    );
  },
};

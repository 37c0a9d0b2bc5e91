import { consolidate } from '../../src/meting/consolidate/consolidate';
import { buildPublication } from '../../src/report/publication/build';
import type { Publication } from '../../src/report/publication/publication';
import { checkedPopulation, type CountedRow } from './population';

/** The publication of workbooks with these rows in them. */
export function publishRows(rows: readonly CountedRow[], minimum: number | null = 5): Publication {
  const inputs = checkedPopulation(rows);
  const consolidation = consolidate(inputs.map(({ result }) => result));
  return buildPublication(consolidation, inputs, { language: 'nl', minimum });
}

import type { Engine } from '../../src/workbench/engine';

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}

/** The engine of the workbench in Node, which lacks `Object.groupBy` in version 20. */
export function spreadsheetEngine(): Engine {
  if (!('groupBy' in Object)) Object.assign(Object, { groupBy });
  // The engine reports its timings.
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  return jest.requireActual<Engine>('@odoo/o-spreadsheet');
}

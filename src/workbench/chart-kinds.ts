import type { Engine } from './engine';

/** The kinds that a file of Excel holds: any other the engine leaves out of the file without a word, and some it cannot draw here. */
const IN_A_FILE: ReadonlySet<string> = new Set([
  'bar',
  'combo',
  'line',
  'pie',
  'pyramid',
  'radar',
  'scatter',
]);

/** Offers a chart no other kinds than those that are saved. */
export function offerChartsOfFiles({
  registries: { chartSubtypeRegistry: kinds },
}: {
  readonly registries: Pick<Engine['registries'], 'chartSubtypeRegistry'>;
}): void {
  const all = kinds.getAll.bind(kinds);
  kinds.getAll = () => all().filter(({ chartType }) => IN_A_FILE.has(chartType));
}

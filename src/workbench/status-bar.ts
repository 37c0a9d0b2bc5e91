import type { Engine } from './engine';

/** What the engine keeps to itself and is needed here: what it counts of the selected cells, by name. */
type Results = Readonly<Record<string, { readonly value?: () => unknown } | undefined>>;
interface StatusBar {
  readonly store: { readonly statisticFnResults: Results };
  selectedStatisticFn: string;
  getSelectedStatistic(): string | undefined;
  getComposedFnName(name: string): string;
}

/** As Excel does: of cells without a number their number is told, and of one alone nothing. The engine tells of a sum that is none. */
export function tellWhatCanBeCounted({ Spreadsheet }: Engine): void {
  const { components } = Spreadsheet as unknown as {
    readonly components: {
      readonly BottomBar: { readonly components: { readonly BottomBarStatistic: { prototype: StatusBar } } };
    };
  };
  const { prototype } = components.BottomBar.components.BottomBarStatistic;
  const { getSelectedStatistic } = prototype;
  prototype.getSelectedStatistic = function () {
    const told = getSelectedStatistic.call(this);
    const results = this.store.statisticFnResults;
    if (told === undefined || results[this.selectedStatisticFn]?.value !== undefined) return told;
    const known = Object.keys(results).find((name) => results[name]?.value !== undefined);
    if (known === undefined || Number(results[known]?.value?.()) < 2) return undefined;
    return this.getComposedFnName(known);
  };
}

import type { Engine, Zone } from './engine';

/** A place that is gone to by its name. */
interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}
/** What the engine keeps to itself and is needed here: the box in which a cell or a name is typed. */
interface NameBox {
  readonly prototype: { navigateToRange(place: Place): void };
}

/**
 * Lets someone go to a cell beyond the last row or column of the grid, which a sheet of Excel has.
 *
 * @param makeRoom makes the sheet so large; false, having said why, where it cannot be
 */
export function installFarCells({ Spreadsheet }: Engine, makeRoom: (place: Place) => boolean): void {
  const { TopBar } = Spreadsheet.components as unknown as {
    readonly TopBar: { readonly components: { readonly NamedRangeSelector: NameBox } };
  };
  const { prototype } = TopBar.components.NamedRangeSelector;
  const { navigateToRange } = prototype;
  prototype.navigateToRange = function (place) {
    if (makeRoom(place)) navigateToRange.call(this, place);
  };
}

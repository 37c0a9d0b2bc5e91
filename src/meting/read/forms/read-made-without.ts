import { DECIMALS_OF_FILES, MADE_WITHOUT, type MadeWithout } from '../../form/made-without';
import { maskBsns } from '../../../privacy/bsn';
import { isText, type GridCell, type GridRow } from '../values/grid';
import { normalHeading } from '../values/normal-text';

const idByLabel = new Map(
  MADE_WITHOUT.flatMap(({ id, nl, en }) => [nl, en].map((label) => [normalHeading(label), id] as const)),
);

/** What the rows of the sheet `Opgave` say was left out while the meting was made. */
export function readMadeWithout(rows: readonly GridRow[]): readonly MadeWithout[] {
  return rows.flatMap(({ cells }): MadeWithout[] => {
    const [label = null, count = null, where = null] = cells;
    const id = isText(label) ? idByLabel.get(normalHeading(label)) : undefined;
    const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count > 0;
    return id !== undefined && isCount && count < MOST
      ? [{ id, count, where: isText(where) ? maskBsns(where) : '' }]
      : [];
  });
}

const decimalsLabels = new Set(Object.values(DECIMALS_OF_FILES).map(normalHeading));

/** In how many rows the hours have decimals because the files had them; 0 where the sheet does not say it. */
export function readDecimalsOfFiles(rows: readonly GridRow[]): number {
  const line = rows.find(
    ({ cells: [label = null] }) => isText(label) && decimalsLabels.has(normalHeading(label)),
  );
  const count = line?.cells[1] ?? null;
  return isCount(count) ? count : 0;
}

function isCount(cell: GridCell): cell is number {
  return typeof cell === 'number' && Number.isSafeInteger(cell) && cell > 0 && cell < MOST;
}

/** As many as a number of a person has no need to be: such a one is no count. */
const MOST = 10_000_000;

import { MADE_WITHOUT, type MadeWithout } from '../../form/made-without';
import { maskBsns } from '../../../privacy/bsn';
import { isText, type GridRow } from '../values/grid';
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

/** As many as a number of a person has no need to be: such a one is no count. */
const MOST = 10_000_000;

import { attribute, attributeRows, exact, keyOf, makeKey, type Key } from '../../../counting';
import { type Sector, sectorsAndTotal } from '../../../law';
import { sectorOnly } from '../../choices';
import { tableHeading, tableRow } from '../../headings';
import { headed, ownValues } from '../../own-values';
import type { Arguments, CellOut, TableSpec } from '../../spec';
import { needed, zipped } from '../../zip';
import { FunctionError } from '../../function-error';

interface Row {
  readonly jobs: number;
  readonly sector?: Sector;
}

/** Jobs of each row with the sector of the inlener; without a sector the key decides. */
function rowsOf(given: Arguments): Row[] {
  return zipped(given, ['banen', 'sector_inlener']).map(([jobs, sector]) => {
    if (sector instanceof FunctionError) throw sector;
    const amount = needed(jobs, 'banen') as number;
    return sector === undefined ? { jobs: amount } : { jobs: amount, sector: sector as Sector };
  });
}

function keyFor(given: Arguments): Key {
  const share = given.one('sleutel');
  if (share === undefined) return keyOf(given.one('jaar') as number, given.law).key;
  return makeKey(exact(1, 'sleutel').minus(share as number), share as number);
}

/** Lent jobs by row: in the sector of the inlener where that is known, the rest by the key of the year. */
export const inleentoedelen = {
  id: 'INLEENTOEDELEN',
  result: 'table',
  arguments: [
    { id: 'banen', type: { kind: 'number', min: 0 } },
    { id: 'sector_inlener', type: { kind: 'choice', choice: sectorOnly } },
    { id: 'jaar', type: { kind: 'year' } },
    { id: 'sleutel', type: { kind: 'number', min: 0, max: 1 }, optional: true },
    ownValues,
  ],
  table: (given): CellOut[][] => {
    const rows = rowsOf(given);
    const year = given.one('jaar');
    const key = keyFor(given);
    const known = attributeRows(
      rows.filter(({ sector }) => sector !== undefined),
      key,
    );
    const all = attributeRows(rows, key);
    const rest = attribute(all.markt.plus(all.overheid).minus(known.markt).minus(known.overheid), key);
    const line = (name: string, jobs: typeof all): CellOut[] =>
      tableRow(
        name,
        sectorsAndTotal.map((sector) =>
          (sector === 'totaal' ? jobs.markt.plus(jobs.overheid) : jobs[sector]).toNumber(),
        ),
      );
    return [
      tableHeading(headed(`Inleen ${String(year)}`, given.law)),
      line('bekende inlener', known),
      line('volgens de sleutel', rest),
      line('totaal', all),
    ];
  },
} as const satisfies TableSpec;

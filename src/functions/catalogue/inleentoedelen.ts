import { attribute, attributeRows, exact, keyOf, makeKey, type Key } from '../../counting';
import type { Sector } from '../../law';
import { sectorOnly } from '../choices';
import { sectorNames, tableHeading, tableRow } from '../headings';
import { headed, ownValues } from '../own-values';
import { sourcesOf } from '../sources';
import type { Arguments, CellOut, TableSpec } from '../spec';
import { needed, zipped } from '../zip';
import { FunctionError } from '../function-error';

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
export const inleentoedelen: TableSpec = {
  id: 'INLEENTOEDELEN',
  group: 'verdelen',
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
        sectorNames.map((sector) =>
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
  sources: () => sourcesOf('verdeelsleutel.markt', 'verdeelsleutel.overheid'),
  twin: {
    formula: () =>
      'SUMIF({sector_inlener},"overheid",{banen})+(SUM({banen})-SUMIF({sector_inlener},"overheid",{banen})-SUMIF({sector_inlener},"markt",{banen}))*{sleutel}',
    only: 'overheid-total',
  },
  examples: [
    {
      arguments: [
        { range: 'A2:A5', values: [[100], [50], [20], [200]] },
        { range: 'B2:B5', values: [['markt'], ['overheid'], ['markt'], [null]] },
        2024,
      ],
      result: [
        ['Inleen 2024', 'Markt', 'Overheid', 'Totaal'],
        ['Bekende inlener', 120, 50, 170],
        ['Volgens de sleutel', 147, 53, 200],
        ['Totaal', 267, 103, 370],
      ],
    },
    {
      arguments: [
        { range: 'A2:A3', values: [[100], [null]] },
        { range: 'B2:B3', values: [['markt'], ['overheid']] },
        2024,
      ],
      result: { error: '#VALUE!' },
    },
  ],
};

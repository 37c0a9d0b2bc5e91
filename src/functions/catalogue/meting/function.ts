import { countRecords } from '../../../meting/count/count-records';
import { computeResult } from '../../../meting/count/compute-result';
import type { MetingResult } from '../../../meting/count/result';
import { DEFAULT_SETTINGS } from '../../../meting/form/settings';
import { FunctionError } from '../../function-error';
import { formNames, sectorNames, tableHeading, tableRow } from '../../headings';
import { headed, ownValues } from '../../own-values';
import { parseAddress, readRange } from '../../sheet-range';
import type { CellOut, TableSpec } from '../../spec';

/** The month of the count: the norm of the yearly metingen. */
const DECEMBER = 12;

/** Columns without which no row can count; named when a range has too few headings to be a meting. */
const needed = ['BSN', 'LHnr', 'Verloonde uren', 'Code aard', 'Vorm', 'Sector', 'Grond', 'Tijdvak'];

type Jobs = Readonly<Record<string, Readonly<Record<string, number>>>>;

function jobsOf({ tabel1 }: MetingResult): Jobs {
  return Object.fromEntries(
    formNames.map((form) => [
      form,
      Object.fromEntries(sectorNames.map((sector) => [sector, tabel1.cells[form][sector].jobs])),
    ]),
  );
}

/** The lent jobs divided by a key instead of by the sector in each row. */
function byKey(jobs: Jobs, overheid: number): Jobs {
  const lent = jobs['inleen']?.['totaal'] ?? 0;
  const formal = jobs['formeel'] ?? {};
  const inleen = { markt: lent * (1 - overheid), overheid: lent * overheid, totaal: lent };
  const sum = (sector: 'markt' | 'overheid' | 'totaal') => (formal[sector] ?? 0) + inleen[sector];
  const totaal = { markt: sum('markt'), overheid: sum('overheid'), totaal: sum('totaal') };
  return { formeel: formal, inleen, totaal };
}

/** Tabel 1 in jobs out of the rows of a meting sheet, with how many rows count and how many do not. */
export const meting = {
  id: 'METING',
  result: 'table',
  arguments: [
    { id: 'bereik', type: { kind: 'range' } },
    { id: 'jaar', type: { kind: 'year' } },
    { id: 'sleutel', type: { kind: 'number', min: 0, max: 1 }, optional: true },
    ownValues,
  ],
  table: (given): CellOut[][] => {
    const year = given.one('jaar') as number;
    const key = given.one('sleutel') as number | undefined;
    const { law } = given;
    const { meting: sheet } = readRange(given.range('bereik'), parseAddress(undefined));
    if (sheet === null) {
      throw new FunctionError('#VALUE!', 'missing-columns', { argument: 'bereik', columns: needed });
    }
    const counting = countRecords(sheet, year, DECEMBER, law, DEFAULT_SETTINGS);
    const result = computeResult({
      year,
      month: DECEMBER,
      sheets: [{ sheet, counting }],
      previous: { jobs: null, persons: null },
      law,
      settings: DEFAULT_SETTINGS,
    });
    const jobs = key === undefined ? jobsOf(result) : byKey(jobsOf(result), key);
    const notCounted = result.notCounted.reduce((sum, { rows }) => sum + rows, 0);
    return [
      tableHeading(headed(`Banen ${String(year)}`, law)),
      ...formNames.map((form) =>
        tableRow(
          form,
          sectorNames.map((sector) => jobs[form]?.[sector] ?? 0),
        ),
      ),
      ['Rijen die meetellen', '', '', result.counted.rows],
      ['Rijen die niet meetellen', '', '', notCounted],
    ];
  },
} as const satisfies TableSpec;

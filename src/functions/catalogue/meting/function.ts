import { checkMeting } from '../../../meting/judge/check-meting';
import type { MetingResult } from '../../../meting/count/result';
import { RULES } from '../../../meting/rules';
import { FunctionError } from '../../function-error';
import { formNames, sectorNames, tableHeading, tableRow } from '../../headings';
import { headed } from '../../own-values';
import { parseAddress, readRange } from '../../sheet-range';
import type { CellOut, TableSpec } from '../../spec';
import { signature } from './signature';

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
  ...signature,
  result: 'table',
  table: (given): CellOut[][] => {
    const year = given.one('jaar') as number;
    const key = given.one('sleutel') as number | undefined;
    const { law } = given;
    const content = readRange(given.range('bereik'), parseAddress(undefined));
    // The same check as CONTROLE and the task pane make: a row with an error is left out here as it is there.
    const { result } = checkMeting(
      { file: '', properties: new Map(), contents: [content], notRead: [], rules: RULES },
      { law, year },
    );
    if (result === null) {
      throw new FunctionError('#VALUE!', 'missing-columns', { argument: 'bereik', columns: needed });
    }
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
      ['waarvan nog te herstellen', '', '', result.leftOut.rows],
      ['banen in die rijen', '', '', result.leftOut.jobs],
    ];
  },
} as const satisfies TableSpec;

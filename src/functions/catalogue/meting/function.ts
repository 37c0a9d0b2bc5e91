import type Decimal from 'decimal.js';
import { attribute, Exact, exact, makeKey } from '../../../counting';
import { formsAndTotal, sectorsAndTotal } from '../../../law';
import { notices } from '../../../locales/nl/counting';
import { checkMeting } from '../../../meting/judge/check-meting';
import { shownSectors, type MetingResult } from '../../../meting/count/result';
import { RULES } from '../../../meting/rules';
import { FunctionError } from '../../function-error';
import { tableHeading, tableRow } from '../../headings';
import { headed } from '../../own-values';
import { asShown } from '../../percentage';
import { parseAddress, readRange } from '../../sheet-range';
import type { CellOut, TableSpec } from '../../spec';
import { signature } from './signature';

/** Columns without which no row can count; named when a range has too few headings to be a meting. */
const needed = ['BSN', 'LHnr', 'Verloonde uren', 'Code aard', 'Vorm', 'Sector', 'Grond', 'Tijdvak'];

type Jobs = Readonly<Record<string, Readonly<Record<string, Decimal>>>>;

function jobsOf({ tabel1 }: MetingResult): Jobs {
  return Object.fromEntries(
    formsAndTotal.map((form) => [
      form,
      Object.fromEntries(
        sectorsAndTotal.map((sector) => [sector, new Exact(tabel1.cells[form][sector].jobs)]),
      ),
    ]),
  );
}

/** The lent jobs divided by a key instead of by the sector in each row. */
function byKey(jobs: Jobs, overheid: Decimal): Jobs {
  const zero = new Exact(0);
  const lent = jobs['inleen']?.['totaal'] ?? zero;
  const formal = jobs['formeel'] ?? {};
  const key = makeKey(new Exact(1).minus(overheid), overheid);
  const inleen = { ...attribute(lent, key), totaal: lent };
  const sum = (sector: 'markt' | 'overheid') => (formal[sector] ?? zero).plus(inleen[sector]);
  const totaal = {
    markt: sum('markt'),
    overheid: sum('overheid'),
    totaal: jobs['totaal']?.['totaal'] ?? zero,
  };
  return { formeel: formal, inleen, totaal };
}

/** Jobs are shown to so many decimals; what was divided by a key is rounded here and nowhere before. */
const DECIMALS = 4;

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
    const shown = shownSectors(result);
    const blank = shown.slice(1).map(() => '');
    // Where the sectors are not told apart there is nothing for a key to divide.
    const jobs =
      key === undefined || result.together !== null
        ? jobsOf(result)
        : byKey(jobsOf(result), exact(asShown(key), 'sleutel'));
    const notCounted = result.notCounted.reduce((sum, { rows }) => sum + rows, 0);
    return [
      tableHeading(headed(`Banen ${String(year)}`, law), shown),
      ...formsAndTotal.map((form) =>
        tableRow(
          form,
          shown.map((sector) => jobs[form]?.[sector]?.toDecimalPlaces(DECIMALS).toNumber() ?? 0),
        ),
      ),
      ['Rijen die meetellen', ...blank, result.counted.rows],
      ['Rijen die niet meetellen', ...blank, notCounted],
      ['waarvan nog te herstellen', ...blank, result.leftOut.rows],
      ['banen in die rijen', ...blank, result.leftOut.jobs],
      ...(result.together === null
        ? []
        : [['Markt en overheid niet apart, volgens', result.together.source]]),
      ...(result.lastText ? [[notices['last-text'], ...blank, '']] : []),
    ];
  },
} as const satisfies TableSpec;

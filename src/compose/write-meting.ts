import { jobNorm } from '../counting';
import { shelteredCodes, yearEnd } from '../law';
import { PERIOD_KINDS } from '../meting/count/count-records';
import { HOUR_UNITS } from '../meting/count/jobs-of-units';
import type { ColumnId } from '../meting/form/columns';
import { yearOfDay } from '../meting/form/days';
import type { OpgaveField } from '../meting/form/opgave';
import {
  DECIMALS_OF_FILES,
  MADE_WITHOUT_TITLE,
  madeWithoutLabel,
  type MadeWithout,
} from '../meting/form/made-without';
import { columnLetters } from '../meting/form/ranges';
import { labelOf, typeOfTijdvak } from '../meting/form/tijdvak';
import { OPGAVE_FIRST_ROW, SHEETS, TABEL1_LAYOUT, TEMPLATES } from '../meting/form/templates';
import { addRows, fillCells, type Inflate } from '../workbook';
import type { NewCell } from '../workbook/append-rows';
import type { MetingRow, Organisation } from './compose';

const KIND = 'schoolbestuur';

/**
 * The meting as a workbook: the boards' template with its Opgave filled in and one row for each relation. The same rows and the same
 * template give the same bytes, in the pane and in a terminal.
 */
export async function writeMeting(
  template: Blob,
  {
    rows,
    organisation,
    year,
    month,
    yes,
    language,
    without,
    shown,
    saysNobody,
  }: {
    readonly rows: readonly MetingRow[];
    readonly organisation: Organisation;
    readonly year: number;
    readonly month: number;
    /** How the language of the template says yes. */
    readonly yes: string;
    readonly language: 'nl' | 'en';
    /** What was left out, with where to find it. */
    readonly without: readonly MadeWithout[];
    /** Columns in which something is to be chosen or mended, which the template hides. */
    readonly shown: readonly ColumnId[];
    /** The Opgave declares that nobody from the target group works there. */
    readonly saysNobody: boolean;
  },
  inflate?: Inflate,
): Promise<Blob> {
  const { columns, opgave } = TEMPLATES[KIND];
  const values: Partial<Record<OpgaveField, string | number>> = {
    organisatie: organisation.name,
    jaar: year,
    peilmaand: month,
    sector: organisation.sector,
    overheidssector: organisation.overheidssector,
    regio: organisation.region,
    lhnr: organisation.lhnr,
    ...(saysNobody ? { niemand: yes } : {}),
  };
  const cells = Object.fromEntries(
    opgave.flatMap((field, i) => {
      const value = values[field];
      return value === undefined || value === '' ? [] : [[`B${String(OPGAVE_FIRST_ROW + i)}`, value]];
    }),
  );
  const named = without.map(({ id, count, where }) => [madeWithoutLabel(id, language), count, where]);
  const told = named.length === 0 ? [] : [[], [MADE_WITHOUT_TITLE[language]], ...named];
  const opgaveFilled = await fillCells(template, SHEETS.opgave, cells, inflate);
  const decimals = rows.filter(({ hours }) => hours % 1 !== 0 && !Number.isNaN(hours)).length;
  const noted = decimals === 0 ? told : [...told, [], [DECIMALS_OF_FILES[language], decimals]];
  const filled = await addRows(opgaveFilled, SHEETS.opgave, noted, inflate);
  return addRows(
    await fillCells(filled, SHEETS.tabel1, sumsOf(rows, year), inflate),
    SHEETS.meting,
    rows.map((row) => columns.map((id) => cellOf(id, row, yes))),
    inflate,
    new Set(shown.map((id) => columns.indexOf(id) + 1)),
  );
}

/** What the formulas of the sheet Tabel 1 give over these rows. */
function sumsOf(rows: readonly MetingRow[], year: number): Readonly<Record<string, number | string>> {
  const jobs = (form: MetingRow['form'] | null, sector: MetingRow['sector'] | null): number =>
    Object.entries(PERIOD_KINDS).reduce((sum, [type, kind]) => {
      const hours = rows
        .filter((row) => (form === null || row.form === form) && (sector === null || row.sector === sector))
        .filter(
          (row) =>
            typeOfTijdvak(row) === type && !shelteredCodes.includes(row.aard) && !Number.isNaN(row.hours),
        )
        .reduce((units, row) => units + Math.round(row.hours * HOUR_UNITS), 0);
      return sum + hours / HOUR_UNITS / jobNorm(kind, yearEnd(year)).hoursPerJob;
    }, 0);
  const { firstRow, firstColumn } = TABEL1_LAYOUT;
  const at = (row: number, column: number) => `${columnLetters(column)}${String(row)}`;
  return Object.fromEntries(
    (['formeel', 'inleen', null] as const).flatMap((form, r) =>
      (['markt', 'overheid', null] as const).flatMap((sector, c) => [
        [at(firstRow + r, firstColumn + 4 + c), jobs(form, sector)],
        // Nothing was handed in, so there is no difference.
        [at(firstRow + r, firstColumn + 8 + c), ''],
      ]),
    ),
  );
}

function cellOf(id: ColumnId, row: MetingRow, yes: string): NewCell {
  switch (id) {
    case 'bsn':
      // As text: a number would lose its zeros.
      return row.bsn === 0 ? null : String(row.bsn).padStart(9, '0');
    case 'inRegister':
      return yes;
    case 'datRegistratie':
      return day(row.registeredFrom);
    case 'datEindRegistratie':
      return day(row.registeredUntil);
    case 'verloondeUren':
      return Number.isNaN(row.hours) ? null : row.hours;
    case 'vorm':
      return row.form;
    case 'onbepaaldeTijd':
      return row.permanent;
    case 'contracturenPW':
      return row.weeklyHours;
    case 'datAanvTv':
      return day(row.first);
    case 'datEindTv':
      return day(row.last);
    case 'jaar':
      return yearOfDay(Math.floor((row.first + row.last) / 2));
    case 'tijdvak':
      return labelOf(row);
    case 'tijdvakType':
      return typeOfTijdvak(row);
    case 'lhnr':
      return row.lhnr;
    case 'numIv':
      return /^\d+$/.test(row.number) ? Number(row.number) : row.number;
    case 'cdAard':
      return /^\d+$/.test(row.aard) ? Number(row.aard) : row.aard;
    case 'datAanvIkv':
      return day(row.begin);
    case 'datEindIkv':
      return day(row.end);
    case 'sectorUitlener':
      return row.supplierSector;
    case 'sectorInlener':
      return row.userSector;
    case 'urenToegerekend':
      return row.attributed;
    case 'sector':
      return row.sector;
    case 'overheidssector':
      return row.overheidssector;
    case 'regio':
      return row.region;
    case 'lkvGevraagd':
      return row.lkv;
    case 'sectorcode':
      return row.taxSector;
    default:
      return null;
  }
}

function day(number: number): number | null {
  return number === 0 ? null : number;
}

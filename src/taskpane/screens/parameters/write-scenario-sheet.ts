import { formulaOf, formulaText, namespace } from '../../../functions/formula';
import type { FunctionId } from '../../../functions/catalogue';
import { addFilledSheet } from '../../../host/fill-sheet';
import type { RangeWrite, WorkbookHost, WriteCell } from '../../../host/host';
import { publishedLaw } from '../../../law';
import type { ScenarioWords } from '../../../locales/nl/scenario';

const firstYear = 2015;
const lastYear = 2030;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

const inputsRow = 5;
/** The assumptions in their order on the sheet. */
const inputs = [
  'sector',
  'year',
  'key',
  'pace',
  'target',
  'hoursPerJob',
  'lent',
  'percentage',
  'paidHours',
  'quotumJobs',
  'factor',
] as const;
type Input = (typeof inputs)[number];

const rowOf = (input: Input): number => inputsRow + 1 + inputs.indexOf(input);
const used = (input: Input): string => `$D$${String(rowOf(input))}`;
const tabel1Row = rowOf('factor') + 4;
const yearsRow = tabel1Row + 9;
const chartRow = yearsRow + years.length + 4;
/** Beside the assumptions, above the years. */
const chartAt = { row: 4, column: 7 };

/** They stand above the tables: by that a check knows the sheet for what it is. */
const computedWith = [
  'PARAMETER',
  'REALISATIE',
  'TOEDELEN',
  'PROGNOSE',
] as const satisfies readonly FunctionId[];

const call = (id: FunctionId, ...given: readonly string[]): string => formulaOf(id, given).slice(1);
const formula = (text: string): WriteCell => ({ formula: `=${text}` });
/** Where nothing was published, nothing stands: an empty cell and not an error. */
const ifKnown = (text: string): string => `IFERROR(${text},"")`;

/** The last year of which the result was published. */
export function lastPublishedYear(): number {
  const values = publishedLaw.get('realisatie.totaal.totaal')?.values ?? [];
  return Math.max(firstYear, ...values.map(({ from }) => Number(from.slice(0, 4))));
}

interface Assumption {
  readonly published: WriteCell;
  /** The figure whose source is named. */
  readonly source?: string;
  /** False where it follows from the others. */
  readonly isInput?: boolean;
  readonly format?: string;
  /** What an assumption can be; anything else is refused, in words above the table. */
  readonly limits?: { readonly min: string; readonly max: string };
}

const whole = '#,##0';
const week = formulaText('uren.baan.week');

const assumptions: Readonly<Record<Input, Assumption>> = {
  sector: { published: 'totaal' },
  year: { published: lastPublishedYear(), format: '0' },
  key: {
    published: formula(ifKnown(call('PARAMETER', formulaText('verdeelsleutel.overheid'), used('year')))),
    source: 'verdeelsleutel.overheid',
    limits: { min: '0.01', max: '1' },
    format: '0.0%',
  },
  pace: {
    published: formula(ifKnown(call('PARAMETER', `"groei."&${used('sector')}&".totaal"`, used('year')))),
    format: whole,
  },
  target: {
    published: formula(ifKnown(call('DOELSTELLING', String(lastYear), used('sector')))),
    format: whole,
  },
  hoursPerJob: {
    published: formula(call('PARAMETER', week, used('year'))),
    source: 'uren.baan.week',
    format: '0.0',
  },
  lent: {
    published: formula(ifKnown(call('PARAMETER', formulaText('stand.inleen'), used('year')))),
    source: 'stand.inleen',
    format: whole,
  },
  percentage: {
    published: formula(
      ifKnown(call('QUOTUMPERCENTAGE', used('year'), formulaText('overheid'), formulaText('indicatief'))),
    ),
    source: 'quotum.percentage.indicatief.overheid',
    limits: { min: '0.001', max: '0.1' },
    format: '0.00%',
  },
  paidHours: { published: null, format: whole },
  quotumJobs: {
    published: formula(
      ifKnown(
        `IF(OR(${used('paidHours')}="",${used('percentage')}=""),"",ROUND(${used('paidHours')}*${used('percentage')}/(${call('PARAMETER', formulaText('uren.baan.jaar'), used('year'))}/${used('factor')}),1))`,
      ),
    ),
    isInput: false,
    format: '#,##0.0',
  },
  factor: {
    published: formula(`${call('PARAMETER', week, used('year'))}/${used('hoursPerJob')}`),
    isInput: false,
    format: '0.0000',
  },
};

/**
 * Adds a sheet for "what if": assumptions with the published figure beside each, Tabel 1 of a year, and the years from 2015 on with
 * result, target, scenario and trend, and a chart. Everything is a formula with the functions of the product.
 */
export async function writeScenarioSheet(
  host: WorkbookHost,
  { sheet: text }: ScenarioWords,
): Promise<string> {
  const sheet = await addFilledSheet(host, text.name, [
    {
      writes: [
        { row: 1, column: 1, values: [[text.title]] },
        { row: 2, column: 1, values: [[text.how]] },
        { row: 3, column: 1, values: [[text.computes, ...computedWith.map((id) => `${namespace}.${id}`)]] },
        { row: inputsRow - 1, column: 1, values: [[text.assumptions, refusal(text)]] },
        { row: tabel1Row - 1, column: 1, values: [[text.tabel1]] },
        { row: tabel1Row + 6, column: 1, values: [[text.rounding]] },
        { row: yearsRow - 1, column: 1, values: [[text.years]] },
        { row: yearsRow + years.length + 1, column: 1, values: [[text.trend]] },
        { row: chartRow - 1, column: 1, values: [[text.chartData]] },
      ],
    },
    {
      table: {
        at: { row: inputsRow, column: 1 },
        name: 'BA_Aannames',
        headings: [text.what, text.published, text.own, text.used, text.source],
        rows: inputs.map((input) => inputRow(input, text)),
      },
    },
    { writes: inputs.flatMap((input) => formattedInput(input, text)) },
    {
      table: {
        at: { row: tabel1Row, column: 1 },
        name: 'BA_ScenarioTabel1',
        headings: [text.form, text.sectors.markt, text.sectors.overheid, text.sectors.totaal],
        rows: tabel1Rows(text),
        numberFormats: [null, whole, whole, whole],
      },
    },
    {
      table: {
        at: { row: yearsRow, column: 1 },
        name: 'BA_ScenarioJaren',
        headings: [
          text.yearHeading,
          text.published,
          text.own,
          text.realisation,
          text.goal,
          text.scenario,
          text.expected,
          text.low,
          text.high,
          text.short,
        ],
        rows: years.map(yearRow),
        numberFormats: ['0', ...Array.from({ length: 9 }, () => whole)],
      },
    },
    { writes: [{ row: chartRow, column: 1, values: chartRows(text) }] },
    {
      chart: {
        name: 'BA_Scenario',
        title: text.chartTitle,
        kind: 'line',
        data: { row: chartRow, column: 1, rows: years.length + 1, columns: 6 },
        at: chartAt,
      },
    },
  ]);
  const first = { sheet, row: rowOf('key'), column: 3, rows: 1, columns: 1 };
  await host.select(first);
  return sheet;
}

/** The figures of an assumption once more, as they are to be shown. */
function formattedInput(input: Input, text: ScenarioWords['sheet']): readonly RangeWrite[] {
  const { format } = assumptions[input];
  const [, published = null, own = null, result = null] = inputRow(input, text);
  return format === undefined
    ? []
    : [{ row: rowOf(input), column: 2, values: [[published, own, result]], numberFormat: format }];
}

function inputRow(input: Input, text: ScenarioWords['sheet']): WriteCell[] {
  const { published, source, isInput = true, limits } = assumptions[input];
  const row = String(rowOf(input));
  const own =
    limits === undefined
      ? `C${row}`
      : `IF(ISNUMBER(C${row}),IF(OR(C${row}<${limits.min},C${row}>${limits.max}),NA(),C${row}),NA())`;
  return [
    text[input],
    isInput ? published : null,
    null,
    isInput ? formula(`IF(C${row}="",IF(B${row}="","",B${row}),${own})`) : published,
    source === undefined ? null : formula(ifKnown(call('BRON', formulaText(source), used('year')))),
  ];
}

/** What is wrong with an assumption, in words above the table; nothing where all can be. */
function refusal(text: ScenarioWords['sheet']): WriteCell {
  return formula(
    `IF(ISNA(${used('key')}),${formulaText(text.refusedKey)},IF(ISNA(${used('percentage')}),${formulaText(text.refusedPercentage)},""))`,
  );
}

/** Formal jobs as published, lent jobs divided by the key; both for the hours of a job that are used. */
function tabel1Rows(text: ScenarioWords['sheet']): WriteCell[][] {
  const [formal, lent, total, goal] = [1, 2, 3, 4].map((place) => String(tabel1Row + place));
  const cell = (letter: string, row = '') => `${letter}${row}`;
  const sectors = [
    ['B', 'markt'],
    ['C', 'overheid'],
  ] as const;
  const summed = (row = '') => formula(`IF(OR(B${row}="",C${row}=""),"",B${row}+C${row})`);
  const totalOf = (letter: string) =>
    formula(
      `IF(OR(${cell(letter, formal)}="",${cell(letter, lent)}=""),"",${cell(letter, formal)}+${cell(letter, lent)})`,
    );
  return [
    [
      text.forms.formeel,
      ...sectors.map(([, sector]) =>
        formula(
          ifKnown(
            `${call('REALISATIE', used('year'), formulaText(sector), formulaText('formeel'))}*${used('factor')}`,
          ),
        ),
      ),
      summed(formal),
    ],
    [
      text.forms.inleen,
      ...sectors.map(([, sector]) => {
        const divided = call('TOEDELEN', used('lent'), used('year'), formulaText(sector), used('key'));
        return formula(
          ifKnown(
            `${call('TOENAME', divided, formulaText(sector), formulaText('inleen'))}*${used('factor')}`,
          ),
        );
      }),
      summed(lent),
    ],
    [text.forms.totaal, totalOf('B'), totalOf('C'), totalOf('D')],
    [
      text.goal,
      ...(['markt', 'overheid', 'totaal'] as const).map((sector) =>
        formula(ifKnown(call('DOELSTELLING', used('year'), formulaText(sector)))),
      ),
    ],
    [
      text.short,
      ...['B', 'C', 'D'].map((letter) =>
        formula(
          `IF(OR(${cell(letter, total)}="",${cell(letter, goal)}=""),"",${cell(letter, goal)}-${cell(letter, total)})`,
        ),
      ),
    ],
  ];
}

function yearRow(year: number, index: number): WriteCell[] {
  const row = yearsRow + 1 + index;
  const at = String(row);
  const before = String(row - 1);
  const points = (letter: string) =>
    `$${letter}$${String(yearsRow + 1)}:$${letter}$${String(yearsRow + years.length)}`;
  const trend = (column: number) =>
    formula(
      `IF(A${at}<=${used('year')},"",IFERROR(INDEX(${call('PROGNOSE', points('A'), points('D'), `A${at}`)},2,${String(column)}),""))`,
    );
  const next = index === 0 ? `D${at}` : `IF(F${before}="","",F${before}+${used('pace')})`;
  return [
    year,
    formula(ifKnown(call('REALISATIE', `A${at}`, used('sector')))),
    null,
    formula(`IF(C${at}<>"",C${at},IF(B${at}="","",B${at}*${used('factor')}))`),
    formula(
      `IF(AND($C$${String(rowOf('target'))}<>"",A${at}>${used('year')}),${used('target')},${ifKnown(call('DOELSTELLING', `A${at}`, used('sector')))})`,
    ),
    formula(`IF(C${at}<>"",C${at},IF(A${at}<=${used('year')},D${at},${next}))`),
    trend(2),
    trend(3),
    trend(4),
    formula(`IF(OR(E${at}="",F${at}=""),"",E${at}-F${at})`),
  ];
}

/** Years as text, since a chart takes a column of numbers for a series; where there is no figure the line has a gap. */
function chartRows(text: ScenarioWords['sheet']): WriteCell[][] {
  const columns = [
    ['D', text.realisation],
    ['E', text.goal],
    ['F', text.scenario],
    ['H', text.low],
    ['I', text.high],
  ] as const;
  return [
    [text.yearHeading, ...columns.map(([, heading]) => heading)],
    ...years.map((_, index): WriteCell[] => {
      const at = String(yearsRow + 1 + index);
      return [
        formula(`A${at}&""`),
        ...columns.map(([letter]) => formula(`IF(${letter}${at}="",NA(),${letter}${at})`)),
      ];
    }),
  ];
}

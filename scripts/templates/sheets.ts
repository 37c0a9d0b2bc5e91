import type ExcelJS from 'exceljs';
import { jobNorm } from '../../src/counting';
import { publishedLaw, shelteredCodes, valueOf, type SeriesName } from '../../src/law';
import type { TemplateWords } from '../../src/locales/nl/templates';
import type { Language } from '../../src/locales/language';
import { COLUMNS, columnById, type Column, type ColumnId } from '../../src/meting/form/columns';
import { FLAG_CODES, type Code } from '../../src/meting/form/codes';
import { OPGAVE_FIELDS, type OpgaveFieldSpec } from '../../src/meting/form/opgave';
import { TABEL1_FIELDS, TABEL1_COLUMNS, TABEL1_ROWS, type Tabel1Field } from '../../src/meting/form/tabel1';
import {
  isAsked,
  OPGAVE_FIRST_ROW,
  SHEETS,
  TABEL1_LAYOUT,
  TOELICHTING_COLUMNS,
  TOELICHTING_HEADER_ROW,
  type Template,
} from '../../src/meting/form/templates';
import * as style from './style';
import { columnValidation, messages, yearCriterion } from './validation';

/** Everything the sheets of one template share. */
export interface Context {
  readonly book: ExcelJS.Workbook;
  readonly template: Template;
  readonly language: Language;
  readonly words: TemplateWords;
}

const LAST_COLUMN = 16_384;
/** The day for which the norms in the template are looked up. */
const NORM_DATE = '2026-01-01';

/** Protection against slips, without a password: fill in, format, sort, filter, add and delete rows all stay possible. */
const protection: Partial<ExcelJS.WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

function addSheet({ book, template, words }: Context, name: string, landscape = false): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `${template.columns.length > 0 ? `&L${words.footer}` : ''}&C&A&R&P / &N` },
  });
  return sheet;
}

export function headingOf(column: Column, language: Language): string {
  return column[language];
}

/** More columns than this print too small to read. */
const COLUMNS_ON_A_PAGE = 22;
const CENTRED: ReadonlySet<Column['type']> = new Set(['bsn', 'date', 'integer', 'code']);

/** The rows to fill in: nothing but headings, formats, checks and protection. */
export async function metingSheet(context: Context, lists: ReadonlyMap<ColumnId, string>): Promise<void> {
  const { template, language, words } = context;
  const sheet = addSheet(context, SHEETS.meting, true);
  const columns = template.columns.map(columnById);
  columns.forEach((column, i) => {
    const place = sheet.getColumn(i + 1);
    place.width = column.width;
    place.style = {
      font: style.font,
      protection: { locked: false },
      // Figures keep to the right; what is looked up rather than added stands clear of its neighbours.
      ...(column.type === 'number'
        ? {}
        : { alignment: { horizontal: CENTRED.has(column.type) ? 'center' : 'left' } }),
      ...(column.numberFormat === 'General' ? {} : { numFmt: column.numberFormat }),
    };
    if (i >= (template.open ?? columns.length)) {
      place.outlineLevel = 1;
      place.hidden = true;
    }
    const heading = sheet.getCell(1, i + 1);
    heading.value = headingOf(column, language);
    heading.style = isAsked(column, template.kind) ? style.requiredHeader : style.optionalHeader;
  });
  // Columns for remarks of one's own; unlocked to the last one, since Excel deletes a row only when all of it is unlocked.
  const free = { font: style.font, protection: { locked: false } };
  for (let i = columns.length + 1; i <= LAST_COLUMN; i++) {
    const place = sheet.getColumn(i);
    // Equal columns with a width of their own are written as one.
    place.width = 13;
    place.style = free;
    // The library compares the parts of each style, sixteen thousand times.
    const compare = place.equivalentTo.bind(place);
    place.equivalentTo = (other) => other.style === free || compare(other);
  }
  sheet.getRow(1).height = 45;
  if ((template.open ?? columns.length) > COLUMNS_ON_A_PAGE) sheet.pageSetup.fitToWidth = 2;

  const lastRow = template.validatedRows + 1;
  columns.forEach((column, i) => {
    const letter = sheet.getColumn(i + 1).letter;
    validate(
      sheet,
      `${letter}2:${letter}${String(lastRow)}`,
      columnValidation(
        column,
        `${letter}2`,
        lists.get(column.id) ?? null,
        headingOf(column, language),
        words,
        isAsked(column, template.kind),
      ),
    );
  });
  const lastLetter = sheet.getColumn(columns.length).letter;
  sheet.addConditionalFormatting({
    ref: `A2:${lastLetter}${String(lastRow)}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['AND(MOD(ROW(),2)=1,COUNTA($A2:$C2)>0)'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFF2F6FB' } } },
      },
    ],
  });
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 0, activeCell: 'A2' }];
  sheet.autoFilter = `A1:${lastLetter}1`;
  sheet.pageSetup.printTitlesRow = '1:1';
  await sheet.protect('', protection);
}

/** Room for two lines of help; the longest help takes two. */
const OPGAVE_ROW = 31.5;
/** The longest label on one line. */
const LABEL_WIDTH = 58;
/** Help stands out of reach of the labels: a reader looks for the value of an empty field in the next three columns. */
const HELP_COLUMN = 5;

/** What is said about the organisation as a whole: a label and a value a row. */
export async function opgaveSheet(context: Context, lists: ReadonlyMap<ColumnId, string>): Promise<void> {
  const { template, language, words } = context;
  const sheet = addSheet(context, SHEETS.opgave);
  sheet.getColumn(1).width = LABEL_WIDTH;
  sheet.getColumn(2).width = 34;
  for (let i = 3; i < HELP_COLUMN; i++) sheet.getColumn(i).width = 1.5;
  sheet.getColumn(HELP_COLUMN).width = 62;
  put(sheet, 1, 1, words.opgaveTitle, style.title);
  put(sheet, 2, 1, words.opgaveHint, { ...style.quiet, alignment: { vertical: 'top' } });
  template.opgave.forEach((id, i) => {
    const field = OPGAVE_FIELDS.find((each) => each.id === id) as OpgaveFieldSpec;
    const row = OPGAVE_FIRST_ROW + i;
    put(sheet, row, 1, field[language], field.required ? style.requiredHeader : style.optionalHeader);
    put(sheet, row, 2, null, {
      ...style.input,
      ...opgaveFormat(field),
      // A long name takes the second line instead of running into the help.
      alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
    });
    const help = `${words.opgaveHelp[id]} ${field.required ? words.required : words.optional}`;
    put(sheet, row, HELP_COLUMN, help, { ...style.text, alignment: { vertical: 'middle', wrapText: true } });
    // Two lines for each, also where one would do: rows of equal height are read as one form.
    sheet.getRow(row).height = OPGAVE_ROW;
    validate(sheet, `B${String(row)}`, {
      ...opgaveCriterion(field, lists),
      ...messages(field[language], words.opgaveHelp[id], words),
    });
  });
  await sheet.protect('', protection);
}

function opgaveFormat(field: OpgaveFieldSpec): Partial<ExcelJS.Style> {
  const formats: Partial<Record<OpgaveFieldSpec['type'], string>> = {
    date: 'dd-mm-yyyy',
    number: 'General',
    percent: '0.00%',
    euro: '#,##0.00',
    text: '@',
  };
  const numFmt = formats[field.type];
  return numFmt === undefined ? {} : { numFmt };
}

function opgaveCriterion(
  field: OpgaveFieldSpec,
  lists: ReadonlyMap<ColumnId, string>,
): Pick<ExcelJS.DataValidation, 'type' | 'formulae'> & Partial<ExcelJS.DataValidation> {
  const list = field.id === 'sector' || field.id === 'overheidssector' ? lists.get(field.id) : undefined;
  if (list !== undefined) {
    return { type: 'list', formulae: [list], errorStyle: field.id === 'sector' ? 'stop' : 'warning' };
  }
  if (field.id === 'jaar') return yearCriterion;
  if (field.id === 'niemand') return { type: 'list', formulae: ['"ja,nee"'], errorStyle: 'stop' };
  if (field.id === 'peilmaand')
    return { type: 'whole', operator: 'between', formulae: [1, 12], errorStyle: 'stop' };
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'euro':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], errorStyle: 'stop' };
    case 'percent':
      return { type: 'decimal', operator: 'between', formulae: [0, 1], errorStyle: 'stop' };
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThan',
        formulae: [new Date(Date.UTC(2012, 0, 1))],
        errorStyle: 'stop',
      };
    default:
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [255], errorStyle: 'stop' };
  }
}

/** The figures handed in, with the sums of the rows beside them. */
export async function tabel1Sheet(context: Context): Promise<void> {
  const { template, language, words } = context;
  const sheet = addSheet(context, SHEETS.tabel1, true);
  const hasRows = template.columns.length > 0;
  const national = template.kind === 'landelijk' || template.kind === 'tabel1';
  const { headerRow, firstRow, firstColumn, fieldsFirstRow } = TABEL1_LAYOUT;
  sheet.getColumn(1).width = 42;
  for (let i = 2; i <= 12; i++) sheet.getColumn(i).width = i === 5 || i === 9 ? 3 : 13;

  const title = words.tabel1Title[national ? 'toename' : 'banen'];
  // In the column that is frozen: what runs out of that is cut off where the rest is scrolled.
  put(sheet, 1, 1, title, { ...style.title, alignment: style.wrap });
  sheet.getRow(1).height = TITLE_LINE * Math.ceil(title.length / TITLE_CHARACTERS);
  put(sheet, headerRow - 1, firstColumn, words.tabel1HandedIn, style.heading);
  put(sheet, headerRow, 1, null, style.requiredHeader);
  TABEL1_COLUMNS.forEach((column, i) => {
    put(sheet, headerRow, firstColumn + i, words.tabel1Columns[column], style.requiredHeader);
  });
  const rows = TABEL1_ROWS.filter((row) => row !== 'doelstelling' || national);
  rows.forEach((row, r) => {
    put(sheet, firstRow + r, 1, words.tabel1Rows[row], style.optionalHeader);
    TABEL1_COLUMNS.forEach((_, c) => {
      put(sheet, firstRow + r, firstColumn + c, null, { ...style.input, numFmt: 'General' });
    });
  });
  if (hasRows) fromRows(context, sheet, national);

  const fields = Object.keys(TABEL1_FIELDS) as Tabel1Field[];
  fields
    .filter((id) => national || id === 'jaar')
    .forEach((id, i) => {
      const field = TABEL1_FIELDS[id];
      put(sheet, fieldsFirstRow + i, 1, field[language], style.optionalHeader);
      const value = national ? nulmetingValue(id) : null;
      put(sheet, fieldsFirstRow + i, 2, value, {
        ...style.input,
        numFmt: { integer: '0', number: 'General', percent: '0.0%' }[field.type],
      });
    });
  sheet.views = [{ state: 'frozen', ySplit: headerRow, xSplit: 1 }];
  await sheet.protect('', protection);
}

const TITLE_LINE = 21;
/** Of a title on one line in the first column. */
const TITLE_CHARACTERS = 22;

const nulmetingSeries: Partial<Record<Tabel1Field, SeriesName>> = {
  nulmeting: 'nulmeting.totaal.totaal',
  nulmetingInleen: 'nulmeting.totaal.inleen',
  sleutelMarktNulmeting: 'verdeelsleutel.markt',
  sleutelOverheidNulmeting: 'verdeelsleutel.overheid',
};

function nulmetingValue(id: Tabel1Field): number | null {
  const name = nulmetingSeries[id];
  return name === undefined ? null : Number(valueOf(publishedLaw, name, '2012-12-31').value);
}

/** On one line over the width of the table. */
const NOTE_CHARACTERS = 75;

/** Sums of the rows of `Meting`, as formulas over whole columns, and what they differ from the figures handed in. */
function fromRows(context: Context, sheet: ExcelJS.Worksheet, national: boolean): void {
  const { template, words } = context;
  const { headerRow, firstRow, firstColumn, fieldsFirstRow } = TABEL1_LAYOUT;
  const [from, difference] = [firstColumn + 4, firstColumn + 8];
  put(sheet, headerRow - 1, from, words.tabel1FromRows[national ? 'toename' : 'banen'], style.heading);
  if (!national) put(sheet, headerRow - 1, difference, words.tabel1Difference, style.heading);
  TABEL1_COLUMNS.forEach((column, c) => {
    put(sheet, headerRow, from + c, `${words.tabel1Columns[column]} (Σ)`, style.requiredHeader);
    if (!national)
      put(sheet, headerRow, difference + c, `${words.tabel1Columns[column]} (Δ)`, style.requiredHeader);
  });
  const at = (row: number, column: number) => sheet.getCell(row, column).address;
  const [formal, lent, total] = [firstRow, firstRow + 1, firstRow + 2];
  (['markt', 'overheid'] as const).forEach((sector, c) => {
    const unless = (formula: string) => `IF(${noSectorGiven(template)},"",${formula})`;
    putFormula(sheet, formal, from + c, unless(jobsFormula(template, 'formeel', sector)));
    const counted = jobsFormula(template, 'inleen', sector);
    const key = national ? keyCell(sector) : null;
    putFormula(
      sheet,
      lent,
      from + c,
      // Nationally the lent jobs are divided by the key of the year, once it is filled in.
      unless(key === null ? counted : `IF(ISNUMBER(${key}),${at(lent, from + 2)}*${key},${counted})`),
    );
    putFormula(sheet, total, from + c, unless(`${at(formal, from + c)}+${at(lent, from + c)}`));
  });
  putFormula(sheet, formal, from + 2, jobsFormula(template, 'formeel', null));
  putFormula(sheet, lent, from + 2, jobsFormula(template, 'inleen', null));
  putFormula(sheet, total, from + 2, `${at(formal, from + 2)}+${at(lent, from + 2)}`);
  if (!national) {
    for (const row of [formal, lent, total]) {
      TABEL1_COLUMNS.forEach((_, c) => {
        const [given, summed] = [at(row, firstColumn + c), at(row, from + c)];
        // What was not handed in does not differ from anything.
        putFormula(sheet, row, difference + c, `IF(OR(${given}="",${summed}=""),"",${given}-${summed})`);
      });
    }
  }
  const note = fieldsFirstRow - 2;
  put(sheet, note, firstColumn, words.tabel1FromRowsNote, style.quiet);
  // Over the table and no further: a long line would run out of the window. Cells are not merged with those of a frozen column.
  sheet.mergeCells(note, firstColumn, note, from + 2);
  fitHeight(sheet, note, words.tabel1FromRowsNote, NOTE_CHARACTERS);
}

/**
 * Nobody gave a sector, as in a year for which the law does not ask for the sectors apart: a sum by sector would then be 0 beside a
 * right total.
 */
function noSectorGiven(template: Template): string {
  const letter = letterOf(template.columns.indexOf('sector') + 1);
  const rows = `COUNTA(${SHEETS.meting}!$${letter}:$${letter})<2`;
  const place = template.opgave.indexOf('sector');
  if (template.open === undefined || place < 0) return rows;
  return `AND(${rows},${SHEETS.opgave}!$B$${String(OPGAVE_FIRST_ROW + place)}="")`;
}

/** The cell of the key of the year, among the fields below the table. */
function keyCell(sector: 'markt' | 'overheid'): string {
  const field: Tabel1Field = sector === 'markt' ? 'sleutelMarkt' : 'sleutelOverheid';
  return `$B$${String(TABEL1_LAYOUT.fieldsFirstRow + Object.keys(TABEL1_FIELDS).indexOf(field))}`;
}

/**
 * Jobs of the rows of one form, in one sector or in both. In the boards' template what may be left out counts as what the check takes it
 * for: no form is formeel, no type of period a month, no sector that of the Opgave.
 */
function jobsFormula(template: Template, form: string, sector: string | null): string {
  const range = (id: ColumnId) => {
    const letter = letterOf(template.columns.indexOf(id) + 1);
    return `${SHEETS.meting}!$${letter}:$${letter}`;
  };
  const mayBeEmpty = template.open !== undefined;
  const sheltered = shelteredCodes.map((each) => `,${range('cdAard')},"<>${each}"`).join('');
  const registered = template.columns.includes('inRegister')
    ? NOT_REGISTERED.map((each) => `,${range('inRegister')},"<>${each}"`).join('')
    : '';
  const sum = (inSector: string, ofForm: string, ofType: string): string =>
    `SUMIFS(${range('verloondeUren')},${range('vorm')},"${ofForm}"${inSector},${range('tijdvakType')},"${ofType}"${sheltered}${registered})`;
  const emptyToo = (value: string, fallback: string) =>
    mayBeEmpty && value === fallback ? [value, '='] : [value];
  const jobsIn = (inSector: string) =>
    PERIODS.map(({ code }, i) => {
      const sums = emptyToo(form, 'formeel').flatMap((ofForm) =>
        emptyToo(code, 'MND').map((ofType) => sum(inSector, ofForm, ofType)),
      );
      const norm = `${SHEETS.lists}!$${letterOf(3)}$${String(LISTS_FIRST_ROW + i)}`;
      return `(${sums.join('+')})/${norm}`;
    }).join('+');
  if (sector === null) return jobsIn('');
  const named = jobsIn(`,${range('sector')},"${sector}"`);
  if (!mayBeEmpty) return named;
  const own = `${SHEETS.opgave}!$B$${String(OPGAVE_FIRST_ROW + template.opgave.indexOf('sector'))}`;
  return `${named}+IF(${own}="${sector}",${jobsIn(`,${range('sector')},"="`)},0)`;
}

/** How a row says that its person is not registered. */
const NOT_REGISTERED = ['nee', 'no', 'N'];

const PERIODS = [
  { code: 'MND', period: 'month' },
  { code: '4WK', period: 'four-weeks' },
  { code: 'HJR', period: 'half-year' },
  { code: 'JR', period: 'year' },
] as const;

const LISTS_FIRST_ROW = 2;
const LISTS_PAGES = 3;

/** Explanations of findings, kept with the workbook. */
export async function toelichtingSheet(context: Context): Promise<void> {
  const { words } = context;
  const sheet = addSheet(context, SHEETS.toelichting, true);
  const widths = [10, 16, 18, 24, 24, 60, 16, 13];
  TOELICHTING_COLUMNS.forEach((name, i) => {
    const column = sheet.getColumn(i + 1);
    column.width = widths[i] ?? 16;
    column.style = {
      font: style.font,
      protection: { locked: false },
      alignment: { vertical: 'top', wrapText: true },
      numFmt: name === 'Datum' ? 'dd-mm-yyyy' : '@',
    };
    put(sheet, TOELICHTING_HEADER_ROW, i + 1, name, style.requiredHeader);
  });
  const prompt = words.toelichtingHelp;
  validate(sheet, 'F2:F500', {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [2000],
    ...messages('Toelichting', prompt, words),
  });
  sheet.views = [{ state: 'frozen', ySplit: TOELICHTING_HEADER_ROW, xSplit: 0 }];
  sheet.pageSetup.printTitlesRow = '1:1';
  await sheet.protect('', protection);
}

/** Room for the longest of these texts on one line: a second line would lie over the next row. */
function widthFor(texts: readonly string[]): number {
  return Math.max(20, ...texts.map(({ length }) => length * 1.2));
}

/** The values of the list columns with their meaning. Gives the range of each list, for the validations. */
export async function listsSheet(context: Context): Promise<ReadonlyMap<ColumnId, string>> {
  const { template, language, words } = context;
  const sheet = addSheet(context, SHEETS.lists, true);
  const ranges = new Map<ColumnId, string>();
  const shown = COLUMNS.filter(
    ({ id, codes }) =>
      codes &&
      (template.columns.includes(id) || id === 'tijdvakType' || id === 'sector' || id === 'overheidssector'),
  );
  // The periods come first: the formulas of Tabel 1 find the hours of one job beside them.
  shown.sort((a, b) => Number(b.id === 'tijdvakType') - Number(a.id === 'tijdvakType'));
  let place = 1;
  for (const column of shown) {
    const codes = (column.codes ?? []).filter(({ offered }) => offered !== false);
    sheet.getColumn(place).width = 20;
    sheet.getColumn(place + 1).width = widthFor(codes.map((code) => code[language]));
    put(sheet, 1, place, headingOf(column, language), style.requiredHeader);
    put(sheet, 1, place + 1, words.listsMeaning, style.optionalHeader);
    codes.forEach((code, i) => {
      put(sheet, LISTS_FIRST_ROW + i, place, offered(column, code, language), {
        ...style.text,
        alignment: { vertical: 'top', horizontal: 'left' },
      });
      put(sheet, LISTS_FIRST_ROW + i, place + 1, code[language], style.text);
    });
    const letter = letterOf(place);
    ranges.set(
      column.id,
      `${SHEETS.lists}!$${letter}$${String(LISTS_FIRST_ROW)}:$${letter}$${String(LISTS_FIRST_ROW + codes.length - 1)}`,
    );
    place += 2;
    if (column.id === 'tijdvakType') {
      sheet.getColumn(place).width = 20;
      put(sheet, 1, place, words.hoursPerJob, style.optionalHeader);
      PERIODS.forEach(({ period }, i) => {
        const { norm, multiply, divide, hoursPerJob } = jobNorm(period, NORM_DATE);
        const cell = sheet.getCell(LISTS_FIRST_ROW + i, place);
        cell.value = { formula: `${norm.value}*${String(multiply)}/${String(divide)}`, result: hoursPerJob };
        cell.style = { ...style.computed, numFmt: '0.0000' };
      });
      place += 1;
    }
  }
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 0 }];
  sheet.getRow(1).height = 30;
  // All lists on one page could not be read.
  sheet.pageSetup.fitToWidth = LISTS_PAGES;
  await sheet.protect('', protection);
  return ranges;
}

/** What is chosen from a list: a code of digits as a number, so that choosing and typing are the same; yes and no in words. */
function offered({ codes }: Column, code: Code, language: Language): string | number {
  if (codes === FLAG_CODES) return code[language];
  return /^\d+$/.test(code.code) ? Number(code.code) : code.code;
}

/** How to fill in the workbook, in one language. */
export async function instructionSheet(context: Context, name: string, version: string): Promise<void> {
  const { template, language, words } = context;
  const sheet = addSheet(context, name);
  sheet.getColumn(1).width = 34;
  sheet.getColumn(2).width = 16;
  sheet.getColumn(3).width = 78;
  put(sheet, 1, 1, words.titles[template.kind], style.title);
  put(sheet, 2, 1, words.instructionTitle, { ...style.heading, font: { ...style.heading.font, size: 14 } });
  let row = 4;
  const hasRows = template.columns.length > 0;
  for (const { heading, lines } of hasRows ? words.instruction : words.instructionTabel1) {
    put(sheet, row++, 1, heading, style.heading);
    for (const line of lines) {
      put(sheet, row, 1, line, style.text);
      sheet.mergeCells(row, 1, row, 3);
      fitHeight(sheet, row, line, 128);
      row++;
    }
    row++;
  }
  if (hasRows) {
    words.instructionColumns.forEach((each, i) => {
      put(sheet, row, i + 1, each, style.requiredHeader);
    });
    row++;
    for (const column of template.columns.map(columnById)) {
      put(sheet, row, 1, headingOf(column, language), style.text);
      put(
        sheet,
        row,
        2,
        (isAsked(column, template.kind) ? words.required : words.optional).replace(/\.$/, ''),
        style.text,
      );
      put(sheet, row, 3, words.columns[column.id], style.text);
      fitHeight(sheet, row, words.columns[column.id], 78);
      row++;
    }
    row++;
  }
  put(sheet, row, 1, version, { ...style.quiet, alignment: { vertical: 'top' } });
  await sheet.protect('', protection);
}

/** One validation over a whole range; the library has this but leaves it out of its types. */
function validate(sheet: ExcelJS.Worksheet, range: string, validation: ExcelJS.DataValidation): void {
  const { dataValidations } = sheet as ExcelJS.Worksheet & {
    dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  };
  dataValidations.add(range, validation);
}

function put(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  value: ExcelJS.CellValue,
  cellStyle: Partial<ExcelJS.Style>,
): void {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.style = cellStyle;
}

/** Height for a wrapped text in a column of this many characters: not every reader fits it by itself. */
function fitHeight(sheet: ExcelJS.Worksheet, row: number, value: string, width: number): void {
  sheet.getRow(row).height = 15.75 * Math.ceil(value.length / width);
}

function putFormula(sheet: ExcelJS.Worksheet, row: number, column: number, formula: string): void {
  // Zero is what every formula gives over an empty sheet; Excel computes them all anew on opening.
  put(sheet, row, column, { formula, result: 0 }, { ...style.computed, numFmt: '#,##0.00' });
}

function letterOf(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1);
}

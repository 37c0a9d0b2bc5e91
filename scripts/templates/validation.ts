import type { DataValidation } from 'exceljs';
import type { Column, ColumnId } from '../../src/meting/form/columns';
import type { TemplateWords } from '../../src/locales/nl/templates';

/** Excel cuts or refuses longer texts. */
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

/**
 * What Excel itself checks in a column while someone types, with the message it shows beside the cell.
 * `cell` is the first cell of the column, for formulas; `listRange` the values of a list column.
 */
export function columnValidation(
  column: Column,
  cell: string,
  listRange: string | null,
  headings: string,
  words: TemplateWords,
  asked: boolean,
): DataValidation {
  return {
    ...criterion(column.id, column.type, cell, listRange),
    ...messages(headings, `${words.columns[column.id]} ${asked ? words.required : words.optional}`, words),
  };
}

/** The input message and the error message of a cell. */
export function messages(label: string, help: string, words: TemplateWords): Partial<DataValidation> {
  return {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: label.slice(0, TITLE_LENGTH),
    prompt: help.slice(0, MESSAGE_LENGTH),
    showErrorMessage: true,
    errorTitle: label.slice(0, TITLE_LENGTH),
    error: `${words.notAllowed} ${help}`.slice(0, MESSAGE_LENGTH),
  };
}

/** Lists that are not known to be complete advise; the others hold. */
const openLists: ReadonlySet<ColumnId> = new Set(['cdAard', 'overheidssector']);

type Criterion = Pick<DataValidation, 'type' | 'formulae'> &
  Partial<Pick<DataValidation, 'operator' | 'errorStyle'>>;

function criterion(id: ColumnId, type: Column['type'], cell: string, listRange: string | null): Criterion {
  if (listRange)
    return { type: 'list', formulae: [listRange], errorStyle: openLists.has(id) ? 'warning' : 'stop' };
  const own = ownCriterion(id, cell);
  if (own) return own;
  switch (type) {
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [newYear(1920), newYear(2100)],
        errorStyle: 'stop',
      };
    case 'number':
      return { type: 'decimal', operator: 'between', formulae: [0, 1_000_000_000], errorStyle: 'stop' };
    case 'integer':
      return { type: 'whole', operator: 'between', formulae: [0, 999_999_999], errorStyle: 'stop' };
    default:
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [255], errorStyle: 'stop' };
  }
}

function ownCriterion(id: ColumnId, cell: string): Criterion | null {
  switch (id) {
    case 'jaar':
      return yearCriterion;
    case 'bsn':
      return { type: 'custom', formulae: [elfproef(cell)], errorStyle: 'stop' };
    case 'lhnr':
    case 'lhnrInlener':
      return {
        type: 'custom',
        formulae: [
          `AND(LEN(${cell})=12,MID(${cell},10,1)="L",ISNUMBER(-LEFT(${cell},9)),ISNUMBER(-RIGHT(${cell},2)))`,
        ],
        errorStyle: 'stop',
      };
    case 'verloondeUren':
    case 'urenToegerekend':
      // 24 hours on each day of a leap year: more hours than any period has.
      return { type: 'decimal', operator: 'between', formulae: [0, 8784], errorStyle: 'stop' };
    case 'contracturenPW':
      return { type: 'decimal', operator: 'between', formulae: [0, 168], errorStyle: 'stop' };
    case 'sectorcode':
      return { type: 'whole', operator: 'between', formulae: [1, 69], errorStyle: 'stop' };
    case 'bonusaandeel':
      return { type: 'decimal', operator: 'between', formulae: [0, 1], errorStyle: 'stop' };
    default:
      return null;
  }
}

/** The measurement begins with the nulmeting over 2012. */
export const yearCriterion: Criterion = {
  type: 'whole',
  operator: 'between',
  formulae: [2012, 2099],
  errorStyle: 'stop',
};

/**
 * The elfproef as one formula that Excel allows in a validation (no arrays there): with q(k) the number without its
 * last k digits, the weights 9, 8, ..., 2, -1 of the digits are, modulo 11, the weights -1, 1, 5, 7, 9, 0, 2, 4, 6 of
 * q(0) to q(8).
 */
export function elfproef(cell: string): string {
  const weights = [
    [10, 1],
    [100, 5],
    [1_000, 7],
    [10_000, 9],
    [1_000_000, 2],
    [10_000_000, 4],
    [100_000_000, 6],
  ] as const;
  const sum = weights.map(([divide, times]) => `${String(times)}*INT(${cell}/${String(divide)})`).join('+');
  return `AND(LEN(${cell})<=9,${cell}>9999999,MOD(${sum}-${cell},11)=0)`;
}

function newYear(year: number): Date {
  return new Date(Date.UTC(year, 0, 1));
}

import {
  isNotation,
  isSettings,
  parseReceipt,
  isObject,
  type ReceiptDifference,
  type TableForm,
} from '../receipt';
import { canonicalJson } from '../canonical-json';
import { COUNT_FORMAT, COUNT_RECEIPT_FORMAT, COUNT_RECEIPT_VERSION, type CountReceipt } from './document';

/** In which form a count carries its receipt. */
export interface FoundCount {
  readonly form: 'json' | TableForm;
  readonly receipt: CountReceipt;
}

/** The receipt of a count as JSON, or `null`. */
export function findCountReceipt(text: string): FoundCount | null {
  const json = parseReceipt(text);
  if (!isObject(json) || json['format'] !== COUNT_FORMAT) return null;
  const { receipt } = json;
  return isCountReceipt(receipt) ? { form: 'json', receipt } : null;
}

/** A cell of a spreadsheet holds 32,767 signs. */
const CELL = 30_000;

/** The receipt of a count as texts for cells, one below the other. */
export function countReceiptCells(receipt: CountReceipt): readonly string[] {
  const text = canonicalJson(receipt);
  return Array.from({ length: Math.ceil(text.length / CELL) }, (_, i) =>
    text.slice(i * CELL, (i + 1) * CELL),
  );
}

/** The receipt in the rows of a count of cells: it stands behind its own name. */
export function findCountReceiptInRows(
  rows: Iterable<readonly string[]>,
  form: TableForm,
): FoundCount | null {
  let text = '';
  for (const row of rows) if (row.includes(COUNT_RECEIPT_FORMAT)) text += row.at(-1) ?? '';
  const json = parseReceipt(text);
  return isCountReceipt(json) ? { form, receipt: json } : null;
}

export const isOfCount = (receipt: { readonly format: string }): receipt is CountReceipt =>
  receipt.format === COUNT_RECEIPT_FORMAT;

/** Everything by which two receipts can differ; empty when the one reproduces the other. */
export function compareCountReceipts(given: CountReceipt, made: CountReceipt): readonly ReceiptDifference[] {
  const asked = ({ year, month, settings, key, notation, encoding, columns }: CountReceipt) => ({
    ...{ year, month, settings, key, notation, encoding, columns },
  });
  const files = ({ inputs }: CountReceipt) => inputs.map(({ sha256, bytes }) => [sha256, bytes]);
  const pairs: readonly (readonly [ReceiptDifference, unknown, unknown])[] = [
    ['product', given.product, made.product],
    ['rules', given.query, made.query],
    ['parameters', given.parameters, made.parameters],
    ['settings', asked(given), asked(made)],
    ['inputs', files(given), files(made)],
    ['outcome', given.outcome, made.outcome],
  ];
  return pairs.filter(([, a, b]) => canonicalJson(a) !== canonicalJson(b)).map(([name]) => name);
}

const KEYS =
  'columns,encoding,format,inputs,key,language,month,notation,outcome,parameters,product,query,settings,version,year';
const isSha256 = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isText = (value: unknown) => typeof value === 'string';
const oneOf = (value: unknown, ...allowed: readonly unknown[]) => allowed.includes(value);

/** A receipt that holds all that it should, each a value that it can have. */
function isCountReceipt(value: unknown): value is CountReceipt {
  if (!isObject(value) || Object.keys(value).sort().join() !== KEYS) return false;
  const { product, query, outcome, inputs, key, notation, columns } = value;
  return (
    value['format'] === COUNT_RECEIPT_FORMAT &&
    value['version'] === COUNT_RECEIPT_VERSION &&
    isObject(product) &&
    isText(product['name']) &&
    isText(product['version']) &&
    isSha256(value['parameters']) &&
    isSettings(value['settings']) &&
    oneOf(value['language'], 'nl', 'en') &&
    Number.isInteger(value['year']) &&
    Number.isInteger(value['month']) &&
    oneOf(value['encoding'], 'utf-8', 'latin-1') &&
    isNotation(notation) &&
    (key === null || (isObject(key) && isText(key['markt']) && isText(key['overheid']))) &&
    (columns === null || isObject(columns)) &&
    isObject(query) &&
    isSha256(query['sha256']) &&
    isObject(outcome) &&
    isSha256(outcome['sha256']) &&
    Array.isArray(inputs) &&
    inputs.every(
      (input) =>
        isObject(input) &&
        isText(input['file']) &&
        isSha256(input['sha256']) &&
        Number.isInteger(input['bytes']),
    )
  );
}

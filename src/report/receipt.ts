import { publishedLaw } from '../law';
import type { Language } from '../locales/language';
import type { CheckResult } from '../meting/judge/check-result';
import { COLUMNS } from '../meting/form/columns';
import type { ColumnAnswer } from '../meting/read/seen';
import { compareText } from '../meting/form/compare-text';
import { DEFAULT_SETTINGS, isWithinBounds, type Settings } from '../meting/form/settings';
import { maskName } from '../privacy/personal-data';
import { lowestMinimum } from '../privacy/small-numbers';
import { DATE_NOTATIONS, type Notation, type RowSource } from '../sql/duckdb/source';
import { limits } from '../workbook/limits';
import { canonicalJson } from './canonical-json';
import { preById } from './html/pre';
import { PRODUCT } from './product';
import type { Role } from './role';
import { sha256OfText } from './sha256';

export const RECEIPT_FORMAT = 'banenafspraak-bewijs';
export const RECEIPT_VERSION = 2;

/** What is needed to make the same document again: versions, settings, and for whom it was written. */
interface Circumstances {
  readonly format: typeof RECEIPT_FORMAT;
  readonly version: typeof RECEIPT_VERSION;
  readonly product: { readonly name: string; readonly version: string };
  /** Version of the catalogue of rules. */
  readonly rules: string;
  /** SHA-256 of all published figures with their dates and sources. */
  readonly parameters: string;
  readonly settings: Settings;
  readonly language: Language;
}

/**
 * The receipt of a report. With the same workbooks it makes the report again, in every form that carries it, so that what a
 * reader sees can be compared word for word. Of time it names the day of each check and nothing else: the same inputs and days
 * give the same receipt. It does not tell who made the report, and nothing keeps anyone from making another report of other workbooks.
 */
export interface Receipt extends Circumstances {
  readonly role: Role;
  /** In order of file name. */
  readonly inputs: readonly ReceiptInput[];
  readonly outcome: {
    readonly fout: number;
    readonly waarschuwing: number;
    readonly info: number;
    readonly explained: number;
    readonly unreadable: number;
    /** SHA-256 of everything the report shows: figures, findings and words. */
    readonly sha256: string;
  };
}

/**
 * The receipt of a publication: it names how small groups were protected, and its outcome is a hash of what is published and of
 * nothing else. It names no workbook, by hash or by size: with those, whoever knows most of a workbook can try out the rest.
 * It counts no findings for the same reason. The workbooks are named in the reports on them, which are not public.
 */
export interface PublicationReceipt extends Circumstances {
  readonly publication: {
    /** Smallest group that is shown apart; `null` when nothing is protected. */
    readonly minimum: number | null;
    /** Names of organisations that are shown: those that were confirmed. Absent in receipts made before this was asked. */
    readonly names?: readonly string[];
    /** What the workbooks do not tell of how they were put together. Absent in receipts made before it was kept. */
    readonly made?: PublishedOf;
    /** Of a count: how its files are read. Absent where workbooks are added up. */
    readonly counted?: PublishedCount;
  };
  readonly outcome: { readonly sha256: string };
}

/** How the workbooks of a publication were put together. */
export interface PublishedOf {
  /** The year that was collected; `null` where none of the workbooks told one. */
  readonly year: number | null;
  /** Workbooks that were received, those that could not be read as well; none that a later version took the place of. */
  readonly received: number;
  /** Of those so many are called otherwise than they say: for a collection it was chosen what organisation they are of. */
  readonly renamed: number;
  /** What was said of their columns, by the place of the workbook in the order of a report on them; absent where nothing was. */
  readonly answers?: readonly (ColumnAnswer & { readonly workbook: number })[];
}

/** How the files of a published count are read; none of it is text of their own. */
export interface PublishedCount {
  readonly year: number;
  readonly month: number;
  readonly notation: Notation;
  readonly encoding: RowSource['encoding'];
  /** True where it was said which column is which: what was said is not public. */
  readonly columns: boolean;
}

/**
 * The receipt of a consolidation: that of the report on its workbooks, and how they were put together. Its outcome is a hash of that
 * report, the figures and what shows side by side; the lines of addends and employers are compared where it is made again.
 */
export interface ConsolidationReceipt extends Receipt {
  readonly consolidation: {
    /** The year that was asked for; `null` for that of most workbooks. */
    readonly year: number | null;
    /** Organisations that were asked for a workbook. */
    readonly expected: readonly string[];
    /** What each of the inputs is called, in their order; `null` where that is not known. */
    readonly organisations: readonly (string | null)[];
  };
}

export type AnyReceipt = Receipt | PublicationReceipt | ConsolidationReceipt;

export function isOfConsolidation(receipt: AnyReceipt): receipt is ConsolidationReceipt {
  return 'consolidation' in receipt;
}

export function isOfPublication(receipt: AnyReceipt): receipt is PublicationReceipt {
  return 'publication' in receipt;
}

export interface ReceiptInput {
  readonly file: string;
  /** `null` for a workbook that was open in Excel: it can be reported on, not verified. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** The day of the check, where it is known: said by the computer, and not to be proven. */
  readonly checkedOn?: string;
  /** What the user said of its columns; absent where nothing was. */
  readonly answers?: readonly ColumnAnswer[];
}

/** One checked workbook with what is known of its file. */
export interface CheckedInput {
  readonly result: CheckResult;
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** `YYYY-MM-DD` */
  readonly checkedOn?: string;
}

/** The workbooks in the order in which a receipt names them, however they were given. */
export function inReceiptOrder<T extends CheckedInput>(inputs: readonly T[]): readonly T[] {
  const keyed = inputs.map((input) => ({
    input,
    key: `${maskName(input.result.file)} ${input.sha256 ?? ''}`,
  }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ input }) => input);
}

/** The receipt of a report on these workbooks. `shown` is all that the report shows, without the receipt itself. */
export function makeReceipt(
  inputs: readonly CheckedInput[],
  settings: Settings,
  shown: { readonly language: Language; readonly role: Role },
): Receipt {
  const sum = (of: (result: CheckResult) => number) =>
    inputs.reduce((total, { result }) => total + of(result), 0);
  return {
    ...circumstances(inputs, settings, shown.language),
    role: shown.role,
    inputs: inReceiptOrder(inputs).map(({ result, sha256, bytes, checkedOn }) => ({
      file: maskName(result.file),
      sha256,
      bytes,
      ...(checkedOn === undefined ? {} : { checkedOn }),
      ...(result.answers.length === 0 ? {} : { answers: result.answers.map(columnAnswer) }),
    })),
    outcome: {
      fout: sum(({ counts }) => counts.fout),
      waarschuwing: sum(({ counts }) => counts.waarschuwing),
      info: sum(({ counts }) => counts.info),
      explained: sum(({ counts }) => counts.explained),
      unreadable: sum(({ unreadable }) => Number(unreadable !== null)),
      sha256: sha256OfText(canonicalJson(shown)),
    },
  };
}

function columnAnswer({ place, index, column }: ColumnAnswer): ColumnAnswer {
  return { place, index, column };
}

/** What can be done again with a receipt: a workbook that was open in Excel is no file. */
export function receiptHint(
  { inputs }: Receipt,
  { receiptHint: say }: { readonly receiptHint: (files: number, open: number) => string },
): string {
  const files = inputs.filter(({ sha256 }) => sha256 !== null).length;
  return say(files, inputs.length - files);
}

/** The receipt of a publication of these workbooks. */
export function makePublicationReceipt(
  inputs: readonly CheckedInput[],
  settings: Settings,
  published: {
    readonly language: Language;
    readonly minimum: number | null;
    readonly organisations: readonly string[];
  },
  made: PublishedOf,
): PublicationReceipt {
  return {
    ...circumstances(inputs, settings, published.language),
    publication: {
      minimum: published.minimum,
      names: published.organisations,
      made: { ...made, ...answersOf(inputs) },
    },
    outcome: { sha256: sha256OfText(canonicalJson(published)) },
  };
}

/** The receipt of the publication of a count. */
export function makeCountPublicationReceipt(
  rules: string,
  settings: Settings,
  published: { readonly language: Language; readonly minimum: number | null },
  counted: PublishedCount,
): PublicationReceipt {
  return {
    ...circumstancesOf(rules, settings, published.language),
    publication: { minimum: published.minimum, names: [], counted },
    outcome: { sha256: sha256OfText(canonicalJson(published)) },
  };
}

function answersOf(inputs: readonly CheckedInput[]): Pick<PublishedOf, 'answers'> {
  const answers = inReceiptOrder(inputs).flatMap(({ result }, i) =>
    result.answers.map((each) => ({ workbook: i + 1, ...columnAnswer(each) })),
  );
  return answers.length === 0 ? {} : { answers };
}

function circumstances(
  inputs: readonly CheckedInput[],
  settings: Settings,
  language: Language,
): Circumstances {
  // No rule was applied to what could not be read.
  const rules = new Set(inputs.flatMap(({ result }) => (result.unreadable ? [] : [result.rules])));
  return circumstancesOf([...rules].sort().join(', '), settings, language);
}

function circumstancesOf(rules: string, settings: Settings, language: Language): Circumstances {
  return {
    format: RECEIPT_FORMAT,
    version: RECEIPT_VERSION,
    product: PRODUCT,
    rules,
    parameters: parametersSha256(),
    settings,
    language,
  };
}

let ofPublished: string | undefined;

/** SHA-256 of the published figures that this build counts with; made once, since every receipt holds it. */
export function parametersSha256(): string {
  return (ofPublished ??= sha256OfText(
    canonicalJson(JSON.parse(JSON.stringify([...publishedLaw.values()], withoutQuote))),
  ));
}

/** The words that prove a figure are for who reviews it: a build leaves most of them out, and must give the same receipt. */
const withoutQuote = (key: string, value: unknown): unknown => (key === 'quote' ? undefined : value);

/** Everything by which two receipts can differ; empty when the one reproduces the other. */
export type ReceiptDifference =
  'product' | 'rules' | 'parameters' | 'settings' | 'publication' | 'inputs' | 'outcome';

export function compareReceipts(given: AnyReceipt, made: AnyReceipt): readonly ReceiptDifference[] {
  const pairs: readonly (readonly [ReceiptDifference, unknown, unknown])[] = [
    ['product', given.product, made.product],
    ['rules', given.rules, made.rules],
    ['parameters', given.parameters, made.parameters],
    ['settings', given.settings, made.settings],
    ['publication', publicationOf(given), publicationOf(made, given)],
    ['inputs', inputsOf(given), inputsOf(made)],
    ['outcome', given.outcome, made.outcome],
  ];
  return pairs.filter(([, a, b]) => canonicalJson(a) !== canonicalJson(b)).map(([name]) => name);
}

function inputsOf(receipt: AnyReceipt): readonly string[] {
  if (isOfPublication(receipt)) return [];
  return receipt.inputs.map(({ sha256, bytes }) => `${sha256 ?? ''} ${String(bytes)}`).sort();
}

/** How a publication was made; as far as an earlier receipt says it, where it is held against that. */
function publicationOf(
  receipt: AnyReceipt,
  against = receipt,
): Partial<PublicationReceipt['publication']> | null {
  if (!isOfPublication(receipt)) return null;
  const said = isOfPublication(against) ? against.publication : receipt.publication;
  return Object.fromEntries(Object.entries(receipt.publication).filter(([name]) => name in said));
}

/** In which form a document carries its receipt. */
export type DocumentForm = 'json' | 'sarif' | 'html' | 'receipt' | TableForm;
/** Forms of cells. */
export type TableForm = 'csv' | 'xlsx';

export interface FoundReceipt {
  readonly form: DocumentForm;
  readonly receipt: AnyReceipt;
}

/** Deeper than any document of ours; a text of nothing but brackets would fill the stack of who reads it. */
const DEEPEST = 64;

/**
 * Finds the receipt in a document: a receipt, a report or a publication as JSON, a SARIF log or an HTML page.
 * Gives `null` where there is none, or one that this product does not know: of another version, with other settings.
 */
export function findReceipt(text: string): FoundReceipt | null {
  if (!/^\s*[{[]/.test(text.slice(0, 1000).replace(/^\uFEFF/, ''))) {
    const json = parseReceipt(preById(text, 'bewijs') ?? '');
    return isReceipt(json) ? { form: 'html', receipt: json } : null;
  }
  const json = parseReceipt(text);
  if (isReceipt(json)) return { form: 'receipt', receipt: json };
  if (!isObject(json)) return null;
  if (isReceipt(json['receipt'])) return { form: 'json', receipt: json['receipt'] };
  const runs = json['runs'];
  const run: unknown = Array.isArray(runs) ? runs[0] : undefined;
  const properties = isObject(run) ? run['properties'] : undefined;
  const receipt = isObject(properties) ? properties['receipt'] : undefined;
  return isReceipt(receipt) ? { form: 'sarif', receipt } : null;
}

/** A cell of a spreadsheet holds 32,767 signs. */
const CELL = 30_000;

/** The receipt as texts for cells side by side: the table that a document is holds what is needed to make it again. */
export function receiptCells(receipt: AnyReceipt): readonly string[] {
  const text = canonicalJson(receipt);
  return Array.from({ length: Math.ceil(text.length / CELL) }, (_, i) =>
    text.slice(i * CELL, (i + 1) * CELL),
  );
}

/** How a receipt in cells begins: its keys are sorted. */
const BEGIN = new RegExp(`^\\{"(?:consolidation":\\{|format":"${RECEIPT_FORMAT}")`);

/** Finds the receipt in the rows of a document of cells. It stands last: what stands before it is text of others. */
export function findReceiptInRows(rows: Iterable<readonly string[]>, form: TableForm): FoundReceipt | null {
  let found: FoundReceipt | null = null;
  for (const row of rows) {
    const first = row.findIndex((cell) => BEGIN.test(cell));
    if (first < 0) continue;
    const json = parseReceipt(row.slice(first).join(''));
    if (isReceipt(json)) found = { form, receipt: json };
  }
  return found;
}

/** JSON out of a document of whatever origin; `null` for what is none, or deeper than any of ours. */
export function parseReceipt(text: string): unknown {
  if (isDeep(text)) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** Whether brackets in a text of JSON stand deeper in one another than in any document of ours. */
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      if (++depth > DEEPEST) return true;
    } else if (sign === '}' || sign === ']') depth--;
  }
  return false;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const REPORT_KEYS = 'format,inputs,language,outcome,parameters,product,role,rules,settings,version';
const CONSOLIDATION_KEYS = `consolidation,${REPORT_KEYS}`;
const PUBLICATION_KEYS = 'format,language,outcome,parameters,product,publication,rules,settings,version';
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isSha256 = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** A receipt that holds all that it should and nothing else: what is not looked at could say anything. */
function isReceipt(value: unknown): value is AnyReceipt {
  if (!isObject(value)) return false;
  const { format, version, product, rules, parameters, settings, language, outcome } = value;
  const keys = keysOf(value);
  return (
    format === RECEIPT_FORMAT &&
    version === RECEIPT_VERSION &&
    isObject(product) &&
    keysOf(product) === 'name,version' &&
    typeof rules === 'string' &&
    isSha256(parameters) &&
    isSettings(settings) &&
    (language === 'nl' || language === 'en') &&
    isObject(outcome) &&
    isSha256(outcome['sha256']) &&
    (keys === PUBLICATION_KEYS
      ? keysOf(outcome) === 'sha256' && isProtection(value['publication'])
      : keys === CONSOLIDATION_KEYS
        ? isOfReport(value, outcome) && isAskedConsolidation(value['consolidation'], value['inputs'])
        : keys === REPORT_KEYS && isOfReport(value, outcome))
  );
}

function keysOf(value: Readonly<Record<string, unknown>>): string {
  return Object.keys(value).sort().join();
}

const INPUT_KEYS = [
  'bytes,file,sha256',
  'bytes,checkedOn,file,sha256',
  'answers,bytes,file,sha256',
  'answers,bytes,checkedOn,file,sha256',
];

/** A sheet has no more columns, and a workbook that is read no more sheets. */
const isPlace = (value: unknown) =>
  isCount(value) && (value as number) >= 1 && (value as number) <= limits.columns;

function isAnswers(value: unknown): value is readonly ColumnAnswer[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= limits.columns &&
    value.every(
      (each) =>
        isObject(each) &&
        keysOf(each) === 'column,index,place' &&
        isPlace(each['place']) &&
        isPlace(each['index']) &&
        (each['column'] === null || COLUMNS.some(({ id }) => id === each['column'])),
    )
  );
}

function isOfReport(
  { role, inputs }: Readonly<Record<string, unknown>>,
  outcome: Readonly<Record<string, unknown>>,
): boolean {
  return (
    (role === 'bestuur' || role === 'sectorraad') &&
    keysOf(outcome) === 'explained,fout,info,sha256,unreadable,waarschuwing' &&
    Object.entries(outcome).every(([name, count]) => name === 'sha256' || isCount(count)) &&
    Array.isArray(inputs) &&
    inputs.every(
      (input) =>
        isObject(input) &&
        INPUT_KEYS.includes(keysOf(input)) &&
        (input['checkedOn'] === undefined || isDay(input['checkedOn'])) &&
        (input['answers'] === undefined || isAnswers(input['answers'])) &&
        typeof input['file'] === 'string' &&
        (input['sha256'] === null || isSha256(input['sha256'])) &&
        (input['bytes'] === null || isCount(input['bytes'])),
    )
  );
}

/** Settings that exist, each with a value that it can have. */
export function isSettings(value: unknown): value is Settings {
  if (!isObject(value) || keysOf(value) !== keysOf({ ...DEFAULT_SETTINGS })) return false;
  const { fourWeeks, yearJump, weekHours } = value;
  return (
    (fourWeeks === 'week' || fourWeeks === 'year') &&
    isWithinBounds('yearJump', yearJump) &&
    isWithinBounds('weekHours', weekHours)
  );
}

/** More organisations than this are in no consolidation. */
const MOST_NAMES = 10_000;

function isNames(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_NAMES &&
    value.every((name) => typeof name === 'string' && name.length <= limits.cellChars)
  );
}

function isAskedConsolidation(value: unknown, inputs: unknown): boolean {
  if (!isObject(value) || keysOf(value) !== 'expected,organisations,year') return false;
  const { year, expected, organisations } = value;
  return (
    (year === null || isCount(year)) &&
    isNames(expected) &&
    Array.isArray(organisations) &&
    isNames(organisations.filter((name) => name !== null)) &&
    organisations.length === (inputs as readonly unknown[]).length
  );
}

const PROTECTION_KEYS = ['minimum', 'minimum,names', 'made,minimum,names', 'counted,minimum,names'];

function isProtection(value: unknown): boolean {
  if (!isObject(value) || !PROTECTION_KEYS.includes(keysOf(value))) return false;
  const { minimum, names = [], made, counted } = value;
  return (
    isNames(names) &&
    (counted === undefined || isPublishedCount(counted)) &&
    (made === undefined || isPublishedOf(made)) &&
    (minimum === null || (isCount(minimum) && (minimum as number) >= lowestMinimum))
  );
}

function isPublishedCount(value: unknown): boolean {
  if (!isObject(value) || keysOf(value) !== 'columns,encoding,month,notation,year') return false;
  const { year, month, notation, encoding, columns } = value;
  return (
    isCount(year) &&
    isCount(month) &&
    typeof columns === 'boolean' &&
    (encoding === 'utf-8' || encoding === 'latin-1') &&
    isNotation(notation)
  );
}

/** A notation that can be declared. */
export function isNotation(value: unknown): value is Notation {
  if (!isObject(value)) return false;
  const { dates, decimal } = value;
  return (
    [null, ...DATE_NOTATIONS].some((each) => each === dates) &&
    [null, ',', '.'].some((each) => each === decimal)
  );
}

function isPublishedOf(value: unknown): boolean {
  if (!isObject(value) || !['received,renamed,year', 'answers,received,renamed,year'].includes(keysOf(value)))
    return false;
  const { year, received, renamed, answers } = value;
  return (
    (year === null || isCount(year)) &&
    isCount(received) &&
    isCount(renamed) &&
    (answers === undefined || isAnswersOfWorkbooks(answers))
  );
}

function isAnswersOfWorkbooks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (each) => isObject(each) && keysOf(each) === 'column,index,place,workbook' && isPlace(each['workbook']),
    ) &&
    isAnswers(value.map(({ place, index, column }: ColumnAnswer) => ({ place, index, column })))
  );
}

import { publishedLaw } from '../law';
import type { CheckResult } from '../meting/judge/check-result';
import type { Settings } from '../meting/form/settings';
import { maskName } from '../privacy/personal-data';
import { canonicalJson } from './canonical-json';
import { PRODUCT } from './product';
import { sha256OfText } from './sha256';

export const RECEIPT_FORMAT = 'banenafspraak-bewijs';
export const RECEIPT_VERSION = 1;

/**
 * What is needed to make the same findings again, and to see that they are the same: versions, settings, a hash of
 * every input and a hash of the outcome. It names no time and no machine: the same inputs give the same receipt.
 */
export interface Receipt {
  readonly format: typeof RECEIPT_FORMAT;
  readonly version: typeof RECEIPT_VERSION;
  readonly product: { readonly name: string; readonly version: string };
  /** Version of the catalogue of rules. */
  readonly rules: string;
  /** SHA-256 of all published figures with their dates and sources. */
  readonly parameters: string;
  readonly settings: Settings;
  /** In order of file name. */
  readonly inputs: readonly ReceiptInput[];
  readonly outcome: {
    readonly fout: number;
    readonly waarschuwing: number;
    readonly info: number;
    readonly explained: number;
    readonly unreadable: number;
    /** SHA-256 of everything that was found, without the names of the files. */
    readonly sha256: string;
  };
}

/**
 * The receipt of a publication: it names how small groups were protected, and its outcome is a hash of what is published and of
 * nothing else. A hash of everything found could be used to try out what is protected; for the same reason it counts no findings.
 */
export interface PublicationReceipt extends Omit<Receipt, 'outcome'> {
  readonly publication: {
    /** Smallest group that is shown apart; `null` when nothing is protected. */
    readonly minimum: number | null;
  };
  readonly outcome: { readonly sha256: string };
}

export type AnyReceipt = Receipt | PublicationReceipt;

export function isOfPublication(receipt: AnyReceipt): receipt is PublicationReceipt {
  return 'publication' in receipt;
}

export interface ReceiptInput {
  readonly file: string;
  /** `null` for a workbook that was open in Excel: it can be reported on, not verified. */
  readonly sha256: string | null;
  readonly bytes: number | null;
}

/** One checked workbook with what is known of its file. */
export interface CheckedInput {
  readonly result: CheckResult;
  readonly sha256: string | null;
  readonly bytes: number | null;
}

/** The receipt of a check of these workbooks with these settings. */
export function makeReceipt(inputs: readonly CheckedInput[], settings: Settings): Receipt {
  const sum = (of: (result: CheckResult) => number) =>
    inputs.reduce((total, { result }) => total + of(result), 0);
  return {
    ...circumstances(inputs, settings),
    outcome: {
      fout: sum(({ counts }) => counts.fout),
      waarschuwing: sum(({ counts }) => counts.waarschuwing),
      info: sum(({ counts }) => counts.info),
      explained: sum(({ counts }) => counts.explained),
      unreadable: sum(({ unreadable }) => Number(unreadable !== null)),
      sha256: outcomeSha256(inputs),
    },
  };
}

/** The receipt of a publication of these workbooks. */
export function makePublicationReceipt(
  inputs: readonly CheckedInput[],
  settings: Settings,
  published: { readonly minimum: number | null },
): PublicationReceipt {
  const { inputs: files, ...rest } = circumstances(inputs, settings);
  return {
    ...rest,
    // How a file was called is not for the public; it is found by its hash.
    inputs: [...files]
      .sort((a, b) => ((a.sha256 ?? '') < (b.sha256 ?? '') ? -1 : 1))
      .map(({ sha256, bytes }, i) => ({ file: String(i + 1), sha256, bytes })),
    publication: { minimum: published.minimum },
    outcome: { sha256: sha256OfText(canonicalJson(published)) },
  };
}

function circumstances(inputs: readonly CheckedInput[], settings: Settings): Omit<Receipt, 'outcome'> {
  return {
    format: RECEIPT_FORMAT,
    version: RECEIPT_VERSION,
    product: PRODUCT,
    rules: [...new Set(inputs.map(({ result }) => result.rules))].sort().join(', '),
    parameters: parametersSha256(),
    settings,
    inputs: inputs
      .map(({ result, sha256, bytes }) => ({ file: maskName(result.file), sha256, bytes }))
      .sort((a, b) => (`${a.file} ${a.sha256 ?? ''}` < `${b.file} ${b.sha256 ?? ''}` ? -1 : 1)),
  };
}

/** SHA-256 of the published figures that this build counts with. */
export function parametersSha256(): string {
  return sha256OfText(canonicalJson([...publishedLaw.values()]));
}

/**
 * SHA-256 of all that a check found, apart from how its file was called, and without the keys of findings: a hash of what
 * is made from a number of a person can be tried out.
 */
export function outcomeSha256(inputs: readonly CheckedInput[]): string {
  const outcomes = inputs.map(({ result, sha256 }) =>
    canonicalJson({
      sha256,
      ...result,
      file: undefined,
      contribution: undefined,
      groups: result.groups.map((group) => ({
        ...group,
        key: undefined,
        explainedBy: undefined,
        examples: group.examples.map((example) => ({ ...example, key: undefined })),
      })),
      // The addends follow from the rows; what they add up to is what is compared.
      result: result.result && { ...result.result, addends: undefined },
    }),
  );
  return sha256OfText(canonicalJson(outcomes.sort()));
}

/** Everything by which two receipts can differ; empty when the one reproduces the other. */
export type ReceiptDifference =
  'product' | 'rules' | 'parameters' | 'settings' | 'publication' | 'inputs' | 'outcome';

export function compareReceipts(given: AnyReceipt, made: AnyReceipt): readonly ReceiptDifference[] {
  const hashes = (receipt: AnyReceipt) => receipt.inputs.map(({ sha256 }) => sha256 ?? '').sort();
  const pairs: readonly (readonly [ReceiptDifference, unknown, unknown])[] = [
    ['product', given.product, made.product],
    ['rules', given.rules, made.rules],
    ['parameters', given.parameters, made.parameters],
    ['settings', given.settings, made.settings],
    ['publication', protectionOf(given), protectionOf(made)],
    ['inputs', hashes(given), hashes(made)],
    ['outcome', given.outcome, made.outcome],
  ];
  return pairs.filter(([, a, b]) => canonicalJson(a) !== canonicalJson(b)).map(([name]) => name);
}

function protectionOf(receipt: AnyReceipt): PublicationReceipt['publication'] | null {
  return isOfPublication(receipt) ? receipt.publication : null;
}

/**
 * Finds the receipt in a report: a receipt, a report or a publication as JSON, a SARIF log or an HTML page.
 * Gives `null` where there is none, or one of a version that this product does not know.
 */
export function findReceipt(text: string): AnyReceipt | null {
  const embedded = /<pre id="bewijs"[^>]*>([\s\S]*?)<\/pre>/.exec(text)?.[1];
  const json = parse(embedded === undefined ? text : unescapeHtml(embedded));
  if (isReceipt(json)) return json;
  if (!isObject(json)) return null;
  if (isReceipt(json['receipt'])) return json['receipt'];
  const runs = json['runs'];
  const run: unknown = Array.isArray(runs) ? runs[0] : undefined;
  const properties = isObject(run) ? run['properties'] : undefined;
  const receipt = isObject(properties) ? properties['receipt'] : undefined;
  return isReceipt(receipt) ? receipt : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isReceipt(value: unknown): value is AnyReceipt {
  if (!isObject(value)) return false;
  const { format, version, product, rules, parameters, settings, publication, inputs, outcome } = value;
  return (
    format === RECEIPT_FORMAT &&
    version === RECEIPT_VERSION &&
    isObject(product) &&
    typeof rules === 'string' &&
    typeof parameters === 'string' &&
    isObject(settings) &&
    isObject(outcome) &&
    (publication === undefined || isProtection(publication)) &&
    Array.isArray(inputs) &&
    inputs.every((input) => isObject(input) && typeof input['file'] === 'string')
  );
}

function isProtection(value: unknown): boolean {
  return isObject(value) && (value['minimum'] === null || typeof value['minimum'] === 'number');
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

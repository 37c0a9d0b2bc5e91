import { publishedLaw } from '../law';
import type { ConsolidationWords } from '../locales/consolidation-words';
import type { Consolidation } from '../meting/consolidate/consolidation';
import { hoursPerJob } from '../meting/count/count-records';
import type { Settings } from '../meting/form/settings';
import { withoutAddends } from '../meting/judge/without-addends';
import { buildReport, type ReportOptions } from './build';
import { makeConsolidationReceipt, type AskedConsolidation } from './consolidation-receipt';
import type { ReportDocument } from './document';
import { inReceiptOrder, type CheckedInput, type ConsolidationReceipt } from './receipt';
import { consolidationWorkbook } from './xlsx/consolidation';

/** A workbook that was put together with others. */
export interface ConsolidatedInput extends CheckedInput {
  /** What its organisation is called in the consolidation; `null` where that is not known. */
  readonly organisation: string | null;
}

/** A consolidation with everything that is written down of it. */
export interface ConsolidatedReport {
  readonly document: ReportDocument;
  readonly receipt: ConsolidationReceipt;
  /** As a workbook. */
  write(): Promise<Uint8Array>;
}

/** Writes down what these workbooks are together, the same whatever order they came in. */
export function consolidatedReport(
  consolidation: Consolidation,
  asked: AskedConsolidation,
  inputs: readonly ConsolidatedInput[],
  {
    consolidationWords,
    ...options
  }: Omit<ReportOptions, 'role' | 'settings'> & {
    readonly settings: Settings;
    readonly consolidationWords: ConsolidationWords;
  },
): ConsolidatedReport {
  const members = inReceiptOrder(inputs);
  const document = buildReport(
    members.map((member) => ({ ...member, result: withoutAddends(member.result) })),
    { ...options, role: 'sectorraad' },
  );
  const organisations = members.map(({ organisation }) => organisation);
  const receipt = makeConsolidationReceipt(document, consolidation, asked, organisations);
  const { year } = consolidation;
  return {
    document,
    receipt,
    write: () =>
      consolidationWorkbook({
        consolidation,
        document,
        receipt,
        hoursPerJob: year === null ? [] : [...hoursPerJob(year, publishedLaw, options.settings)],
        words: options.words,
        consolidationWords,
      }),
  };
}

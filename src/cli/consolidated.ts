import { publishedLaw } from '../law';
import { consolidationWords as en } from '../locales/en/consolidation';
import { consolidationWords as nl } from '../locales/nl/consolidation';
import { consolidate } from '../meting/consolidate/consolidate';
import type { Consolidation } from '../meting/consolidate/consolidation';
import { hoursPerJob } from '../meting/count/count-records';
import { DEFAULT_SETTINGS, type Settings } from '../meting/form/settings';
import { makeConsolidationReceipt, type AskedConsolidation } from '../report/consolidation-receipt';
import type { ReportDocument } from '../report/document';
import type { CheckedInput, ConsolidationReceipt } from '../report/receipt';
import { consolidationWorkbook } from '../report/xlsx/consolidation';
import { reportOf } from './report-of';
import type { Words } from './words';

/** A consolidation with everything that is written down of it. */
export interface Consolidated {
  readonly consolidation: Consolidation;
  readonly document: ReportDocument;
  readonly receipt: ConsolidationReceipt;
  /** As a workbook. */
  write(): Promise<Uint8Array>;
}

/** @param nameOf what the organisation of a workbook is called, where that is not what the workbook says */
export function consolidated(
  inputs: readonly CheckedInput[],
  asked: AskedConsolidation,
  words: Words,
  {
    settings = DEFAULT_SETTINGS,
    nameOf = () => undefined,
  }: {
    readonly settings?: Settings;
    readonly nameOf?: (input: CheckedInput, index: number) => string | null | undefined;
  } = {},
): Consolidated {
  const organisations = inputs.map((input, i) => nameOf(input, i) ?? input.result.organisation);
  const consolidation = consolidate(
    inputs.map(({ result }, i) => ({ ...result, organisation: organisations[i] ?? null })),
    { ...asked, settings },
  );
  const document = reportOf(inputs, 'sectorraad', words, settings);
  const receipt = makeConsolidationReceipt(document, consolidation, asked, organisations);
  const { year } = consolidation;
  return {
    consolidation,
    document,
    receipt,
    write: () =>
      consolidationWorkbook({
        consolidation,
        document,
        receipt,
        hoursPerJob: year === null ? [] : [...hoursPerJob(year, publishedLaw, settings)],
        words: words.report,
        consolidationWords: words.language === 'nl' ? nl : en,
      }),
  };
}

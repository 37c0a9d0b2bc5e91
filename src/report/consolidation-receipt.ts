import { summaryOf } from '../meting/consolidate/consolidate';
import type { Consolidation, ConsolidationSummary } from '../meting/consolidate/consolidation';
import { maskName } from '../privacy/personal-data';
import { canonicalJson } from './canonical-json';
import type { ReportDocument } from './document';
import { maskDocument, maskNames } from './mask-document';
import type { ConsolidationReceipt } from './receipt';
import { sha256OfText } from './sha256';

/** For whom a consolidation was made, as it was asked. */
export interface AskedConsolidation {
  /** `null`: the year of most workbooks. */
  readonly year: number | null;
  readonly expected: readonly string[];
}

/** The consolidation as it may be written down, without what is written row by row. */
export function shownSummary(consolidation: Consolidation): ConsolidationSummary {
  return maskDocument(maskNames(summaryOf(consolidation)));
}

/**
 * The receipt of a consolidation of the workbooks that this report is about.
 *
 * @param organisations what each of its inputs was called, in their order
 */
export function makeConsolidationReceipt(
  { receipt, ...shown }: ReportDocument,
  consolidation: Consolidation,
  { year, expected }: AskedConsolidation,
  organisations: readonly (string | null)[],
): ConsolidationReceipt {
  const summary = shownSummary(consolidation);
  return {
    ...receipt,
    consolidation: {
      year,
      expected: expected.map(maskedOrganisation),
      organisations: organisations.map((name) => name && maskedOrganisation(name)),
    },
    outcome: {
      ...receipt.outcome,
      sha256: sha256OfText(canonicalJson({ report: shown, consolidation: summary })),
    },
  };
}

/** Schools and foundations are called after persons, and some after what they help against. */
const maskedOrganisation = (name: string): string => maskName(name, ['name', 'health']);

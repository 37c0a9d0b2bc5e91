import { consolidationWords as en } from '../locales/en/consolidation';
import { consolidationWords as nl } from '../locales/nl/consolidation';
import { fillText } from '../locales/rule-words';
import { consolidate } from '../meting/consolidate/consolidate';
import type { Consolidation, ConsolidationFinding } from '../meting/consolidate/consolidation';
import { DEFAULT_SETTINGS, type Settings } from '../meting/form/settings';
import { maskName } from '../privacy/personal-data';
import { consolidatedReport, type ConsolidatedReport } from '../report/consolidated-report';
import type { AskedConsolidation } from '../report/consolidation-receipt';
import type { CheckedInput } from '../report/receipt';
import { catalogueIn } from './report-of';
import type { Words } from './words';

/** A consolidation with everything that is written down of it. */
export interface Consolidated extends ConsolidatedReport {
  readonly consolidation: Consolidation;
}

/** What shows side by side, in one line. */
export function findingText(
  { rule, severity, facts, files }: ConsolidationFinding,
  { language, cli }: Words,
): string {
  const { title, what } = (language === 'nl' ? nl : en).findings[rule];
  const about = files.length === 0 ? '' : ` (${files.map((file) => maskName(file)).join(', ')})`;
  return `${cli.severity[severity]} ${rule} ${title}. ${fillText(what, facts, language)}${about}`;
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
  const members = inputs.map((input, i) => ({
    ...input,
    organisation: nameOf(input, i) ?? input.result.organisation,
  }));
  const consolidation = consolidate(
    members.map(({ result, organisation }) => ({ ...result, organisation })),
    { ...asked, settings },
  );
  const { language, report, errors } = words;
  return {
    consolidation,
    ...consolidatedReport(consolidation, asked, members, {
      language,
      settings,
      words: report,
      errors,
      catalogue: catalogueIn(words),
      consolidationWords: language === 'nl' ? nl : en,
    }),
  };
}

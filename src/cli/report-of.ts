import { decisions as decisionsEn } from '../locales/en/counting';
import { decisions as decisionsNl } from '../locales/nl/counting';
import { RULES } from '../meting/rules';
import type { Settings } from '../meting/settings';
import { buildReport } from '../report/build';
import type { ReportDocument, Role } from '../report/document';
import type { CheckedInput } from '../report/receipt';
import { ruleCatalogue } from '../report/rule-catalogue';
import type { Words } from './words';

/** The report about these checks, in the language of the user. */
export function reportOf(
  inputs: readonly CheckedInput[],
  role: Role,
  { language, report, errors, rules }: Words,
  settings: Partial<Settings> = {},
): ReportDocument {
  const decisions: Readonly<Record<string, string>> = language === 'nl' ? decisionsNl : decisionsEn;
  return buildReport(inputs, {
    language,
    role,
    words: report,
    errors,
    settings,
    catalogue: ruleCatalogue(
      RULES,
      { rules, ledgerWhy: report.ledgerWhy, reasons: { ...decisions, ...report.reasons } },
      language,
    ),
  });
}

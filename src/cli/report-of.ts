import { decisions as decisionsEn } from '../locales/en/counting';
import { decisions as decisionsNl } from '../locales/nl/counting';
import { RULES } from '../meting/rules';
import type { Settings } from '../meting/form/settings';
import { buildReport, type RuleCatalogue } from '../report/build';
import type { ReportDocument, Role } from '../report/document';
import type { CheckedInput } from '../report/receipt';
import { ruleCatalogue } from '../report/rule-catalogue';
import type { Words } from './words';

/** The rules with their words, in the language of the user. */
export function catalogueIn({ language, report, rules }: Words): RuleCatalogue {
  const decisions: Readonly<Record<string, string>> = language === 'nl' ? decisionsNl : decisionsEn;
  return ruleCatalogue(RULES, { rules, ledgerWhy: report.ledgerWhy, reasons: decisions }, language);
}

/** The report about these checks, in the language of the user. */
export function reportOf(
  inputs: readonly CheckedInput[],
  role: Role,
  words: Words,
  settings: Partial<Settings> = {},
): ReportDocument {
  const { language, report, errors } = words;
  return buildReport(inputs, {
    language,
    role,
    words: report,
    errors,
    settings,
    catalogue: catalogueIn(words),
  });
}

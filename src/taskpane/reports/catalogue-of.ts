import type { Language } from '../../locales/language';
import type { RuleCatalogue } from '../../report/build';

/** The rules with their words in one language, as reports and annotated copies take them. Loaded when asked for. */
export async function catalogueOf(language: Language): Promise<RuleCatalogue> {
  const dutch = language === 'nl';
  const [{ ruleCatalogue }, { RULES }, { reportWords }, { rules }, { decisions }] = await Promise.all([
    import('../../report/rule-catalogue'),
    import('../../meting/rules'),
    dutch ? import('../../locales/nl/report') : import('../../locales/en/report'),
    dutch ? import('../../locales/nl/rules') : import('../../locales/en/rules'),
    dutch ? import('../../locales/nl/counting') : import('../../locales/en/counting'),
  ]);
  const { ledgerWhy } = reportWords;
  return ruleCatalogue(RULES, { rules, ledgerWhy, reasons: decisions }, language);
}

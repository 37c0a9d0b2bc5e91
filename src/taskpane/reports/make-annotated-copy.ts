import type { Language } from '../../locales/language';
import type { CheckResult } from '../../meting/judge/check-result';
import { maskFileName } from '../../privacy/bsn';
import type { Role } from '../../report/document';
import type { AnnotatedCopy } from '../../workbook';
import type { Checker } from '../checker/checker';
import { catalogueOf } from './catalogue-of';

export interface CopyRequest {
  readonly file: File;
  readonly result: CheckResult;
  readonly language: Language;
  readonly role: Role;
}

/** The name of the copy: that of the file with what is in it, and without the number of a person. */
export function copyName(name: string, suffix: string): string {
  return maskFileName(name).replace(/(\.\w+)$/, ` (${suffix})$1`);
}

/** A copy of a checked file in which stands, beside every cell with a finding, what to do. The worker writes it. */
export async function makeAnnotatedCopy(
  checker: Checker,
  { file, result, language, role }: CopyRequest,
): Promise<AnnotatedCopy> {
  const [{ annotations }, { reportWords }, catalogue] = await Promise.all([
    import('../../report/annotations'),
    language === 'nl' ? import('../../locales/nl/report') : import('../../locales/en/report'),
    catalogueOf(language),
  ]);
  return checker.annotate(file, annotations(result, catalogue, role, reportWords));
}

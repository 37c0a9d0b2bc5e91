import { REPORT_FORMAT, REPORT_VERSION } from '../../../report/document';
import type { Severity } from '../../../meting/judge/finding';
import type { Compared, ComparedGroup } from './compare';

/** One workbook of an earlier report, as far as a comparison needs it. */
export interface EarlierCheck extends Compared {
  readonly file: string;
}

/** A report is well under this; anything larger is something else. */
export const reportBytesAtMost = 64 * 2 ** 20;

const severities: readonly Severity[] = ['fout', 'waarschuwing', 'info'];

/**
 * The workbooks in a JSON report of this product; those that could not be read are left out. `null` for anything else, and for
 * a report of a version that is not known.
 */
export function earlierReport(text: string): readonly EarlierCheck[] | null {
  const report = parsed(text);
  if (!isObject(report)) return null;
  const { format, version, files } = report;
  if (format !== REPORT_FORMAT || version !== REPORT_VERSION || !Array.isArray(files)) return null;
  return files.flatMap((file: unknown) => earlierCheck(file) ?? []);
}

function earlierCheck(given: unknown): EarlierCheck | null {
  if (!isObject(given) || typeof given['file'] !== 'string' || !Array.isArray(given['findings'])) return null;
  if (given['unreadable'] !== null) return null;
  const groups = given['findings'].flatMap((finding: unknown) => earlierGroup(finding) ?? []);
  const result = isObject(given['result']) ? given['result'] : {};
  const counted = isObject(result['counted']) ? result['counted'] : null;
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    file: given['file'],
    organisation: typeof given['organisation'] === 'string' ? given['organisation'] : null,
    groups,
    jobs: number(counted?.['jobs']),
    persons: number(counted?.['persons']),
  };
}

function earlierGroup(given: unknown): ComparedGroup | null {
  if (!isObject(given)) return null;
  const { rule, sheet, cause, count } = given;
  const severity = severities.find((each) => each === given['severity']);
  if (typeof rule !== 'string' || typeof sheet !== 'string' || typeof cause !== 'string') return null;
  if (typeof count !== 'number' || severity === undefined) return null;
  return { rule, severity, sheet, cause, count };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

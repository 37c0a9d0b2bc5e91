import { canonicalJson } from './canonical-json';
import type { ReportDocument } from './document';

/** The report as JSON after `docs/schema/rapport-1.schema.json`: the same findings give the same bytes. */
export function jsonReport(document: ReportDocument): string {
  return canonicalJson(document, 2) + '\n';
}

import { canonicalJson } from '../canonical-json';
import type { Publication } from './publication';

/** The publication as JSON after `docs/schema/publicatie-1.schema.json`: the same figures give the same bytes. */
export function publicationJson(publication: Publication): string {
  return `${canonicalJson(publication, 2)}\n`;
}

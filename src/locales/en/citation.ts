import type { DatedValue, Source, Status } from '../../law/types';
import { derivationInEnglish } from './derivations';

export const statuses: Readonly<Record<Status, string>> = {
  published: 'published',
  derived: 'derived',
  unverified: 'not verified',
};

/** When the place was read, and whether that was at the source itself. */
export function seen({ read, excerptAt }: Source): string {
  return excerptAt === undefined ? `read on ${read}` : `seen in an excerpt on ${read} (${excerptAt})`;
}

/** Where a value stands, as one line of text to copy into a document. Titles of documents keep their Dutch name. */
export function cite({ source, status, derivation, margin, supplied }: DatedValue): string {
  if (supplied === true) return `The workbook’s own value (${source.place}): ${source.document}.`;
  const parts = [
    `${source.document} (${source.number}), ${source.place}`,
    ...(source.url === undefined ? [] : [source.url]),
    seen(source),
    derivation === undefined ? statuses[status] : `${statuses[status]}: ${derivationInEnglish(derivation)}`,
    ...(margin === undefined ? [] : [`give or take ${margin}`]),
  ];
  return `${parts.join('; ')}.`;
}

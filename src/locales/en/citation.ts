import type { DatedValue, Status } from '../../law/types';

export const statuses: Readonly<Record<Status, string>> = {
  published: 'published',
  derived: 'derived',
  unverified: 'not verified',
};

/** Where a value stands, as one line of text to copy into a document. Titles of documents keep their Dutch name. */
export function cite({ source, status, derivation, margin }: DatedValue): string {
  const parts = [
    `${source.document} (${source.number}), ${source.place}`,
    ...(source.url === undefined ? [] : [source.url]),
    `read on ${source.read}`,
    derivation === undefined ? statuses[status] : `${statuses[status]}: ${derivation}`,
    ...(margin === undefined ? [] : [`give or take ${margin}`]),
  ];
  return `${parts.join('; ')}.`;
}

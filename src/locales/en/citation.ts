import type { DatedValue, Source, Status } from '../../law/types';
import { derivationInEnglish } from './derivations';

export const statuses: Readonly<Record<Status, string>> = {
  published: 'published',
  excerpt: 'seen in an excerpt',
  derived: 'derived',
  unverified: 'not verified',
};

/** When the place was read, and whether that was at the source itself. */
export function seen({ read, excerptAt, copy, harvested }: Source): string {
  if (excerptAt !== undefined) return `${statuses.excerpt} on ${read} (${excerptAt})`;
  if (copy === undefined) return `read on ${read}`;
  if (copy === 'text') return `read on ${read} in a copy of the text`;
  return `read on ${read} through ${copy} (${harvested === undefined ? 'day of fetching not known' : `fetched on ${harvested}`})`;
}

/** How sure a value is, with the arithmetic where there is any. */
export function howSure({
  status,
  derivation,
  margin,
}: Pick<DatedValue, 'status' | 'derivation' | 'margin'>): string {
  return [
    derivation === undefined ? statuses[status] : `${statuses[status]}: ${derivationInEnglish(derivation)}`,
    ...(margin === undefined ? [] : [`give or take ${margin}`]),
  ].join('; ');
}

/** Where a value stands, as one line of text to copy into a document. Titles of documents keep their Dutch name. */
export function cite(value: DatedValue): string {
  const { source, status, supplied } = value;
  if (supplied === true) return `The workbook’s own value (${source.place}): ${source.document}.`;
  const parts = [
    `${source.document} (${source.number}), ${source.place}`,
    ...(source.url === undefined ? [] : [source.url]),
    seen(source),
    ...(status === 'excerpt' ? [] : [howSure(value)]),
  ];
  return `${parts.join('; ')}.`;
}

import type { DatedValue, Source, Status } from '../../law/types';
import { derivationInEnglish } from './derivations';

export const statuses: Readonly<Record<Status, string>> = {
  published: 'published',
  excerpt: 'seen in an excerpt',
  derived: 'derived',
  unverified: 'not verified',
};

/** When the source was read, and whether that was at the source itself. */
export function seen({ read, excerptAt, copy, harvested }: Source): string {
  if (excerptAt !== undefined) return `${statuses.excerpt} on ${read} (${excerptAt})`;
  if (copy === undefined) return `read on ${read}`;
  if (copy === 'text') return `read on ${read} in a copy of the text`;
  return `read on ${read} through ${copy} (${harvested === undefined ? 'date of retrieval not known' : `retrieved on ${harvested}`})`;
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

/** The source of a value, as one line of text to copy into a document. Document titles stay in Dutch. */
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

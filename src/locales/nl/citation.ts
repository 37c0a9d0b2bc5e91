import type { DatedValue, Source, Status } from '../../law/types';

export const statuses: Readonly<Record<Status, string>> = {
  published: 'gepubliceerd',
  excerpt: 'in uittreksel gezien',
  derived: 'afgeleid',
  unverified: 'niet geverifieerd',
};

/** Wanneer de vindplaats is gelezen, en of dat bij de bron zelf was. */
export function seen({ read, excerptAt, copy, harvested }: Source): string {
  if (excerptAt !== undefined) return `${statuses.excerpt} op ${read} (${excerptAt})`;
  if (copy === undefined) return `gelezen op ${read}`;
  if (copy === 'text') return `gelezen op ${read} in een afschrift van de tekst`;
  return `gelezen op ${read} via ${copy} (${harvested === undefined ? 'ophaaldag niet bekend' : `opgehaald op ${harvested}`})`;
}

/** Hoe zeker een waarde is, met de berekening waar die er is. */
export function howSure({
  status,
  derivation,
  margin,
}: Pick<DatedValue, 'status' | 'derivation' | 'margin'>): string {
  return [
    derivation === undefined ? statuses[status] : `${statuses[status]}: ${derivation}`,
    ...(margin === undefined ? [] : [`op ${margin} na`]),
  ].join('; ');
}

/** De vindplaats van een waarde als één regel tekst, om over te nemen in een stuk. */
export function cite(value: DatedValue): string {
  const { source, status, supplied } = value;
  if (supplied === true) return `Eigen waarde van de werkmap (${source.place}): ${source.document}.`;
  const parts = [
    `${source.document} (${source.number}), ${source.place}`,
    ...(source.url === undefined ? [] : [source.url]),
    seen(source),
    ...(status === 'excerpt' ? [] : [howSure(value)]),
  ];
  return `${parts.join('; ')}.`;
}

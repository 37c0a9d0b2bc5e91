import type { DatedValue, Status } from '../../law/types';

export const statuses: Readonly<Record<Status, string>> = {
  published: 'gepubliceerd',
  derived: 'afgeleid',
  unverified: 'niet geverifieerd',
};

/** De vindplaats van een waarde als één regel tekst, om over te nemen in een stuk. */
export function cite({ source, status, derivation, margin }: DatedValue): string {
  const parts = [
    `${source.document} (${source.number}), ${source.place}`,
    ...(source.url === undefined ? [] : [source.url]),
    `gelezen op ${source.read}`,
    derivation === undefined ? statuses[status] : `${statuses[status]}: ${derivation}`,
    ...(margin === undefined ? [] : [`op ${margin} na`]),
  ];
  return `${parts.join('; ')}.`;
}

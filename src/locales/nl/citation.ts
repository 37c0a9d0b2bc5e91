import type { DatedValue, Source, Status } from '../../law/types';

export const statuses: Readonly<Record<Status, string>> = {
  published: 'gepubliceerd',
  derived: 'afgeleid',
  unverified: 'niet geverifieerd',
};

/** Wanneer de vindplaats is gelezen, en of dat bij de bron zelf was. */
export function seen({ read, excerptAt }: Source): string {
  return excerptAt === undefined ? `gelezen op ${read}` : `in uittreksel gezien op ${read} (${excerptAt})`;
}

/** De vindplaats van een waarde als één regel tekst, om over te nemen in een stuk. */
export function cite({ source, status, derivation, margin, supplied }: DatedValue): string {
  if (supplied === true) return `Eigen waarde van de werkmap (${source.place}): ${source.document}.`;
  const parts = [
    `${source.document} (${source.number}), ${source.place}`,
    ...(source.url === undefined ? [] : [source.url]),
    seen(source),
    derivation === undefined ? statuses[status] : `${statuses[status]}: ${derivation}`,
    ...(margin === undefined ? [] : [`op ${margin} na`]),
  ];
  return `${parts.join('; ')}.`;
}

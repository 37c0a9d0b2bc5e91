import type { Organisation } from '../../compose/compose';

/** The kind of organisation: `markt`, the code of an overheidssector, or `NO_SECTOR`; empty until it is chosen. */
export type OrganisationKind = string;

/** Government, but of several overheidssectoren or none of the list. */
export const NO_SECTOR = 'overheid';

/** A school board of both; which of the two a row is of follows from its employer, or is filled in later. */
export const BOTH_SCHOOLS = 'po+vo';

/** Sector and overheidssector of an organisation of this kind. */
export function sectorsOf(kind: OrganisationKind): Pick<Organisation, 'sector' | 'overheidssector'> {
  if (kind === 'markt') return { sector: 'markt', overheidssector: '' };
  return { sector: 'overheid', overheidssector: kind === NO_SECTOR || kind === BOTH_SCHOOLS ? '' : kind };
}

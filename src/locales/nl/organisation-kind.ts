/** Woorden bij de vraag wat voor organisatie het is. */
export const organisationKindWords = {
  bothSchools: 'Schoolbestuur primair én voortgezet onderwijs',
  label: 'Wat voor organisatie is het?',
  choose: 'Kies',
  several: 'Overheid: meer sectoren of een andere',
  markt: 'Geen overheid (markt)',
  overheid: (sector: string) => `Overheid: ${sector}`,
  school: (sector: string) => `Schoolbestuur ${sector}`,
};

export type OrganisationKindWords = typeof organisationKindWords;

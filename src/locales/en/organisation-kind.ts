import type { OrganisationKindWords } from '../nl/organisation-kind';

/** Words for the question what kind of organisation it is. */
export const organisationKindWords: OrganisationKindWords = {
  bothSchools: 'School board for primary and secondary education',
  label: 'What kind of organisation is it?',
  choose: 'Choose',
  several: 'Government: several sectors or another one',
  markt: 'Not government (market)',
  overheid: (sector) => `Government: ${sector}`,
  school: (sector) => `School board, ${sector}`,
};

/** The 14 overheidssectoren as they stand in names of series. */
export const governmentSectorCodes = [
  'rijk',
  'gemeenten',
  'provincies',
  'waterschappen',
  'rechterlijke-macht',
  'politie',
  'defensie',
  'po',
  'vo',
  'mbo',
  'hbo',
  'wo',
  'onderzoekinstellingen',
  'umc',
] as const;

export type GovernmentSectorCode = (typeof governmentSectorCodes)[number];

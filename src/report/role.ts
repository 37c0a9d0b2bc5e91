/** For whom the words are: the one who fills in, or the one who collects. */
export type Role = 'bestuur' | 'sectorraad';

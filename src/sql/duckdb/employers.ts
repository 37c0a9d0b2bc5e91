import { sqlName } from '../text';
import { textPasses } from '../checks';
import { employerValue, seenValue } from './keys';
import { placeName, type RowSource } from './source';

/** The columns of facts that tell who contributes a row: who pays, and who hires or else pays. */
export const WHO = ['pays', 'hires'] as const;
export type Who = (typeof WHO)[number];

const cellText = (place: number): string => `CAST(${placeName(place)} AS VARCHAR)`;

/** The name of an organisation, without what people vary in writing it. */
function organisation(place: number): string {
  return `NULLIF(regexp_replace(lower(nfc_normalize(${seenValue(cellText(place))})), '\\s+', ' ', 'g'), '')`;
}

/** The texts that tell who contributes a row, as columns: the rest is worked out of them, since they are long to write. */
export function contributorTexts({ contributors }: RowSource): string {
  if (contributors === null) throw new Error('no contributors in this file');
  if (contributors.by === 'organisatie') return `, ${organisation(contributors.place)} AS paying`;
  const hiring =
    contributors.hirer === null ? '' : `, ${employerValue(cellText(contributors.hirer))} AS hiring`;
  return `, ${employerValue(cellText(contributors.place))} AS paying${hiring}`;
}

/**
 * The nine digits of a loonheffingennummer before its L: one legal person with several numbers is one contributor. `NULL` for what is no
 * such number: of a number that nobody has, nobody knows whose it is.
 */
function legalPerson(number: string): string {
  const isOne = `regexp_full_match(${number}, '[0-9]{9}L[0-9]{2}')`;
  const isGiven = `${number} NOT LIKE '000000000%' AND ${number} NOT LIKE '%L00'`;
  return `CASE WHEN ${isOne} THEN CASE WHEN ${isGiven} AND ${textPasses(number)} THEN hash(substr(${number}, 1, 9)) END END`;
}

/** Who contributes a row, as columns of numbers that stand for a name. */
export function contributorColumns({ contributors }: RowSource): string {
  if (contributors?.by !== 'loonheffingennummer') {
    const number = 'CASE WHEN paying IS NOT NULL THEN hash(paying) END';
    return `, ${number} AS pays, ${number} AS hires`;
  }
  const pays = legalPerson('paying');
  const hires =
    contributors.hirer === null
      ? pays
      : `CASE WHEN ${sqlName('vorm')} = 'inleen' THEN COALESCE(${legalPerson('hiring')}, ${pays}) ELSE ${pays} END`;
  return `, ${pays} AS pays, ${hires} AS hires`;
}

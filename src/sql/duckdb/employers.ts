import { sqlName } from '../text';
import { textPasses } from '../checks';
import { employerValue, seenValue } from './keys';
import { placeName, type RowSource } from './source';

/** By what contributors to a publication are told apart. */
export const CONTRIBUTORS_BY = ['loonheffingennummer', 'organisatie'] as const;
export type ContributorsBy = (typeof CONTRIBUTORS_BY)[number];

/** Where the contributors of the rows of a file stand: a column for the organisation, or those for the loonheffingennummer. */
export type ContributorColumns =
  | { readonly by: 'organisatie'; readonly place: number }
  | {
      readonly by: 'loonheffingennummer';
      readonly place: number;
      /** The column for the employer that hires, where there is one. */
      readonly hirer: number | null;
    };

/** The columns of facts that tell who contributes a row: who pays, and who hires or else pays. */
export const WHO = ['pays', 'hires'] as const;
export type Who = (typeof WHO)[number];

const cellText = (place: number): string => `CAST(${placeName(place)} AS VARCHAR)`;

/**
 * The nine digits of a loonheffingennummer before its L: one legal person with several numbers is one contributor. `NULL` for what is no
 * such number: of a number that nobody has, nobody knows whose it is.
 */
function legalPerson(place: number): string {
  const number = employerValue(cellText(place));
  const isOne = `${number} IS NOT NULL AND regexp_full_match(${number}, '[0-9]{9}L[0-9]{2}')`;
  const isGiven = `${number} NOT LIKE '000000000%' AND ${number} NOT LIKE '%L00'`;
  return `CASE WHEN ${isOne} THEN CASE WHEN ${isGiven} AND ${textPasses(number)} THEN substr(${number}, 1, 9) END END`;
}

/** The name of an organisation, without what people vary in writing it. */
function organisation(place: number): string {
  return `NULLIF(regexp_replace(lower(nfc_normalize(${seenValue(cellText(place))})), '\\s+', ' ', 'g'), '')`;
}

const asNumber = (text: string): string => `CASE WHEN (${text}) IS NOT NULL THEN hash(${text}) END`;

/** Who contributes a row, as columns behind the others: numbers that stand for a name. */
export function contributorColumns({ contributors }: RowSource): string {
  if (contributors === null) throw new Error('no contributors in this file');
  if (contributors.by === 'organisatie') {
    const number = asNumber(organisation(contributors.place));
    return `, ${number} AS pays, ${number} AS hires`;
  }
  const pays = asNumber(legalPerson(contributors.place));
  const hires =
    contributors.hirer === null
      ? pays
      : `CASE WHEN ${sqlName('vorm')} = 'inleen' THEN COALESCE(${asNumber(legalPerson(contributors.hirer))}, ${pays}) ELSE ${pays} END`;
  return `, ${pays} AS pays, ${hires} AS hires`;
}

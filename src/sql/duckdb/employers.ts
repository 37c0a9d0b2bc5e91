import { sqlName } from '../text';
import { textPasses } from '../checks';
import { employerValue, seenValue } from './keys';
import { placeName, type RowSource } from './source';

/** The columns of facts that tell who contributes a row: who pays, who hires (of people who are not lent: who pays), and which organisation is named. */
export const WHO = ['pays', 'hires', 'named'] as const;
export type Who = (typeof WHO)[number];

const cellText = (place: number): string => `CAST(${placeName(place)} AS VARCHAR)`;

/** The name of an organisation, without what people vary in writing it. */
function nameValue(place: number): string {
  return `NULLIF(regexp_replace(lower(nfc_normalize(${seenValue(cellText(place))})), '\\s+', ' ', 'g'), '')`;
}

/** The texts that tell who contributes a row, as columns: the rest is worked out of them, since they are long to write. */
export function contributorTexts({ contributors }: RowSource): string {
  if (contributors === null) throw new Error('no contributors in this file');
  const { number, organisation } = contributors;
  const [hirer] = contributors.hirers;
  const texts = [
    ...(number === null ? [] : [`${employerValue(cellText(number))} AS paying`]),
    ...(organisation === null ? [] : [`${nameValue(organisation)} AS naming`]),
    ...(hirer === undefined
      ? []
      : [`${employerValue(cellText(hirer))} AS hiring`, `${nameValue(hirer)} AS hiring_name`]),
  ];
  return texts.map((text) => `, ${text}`).join('');
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

const hashOf = (text: string): string => `CASE WHEN ${text} IS NOT NULL THEN hash(${text}) END`;
const NOBODY = 'CAST(NULL AS UBIGINT)';

/**
 * Who contributes a row, as columns of numbers that stand for a name. A name can be spelled in several ways: it takes the place of the
 * number only where there is no column of numbers, or where the user says of that column that it holds something else.
 */
export function contributorColumns({ contributors }: RowSource): string {
  if (contributors === null) throw new Error('no contributors in this file');
  const { number, organisation, hirers } = contributors;
  const byName = organisation !== null && (number === null || number === organisation);
  const personOrName = (person: string | null, name: string): string => {
    const known = person === null ? [] : [legalPerson(person)];
    return `COALESCE(${[...known, ...(byName ? [hashOf(name)] : []), NOBODY].join(', ')})`;
  };
  const pays = personOrName(number === null ? null : 'paying', 'naming');
  const hiredBy = hirers.length === 0 ? NOBODY : personOrName('hiring', 'hiring_name');
  const hires = `CASE WHEN ${sqlName('vorm')} = 'inleen' THEN ${hiredBy} ELSE ${pays} END`;
  return `, ${pays} AS pays, ${hires} AS hires, ${organisation === null ? NOBODY : hashOf('naming')} AS named`;
}

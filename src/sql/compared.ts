import { textPasses } from './checks';
import { SQL_COLUMNS, type SqlColumn } from './columns';
import { NO_END, sqlName } from './text';

/** The name of the part. */
export const COMPARED = 'compared';

const [bsn, employer, ended] = [sqlName('bsn'), sqlName('lhnr'), sqlName('datEindRegistratie')];
const DIGITS = `'0123456789'`;
const isDigits = (text: string) => `translate(${text}, ${DIGITS}, '') = ''`;

/** Nine digits, eight with the leading zero lost; any other text is itself. */
const BSN = [
  `CASE WHEN plain_bsn IS NULL THEN NULL`,
  `WHEN length(plain_bsn) = 8 AND ${isDigits('plain_bsn')} THEN '0' || plain_bsn`,
  `WHEN length(plain_bsn) = 9 THEN plain_bsn ELSE ${bsn} END`,
].join(' ');

/** Only the check digit tells whether a zero belongs at the front. */
const EMPLOYER = [
  `CASE WHEN length(plain_employer) = 11 AND substr(plain_employer, 9, 1) = 'L' AND ${isDigits(`substr(plain_employer, 1, 8) || substr(plain_employer, 10)`)}`,
  `THEN CASE WHEN ${textPasses(`('0' || plain_employer)`)} THEN '0' || plain_employer ELSE plain_employer END`,
  'ELSE plain_employer END',
].join(' ');

const values: Readonly<Partial<Record<SqlColumn, string>>> = {
  bsn: BSN,
  lhnr: EMPLOYER,
  datEindRegistratie: `CASE WHEN ${ended} < ${NO_END} THEN ${ended} END`,
};

/** The rows with the numbers of persons and employers as they are compared, and without last days that say that there is none. */
export const comparedBody: string = [
  '  SELECT',
  SQL_COLUMNS.map((id) => {
    const value = values[id];
    return `    ${value === undefined ? '' : `${value} AS `}${sqlName(id)}`;
  }).join(',\n'),
  `  FROM (SELECT *, NULLIF(translate(${bsn}, ' .-' || chr(160), ''), '') AS plain_bsn,`,
  `    NULLIF(upper(translate(${employer}, ' .' || chr(160), '')), '') AS plain_employer FROM records) plain`,
].join('\n');

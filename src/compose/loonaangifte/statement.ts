/**
 * One income relation of a payroll return, reduced to what a meting needs. Days are day numbers of the 1900 system, 0 for none.
 * Nothing else of the person leaves the reader: no name, address, wage or date of birth.
 */
export interface ReturnedRelation {
  /** Nine digits as a number; 0 for an anonymous employee. */
  readonly bsn: number;
  /** The personnel number: tells anonymous employees apart, and is written nowhere. */
  readonly personNumber: string;
  /** NumIV. */
  readonly number: string;
  readonly begin: number;
  readonly end: number;
  /** CdAard of the Inkomstenperiode in force in the middle of the month of the meting; empty for none. */
  readonly aard: string;
  /** SrtIV of that Inkomstenperiode. */
  readonly kind: string;
  /** AantVerlU of the whole tijdvak; NaN where it is missing or no number. */
  readonly hours: number;
  /** AantCtrcturenPWk; NaN for none. */
  readonly weeklyHours: number;
  readonly permanent: Flag;
  /** Loonkostenvoordeel doelgroep banenafspraak requested. */
  readonly lkv: Flag;
  /** Sector code of the tax authority; NaN for none. */
  readonly taxSector: number;
}

export type Flag = 'J' | 'N' | '';

/** A relation that the employer takes back. */
export interface Withdrawal {
  readonly bsn: number;
  readonly personNumber: string;
  readonly number: string;
}

/**
 * What one message says about one tijdvak of one employer. `full` says all there is; `supplementary` and `correction` say
 * something about the relations they name only.
 */
export interface Statement {
  readonly lhnr: string;
  /** Name of the employer (NmIP), as far as given. */
  readonly employer: string;
  readonly kind: 'full' | 'supplementary' | 'correction';
  /** First and last day of the tijdvak. */
  readonly first: number;
  readonly last: number;
  /** Empty where the tijdvak is not the one asked for: `count` then still tells how many there were. */
  readonly relations: readonly ReturnedRelation[];
  readonly withdrawals: readonly Withdrawal[];
  /** How many relations it names. */
  readonly count: number;
}

/** One file. */
export interface Message {
  readonly file: string;
  /** DatTdAanm as it stands there (`YYYY-MM-DDTHH:MM:SS`); empty for none. Texts of this shape sort by time. */
  readonly made: string;
  /** Year of the message definition, from the namespace; `null` where the namespace is another or none. */
  readonly definition: number | null;
  readonly statements: readonly Statement[];
}

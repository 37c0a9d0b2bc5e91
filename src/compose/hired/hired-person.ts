/** Someone whom another organisation lends, as its statement says. */
export interface HiredPerson {
  /** 0 where the supplier may not give it: then it is counted, but a check cannot verify it. */
  readonly bsn: number;
  /** Who says that the person is in the register: UWV told the employer, or it rests on the word of the supplier. */
  readonly saidBy: 'uwv' | 'supplier';
  /** Hours worked for this organisation in the month. */
  readonly hours: number;
  /** First and last day; 0 for the whole month of the meting. */
  readonly first: number;
  readonly last: number;
  readonly supplierSector: 'markt' | 'overheid';
  /** Loonheffingennummer of the supplier, `''` where it is not known. */
  readonly lhnr: string;
  readonly kind: 'uitzend' | 'wsw';
  /** Day of the agreement about attributed hours (Besluit Wfsv 2.28); 0 for none. */
  readonly agreement: number;
  /** Hours attributed by that agreement; NaN for none. */
  readonly attributed: number;
}

/** The statement of a supplier. */
export interface HiredList {
  readonly people: readonly HiredPerson[];
  /** How many stand in it who are not in the register: they are no part of `people`. */
  readonly notRegistered: number;
}

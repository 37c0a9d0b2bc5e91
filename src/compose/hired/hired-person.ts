/** Someone whom another organisation lends, as its statement says. */
export interface HiredPerson {
  /** 0 where the supplier may not give it: then it is counted, but a check cannot verify it. */
  readonly bsn: number;
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

import type { IsoDate, Source, Status } from '../types';

/** One code of a list of the law or of the payroll return, with where it comes from. */
export interface LawCode {
  readonly code: string;
  /** Its Dutch name, as the source has it. */
  readonly name: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly source: Source;
  readonly status: Status;
}

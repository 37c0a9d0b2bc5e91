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
  /** For a ground: the act under which the code means this. Letters f and g mean other things in the two. */
  readonly regime?: GroundRegime;
}

/** The acts that list the grounds of the doelgroepregister. */
export type GroundRegime = 'wfsv' | 'wet-banenafspraak';

/** How sure a code is that stands in this source: read there, or no more than an excerpt seen. */
export function statusIn(source: Source): Status {
  return source.excerptAt === undefined ? 'published' : 'excerpt';
}

import type { FunctionSpec } from '../spec';
import { benodigd } from './benodigd';
import { bron } from './bron';
import { bsngeldig } from './bsngeldig';
import { doelstelling } from './doelstelling';
import { jobunits } from './jobunits';
import { lhnrgeldig } from './lhnrgeldig';
import { nulmeting } from './nulmeting';
import { parameter } from './parameter';
import { realisatie } from './realisatie';
import { tekort } from './tekort';
import { toedelen } from './toedelen';
import { toename } from './toename';
import { uren } from './uren';
import { verdeelsleutel } from './verdeelsleutel';

/** Every custom function, in the order in which they are shown. */
export const catalogue: readonly FunctionSpec[] = [
  jobunits,
  uren,
  verdeelsleutel,
  toedelen,
  nulmeting,
  doelstelling,
  realisatie,
  toename,
  tekort,
  benodigd,
  parameter,
  bron,
  bsngeldig,
  lhnrgeldig,
];

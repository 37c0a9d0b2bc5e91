import type { FunctionSpec } from '../spec';
import { doelstelling } from './doelstelling';
import { jobunits } from './jobunits';
import { nulmeting } from './nulmeting';
import { realisatie } from './realisatie';
import { verdeelsleutel } from './verdeelsleutel';

/** Every custom function, in the order in which they are shown. */
export const catalogue: readonly FunctionSpec[] = [
  jobunits,
  verdeelsleutel,
  nulmeting,
  doelstelling,
  realisatie,
];

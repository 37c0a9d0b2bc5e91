import type { FunctionSpec } from '../spec';
import { benodigd } from './benodigd';
import { bonusverdeling } from './bonusverdeling';
import { bron } from './bron';
import { bsngeldig } from './bsngeldig';
import { controle } from './controle';
import { doelstelling } from './doelstelling';
import { jobunits } from './jobunits';
import { lhnrgeldig } from './lhnrgeldig';
import { lkv } from './lkv';
import { meting } from './meting';
import { nulmeting } from './nulmeting';
import { parameter } from './parameter';
import { prognose } from './prognose';
import { quotum } from './quotum';
import { quotumheffing } from './quotumheffing';
import { quotumpercentage } from './quotumpercentage';
import { quotumplichtig } from './quotumplichtig';
import { quotumtekort } from './quotumtekort';
import { realisatie } from './realisatie';
import { tekort } from './tekort';
import { teltmee } from './teltmee';
import { toedelen } from './toedelen';
import { toename } from './toename';
import { uitstroom } from './uitstroom';
import { uren } from './uren';
import { verdeelsleutel } from './verdeelsleutel';
import { waarom } from './waarom';
import { werkbehoud } from './werkbehoud';

/** Every custom function, in the order in which they are shown. */
export const catalogue: readonly FunctionSpec[] = [
  jobunits,
  uren,
  teltmee,
  waarom,
  verdeelsleutel,
  toedelen,
  nulmeting,
  doelstelling,
  realisatie,
  toename,
  tekort,
  meting,
  controle,
  quotumpercentage,
  quotum,
  quotumtekort,
  quotumheffing,
  quotumplichtig,
  lkv,
  bonusverdeling,
  werkbehoud,
  uitstroom,
  benodigd,
  prognose,
  parameter,
  bron,
  bsngeldig,
  lhnrgeldig,
];

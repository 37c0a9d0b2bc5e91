import type { FunctionSpec } from '../spec';
import { aandeelvast } from './aandeelvast';
import { afgeleidesleutel } from './afgeleidesleutel';
import { benodigd } from './benodigd';
import { bonusverdeling } from './bonusverdeling';
import { bron } from './bron';
import { bsngeldig } from './bsngeldig';
import { controle } from './controle';
import { doelstelling } from './doelstelling';
import { duurzaamheid } from './duurzaamheid';
import { inleentoedelen } from './inleentoedelen';
import { jobunits } from './jobunits';
import { jobunitsperiode } from './jobunitsperiode';
import { lhnrgeldig } from './lhnrgeldig';
import { lkv } from './lkv';
import { meting } from './meting';
import { nulmeting } from './nulmeting';
import { parameter } from './parameter';
import { prognose } from './prognose';
import { quotum } from './quotum';
import { quotumberekening } from './quotumberekening';
import { quotumheffing } from './quotumheffing';
import { quotumpercentage } from './quotumpercentage';
import { quotumplichtig } from './quotumplichtig';
import { quotumregimes } from './quotumregimes';
import { quotumtekort } from './quotumtekort';
import { realisatie } from './realisatie';
import { realisatiepercentage } from './realisatiepercentage';
import { regiogroei } from './regiogroei';
import { regiotabel } from './regiotabel';
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
  jobunitsperiode,
  verdeelsleutel,
  toedelen,
  afgeleidesleutel,
  inleentoedelen,
  nulmeting,
  doelstelling,
  realisatie,
  toename,
  tekort,
  meting,
  controle,
  realisatiepercentage,
  regiotabel,
  regiogroei,
  quotumpercentage,
  quotum,
  quotumtekort,
  quotumheffing,
  quotumplichtig,
  quotumberekening,
  quotumregimes,
  lkv,
  bonusverdeling,
  werkbehoud,
  uitstroom,
  duurzaamheid,
  aandeelvast,
  benodigd,
  prognose,
  parameter,
  bron,
  bsngeldig,
  lhnrgeldig,
];

// Made from the folders by `npm run index`.

import type { FetchedSpec, FunctionSpec } from '../spec';
import { aandeelvast } from './aandeelvast/function';
import { afgeleidesleutel } from './afgeleidesleutel/function';
import { benodigd } from './benodigd/function';
import { bonusverdeling } from './bonusverdeling/function';
import { bron } from './bron/function';
import { bsngeldig } from './bsngeldig/function';
import { signature as controle } from './controle/signature';
import { doelstelling } from './doelstelling/function';
import { duurzaamheid } from './duurzaamheid/function';
import { inleentoedelen } from './inleentoedelen/function';
import { jobunits } from './jobunits/function';
import { jobunitsperiode } from './jobunitsperiode/function';
import { lhnrgeldig } from './lhnrgeldig/function';
import { lkv } from './lkv/function';
import { signature as meting } from './meting/signature';
import { nulmeting } from './nulmeting/function';
import { parameter } from './parameter/function';
import { prognose } from './prognose/function';
import { quotum } from './quotum/function';
import { quotumberekening } from './quotumberekening/function';
import { quotumcalculator } from './quotumcalculator/function';
import { quotumheffing } from './quotumheffing/function';
import { quotumpercentage } from './quotumpercentage/function';
import { quotumplichtig } from './quotumplichtig/function';
import { quotumregimes } from './quotumregimes/function';
import { quotumtekort } from './quotumtekort/function';
import { realisatie } from './realisatie/function';
import { realisatiepercentage } from './realisatiepercentage/function';
import { regiogroei } from './regiogroei/function';
import { regiotabel } from './regiotabel/function';
import { tekort } from './tekort/function';
import { teltditmee } from './teltditmee/function';
import { teltmee } from './teltmee/function';
import { toedelen } from './toedelen/function';
import { toename } from './toename/function';
import { uitstroom } from './uitstroom/function';
import { uren } from './uren/function';
import { verdeelsleutel } from './verdeelsleutel/function';
import { waarom } from './waarom/function';
import { werkbehoud } from './werkbehoud/function';

/** Every custom function, with what is fetched when it is first called. */
export const registered: readonly (FunctionSpec | FetchedSpec)[] = [
  aandeelvast,
  afgeleidesleutel,
  benodigd,
  bonusverdeling,
  bron,
  bsngeldig,
  { ...controle, load: async () => (await import('./controle/function')).controle },
  doelstelling,
  duurzaamheid,
  inleentoedelen,
  jobunits,
  jobunitsperiode,
  lhnrgeldig,
  lkv,
  { ...meting, load: async () => (await import('./meting/function')).meting },
  nulmeting,
  parameter,
  prognose,
  quotum,
  quotumberekening,
  quotumcalculator,
  quotumheffing,
  quotumpercentage,
  quotumplichtig,
  quotumregimes,
  quotumtekort,
  realisatie,
  realisatiepercentage,
  regiogroei,
  regiotabel,
  tekort,
  teltditmee,
  teltmee,
  toedelen,
  toename,
  uitstroom,
  uren,
  verdeelsleutel,
  waarom,
  werkbehoud,
];

// Made from the folders by `npm run index`.

import type { FunctionId } from '.';
import type { Example } from '../example';

import { examples as aandeelvast } from './aandeelvast/examples';
import { examples as afgeleidesleutel } from './afgeleidesleutel/examples';
import { examples as benodigd } from './benodigd/examples';
import { examples as bonusverdeling } from './bonusverdeling/examples';
import { examples as bron } from './bron/examples';
import { examples as bsngeldig } from './bsngeldig/examples';
import { examples as controle } from './controle/examples';
import { examples as doelstelling } from './doelstelling/examples';
import { examples as duurzaamheid } from './duurzaamheid/examples';
import { examples as inleentoedelen } from './inleentoedelen/examples';
import { examples as jobunits } from './jobunits/examples';
import { examples as jobunitsperiode } from './jobunitsperiode/examples';
import { examples as lhnrgeldig } from './lhnrgeldig/examples';
import { examples as lkv } from './lkv/examples';
import { examples as meting } from './meting/examples';
import { examples as nulmeting } from './nulmeting/examples';
import { examples as parameter } from './parameter/examples';
import { examples as prognose } from './prognose/examples';
import { examples as quotum } from './quotum/examples';
import { examples as quotumberekening } from './quotumberekening/examples';
import { examples as quotumcalculator } from './quotumcalculator/examples';
import { examples as quotumheffing } from './quotumheffing/examples';
import { examples as quotumpercentage } from './quotumpercentage/examples';
import { examples as quotumplichtig } from './quotumplichtig/examples';
import { examples as quotumregimes } from './quotumregimes/examples';
import { examples as quotumtekort } from './quotumtekort/examples';
import { examples as realisatie } from './realisatie/examples';
import { examples as realisatiepercentage } from './realisatiepercentage/examples';
import { examples as regiogroei } from './regiogroei/examples';
import { examples as regiotabel } from './regiotabel/examples';
import { examples as tekort } from './tekort/examples';
import { examples as teltditmee } from './teltditmee/examples';
import { examples as teltmee } from './teltmee/examples';
import { examples as toedelen } from './toedelen/examples';
import { examples as toename } from './toename/examples';
import { examples as uitstroom } from './uitstroom/examples';
import { examples as uren } from './uren/examples';
import { examples as verdeelsleutel } from './verdeelsleutel/examples';
import { examples as waarom } from './waarom/examples';
import { examples as werkbehoud } from './werkbehoud/examples';

export const examples: Readonly<Record<FunctionId, readonly Example[]>> = {
  AANDEELVAST: aandeelvast,
  AFGELEIDESLEUTEL: afgeleidesleutel,
  BENODIGD: benodigd,
  BONUSVERDELING: bonusverdeling,
  BRON: bron,
  BSNGELDIG: bsngeldig,
  CONTROLE: controle,
  DOELSTELLING: doelstelling,
  DUURZAAMHEID: duurzaamheid,
  INLEENTOEDELEN: inleentoedelen,
  JOBUNITS: jobunits,
  JOBUNITSPERIODE: jobunitsperiode,
  LHNRGELDIG: lhnrgeldig,
  LKV: lkv,
  METING: meting,
  NULMETING: nulmeting,
  PARAMETER: parameter,
  PROGNOSE: prognose,
  QUOTUM: quotum,
  QUOTUMBEREKENING: quotumberekening,
  QUOTUMCALCULATOR: quotumcalculator,
  QUOTUMHEFFING: quotumheffing,
  QUOTUMPERCENTAGE: quotumpercentage,
  QUOTUMPLICHTIG: quotumplichtig,
  QUOTUMREGIMES: quotumregimes,
  QUOTUMTEKORT: quotumtekort,
  REALISATIE: realisatie,
  REALISATIEPERCENTAGE: realisatiepercentage,
  REGIOGROEI: regiogroei,
  REGIOTABEL: regiotabel,
  TEKORT: tekort,
  TELTDITMEE: teltditmee,
  TELTMEE: teltmee,
  TOEDELEN: toedelen,
  TOENAME: toename,
  UITSTROOM: uitstroom,
  UREN: uren,
  VERDEELSLEUTEL: verdeelsleutel,
  WAAROM: waarom,
  WERKBEHOUD: werkbehoud,
};

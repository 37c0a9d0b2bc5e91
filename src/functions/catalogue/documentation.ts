// Made from the folders by `npm run index`.

import type { FunctionId } from '.';
import type { Documentation } from '../documentation';

import { documentation as aandeelvast } from './aandeelvast/documentation';
import { documentation as afgeleidesleutel } from './afgeleidesleutel/documentation';
import { documentation as benodigd } from './benodigd/documentation';
import { documentation as bonusverdeling } from './bonusverdeling/documentation';
import { documentation as bron } from './bron/documentation';
import { documentation as bsngeldig } from './bsngeldig/documentation';
import { documentation as controle } from './controle/documentation';
import { documentation as doelstelling } from './doelstelling/documentation';
import { documentation as duurzaamheid } from './duurzaamheid/documentation';
import { documentation as inleentoedelen } from './inleentoedelen/documentation';
import { documentation as jobunits } from './jobunits/documentation';
import { documentation as jobunitsperiode } from './jobunitsperiode/documentation';
import { documentation as lhnrgeldig } from './lhnrgeldig/documentation';
import { documentation as lkv } from './lkv/documentation';
import { documentation as meting } from './meting/documentation';
import { documentation as nulmeting } from './nulmeting/documentation';
import { documentation as parameter } from './parameter/documentation';
import { documentation as prognose } from './prognose/documentation';
import { documentation as quotum } from './quotum/documentation';
import { documentation as quotumberekening } from './quotumberekening/documentation';
import { documentation as quotumcalculator } from './quotumcalculator/documentation';
import { documentation as quotumheffing } from './quotumheffing/documentation';
import { documentation as quotumpercentage } from './quotumpercentage/documentation';
import { documentation as quotumplichtig } from './quotumplichtig/documentation';
import { documentation as quotumregimes } from './quotumregimes/documentation';
import { documentation as quotumtekort } from './quotumtekort/documentation';
import { documentation as realisatie } from './realisatie/documentation';
import { documentation as realisatiepercentage } from './realisatiepercentage/documentation';
import { documentation as regiogroei } from './regiogroei/documentation';
import { documentation as regiotabel } from './regiotabel/documentation';
import { documentation as tekort } from './tekort/documentation';
import { documentation as teltditmee } from './teltditmee/documentation';
import { documentation as teltmee } from './teltmee/documentation';
import { documentation as toedelen } from './toedelen/documentation';
import { documentation as toename } from './toename/documentation';
import { documentation as uitstroom } from './uitstroom/documentation';
import { documentation as uren } from './uren/documentation';
import { documentation as verdeelsleutel } from './verdeelsleutel/documentation';
import { documentation as waarom } from './waarom/documentation';
import { documentation as werkbehoud } from './werkbehoud/documentation';

export const documentation: Readonly<Record<FunctionId, Documentation>> = {
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

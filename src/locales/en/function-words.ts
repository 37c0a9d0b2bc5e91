// Made from the folders by `npm run index`.

import type { FunctionId } from '../../functions/catalogue';
import type { FunctionText } from '../../functions/words';

import { words as aandeelvast } from '../../functions/catalogue/aandeelvast/words.en';
import { words as afgeleidesleutel } from '../../functions/catalogue/afgeleidesleutel/words.en';
import { words as benodigd } from '../../functions/catalogue/benodigd/words.en';
import { words as bonusverdeling } from '../../functions/catalogue/bonusverdeling/words.en';
import { words as bron } from '../../functions/catalogue/bron/words.en';
import { words as bsngeldig } from '../../functions/catalogue/bsngeldig/words.en';
import { words as controle } from '../../functions/catalogue/controle/words.en';
import { words as doelstelling } from '../../functions/catalogue/doelstelling/words.en';
import { words as duurzaamheid } from '../../functions/catalogue/duurzaamheid/words.en';
import { words as inleentoedelen } from '../../functions/catalogue/inleentoedelen/words.en';
import { words as jobunits } from '../../functions/catalogue/jobunits/words.en';
import { words as jobunitsperiode } from '../../functions/catalogue/jobunitsperiode/words.en';
import { words as lhnrgeldig } from '../../functions/catalogue/lhnrgeldig/words.en';
import { words as lkv } from '../../functions/catalogue/lkv/words.en';
import { words as meting } from '../../functions/catalogue/meting/words.en';
import { words as nulmeting } from '../../functions/catalogue/nulmeting/words.en';
import { words as parameter } from '../../functions/catalogue/parameter/words.en';
import { words as prognose } from '../../functions/catalogue/prognose/words.en';
import { words as quotum } from '../../functions/catalogue/quotum/words.en';
import { words as quotumberekening } from '../../functions/catalogue/quotumberekening/words.en';
import { words as quotumcalculator } from '../../functions/catalogue/quotumcalculator/words.en';
import { words as quotumheffing } from '../../functions/catalogue/quotumheffing/words.en';
import { words as quotumpercentage } from '../../functions/catalogue/quotumpercentage/words.en';
import { words as quotumplichtig } from '../../functions/catalogue/quotumplichtig/words.en';
import { words as quotumregimes } from '../../functions/catalogue/quotumregimes/words.en';
import { words as quotumtekort } from '../../functions/catalogue/quotumtekort/words.en';
import { words as realisatie } from '../../functions/catalogue/realisatie/words.en';
import { words as realisatiepercentage } from '../../functions/catalogue/realisatiepercentage/words.en';
import { words as regiogroei } from '../../functions/catalogue/regiogroei/words.en';
import { words as regiotabel } from '../../functions/catalogue/regiotabel/words.en';
import { words as tekort } from '../../functions/catalogue/tekort/words.en';
import { words as teltditmee } from '../../functions/catalogue/teltditmee/words.en';
import { words as teltmee } from '../../functions/catalogue/teltmee/words.en';
import { words as toedelen } from '../../functions/catalogue/toedelen/words.en';
import { words as toename } from '../../functions/catalogue/toename/words.en';
import { words as uitstroom } from '../../functions/catalogue/uitstroom/words.en';
import { words as uren } from '../../functions/catalogue/uren/words.en';
import { words as verdeelsleutel } from '../../functions/catalogue/verdeelsleutel/words.en';
import { words as waarom } from '../../functions/catalogue/waarom/words.en';
import { words as werkbehoud } from '../../functions/catalogue/werkbehoud/words.en';

export const functionWords: Readonly<Record<FunctionId, FunctionText>> = {
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

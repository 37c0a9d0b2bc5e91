// Made from the folders by `npm run index`.

import type { FunctionId } from '../../functions/catalogue';
import type { FunctionText } from '../../functions/words';

import { words as aandeelvast } from '../../functions/catalogue/aandeelvast/words.nl';
import { words as afgeleidesleutel } from '../../functions/catalogue/afgeleidesleutel/words.nl';
import { words as benodigd } from '../../functions/catalogue/benodigd/words.nl';
import { words as bonusverdeling } from '../../functions/catalogue/bonusverdeling/words.nl';
import { words as bron } from '../../functions/catalogue/bron/words.nl';
import { words as bsngeldig } from '../../functions/catalogue/bsngeldig/words.nl';
import { words as controle } from '../../functions/catalogue/controle/words.nl';
import { words as doelstelling } from '../../functions/catalogue/doelstelling/words.nl';
import { words as duurzaamheid } from '../../functions/catalogue/duurzaamheid/words.nl';
import { words as inleentoedelen } from '../../functions/catalogue/inleentoedelen/words.nl';
import { words as jobunits } from '../../functions/catalogue/jobunits/words.nl';
import { words as jobunitsperiode } from '../../functions/catalogue/jobunitsperiode/words.nl';
import { words as lhnrgeldig } from '../../functions/catalogue/lhnrgeldig/words.nl';
import { words as lkv } from '../../functions/catalogue/lkv/words.nl';
import { words as meting } from '../../functions/catalogue/meting/words.nl';
import { words as nulmeting } from '../../functions/catalogue/nulmeting/words.nl';
import { words as parameter } from '../../functions/catalogue/parameter/words.nl';
import { words as prognose } from '../../functions/catalogue/prognose/words.nl';
import { words as quotum } from '../../functions/catalogue/quotum/words.nl';
import { words as quotumberekening } from '../../functions/catalogue/quotumberekening/words.nl';
import { words as quotumcalculator } from '../../functions/catalogue/quotumcalculator/words.nl';
import { words as quotumheffing } from '../../functions/catalogue/quotumheffing/words.nl';
import { words as quotumpercentage } from '../../functions/catalogue/quotumpercentage/words.nl';
import { words as quotumplichtig } from '../../functions/catalogue/quotumplichtig/words.nl';
import { words as quotumregimes } from '../../functions/catalogue/quotumregimes/words.nl';
import { words as quotumtekort } from '../../functions/catalogue/quotumtekort/words.nl';
import { words as realisatie } from '../../functions/catalogue/realisatie/words.nl';
import { words as realisatiepercentage } from '../../functions/catalogue/realisatiepercentage/words.nl';
import { words as regiogroei } from '../../functions/catalogue/regiogroei/words.nl';
import { words as regiotabel } from '../../functions/catalogue/regiotabel/words.nl';
import { words as tekort } from '../../functions/catalogue/tekort/words.nl';
import { words as teltditmee } from '../../functions/catalogue/teltditmee/words.nl';
import { words as teltmee } from '../../functions/catalogue/teltmee/words.nl';
import { words as toedelen } from '../../functions/catalogue/toedelen/words.nl';
import { words as toename } from '../../functions/catalogue/toename/words.nl';
import { words as uitstroom } from '../../functions/catalogue/uitstroom/words.nl';
import { words as uren } from '../../functions/catalogue/uren/words.nl';
import { words as verdeelsleutel } from '../../functions/catalogue/verdeelsleutel/words.nl';
import { words as waarom } from '../../functions/catalogue/waarom/words.nl';
import { words as werkbehoud } from '../../functions/catalogue/werkbehoud/words.nl';

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

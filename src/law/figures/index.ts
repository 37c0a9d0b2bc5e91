// Made from the folders by `npm run index`.
import aowLeeftijd from './aow-leeftijd.json';
import doelstellingenElders from './doelstellingen-elders.json';
import letter2019 from './letter-2019.json';
import letter2020 from './letter-2020.json';
import letter2025 from './letter-2025.json';
import loonkostenvoordeel from './loonkostenvoordeel.json';
import overheidssectoren from './overheidssectoren.json';
import quotumpercentages from './quotumpercentages.json';
import resultatenElders from './resultaten-elders.json';
import results2021 from './results-2021.json';
import results2024 from './results-2024.json';
import trend from './trend.json';
import werkbehoudElders from './werkbehoud-elders.json';
import wetEnBesluit from './wet-en-besluit.json';
import type { FigureFile } from './read-figures';

/** Every file of figures. */
export const figureFiles = [
  aowLeeftijd,
  doelstellingenElders,
  letter2019,
  letter2020,
  letter2025,
  loonkostenvoordeel,
  overheidssectoren,
  quotumpercentages,
  resultatenElders,
  results2021,
  results2024,
  trend,
  werkbehoudElders,
  wetEnBesluit,
] as readonly FigureFile[];

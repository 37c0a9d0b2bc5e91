import { language, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { teltditmee } from './function';

export const words: FunctionWords<typeof teltditmee, typeof examples> = {
  summary: 'Of een soort werk meetelt voor de banenafspraak, met de vindplaats van de regel.',
  about: [
    'Vul de soort werk in. De functie zegt wat u daarna moet invullen, tot er een antwoord is. Het scherm “Telt dit mee?” stelt dezelfde vragen een voor een en laat zien wat het antwoord zou veranderen.',
    'Voor een rij van een meting is er TELTMEE, die naar codes en datums kijkt. Beide lopen dezelfde stappen. TELTDITMEE geeft het antwoord voor december van het jaar dat u invult. Vult u niets in, dan is dat het laatste jaar waarvan een tekst van de wet is gelezen.',
  ],
  arguments: {
    soort: {
      name: 'soort',
      text: '"contract", "uitzend", "payroll", "wsw-detachering", "begeleid-werken", "beschut-werk", "inkoop", "social-return", "stage" of "binnenwerk".',
    },
    waar: {
      name: 'waar',
      text: 'Wie betaalt of waar wordt gewerkt: "markt" of "overheid", bij inlenen ook "onbekend". Beschut werk: "wsw" of "participatiewet". Social return: "rijk" of "ander".',
    },
    register: {
      name: 'register',
      text: 'In het doelgroepregister: "ja", "deels" (een deel van het tijdvak), "later" (pas na het tijdvak), "nee" of "onbekend".',
    },
    uitkering: {
      name: 'uitkering',
      text: 'Alleen als het register onbekend is: "wajong", "wajong-geen-arbeidsvermogen", "participatiewet", "wsw", "iva-loondispensatie", "wia", "ww" of "geen".',
    },
    sinds: { name: 'sinds', text: 'Alleen waar het uitmaakt: "voor-2026" of "vanaf-2026".' },
    loon: { name: 'loon', text: 'Bij een stage: "ja" als over de uren loon wordt betaald, anders "nee".' },
    taal: language,
    eigen_waarden: ownValues,
    jaar: {
      name: 'jaar',
      text: 'Over welk jaar u het wilt weten. Leeg: het laatste jaar waarvan de wet is gelezen.',
    },
  },
  gives: 'Eén regel tekst: het antwoord, of wat u nog moet invullen.',
  examples: [
    'Ingekochte diensten tellen bij de markt, ook als de overheid betaalt.',
    'Uitzendwerk bij de overheid: eerst het register.',
    'Een grond die in 2025 nog niet telde.',
    'In het Engels: een stage zonder loon.',
    'Een soort die niet in de lijst staat.',
  ],
};

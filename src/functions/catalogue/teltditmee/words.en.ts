import { language, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { teltditmee } from './function';

export const words: FunctionWords<typeof teltditmee, typeof examples> = {
  summary: 'Whether a kind of work counts for the banenafspraak, with the source of the rule.',
  about: [
    'Fill in the kind of work. The function tells you what to fill in next, until there is an answer. The screen “Does this count?” asks the same questions one by one and shows what would change the answer.',
    'For a row of a meting, use TELTMEE, which looks at codes and dates. Both take the same steps. TELTDITMEE answers for December of the year you fill in. Without a year it is the last year for which a text of the law was read.',
  ],
  arguments: {
    soort: {
      name: 'kind',
      text: '"contract", "uitzend" (temp), "payroll", "wsw-detachering" (secondment), "begeleid-werken", "beschut-werk" (sheltered), "inkoop" (services), "social-return", "stage" (internship) or "binnenwerk".',
    },
    waar: {
      name: 'where',
      text: 'Who pays, or where the work is done: "markt" or "overheid", and for lent work also "onbekend". Sheltered work: "wsw" or "participatiewet". Social return: "rijk" or "ander".',
    },
    register: {
      name: 'register',
      text: 'In the doelgroepregister: "ja", "deels" (part of the period), "later" (only after the period), "nee" or "onbekend".',
    },
    uitkering: {
      name: 'benefit',
      text: 'Only if the register is unknown: "wajong", "wajong-geen-arbeidsvermogen", "participatiewet", "wsw", "iva-loondispensatie", "wia", "ww" or "geen".',
    },
    sinds: { name: 'since', text: 'Only if it matters: "voor-2026" or "vanaf-2026".' },
    loon: { name: 'wage', text: 'For an internship: "ja" if wages are paid for the hours, otherwise "nee".' },
    taal: language,
    eigen_waarden: ownValues,
    jaar: {
      name: 'year',
      text: 'Which year you want to know about. Blank: the last year for which the law was read.',
    },
  },
  gives: 'One line of text: the answer, or what is still to be filled in.',
  examples: [
    'Bought-in services count in the market, even where government pays.',
    'Temp work for government: the register comes first.',
    'A ground that did not count in 2025 yet.',
    'In English: an internship without wages.',
    'A kind that is not in the list.',
  ],
};

import { ruleWords } from '../../judge/rule-words';
import type { S27Facts } from './rule';

const words = ruleWords<S27Facts>();

export const finding = words.finding({
  title: 'Maar de helft van de datums is omgezet',
  what: 'In kolom "{kop}" zijn alleen de datums met een dag tot en met 12 echte datums; de andere zijn nog tekst. Dan zijn dag en maand meestal verwisseld.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Geen enkele datum in de kolom is gebruikt. De rijen tellen pas mee als de datums goed staan.',
  why: 'Excel zet elke datum om die het kan lezen. Staat de maand voorop, dan wordt 3 december ongemerkt 12 maart.',
  todo: 'Dat geldt meestal ook voor de andere datums. Haal de gegevens opnieuw op en kies bij het openen de volgorde maand-dag-jaar. Of laat het bronprogramma jjjj-mm-dd schrijven.',
});

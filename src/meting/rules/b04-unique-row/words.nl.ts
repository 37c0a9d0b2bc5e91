import { ruleWords } from '../../judge/rule-words';
import type { B04Facts } from './rule';

const words = ruleWords<B04Facts>();

export const finding = words.finding({
  title: 'Zelfde inkomstenverhouding staat er dubbel',
  what: 'De rij van {cell} heeft hetzelfde BSN, loonheffingennummer, volgnummer en tijdvak als rij {eersteRij}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat dubbel staat, telt niet mee tot dit is opgelost. Zo zouden deze uren twee keer tellen.',
  why: 'Een inkomstenverhouding heeft per tijdvak één aantal verloonde uren.',
  todo: ({ gelijk }) =>
    gelijk === false
      ? 'De rijen verschillen verder. Is de ene rij een correctie op de andere? Tel de uren dan op in één rij. Zijn het twee personen? Vul dan bij elk het eigen BSN in. Is het één persoon met twee contracten? Geef elk contract een eigen nummer inkomstenverhouding.'
      : 'Verwijder een van de twee rijen. Zijn het twee contracten? Geef ze dan elk een eigen nummer inkomstenverhouding.',
});

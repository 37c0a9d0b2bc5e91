import { ruleWords } from '../../judge/rule-words';
import type { B04Facts } from './rule';

const words = ruleWords<B04Facts>();

export const finding = words.finding({
  title: 'Zelfde inkomstenverhouding staat er dubbel',
  what: ({ rijen, gelijk, verschil }) =>
    'De rij van {cell} heeft hetzelfde BSN, loonheffingennummer, volgnummer en tijdvak als rij {eersteRij}.' +
    (rijen === 1
      ? ''
      : gelijk
        ? ' Zo staan er {rijen} rijen dubbel, in alle kolommen gelijk: rij {dubbel}.'
        : verschil > 0
          ? ' Zo staan er {rijen} rijen dubbel, steeds met {verschil} uur meer: rij {dubbel}.'
          : ' Zo staan er {rijen} rijen dubbel: rij {dubbel}.'),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Wat dubbel staat, telt niet mee tot dit is opgelost. Zo zouden deze uren twee keer tellen.',
  why: 'Een inkomstenverhouding heeft per tijdvak één aantal verloonde uren.',
  todo: ({ gelijk, rijen = 1 }) =>
    gelijk === false
      ? rijen === 1
        ? 'De rijen verschillen verder. Is de ene rij een correctie op de andere? Tel de uren dan op in één rij. Zijn het twee personen? Vul dan bij elk het eigen BSN in. Is het één persoon met twee contracten? Geef elk contract een eigen nummer inkomstenverhouding.'
        : 'De rijen verschillen verder, en tellen geen van beide mee. Is de lijst twee keer geplakt en daarna bewerkt? Verwijder dan wat te veel is: rij {dubbel} of rij {eerste}. Begin onderaan: onder een verwijderde rij schuift alles op. Zijn de ene rijen correcties op de andere? Tel de uren dan op in één rij per contract. Zijn het andere personen of contracten? Geef die hun eigen BSN of nummer inkomstenverhouding.'
      : rijen === 1
        ? 'Verwijder een van de twee rijen. Zijn het twee contracten? Geef ze dan elk een eigen nummer inkomstenverhouding.'
        : 'Verwijder rij {dubbel}, en laat de rijen staan waarvan zij een kopie zijn. Begin onderaan: onder een verwijderde rij schuift alles op. Zijn het toch andere contracten? Geef die dan een eigen nummer inkomstenverhouding.',
});

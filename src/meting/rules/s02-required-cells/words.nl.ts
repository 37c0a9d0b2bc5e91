import { ruleWords } from '../../judge/rule-words';
import { lastTextNotice } from '../shared/last-text.nl';
import type { S02Facts } from './rule';

const words = ruleWords<S02Facts>();

export const finding = words.finding({
  title: 'Een verplichte cel is leeg',
  what: ({ opgeschoven, kolom, naast = '' }) =>
    naast !== ''
      ? kolom === 'meer'
        ? 'In rij {row} zijn verplichte cellen leeg: {kop}. Onder {naast} staat een getal dat de uren kan zijn.'
        : 'Cel {cell} ({kop}) is leeg. In de cel ernaast, onder {naast}, staat een getal dat de uren kan zijn.'
      : kolom === 'meer' || kolom === 'sectoren'
        ? 'In rij {row} zijn verplichte cellen leeg: {kop}.'
        : opgeschoven
          ? 'Alleen in de laatste rij is de cel onder {kop} leeg: {cell}.'
          : 'Cel {cell} ({kop}) is leeg.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee, of telt verkeerd mee.',
  why: 'Zonder dit gegeven weet niemand of en hoe de baan meetelt.',
  todo: ({ kolom, laatsteTekst, opgeschoven, samengevoegd, naast = '', naastSoort }) => {
    const empty = `Maak de cel onder {naast} leeg, of vul daar ${naastSoort === 'contract' ? 'de contracturen in' : 'de datum in die er hoort'}.`;
    if (naast !== '' && kolom === 'meer')
      return `Staan de uren één kolom te ver? Zet ze in de goede cel. ${empty} Vul de andere cellen in.${lastTextNotice(laatsteTekst)}`;
    if (naast !== '') return `Staan de uren één kolom te ver? Zet ze in {cell}. ${empty}`;
    if (samengevoegd === true)
      return 'De cel is samengevoegd met andere cellen, en dan is alleen de bovenste gevuld. Kies in Excel Samenvoegen ongedaan maken, en vul {kop} in elke rij in. Is elke rij van een andere persoon, vul dan bij elk het eigen gegeven in.';
    if (kolom === 'meer')
      return `Vul deze cellen in. Kijk eerst of de gegevens elders staan: een rij kan zijn afgebroken, of een deel ervan staat een rij hoger of lager.${lastTextNotice(laatsteTekst)}`;
    if (opgeschoven === true)
      return 'Kijk eerst of hogerop onder {kop} een cel is verwijderd: dan staat daaronder alles één rij te hoog. Is dat niet zo, vul {cell} dan in.';
    switch (kolom) {
      case 'inRegister':
      case 'datRegistratie':
        return 'Vraag UWV of de persoon in het doelgroepregister staat. Vul ja of nee in, of de begindatum die UWV noemt.';
      case 'sector':
        return `Vul markt of overheid in: de sector van uw organisatie, of de sector van de inlener als de persoon is ingeleend.${lastTextNotice(laatsteTekst)}`;
      case 'sectoren':
        return `Deze persoon is ingeleend. Vul in allebei de kolommen de sector van de inlener in: markt of overheid.${lastTextNotice(laatsteTekst)}`;
      case 'lhnr':
      case 'numIv':
        return 'Zoek {kop} op in de loonaangifte en vul {cell} in. Staat dezelfde inkomstenverhouding ook in een andere rij? Verwijder dan de rij die te veel is.';
      case 'vorm':
        return 'Vul formeel in voor mensen in dienst, en inleen voor mensen die u inleent.';
      default:
        return 'Zoek {kop} op in de salarisadministratie en vul {cell} in.';
    }
  },
});

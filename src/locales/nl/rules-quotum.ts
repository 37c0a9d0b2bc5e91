import type { RuleWordsFile } from '../rule-words';

/** Woorden bij de regels over het quotum. Er wordt op dit moment geen heffing opgelegd. */
export const quotumRules: RuleWordsFile = {
  Q01: {
    title: 'Quotum opgegeven onder de drempel',
    what: 'In {cell} staat {waarde}, maar met {uren} verloonde uren ligt u onder de drempel van {drempel} uren.',
    consequence: 'Voor {jaar} geldt voor deze werkgever geen quotum; het getal telt nergens mee.',
    why: 'Wie in het jaar zelf of het jaar ervoor minder dan 40.575 verloonde uren had, valt buiten het quotum.',
    todo: {
      bestuur: 'Maak {cell} leeg, of verbeter de verloonde uren als die niet van de hele werkgever zijn.',
      sectorraad:
        'Neem het tekort van deze werkgever niet mee, tenzij het bestuur de verloonde uren verbetert.',
    },
  },
  Q02: {
    title: 'Quotumpercentage kan niet kloppen',
    what: 'In {cell} staat {percentage}%.',
    consequence: 'Het quotumtekort is met dit percentage niet te berekenen.',
    why: 'Het percentage is naar beneden afgerond op twee cijfers achter de komma en ligt tussen 0 en {hoogste}.',
    todo: 'Neem het vastgestelde percentage van uw sector en jaar over, bijvoorbeeld 1,93%.',
  },
  Q03: {
    title: 'Quotumtekort of heffing anders berekend',
    what: 'Bij {veld} staat {opgegeven} (cel {cell}). Uit uw eigen opgave volgt {verwacht}.',
    consequence: 'Uw positie voor {jaar} kan te hoog of te laag zijn. Er wordt nu geen heffing opgelegd.',
    why: 'Tekort = (alle uren × percentage − uren doelgroep) ÷ uren per baan, naar beneden op één decimaal. Heffing = tekort × € 5.000.',
    todo: 'Reken het na met QUOTUMTEKORT en QUOTUMHEFFING en verbeter {cell}, of licht toe waarom u anders rekent.',
  },
  Q04: {
    title: 'Wsw-werk in de opgave voor het quotum',
    what: 'In {cell} staan {uren} uren van de doelgroep, en de meting heeft {rijen} rijen met Wsw-werk.',
    consequence: 'Uren die niet meetellen maken het quotumtekort te klein.',
    why: 'Uren van een Wsw-dienstverband tellen bij het sw-bedrijf niet mee, wel bij wie de werknemer inleent.',
    todo: 'Controleer of de uren in {cell} zonder Wsw-dienstverbanden zijn, en schrijf dat in de toelichting.',
  },
  Q05: {
    title: 'Na de laatste dag ingediend',
    what: 'In {cell} staat {datum}. De laatste dag voor {jaar} is {uiterlijk}.',
    consequence: 'Wat later is ingediend of afgesproken, doet voor dat jaar niet meer mee.',
    why: 'Loonaangiften tellen tot en met 1 mei van het volgende jaar, afspraken over inleen tot en met 1 augustus.',
    todo: 'Verbeter de datum als die fout is. Klopt zij, laat deze uren dan weg en licht dat toe.',
  },
};

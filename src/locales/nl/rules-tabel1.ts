import type { RuleWordsFile } from '../rule-words';

/** Woorden bij de regels over Tabel 1. */
export const tabel1Rules: RuleWordsFile = {
  T01: {
    title: 'Kolom telt niet op tot het totaal',
    what: 'In kolom {kolom} staat als totaal {totaal} (cel {cell}), maar formeel en inleen samen zijn {som}. Afronding verklaart een verschil van hooguit {marge}.',
    consequence: 'Tabel 1 wordt niet overgenomen: niet te zien is welk van de drie getallen fout is.',
    why: 'Elk getal is apart afgerond. Een totaal van twee delen kan daardoor 1 verschillen, niet meer.',
    todo: {
      bestuur:
        'Vergelijk de drie getallen in kolom {kolom} met de berekende cijfers in het sjabloon of met uw eigen telling. Verbeter het getal dat afwijkt.',
      sectorraad: 'Vraag het bestuur welk getal in kolom {kolom} klopt. Verander zelf niets aan het totaal.',
    },
  },
  T02: {
    title: 'Rij telt niet op tot het totaal',
    what: 'In de rij {rij} staat als totaal {totaal} (cel {cell}), maar markt en overheid samen zijn {som}. Afronding verklaart een verschil van hooguit {marge}.',
    consequence: 'Tabel 1 wordt niet overgenomen: markt en overheid zijn niet los van elkaar te gebruiken.',
    why: 'Elk getal is apart afgerond. Markt en overheid samen kunnen daardoor 1 verschillen van het totaal, niet meer.',
    todo: {
      bestuur: 'Zoek in de rij {rij} of een getal bij de verkeerde sector staat, en zet het op zijn plaats.',
      sectorraad:
        'Laat het bestuur nagaan of in de rij {rij} banen tussen markt en overheid zijn verwisseld.',
    },
  },
  T03: {
    title: 'Vier cellen tellen niet op tot het eindtotaal',
    what: 'Het eindtotaal is {totaal} (cel {cell}), maar de vier cellen samen zijn {som}. Afronding verklaart een verschil van hooguit {marge}.',
    consequence:
      'Tabel 1 wordt niet overgenomen: elke rij en kolom klopt op 1 na, maar samen is het te veel.',
    why: 'Vier afgeronde getallen kunnen samen hooguit 2 afwijken van een afgerond totaal.',
    todo: 'Bereken het eindtotaal opnieuw uit de banen zonder afronding, en rond daarna pas af.',
  },
  T04: {
    title: 'Afrondingsverschil in Tabel 1',
    what: 'Deze sommen wijken af door afronding: {sommen}. De verschillen zijn {verschillen}.',
    consequence: 'Geen. De tabel is in orde.',
    why: 'Kamerbrieven ronden elk getal apart af; ook hun tabellen hebben zulke verschillen.',
    todo: 'U hoeft niets te doen. Laat de getallen zo: wie ze passend maakt, maakt er één fout.',
  },
  T05: {
    title: 'Niveau is niet nulmeting plus toename',
    what: 'In {cell} staat {niveau}. De nulmeting {nulmeting} plus de toename {toename} is {verwacht}: een verschil van {verschil}.',
    consequence: 'Niveau en toename spreken elkaar tegen; de toename telt voor de doelstelling.',
    why: 'Extra banen zijn altijd geteld ten opzichte van de nulmeting van eind 2012.',
    todo: 'Controleer of in {cell} het niveau van hetzelfde jaar staat als de toename, en verbeter wat niet klopt.',
  },
  T06: {
    title: 'Nulmeting wijkt af van de gepubliceerde',
    what: 'In {cell} staat {opgegeven}. Gepubliceerd is {gepubliceerd}.',
    consequence: 'Elke toename in deze tabel is tegen een ander begin geteld dan die van anderen.',
    why: 'De nulmeting van eind 2012 staat vast: 75.179 banen, waarvan 36.206 via inleen, verdeeld 76,0% om 24,0%.',
    todo: 'Zet in {cell} het gepubliceerde getal. Rekent u bewust met een ander, zet dat dan met uw bron in BA_Parameters.',
  },
  T07: {
    title: 'Verdeelsleutel is samen geen 100%',
    what: 'Markt {markt}% en overheid {overheid}% zijn samen {samen}% (cel {cell}).',
    consequence: 'Er worden banen verdeeld die er niet zijn, of er blijven banen over.',
    why: 'De sleutel verdeelt alle banen via inleenverbanden over twee sectoren.',
    todo: 'Neem beide percentages over uit hetzelfde onderzoek van hetzelfde jaar.',
  },
  T08: {
    title: 'Inleen per sector volgt niet uit de sleutel',
    what: 'In {cell} staat voor {sector} {opgegeven}. Met {niveau} banen via inleen en een sleutel van {sleutel}% hoort daar {verwacht}.',
    consequence: 'Een sector krijgt banen die bij de andere horen.',
    why: 'Toename per sector = niveau van het jaar maal de sleutel van het jaar, min 36.206 maal de sleutel van 2012. Pas op het eind wordt afgerond.',
    todo: 'Ga na of de sleutel en het niveau van hetzelfde jaar zijn, en of de nulmeting met 76,0% en 24,0% is verdeeld.',
  },
  T09: {
    title: 'Ongewone verdeelsleutel',
    what: 'De overheid krijgt {overheid}% van de banen via inleen (cel {cell}). Gewoon is {van} tot {tot}%.',
    consequence: 'Kleine verschillen in de sleutel verschuiven veel banen tussen de sectoren.',
    why: 'Alle bekende sleutels geven de overheid tussen 24 en 34%.',
    todo: 'Schrijf in de toelichting uit welk onderzoek deze sleutel komt, of verbeter hem als markt en overheid zijn verwisseld.',
  },
  T10: {
    title: 'Verandering wijkt af van de gepubliceerde',
    what: 'Voor {vorm}, {sector} is het verschil met vorig jaar {verandering} (cel {cell}). Over {jaar} is {gepubliceerd} gepubliceerd. Het gaat om {aantal} cellen.',
    consequence: 'Eén van beide tabellen klopt niet met de Kamerbrief.',
    why: 'De brief noemt de verandering per jaar apart; meer dan 2 verschil komt niet door afronding.',
    todo: 'Leg beide jaren naast de Kamerbrieven en verbeter het jaar dat afwijkt.',
  },
  T11: {
    title: 'Minder banen via inleen dan bij de nulmeting',
    what: 'De toename van inleen is {toename} ({sector}, cel {cell}).',
    consequence: 'Geen. Een getal onder nul is hier mogelijk.',
    why: 'Vooral het aantal Wsw-detacheringen daalt sinds 2012; landelijk was inleen in 2024 onder nul.',
    todo: 'U hoeft niets te doen als het minteken zo bedoeld is.',
  },
  T13: {
    title: 'Doelstelling is niet die van het jaar',
    what: 'In {cell} staat voor {sector} {opgegeven}. Voor {jaar} is {doelstelling} afgesproken.',
    consequence: 'Of de doelstelling is gehaald, wordt tegen een verkeerd getal bekeken.',
    why: 'De doelstellingen zijn cumulatief en per jaar vastgelegd in het Sociaal Akkoord.',
    todo: 'Zet in {cell} {doelstelling}. Is de tabel over een ander jaar, verbeter dan het jaar.',
  },
  T14: {
    title: 'Doelstelling niet gehaald',
    what: 'Over {jaar} is de doelstelling niet gehaald voor: {sectoren}. Het tekort is {tekorten} banen.',
    consequence: 'Geen gevolg voor de meting; het tekort hoort in de toelichting bij de resultaten.',
    why: 'Een doelstelling is gehaald als de toename minstens even groot is, per sector en in totaal.',
    todo: 'Noem bij het aanbieden van de cijfers het tekort van {tekort} banen ({sector}).',
  },
  T15: {
    title: 'Kwartaalcijfer in plaats van jaarmeting',
    what: 'Het eindtotaal {cijfer} (cel {cell}) is het cijfer van de UWV-trendrapportage over kwartaal {kwartaal} van {jaar}.',
    consequence: 'Een voorlopig cijfer staat tussen officiële: de reeks is niet meer te vergelijken.',
    why: 'Trendcijfers zijn voorlopig en landelijk. De officiële meting volgt in de zomer van het jaar erna.',
    todo: 'Vervang het door de uitkomst van de jaarmeting, of schrijf in de toelichting dat deze er nog niet is.',
  },
  T16: {
    title: 'Cel van Tabel 1 is leeg',
    what: 'In {cell} ontbreekt het getal voor {vorm}, {sector} ({jaar}).',
    consequence: 'De tabel is niet te controleren en niet op te tellen met andere.',
    why: 'Totalen zijn altijd nodig. Markt en overheid zijn nodig zolang de wet ze apart vraagt.',
    todo: 'Vul {cell} in. Zijn er geen banen, vul dan 0 in.',
  },
  T17: {
    title: 'Ongewoon aandeel formele dienstverbanden',
    what: 'Formele dienstverbanden zijn {aandeel}% van de toename (cel {cell}). Gewoon is {van} tot {tot}%.',
    consequence: 'Mogelijk staan banen in de verkeerde rij.',
    why: 'Landelijk was het aandeel 92% in 2021 en 104,5% in 2024.',
    todo: 'Controleer of uitzend en Wsw-detachering bij inleen staan. Klopt het, licht dan toe waarom het aandeel afwijkt.',
  },
};

/** Wat de woorden van wet en statistiek betekenen. De sleutel is de term zelf; hij blijft in elke taal Nederlands. */
export const glossary = {
  aangiftetijdvak:
    'Het tijdvak waarover een werkgever loonaangifte doet: maand, vier weken, half jaar of jaar.',
  arbeidsbeperkte:
    'Het woord van de wet voor iemand uit de doelgroep van de banenafspraak (Wfsv, artikel 38b).',
  arbeidsmarktregio: 'Een van de 35 regio’s waarin UWV en gemeenten samenwerken.',
  baan: 'Een hoeveelheid werk van 25,5 verloonde uren per week. Een baan is dus geen persoon, geen contract en geen fte.',
  banenafspraak: 'De afspraak om 125.000 extra banen te maken voor mensen met een arbeidsbeperking.',
  'begeleid werk':
    'Werk bij een gewone werkgever met een Wsw-indicatie. De werknemer is daar zelf in dienst. Code aard arbeidsverhouding 23.',
  'beschut werk': 'Werk in een beschermde omgeving. Telt niet mee voor de banenafspraak.',
  BSN: 'Burgerservicenummer: negen cijfers die aan de elfproef voldoen. Verdient bijzondere bescherming.',
  doelgroepregister: 'Het register van UWV met iedereen voor wie de banenafspraak geldt.',
  doelstelling:
    'Het aantal extra banen dat aan het eind van een jaar bereikt moet zijn, geteld vanaf de nulmeting.',
  elfproef: 'Rekenregel waarmee een verkeerd getypt BSN of fiscaal nummer meestal opvalt.',
  'formeel dienstverband': 'Een eigen arbeidsovereenkomst of aanstelling bij de werkgever waar iemand werkt.',
  grond:
    'De reden waarom iemand in het doelgroepregister staat (Wfsv, artikel 38b, lid 1, onderdeel a tot en met g, of lid 2).',
  inkomstenverhouding:
    'Eén relatie tussen een werkgever en een werknemer in de loonaangifte: loonheffingennummer, BSN en volgnummer samen.',
  inleenverband:
    'Werk via een uitzendbureau of via detachering vanuit de Wsw. Telt in de sector waar iemand echt werkt.',
  inlener: 'De werkgever waar een uitgeleende werknemer echt werkt.',
  IVA: 'Uitkering voor wie volledig en duurzaam arbeidsongeschikt is (WIA, hoofdstuk 6).',
  LKV: 'Loonkostenvoordeel: een tegemoetkoming per verloond uur voor de werkgever.',
  loonheffingennummer:
    'Het nummer waaronder een werkgever loonaangifte doet: negen cijfers, de letter L en twee cijfers.',
  loonwaarde: 'Wat iemand op het werk presteert, als deel van wat voor het minimumloon gewoon is.',
  markt: 'Alle werkgevers die geen overheidswerkgever zijn.',
  meting: 'De telling van de banen aan het eind van een jaar.',
  nulmeting: 'De beginstand eind 2012. Alle resultaten zijn de toename daarna.',
  overheid: 'De overheidswerkgevers, in veertien overheidssectoren.',
  overheidssector:
    'Een van de sectoren van de overheid met een eigen werkagenda, zoals het primair onderwijs.',
  polisadministratie: 'Het register van UWV met alle loonaangiften. De bron van de verloonde uren.',
  quotumheffing: 'De heffing per ontbrekende baan. Op dit moment wordt zij niet geheven.',
  quotumpercentage: 'Het deel van de verloonde uren dat door de doelgroep gemaakt moet zijn.',
  quotumtekort: 'Het aantal banen dat een werkgever te weinig heeft, naar beneden afgerond op één decimaal.',
  realisatie: 'Wat er werkelijk aan extra banen is geteld.',
  sectorraad: 'De vereniging van werkgevers in een overheidssector die de opgaven van besturen samenbrengt.',
  'sociaal ontwikkelbedrijf': 'Het vroegere sw-bedrijf. Leent mensen uit met een Wsw-dienstbetrekking.',
  toelichting: 'De uitleg die bij een waarschuwing hoort en die in de werkmap bewaard blijft.',
  trendrapportage: 'Voorlopige kwartaalcijfers van UWV. Nooit te mengen met een officiële meting.',
  uitlener: 'Het uitzendbureau of sociaal ontwikkelbedrijf dat een werknemer uitleent.',
  verdeelsleutel:
    'De verdeling van de banen via inleenverbanden over markt en overheid, per jaar opnieuw onderzocht.',
  'verloonde uren': 'De uren waarover loon is betaald, zoals opgegeven in de loonaangifte.',
  Wajong: 'Uitkering voor wie jong een arbeidsbeperking kreeg.',
  werkbehoud: 'Het deel van een groep werkenden dat een jaar of twee jaar later nog werkt.',
  Wsw: 'Wet sociale werkvoorziening. Sinds 2015 zonder nieuwe instroom.',
} as const;

export type GlossaryTerm = keyof typeof glossary;

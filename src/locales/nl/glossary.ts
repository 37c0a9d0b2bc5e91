/** Wat de woorden van wet en statistiek betekenen. De sleutel is de term zelf; hij blijft in elke taal Nederlands. */
export const glossary = {
  aangiftetijdvak:
    'Het tijdvak waarover een werkgever loonaangifte doet: maand, vier weken, half jaar of jaar.',
  'aard arbeidsverhouding':
    'Wat voor werk het is, als code in de loonaangifte (CdAard): bijvoorbeeld 1 voor een arbeidsovereenkomst, 11 voor een uitzendkracht en 24 voor beschut werk.',
  arbeidsbeperkte:
    'Het woord van de wet voor iemand uit de doelgroep van de banenafspraak (Wfsv, artikel 38b).',
  arbeidsmarktregio: 'Een van de 35 regio’s waarin UWV en gemeenten samenwerken.',
  baan: 'Een hoeveelheid werk van 25,5 verloonde uren per week. Een baan is dus geen persoon, geen contract en geen fte.',
  banenafspraak: 'De afspraak om 125.000 extra banen te maken voor mensen met een arbeidsbeperking.',
  'begeleid werk':
    'Werk bij een gewone werkgever met een Wsw-indicatie. De werknemer is daar zelf in dienst. In de loonaangifte: aard arbeidsverhouding 23.',
  'beschut werk': 'Werk in een beschermde omgeving. Telt niet mee voor de banenafspraak.',
  BSN: 'Burgerservicenummer: negen cijfers die kloppen volgens de elfproef. Een BSN vraagt om extra bescherming.',
  doelgroepregister: 'Het register van UWV met iedereen voor wie de banenafspraak geldt.',
  doelstelling:
    'Het aantal extra banen dat aan het eind van een jaar bereikt moet zijn, geteld vanaf de nulmeting.',
  elfproef: 'Een rekensom waarmee een verkeerd getypt BSN of loonheffingennummer meestal opvalt.',
  'formeel dienstverband': 'Een arbeidsovereenkomst of aanstelling bij de werkgever waar iemand echt werkt.',
  grond:
    'De reden waarom iemand in het doelgroepregister staat (Wfsv, artikel 38b, lid 1, onderdeel a tot en met g, of lid 2).',
  inkomstenverhouding:
    'Eén relatie tussen een werkgever en een werknemer in de loonaangifte: loonheffingennummer, BSN en volgnummer samen.',
  inleenverband:
    'Werk via een uitzendbureau of via detachering vanuit de Wsw. Telt in de sector waar iemand echt werkt.',
  inlener: 'De werkgever waar een uitgeleende werknemer echt werkt.',
  IVA: 'Uitkering voor wie volledig en duurzaam arbeidsongeschikt is (WIA, hoofdstuk 6).',
  LKV: 'Loonkostenvoordeel: geld dat de werkgever krijgt per verloond uur.',
  loonheffingennummer:
    'Het nummer waaronder een werkgever loonaangifte doet: negen cijfers, de letter L en twee cijfers.',
  loonwaarde: 'Hoeveel iemand op het werk presteert, als deel van wat gewoon is voor het minimumloon.',
  markt: 'Alle werkgevers die geen overheidswerkgever zijn.',
  meting: 'De telling van de banen aan het eind van een jaar.',
  nulmeting: 'De beginstand eind 2012. Alle resultaten zijn de toename daarna.',
  overheid: 'De overheidswerkgevers, in veertien overheidssectoren.',
  overheidssector:
    'Een van de sectoren van de overheid met een eigen werkagenda, zoals het primair onderwijs.',
  polisadministratie: 'Het register van UWV met alle loonaangiften. De bron van de verloonde uren.',
  quotumheffing: 'De heffing voor elke baan te weinig. Die wordt op dit moment niet geheven.',
  quotumpercentage: 'Het deel van de verloonde uren dat door de doelgroep gemaakt moet zijn.',
  quotumtekort: 'Het aantal banen dat een werkgever te weinig heeft, naar beneden afgerond op één decimaal.',
  realisatie: 'Het aantal extra banen dat echt is geteld.',
  sectorraad:
    'De vereniging van werkgevers in een overheidssector die de werkmappen van besturen samenvoegt.',
  'sociaal ontwikkelbedrijf': 'Het vroegere sw-bedrijf. Leent mensen uit met een Wsw-dienstbetrekking.',
  toelichting: 'De uitleg bij een waarschuwing. Die blijft in de werkmap bewaard.',
  trendrapportage: 'Voorlopige kwartaalcijfers van UWV. Gebruik ze nooit samen met een officiële meting.',
  uitlener: 'Het uitzendbureau of sociaal ontwikkelbedrijf dat een werknemer uitleent.',
  verdeelsleutel:
    'De verdeling van banen via inleenverbanden over markt en overheid. Die wordt elk jaar opnieuw onderzocht.',
  'verloonde uren': 'De uren waarover loon is betaald, zoals opgegeven in de loonaangifte.',
  Wajong: 'Uitkering voor wie jong een arbeidsbeperking kreeg.',
  werkbehoud: 'Het deel van een groep werkenden dat een jaar of twee jaar later nog werkt.',
  Wsw: 'Wet sociale werkvoorziening. Sinds 2015 zonder nieuwe instroom.',
} as const;

export type GlossaryTerm = keyof typeof glossary;

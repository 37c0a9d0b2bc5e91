/** Woorden bij het toevoegen en wijzigen van één persoon. */
export const personWords = {
  how: 'Hebt u geen salarisbestand, of ontbreekt er iemand? Beantwoord een paar vragen. Daarna staat de persoon in de meting.',
  needsWorkbook:
    'Personen toevoegen kan alleen in een open werkmap. Open de werkmap in Excel en open dit venster daar.',
  looking: 'Even kijken wie er in de meting staat',
  failed: 'Dit is niet gelukt. Wat u invulde, staat er nog.',
  again: 'Opnieuw proberen',

  none: 'In deze werkmap staat nog geen meting. Begin er een.',
  begin: {
    name: 'Naam van de organisatie',
    year: 'Jaar van de meting',
    missing: 'Vul dit in.',
    bsn: 'Er staat een BSN in de naam. Haal het weg.',
    button: 'Meting beginnen in deze werkmap',
    cannot:
      'In deze versie van Excel kan het venster geen bladen toevoegen. Maak een nieuwe werkmap en open dit venster daar.',
    newWorkbook: 'Nieuwe werkmap maken',
  },

  sector: {
    why: 'In deze werkmap staat nog niet bij welke sector uw organisatie hoort. Zonder dat telt niemand mee.',
    save: 'Invullen op het blad Opgave',
  },
  add: 'Persoon toevoegen',
  people: (n: string) => `Al in de meting: ${n}`,
  person: (bsn: string, hours: string, row: number) =>
    `${bsn === '' ? 'Zonder BSN' : bsn}, ${hours === '' ? 'geen uren' : `${hours} uur`} (rij ${row})`,
  edit: 'Wijzigen',
  editLabel: (person: string) => `Wijzigen: ${person}`,
  tooMany: (most: number) => `De eerste ${most} rijen staan hier. Andere wijzigt u in het blad.`,

  progress: (step: number, all: number) => `Vraag ${step} van ${all}`,
  titles: {
    work: 'Wat voor werk is het?',
    bsn: 'Wat is het BSN?',
    register: 'Staat deze persoon in het doelgroepregister?',
    hours: 'Hoeveel uren zijn verloond?',
    month: 'Over welke maand?',
    permanent: 'Is het voor onbepaalde tijd?',
  },
  hints: {
    work: 'Zo weet u of en bij wie de uren meetellen. Een stage zonder loon telt niet mee.',
    bsn: 'Negen cijfers. Het BSN blijft in deze werkmap.',
    bsnLent:
      'Negen cijfers. Laat het leeg als de uitlener het niet mag geven: dan kan niemand dubbel tellen zien.',
    register: 'UWV vertelt u dat als u het BSN opgeeft.',
    hours:
      'Alle uren waarover loon is betaald, ook vakantie en ziekte. Ze staan op de loonstrook of in de loonaangifte.',
    month: 'UWV telt met de maand december.',
    permanent: 'Mag leeg blijven.',
  },
  work: {
    '1': 'In dienst, met een arbeidsovereenkomst',
    '18': 'In dienst, met een aanstelling als ambtenaar',
    '83': 'In dienst en in opleiding (bbl)',
    '7': 'Stage met loon',
    '24': 'Beschut werk (Participatiewet)',
    '21': 'Wsw, in de sociale werkplaats zelf',
    '23': 'Wsw, begeleid werken',
    '11': 'Ingeleend: uitzendwerk',
    '22': 'Ingeleend: detachering vanuit een sociaal werkbedrijf (Wsw)',
    '82': 'In dienst bij een payrollbedrijf',
    detachering: 'Gedetacheerd door een andere werkgever',
  },
  payrollDoubt:
    'Hoe payroll meetelt, is niet bevestigd. Vraag het payrollbedrijf of het deze uren al in een eigen meting zet: tel ze één keer.',
  otherWork: (code: string) => `Zoals het er nu staat: ${code}`,
  supplier: 'De uitlener hoort bij',
  sectors: { markt: 'De markt', overheid: 'De overheid' },
  registered: { J: 'Ja', N: 'Nee' },
  from: 'Sinds (mag leeg blijven)',
  until: 'Tot en met (mag leeg blijven)',
  hours: 'Verloonde uren in de maand',
  month: 'Maand',
  year: 'Jaar',
  otherPeriod: (first: string, last: string) => `Nu staat er: ${first} tot en met ${last}.`,
  permanent: { J: 'Ja', N: 'Nee', '': 'Niet invullen' },
  problems: {
    'work-missing': 'Kies wat voor werk het is.',
    'supplier-missing': 'Kies waar de uitlener bij hoort.',
    'work-elsewhere':
      'Deze uren tellen bij de werkgever die het loon betaalt. Alleen uitzendwerk en detachering vanuit de Wsw tellen bij u. Zet deze persoon niet in uw meting.',
    'bsn-missing': 'Vul het BSN in.',
    'bsn-wrong': 'Dit kan geen BSN zijn: het moet negen cijfers zijn die kloppen met de elfproef.',
    'register-missing': 'Kies ja of nee. Weet u het niet, vraag het UWV.',
    'register-no-day': 'Deze datum bestaat niet. Kijk naar het jaartal, of maak het veld leeg.',
    'register-reversed': 'De laatste dag ligt voor de eerste.',
    'hours-wrong': 'Vul de uren in als getal, van 0 tot en met 744.',
    'month-missing': 'Kies de maand.',
  },
  next: 'Verder',
  back: 'Terug',
  cancel: 'Annuleren',

  overview: 'Klopt dit?',
  change: (question: string) => `Wijzig: ${question}`,
  answers: {
    work: 'Werk',
    bsn: 'BSN',
    register: 'In het doelgroepregister',
    hours: 'Verloonde uren',
    month: 'Tijdvak',
    permanent: 'Onbepaalde tijd',
  },
  empty: 'niet ingevuld',
  notCounting: 'Wie niet in het doelgroepregister staat, telt niet mee.',
  already: (row: number) =>
    `Dit BSN staat al in de meting, voor dezelfde maand: rij ${row}. Een tweede rij is alleen goed bij een tweede baan.`,
  write: 'In de meting zetten',
  writeChange: 'Wijziging opslaan',
  remove: 'Uit de meting halen',
  removeSure: 'Weet u het zeker? De rij van deze persoon wordt leeg.',
  removeYes: 'Ja, weghalen',
  removeNo: 'Nee, laten staan',
  removed: (row: number) => `De persoon is uit de meting. Rij ${row} is leeg.`,
  written: (row: number) => `De persoon staat in rij ${row}.`,
  noColumn: (headings: string) => `De meting heeft geen kolom voor: ${headings}. Dat is niet ingevuld.`,
  check: 'Meting controleren',
  another: 'Nog iemand toevoegen',
};

export type PersonWords = typeof personWords;

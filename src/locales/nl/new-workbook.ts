/** Woorden bij het maken van een nieuwe werkmap uit een sjabloon. */
export const newWorkbookWords = {
  how: 'Beantwoord een paar vragen. U krijgt een werkmap met de juiste kolommen, keuzelijsten en uitleg.',
  kind: '1. Voor wie is de meting?',
  kinds: {
    schoolbestuur: {
      name: 'Een schoolbestuur',
      what: 'Rijen per persoon en tijdvak, met de kolommen voor het onderwijs.',
    },
    sectororganisatie: {
      name: 'Een andere organisatie in een sector',
      what: 'Ook met kolommen voor uitlenen en inlenen.',
    },
    landelijk: {
      name: 'Heel Nederland',
      what: 'De landelijke meting, met de nulmeting en de verdeelsleutel.',
    },
    tabel1: { name: 'Alleen Tabel 1', what: 'De banen naar vorm en sector, zonder rijen per persoon.' },
  },
  year: '2. Over welk jaar?',
  yearHint: 'Het jaar waarin de uren zijn gewerkt.',
  organisation: '3. Hoe heet de organisatie?',
  sortMissing: 'Kies wat voor organisatie het is.',
  organisationMissing: 'Vul de naam van de organisatie in.',
  organisationBsn: 'Er staat een BSN in de naam. Haal het weg.',
  open: 'Werkmap openen in Excel',
  openHere: 'Werkmap openen',
  save: 'Werkmap bewaren als bestand',
  busy: 'De werkmap wordt gemaakt',
  opened: 'De nieuwe werkmap is geopend in een eigen venster. Bewaar hem daar onder een naam.',
  saved: (name: string) => `${name} is gemaakt. Open het bestand in Excel om het in te vullen.`,
  failed: 'De werkmap kon niet gemaakt worden.',
  fileName: (year: number, organisation: string) => `Meting ${year} ${organisation}`,
};

export type NewWorkbookWords = typeof newWorkbookWords;

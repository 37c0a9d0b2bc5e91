/** Woorden van het scherm Jaarrapportage sectoren. */
export const yearReportScreenWords = {
  how: 'Voor de veertien overheidssectoren: wat was de doelstelling, hoeveel extra banen zijn er, en wat veranderde er in een jaar?',
  ownReport: 'Zoekt u de tekst voor het jaarverslag van uw eigen organisatie?',
  template: 'Leeg sjabloon opslaan',
  templateName: 'jaarrapportage-sjabloon',
  choose: 'Ingevulde werkmap kiezen',
  chooseHint: 'Een .xlsx- of .ods-bestand met de koppen van het sjabloon.',
  useOpen: 'De geopende werkmap lezen',
  reading: 'De werkmap wordt gelezen',
  readFailed: 'De werkmap kon niet worden gelezen.',
  faults: 'Dit moet eerst goed staan',
  noHeadings:
    'Geen blad heeft de koppen van de jaarrapportage. Sla het lege sjabloon op, vul het in en kies dat bestand.',
  caption: (reported: number, all: number) => `Extra banen van ${reported} van de ${all} overheidssectoren`,
  notes: 'Let op',
  saveHtml: 'Opslaan als webpagina',
  saveXlsx: 'Opslaan als werkmap',
  saving: 'Het bestand wordt gemaakt',
  saved: (name: string) => `${name} is gemaakt.`,
  saveFailed: 'Het bestand maken is niet gelukt.',
  fileName: (year: number) => `jaarrapportage-${year}`,
};

export type YearReportScreenWords = typeof yearReportScreenWords;

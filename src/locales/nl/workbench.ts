/** The words of the workbench: the page with a grid for machines without Excel. */
export const workbenchWords = {
  product: 'Banenafspraak',
  pageTitle: 'Banenafspraak · werkbank',
  workbench: 'Werkbank',
  explain:
    'Een rekenblad in de browser, voor wie geen Excel bij de hand heeft. Alles blijft op dit apparaat.',
  open: 'Werkmap openen…',
  sample: 'Voorbeeld terugzetten',
  sampleName: 'Voorbeeld banenafspraak.xlsx',
  grid: 'Rekenblad',
  pane: 'Taakvenster Banenafspraak',
  loading: 'De werkbank wordt geladen…',
  failed: 'De werkbank kon niet starten.',
  reload: 'Laad de pagina opnieuw. Blijft dit zo, start dan opnieuw met npm start.',
  notAWorkbook: (name: string) =>
    `“${name}” is geen werkmap die de werkbank kan openen. Kies een bestand dat op .xlsx eindigt.`,
  skipToPane: 'Naar het taakvenster',
  close: 'Sluiten',
} as const;

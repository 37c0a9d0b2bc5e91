/** De woorden van het taakvenster. Korte zinnen; geen vakwoord zonder uitleg in de begrippenlijst. */
export const pane = {
  language: 'nl' as 'nl' | 'en',

  groups: { start: '', meting: 'Meting', product: 'Over' },

  screens: {
    start: { title: 'Banenafspraak', lead: 'Controleer een meting en zie wat er meetelt.' },
    controleren: { title: 'Controleren', lead: 'Zoek fouten in een meting, per oorzaak.' },
    instellingen: { title: 'Instellingen', lead: 'Taal, rol en weergave.' },
  },

  shell: {
    menu: 'Schermen',
    openMenu: 'Menu openen',
    closeMenu: 'Menu sluiten',
    loading: 'Even laden',
    screenFailed: 'Dit scherm liep vast.',
    screenFailedWhat: 'Aan uw werkmap is niets veranderd. Probeer het opnieuw of kies een ander scherm.',
    tryAgain: 'Opnieuw proberen',
  },

  start: {
    welcome: 'Is de meting goed ingevuld? Dat zoekt u hier uit, stap voor stap.',
    openWorkbook: (name: string) => `Open werkmap: ${name}`,
    noWorkbook: 'Er is geen werkmap verbonden. Bestanden controleren kan wel.',
    checkWorkbook: 'Controleer deze werkmap',
    checkFiles: 'Controleer bestanden',
    privacy: 'Alles blijft op deze computer. Er gaat niets naar internet.',
  },

  settings: {
    language: 'Taal',
    languages: { nl: 'Nederlands', en: 'English' },
    role: 'Uw rol',
    roleHint: 'De uitleg bij een bevinding past zich aan uw rol aan.',
    roles: { bestuur: 'Bestuur of organisatie', sectorraad: 'Sectorraad' },
    theme: 'Weergave',
    themes: { auto: 'Zoals Excel', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
    stored: 'Uw keuzes blijven op deze computer. Gegevens uit werkmappen bewaren we nooit.',
  },
};

export type PaneWords = typeof pane;

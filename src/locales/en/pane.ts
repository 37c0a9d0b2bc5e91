import type { PaneWords } from '../nl/pane';

/** The words of the task pane. Short sentences; no term without its place in the glossary. */
export const pane: PaneWords = {
  language: 'en',

  groups: { start: '', meting: 'Meting', product: 'About' },

  screens: {
    start: { title: 'Banenafspraak', lead: 'Check a meting and see what counts.' },
    controleren: { title: 'Check', lead: 'Find mistakes in a meting, cause by cause.' },
    instellingen: { title: 'Settings', lead: 'Language, role and appearance.' },
  },

  shell: {
    menu: 'Screens',
    openMenu: 'Open menu',
    closeMenu: 'Close menu',
    loading: 'One moment',
    screenFailed: 'This screen got stuck.',
    screenFailedWhat: 'Nothing in your workbook has changed. Try again or choose another screen.',
    tryAgain: 'Try again',
  },

  start: {
    welcome: 'Has the meting been filled in well? Here you find out, step by step.',
    openWorkbook: (name: string) => `Open workbook: ${name}`,
    noWorkbook: 'No workbook is connected. You can still check files.',
    checkWorkbook: 'Check this workbook',
    checkFiles: 'Check files',
    privacy: 'Everything stays on this computer. Nothing goes to the internet.',
  },

  settings: {
    language: 'Language',
    languages: { nl: 'Nederlands', en: 'English' },
    role: 'Your role',
    roleHint: 'The explanation of a finding follows your role.',
    roles: { bestuur: 'Board or organisation', sectorraad: 'Sectorraad' },
    theme: 'Appearance',
    themes: { auto: 'Like Excel', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    stored: 'Your choices stay on this computer. We never keep data from workbooks.',
  },
};

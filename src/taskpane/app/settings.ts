import type { Language } from '../../locales/language';

export type Role = 'bestuur' | 'sectorraad';
export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast';

/** What the user chose. Nothing about a workbook or a person is ever among it. */
export interface Settings {
  readonly language: Language;
  readonly role: Role;
  readonly theme: ThemeChoice;
}

const storageKey = 'banenafspraak.settings';

const allowed: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  language: ['nl', 'en'],
  role: ['bestuur', 'sectorraad'],
  theme: ['auto', 'light', 'dark', 'contrast'],
};

/** Dutch unless the host itself is in English: the rules and the letters are Dutch. */
export function defaultSettings(displayLanguage: string | undefined): Settings {
  const english = displayLanguage?.toLowerCase().startsWith('en') ?? false;
  return { language: english ? 'en' : 'nl', role: 'bestuur', theme: 'auto' };
}

/** The stored choices over the defaults; anything unreadable or unknown counts as not chosen. */
export function loadSettings(defaults: Settings, storage: Pick<Storage, 'getItem'> | undefined): Settings {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(storageKey) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return defaults;
    return {
      language: chosen('language', stored) ?? defaults.language,
      role: chosen('role', stored) ?? defaults.role,
      theme: chosen('theme', stored) ?? defaults.theme,
    };
  } catch {
    return defaults;
  }
}

function chosen<K extends keyof Settings>(key: K, stored: object): Settings[K] | undefined {
  const value: unknown = (stored as Record<string, unknown>)[key];
  return allowed[key].find((option) => option === value);
}

/** Keeps the choices on this machine. Where storage is closed off they last as long as the pane. */
export function storeSettings(settings: Settings, storage: Pick<Storage, 'setItem'> | undefined): void {
  try {
    storage?.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // Private windows and strict policies refuse; the pane works on without.
  }
}

/** Reading `localStorage` throws in a frame without storage access. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

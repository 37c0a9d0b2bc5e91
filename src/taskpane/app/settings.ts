import type { Language } from '../../locales/language';
import { settingsKey } from '../../locales/settings-key';
import type { LIMIT_BOUNDS } from '../../meting/form/settings';
import { DEFAULT_SETTINGS, isWithinBounds, type Settings as Tolerances } from '../../meting/form/settings';

export const roles = ['bestuur', 'sectorraad'] as const;
export type Role = (typeof roles)[number];
export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast';

/** What the user chose. Nothing about a workbook or a person is ever among it. */
export interface Settings {
  readonly language: Language;
  readonly role: Role;
  readonly theme: ThemeChoice;
  /** Limits of the rules, and the one choice of counting that the sources leave open. */
  readonly tolerances: Tolerances;
}

type Choice = Exclude<keyof Settings, 'tolerances'>;

const allowed: { readonly [K in Choice]: readonly Settings[K][] } = {
  language: ['nl', 'en'],
  role: roles,
  theme: ['auto', 'light', 'dark', 'contrast'],
};

/** Dutch unless the host itself is in English: the rules and the letters are Dutch. */
export function defaultSettings(displayLanguage: string | undefined): Settings {
  const english = displayLanguage?.toLowerCase().startsWith('en') ?? false;
  return { language: english ? 'en' : 'nl', role: 'bestuur', theme: 'auto', tolerances: DEFAULT_SETTINGS };
}

/** The stored choices over the defaults; anything unreadable or unknown counts as not chosen. */
export function loadSettings(defaults: Settings, storage: Pick<Storage, 'getItem'> | undefined): Settings {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(settingsKey) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return defaults;
    return {
      language: chosen('language', stored) ?? defaults.language,
      role: chosen('role', stored) ?? defaults.role,
      theme: chosen('theme', stored) ?? defaults.theme,
      tolerances: tolerancesIn((stored as Record<string, unknown>)['tolerances']),
    };
  } catch {
    return defaults;
  }
}

/** The stored tolerances, each checked by itself; one that is not allowed is the product's own. */
function tolerancesIn(stored: unknown): Tolerances {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = stored as Record<string, unknown>;
  const within = (name: keyof typeof LIMIT_BOUNDS): number => {
    const value = given[name];
    return isWithinBounds(name, value) ? value : DEFAULT_SETTINGS[name];
  };
  const fourWeeks = given['fourWeeks'];
  return {
    fourWeeks: fourWeeks === 'week' || fourWeeks === 'year' ? fourWeeks : DEFAULT_SETTINGS.fourWeeks,
    yearJump: within('yearJump'),
    weekHours: within('weekHours'),
  };
}

function chosen<K extends Choice>(key: K, stored: object): Settings[K] | undefined {
  const value: unknown = (stored as Record<string, unknown>)[key];
  return allowed[key].find((option) => option === value);
}

/** Keeps the choices on this machine. Where storage is closed off they last as long as the pane. */
export function storeSettings(settings: Settings, storage: Pick<Storage, 'setItem'> | undefined): void {
  try {
    storage?.setItem(settingsKey, JSON.stringify(settings));
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

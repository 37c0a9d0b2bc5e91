import { settingsKey } from '../locales/settings-key';
import type { Language } from '../locales/language';

/** Language and colours as they were chosen in the pane or on the first page, before there is a pane to tell them. */
export interface Looks {
  readonly language: Language;
  readonly dark: boolean;
}

function stored(storage: Pick<Storage, 'getItem'> | undefined): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(storage?.getItem(settingsKey) ?? 'null');
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** What was chosen; what was not is Dutch, in the colours of the machine. */
export function chosenLooks(
  storage: Pick<Storage, 'getItem'> | undefined,
  machineIsDark: () => boolean,
): Looks {
  const { language, theme } = stored(storage);
  return {
    language: language === 'en' ? 'en' : 'nl',
    dark: theme === 'dark' || theme === 'contrast' || (theme !== 'light' && machineIsDark()),
  };
}

/** Keeps the language among the other choices, where the pane finds it. */
export function keepLanguage(
  language: Language,
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
): void {
  try {
    storage?.setItem(settingsKey, JSON.stringify({ ...stored(storage), language }));
  } catch {
    // A browser that keeps nothing: the pane takes the language of the page.
  }
}

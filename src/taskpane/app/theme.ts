import { createLightTheme, type Theme } from '@fluentui/react-theme';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { excelGreen } from './brand';
import type { ThemeChoice } from './settings';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** A theme that is there, with its name. */
export interface NamedTheme {
  readonly name: ThemeName;
  readonly theme: Theme;
}

const light: NamedTheme = { name: 'light', theme: createLightTheme(excelGreen) };

/** A theme by its name; the ones that are not shown are not even fetched. One that does not arrive gives the light one. */
export async function loadTheme(name: ThemeName): Promise<NamedTheme> {
  try {
    switch (name) {
      case 'light':
        return light;
      case 'dark':
        return { name, theme: (await import('./theme-dark')).theme };
      case 'contrast':
        return { name, theme: (await import('./theme-contrast')).theme };
    }
  } catch {
    return light;
  }
}

/** The theme of this name as soon as it is there, until then the one before; `notLoaded` where it did not arrive. */
export function useTheme(
  name: ThemeName,
  initial: NamedTheme = light,
): NamedTheme & { readonly notLoaded: boolean } {
  const [{ shown, asked }, setShown] = useState({ shown: initial, asked: initial.name });
  const { name: shownName } = shown;
  useEffect(() => {
    if (shownName === name) return undefined;
    let current = true;
    void loadTheme(name).then((loaded) => {
      if (current) setShown({ shown: loaded, asked: name });
    });
    return () => {
      current = false;
    };
  }, [name, shownName]);
  return { ...shown, notLoaded: asked === name && shownName !== name };
}

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(forced-colors: active)';

function subscribe(changed: () => void): () => void {
  const queries = [darkQuery, contrastQuery].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** What the machine is set to. */
function machineTheme(): ThemeName {
  if (window.matchMedia(contrastQuery).matches) return 'contrast';
  return window.matchMedia(darkQuery).matches ? 'dark' : 'light';
}

/** The theme to show, followed as the machine changes. */
export function useThemeName(choice: ThemeChoice, hostIsDark: boolean | undefined): ThemeName {
  return themeNameOf(choice, hostIsDark, useSyncExternalStore(subscribe, machineTheme));
}

/** The theme to show: the user's choice, else the host's, else the machine's. */
export function themeNameOf(
  choice: ThemeChoice,
  hostIsDark: boolean | undefined,
  machine: ThemeName = machineTheme(),
): ThemeName {
  if (choice !== 'auto') return choice;
  if (machine === 'contrast') return 'contrast';
  if (hostIsDark !== undefined) return hostIsDark ? 'dark' : 'light';
  return machine;
}

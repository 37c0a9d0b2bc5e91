import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from './settings';

/** Excel's own green, from dark to light. */
const excelGreen: BrandVariants = {
  10: '#03150B',
  20: '#072416',
  30: '#0A3520',
  40: '#0B4529',
  50: '#0C5431',
  60: '#0D6238',
  70: '#0F703B',
  80: '#107C41',
  90: '#1F8A4D',
  100: '#33985E',
  110: '#4AA772',
  120: '#63B587',
  130: '#7FC49E',
  140: '#9CD2B5',
  150: '#BBE1CD',
  160: '#DBF0E5',
};

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Body text is a step larger than Fluent's default where the default would be 12 px: the pane is read, not scanned. */
const themes: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(excelGreen),
  dark: {
    ...createDarkTheme(excelGreen),
    colorBrandForeground1: excelGreen[120],
    colorBrandForeground2: excelGreen[130],
    colorBrandForegroundLink: excelGreen[130],
    colorBrandForegroundLinkHover: excelGreen[140],
    colorBrandForegroundLinkPressed: excelGreen[150],
  },
  contrast: teamsHighContrastTheme,
};

export function themeOf(name: ThemeName): Theme {
  return themes[name];
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

/** The theme to show: the user's choice, else the host's, else the machine's. */
export function useThemeName(choice: ThemeChoice, hostIsDark: boolean | undefined): ThemeName {
  const machine = useSyncExternalStore(subscribe, () => {
    if (window.matchMedia(contrastQuery).matches) return 'contrast';
    return window.matchMedia(darkQuery).matches ? 'dark' : 'light';
  });
  if (choice !== 'auto') return choice;
  if (machine === 'contrast') return 'contrast';
  if (hostIsDark !== undefined) return hostIsDark ? 'dark' : 'light';
  return machine;
}

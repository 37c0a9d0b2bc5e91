import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { screenGroupOf, type ScreenGroup, type ScreenId } from './screen-id';

/**
 * The screens of the pane. To add one: a folder with a default-exported component, its name and group in `screen-id.ts`,
 * its title in the pane's words (`screens`), and a line here. Each screen is its own bundle.
 */
const loaders: Readonly<Record<ScreenId, () => Promise<{ default: ComponentType }>>> = {
  start: () => import('./start/start'),
  nieuw: () => import('./nieuw/nieuw'),
  controleren: () => import('./controleren/controleren'),
  toelichten: () => import('./toelichten/toelichten'),
  resultaat: () => import('./resultaat/resultaat'),
  samenvoegen: () => import('./samenvoegen/samenvoegen'),
  vergelijken: () => import('./vergelijken/vergelijken'),
  rapport: () => import('./rapport/rapport'),
  functies: () => import('./functies/functies'),
  parameters: () => import('./parameters/parameters'),
  hulp: () => import('./hulp/hulp'),
  instellingen: () => import('./instellingen/instellingen'),
};

export const screenGroups = ['start', 'meting', 'bestanden', 'rekenen', 'product'] as const;

export interface Screen {
  readonly id: ScreenId;
  readonly group: ScreenGroup;
  readonly component: LazyExoticComponent<ComponentType>;
}

export const screens: readonly Screen[] = (Object.keys(screenGroupOf) as ScreenId[]).map((id) => ({
  id,
  group: screenGroupOf[id],
  component: lazy(loaders[id]),
}));

export function screenOf(id: ScreenId): Screen {
  const screen = screens.find((candidate) => candidate.id === id);
  if (!screen) throw new Error(`no screen ${id}`);
  return screen;
}

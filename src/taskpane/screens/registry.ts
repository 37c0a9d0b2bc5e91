import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { screenGroupOf, type ScreenGroup, type ScreenId } from './screen-id';

/**
 * The screens of the pane. To add one: a folder with a default-exported component, its name and group in `screen-id.ts`,
 * its title in the pane's words (`screens`), and a line here. Each screen is its own bundle.
 */
const loaders: Readonly<Record<ScreenId, () => Promise<{ default: ComponentType }>>> = {
  start: () => import('./start/start'),
  maken: () => import('./maken/maken'),
  persoon: () => import('./persoon/persoon'),
  nieuw: () => import('./nieuw/nieuw'),
  controleren: () => import('./controleren/controleren'),
  toelichten: () => import('./toelichten/toelichten'),
  resultaat: () => import('./resultaat/resultaat'),
  samenvoegen: () => import('./samenvoegen/samenvoegen'),
  vergelijken: () => import('./vergelijken/vergelijken'),
  rapport: () => import('./rapport/rapport'),
  jaarrapportage: () => import('./jaarrapportage/jaarrapportage'),
  teltditmee: () => import('./teltditmee/teltditmee'),
  functies: () => import('./functies/functies'),
  parameters: () => import('./parameters/parameters'),
  hulp: () => import('./hulp/hulp'),
  instellingen: () => import('./instellingen/instellingen'),
};

export const screenGroups = ['start', 'meting', 'bestanden', 'rekenen', 'product'] as const;

export interface Screen {
  readonly id: ScreenId;
  readonly group: ScreenGroup;
}

export const screens: readonly Screen[] = (Object.keys(screenGroupOf) as ScreenId[]).map((id) => ({
  id,
  group: screenGroupOf[id],
}));

const components = new Map<ScreenId, LazyExoticComponent<ComponentType>>();

/** The component of a screen, fetched when it is first shown. */
export function componentOf(id: ScreenId): LazyExoticComponent<ComponentType> {
  const known = components.get(id);
  if (known) return known;
  const component = lazy(loaders[id]);
  components.set(id, component);
  return component;
}

/** A screen that did not arrive is fetched again when it is next shown: by itself it would keep its failure. */
export function forgetComponent(id: ScreenId): void {
  components.delete(id);
}

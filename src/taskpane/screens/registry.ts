import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/**
 * The screens of the pane, in the order of the menu. To add one: a folder with a default-exported component,
 * its title in the pane's words (`screens`), and a line here. Each screen is its own bundle.
 */
const definitions = {
  start: { group: 'start', load: () => import('./start/start') },
  controleren: { group: 'meting', load: () => import('./controleren/controleren') },
  toelichten: { group: 'meting', load: () => import('./toelichten/toelichten') },
  resultaat: { group: 'meting', load: () => import('./resultaat/resultaat') },
  samenvoegen: { group: 'bestanden', load: () => import('./samenvoegen/samenvoegen') },
  vergelijken: { group: 'bestanden', load: () => import('./vergelijken/vergelijken') },
  rapport: { group: 'bestanden', load: () => import('./rapport/rapport') },
  functies: { group: 'rekenen', load: () => import('./functies/functies') },
  parameters: { group: 'rekenen', load: () => import('./parameters/parameters') },
  hulp: { group: 'product', load: () => import('./hulp/hulp') },
  instellingen: { group: 'product', load: () => import('./instellingen/instellingen') },
} as const satisfies Record<string, { group: string; load: () => Promise<{ default: ComponentType }> }>;

export type ScreenId = keyof typeof definitions;

export const screenGroups = ['start', 'meting', 'bestanden', 'rekenen', 'product'] as const;
export type ScreenGroup = (typeof screenGroups)[number];

export interface Screen {
  readonly id: ScreenId;
  readonly group: ScreenGroup;
  readonly component: LazyExoticComponent<ComponentType>;
}

export const screens: readonly Screen[] = Object.entries(definitions).map(([id, { group, load }]) => ({
  id: id as ScreenId,
  group,
  component: lazy(load),
}));

export function screenOf(id: ScreenId): Screen {
  const screen = screens.find((candidate) => candidate.id === id);
  if (!screen) throw new Error(`no screen ${id}`);
  return screen;
}

/** The screens of the pane by name, in the order of the menu, each with its group. */
export const screenGroupOf = {
  start: 'start',
  maken: 'start',
  persoon: 'start',
  nieuw: 'start',
  controleren: 'meting',
  toelichten: 'meting',
  resultaat: 'meting',
  samenvoegen: 'bestanden',
  vergelijken: 'bestanden',
  rapport: 'bestanden',
  jaarrapportage: 'bestanden',
  teltditmee: 'rekenen',
  functies: 'rekenen',
  parameters: 'rekenen',
  hulp: 'product',
  instellingen: 'product',
} as const;

export type ScreenId = keyof typeof screenGroupOf;
export type ScreenGroup = (typeof screenGroupOf)[ScreenId];

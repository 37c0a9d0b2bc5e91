import type { Route } from '../../counting';

/** Limits and choices a user may change; each is named in the result when it took part. */
export interface Settings {
  /** Hours of one job in four weeks: 4 × 25.5 (`week`) or 1,331 / 13 (`year`); the sources decide neither. */
  readonly fourWeeks: Route;
  /** Change of jobs against the previous measurement above which it is asked about, as a fraction. */
  readonly yearJump: number;
  /** Hours a week of one person, formal and lent together, above which it is asked about. */
  readonly weekHours: number;
}

/** Limits that a workbook may choose itself on its sheet `BA_Parameters`, by the name they have there. */
export const LIMITS = {
  'grens.jaarmutatie': { setting: 'yearJump', type: 'percent' },
  'grens.weekuren': { setting: 'weekHours', type: 'number' },
} as const satisfies Readonly<
  Record<string, { readonly setting: keyof Settings; readonly type: 'percent' | 'number' }>
>;

export const DEFAULT_SETTINGS: Settings = { fourWeeks: 'week', yearJump: 0.25, weekHours: 60 };

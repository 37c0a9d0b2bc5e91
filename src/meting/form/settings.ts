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

/** What a limit may be set to: beyond these it would no longer ask anything, or about everything. */
export const LIMIT_BOUNDS = {
  yearJump: { least: 0.05, most: 5 },
  weekHours: { least: 36, most: 168 },
} as const satisfies Partial<Record<keyof Settings, { readonly least: number; readonly most: number }>>;

/** Whether a limit may be set to this. */
export function isWithinBounds(limit: keyof typeof LIMIT_BOUNDS, value: unknown): value is number {
  const { least, most } = LIMIT_BOUNDS[limit];
  return typeof value === 'number' && value >= least && value <= most;
}

export const DEFAULT_SETTINGS: Settings = { fourWeeks: 'week', yearJump: 0.25, weekHours: 60 };

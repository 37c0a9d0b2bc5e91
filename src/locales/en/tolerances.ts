import type { ToleranceWords } from '../nl/tolerances';

/** Words for the limits of the rules on the screen Settings. */
export const toleranceWords: ToleranceWords = {
  title: 'Limits of the rules',
  how: 'You can choose these limits yourself. If you change one, everything is checked again. The receipt of every report names the chosen limits.',
  own: (rule) => `A limit of this product itself, without an article of law (rule ${rule}).`,
  standard: (value) => `Standard: ${value}.`,
  between: (least, most) => `Choose a number from ${least} to ${most}.`,
  yearJump: 'Largest change since last year, in per cent',
  yearJumpWhat: 'A larger rise or fall of jobs or persons asks for an explanation.',
  weekHours: 'Most hours a week of one person',
  weekHoursWhat: 'For whoever is both employed and lent.',
  fourWeeks: 'Hours of one job in four weeks',
  fourWeeksWhat:
    'The sources name 25.5 hours a week and 1,331 hours a year. For four weeks those two do not give the same number, and the sources do not choose.',
  fourWeeksRoutes: { week: '102 hours (4 × 25.5)', year: '102.38 hours (1,331 ÷ 13)' },
  reset: 'Back to the standard',
  isReset: 'All limits are at the standard again.',
  changed: 'The limit has changed. What was checked is being checked again.',
  fixed: 'Margins that are fixed',
  fixedWhat: 'These margins follow from the source and cannot be changed.',
  rounding: (parts, tolerance) => `Sum of ${parts} rounded figures: the difference is at most ${tolerance}.`,
  roundingWhy:
    'Every figure is rounded to whole jobs. With n figures the margin is (n + 1) ÷ 2, rounded down.',
  others: 'Other limits stand with the rule itself. See Help.',
};

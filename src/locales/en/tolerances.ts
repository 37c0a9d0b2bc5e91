import type { ToleranceWords } from '../nl/tolerances';

/** Words for the limits of the rules on the screen Settings. */
export const toleranceWords: ToleranceWords = {
  title: 'Limits of the rules',
  how: 'You can choose these limits yourself. If you change one, everything is checked again. The receipt in each report gives the limits you chose.',
  own: (rule) => `A limit of this product itself, without an article of law (rule ${rule}).`,
  standard: (value) => `Standard: ${value}.`,
  between: (least, most) => `Choose a number from ${least} to ${most}.`,
  yearJump: 'Largest change since last year, as a percentage',
  yearJumpWhat: 'A larger rise or fall in jobs or persons needs an explanation.',
  weekHours: 'Most hours a week for one person',
  weekHoursWhat: 'For people whose work is both formal and lent.',
  fourWeeks: 'Hours of one job in four weeks',
  fourWeeksWhat:
    'The sources give 25.5 hours a week and 1,331 hours a year. For four weeks, those two do not give the same number, and the sources do not say which to use.',
  fourWeeksRoutes: { week: '102 hours (4 × 25.5)', year: '102.38 hours (1,331 ÷ 13)' },
  reset: 'Back to the defaults',
  isReset: 'All limits are back to the defaults.',
  changed: 'The limit has changed. Everything that was checked is being checked again.',
  fixed: 'Margins that are fixed',
  fixedWhat: 'These margins follow from the source and cannot be changed.',
  rounding: (parts, tolerance) => `Sum of ${parts} rounded figures: the difference is at most ${tolerance}.`,
  roundingWhy:
    'Each figure is rounded to whole jobs. With n figures, the margin is (n + 1) ÷ 2, rounded down.',
  others: 'Other limits are given with the rule itself. See Help.',
};

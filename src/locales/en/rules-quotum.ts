import type { RuleWordsFile } from '../rule-words';

/** Words of the rules on the quotum. At present nothing is levied. */
export const quotumRules: RuleWordsFile = {
  Q01: {
    title: 'Quotum reported below the threshold',
    what: '{cell} holds {waarde}, but with {uren} paid hours you are below the threshold of {drempel} hours.',
    consequence: 'There is no quotum for this employer for {jaar}; the figure counts nowhere.',
    why: 'Who had fewer than 40,575 paid hours in the year or in the year before has no quotum.',
    todo: {
      bestuur: 'Empty {cell}, or correct the paid hours if they are not those of the whole employer.',
      sectorraad: 'Leave the shortage of this employer out, unless the board corrects the paid hours.',
    },
  },
  Q02: {
    title: 'Quotum percentage cannot be right',
    what: '{cell} holds {percentage}%.',
    consequence: 'The shortage cannot be computed with this percentage.',
    why: 'The percentage is rounded down to two decimals and lies between 0 and {hoogste}.',
    todo: 'Take over the percentage that was set for your sector and year, for instance 1.93%.',
  },
  Q03: {
    title: 'Shortage or levy computed otherwise',
    what: 'For {veld} you gave {opgegeven} (cell {cell}). From your own return follows {verwacht}.',
    consequence: 'Your position for {jaar} may be too high or too low. At present nothing is levied.',
    why: 'Shortage = (all hours × percentage − hours of the target group) ÷ hours per job, down to one decimal. Levy = shortage × EUR 5,000.',
    todo: 'Work it out with QUOTUMTEKORT and QUOTUMHEFFING and correct {cell}, or explain why you compute it otherwise.',
  },
  Q04: {
    title: 'Wsw work in the return for the quotum',
    what: '{cell} holds {uren} hours of the target group, and the meting has {rijen} rows of Wsw work.',
    consequence: 'Hours that do not count make the shortage too small.',
    why: 'Hours of a Wsw employment do not count for the sw-bedrijf, but do for whoever borrows the worker.',
    todo: 'Check that the hours in {cell} are without Wsw employments, and write so in the toelichting.',
  },
  Q05: {
    title: 'Filed after the last day',
    what: '{cell} holds {datum}. The last day for {jaar} is {uiterlijk}.',
    consequence: 'What was filed or agreed later does not take part for that year any more.',
    why: 'Payroll returns count until 1 May of the next year, agreements on lending until 1 August.',
    todo: 'Correct the date if it is wrong. If it is right, leave these hours out and explain so.',
  },
};

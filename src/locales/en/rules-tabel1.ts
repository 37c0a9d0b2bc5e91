import type { RuleWordsFile } from '../rule-words';

/** Words of the rules on Tabel 1. */
export const tabel1Rules: RuleWordsFile = {
  T01: {
    title: 'Column does not add up to its total',
    what: 'In column {kolom} the total is {totaal} (cell {cell}), but formeel and inleen together are {som}. Rounding explains a difference of {marge} at most.',
    consequence: 'Tabel 1 is not taken over: it cannot be seen which of the three figures is wrong.',
    why: 'Each figure is rounded by itself. A total of two parts may therefore be 1 off, not more.',
    todo: {
      bestuur:
        'Compare the three figures in column {kolom} with those computed in the template or with your own count. Correct the one that differs.',
      sectorraad: 'Ask the board which figure in column {kolom} is right. Do not change the total yourself.',
    },
  },
  T02: {
    title: 'Row does not add up to its total',
    what: 'In the row {rij} the total is {totaal} (cell {cell}), but markt and overheid together are {som}. Rounding explains a difference of {marge} at most.',
    consequence: 'Tabel 1 is not taken over: markt and overheid cannot be used apart.',
    why: 'Each figure is rounded by itself. Markt and overheid together may therefore be 1 off the total, not more.',
    todo: {
      bestuur: 'Look in the row {rij} for a figure that stands with the wrong sector, and move it.',
      sectorraad:
        'Let the board check whether jobs in the row {rij} were swapped between markt and overheid.',
    },
  },
  T03: {
    title: 'Four cells do not add up to the grand total',
    what: 'The grand total is {totaal} (cell {cell}), but the four cells together are {som}. Rounding explains a difference of {marge} at most.',
    consequence: 'Tabel 1 is not taken over: each row and column is right to 1, but together it is too much.',
    why: 'Four rounded figures together can be 2 off a rounded total at most.',
    todo: 'Compute the grand total again from unrounded jobs, and round only then.',
  },
  T04: {
    title: 'Rounding difference in Tabel 1',
    what: 'These sums are off by rounding: {sommen}. The differences are {verschillen}.',
    consequence: 'None. The table is in order.',
    why: 'The letters to parliament round each figure by itself; their tables have such differences too.',
    todo: 'Nothing to do. Leave the figures as they are: making them fit makes one of them wrong.',
  },
  T05: {
    title: 'Level is not nulmeting plus increase',
    what: '{cell} holds {niveau}. The nulmeting {nulmeting} plus the increase {toename} is {verwacht}: a difference of {verschil}.',
    consequence: 'Level and increase contradict each other; the increase counts for the target.',
    why: 'Extra jobs are always counted against the nulmeting of the end of 2012.',
    todo: 'Check whether {cell} holds the level of the same year as the increase, and correct what is wrong.',
  },
  T06: {
    title: 'Nulmeting differs from the published one',
    what: '{cell} holds {opgegeven}. Published is {gepubliceerd}.',
    consequence: 'Every increase in this table is counted from another start than those of others.',
    why: 'The nulmeting of the end of 2012 is fixed: 75,179 jobs, 36,206 of them lent, divided 76.0% to 24.0%.',
    todo: 'Put the published figure in {cell}. If you mean to use another, put it in BA_Parameters with your source.',
  },
  T07: {
    title: 'Shares of the verdeelsleutel are not 100%',
    what: 'Markt {markt}% and overheid {overheid}% make {samen}% (cell {cell}).',
    consequence: 'Jobs are divided that are not there, or jobs are left over.',
    why: 'The key divides all lent jobs over two sectors.',
    todo: 'Take both percentages from the same study of the same year.',
  },
  T08: {
    title: 'Lent jobs by sector do not follow from the key',
    what: '{cell} holds {opgegeven} for {sector}. With {niveau} lent jobs and a key of {sleutel}% it should be {verwacht}.',
    consequence: 'One sector gets jobs that belong to the other.',
    why: 'Increase by sector = level of the year times the key of the year, minus 36,206 times the key of 2012. Rounding comes last.',
    todo: 'Check that key and level are of the same year, and that the nulmeting was divided by 76.0% and 24.0%.',
  },
  T09: {
    title: 'Unusual verdeelsleutel',
    what: 'The overheid gets {overheid}% of the lent jobs (cell {cell}). Usual is {van} to {tot}%.',
    consequence: 'Small differences in the key move many jobs between the sectors.',
    why: 'All known keys give the overheid between 24 and 34%.',
    todo: 'Write in the toelichting which study this key comes from, or correct it if markt and overheid were swapped.',
  },
  T10: {
    title: 'Change differs from the published one',
    what: 'For {vorm}, {sector} the difference from last year is {verandering} (cell {cell}). For {jaar} {gepubliceerd} was published. It concerns {aantal} cells.',
    consequence: 'One of the two tables does not agree with the letter to parliament.',
    why: 'The letter names the change of a year by itself; more than 2 apart is no rounding.',
    todo: 'Hold both years against the letters and correct the year that differs.',
  },
  T11: {
    title: 'Fewer lent jobs than at the nulmeting',
    what: 'The increase of lent jobs is {toename} ({sector}, cell {cell}).',
    consequence: 'None. A figure below zero is possible here.',
    why: 'Secondments from the Wsw have been falling since 2012; in 2024 lent jobs were below zero nationally.',
    todo: 'Nothing to do if the minus sign is meant.',
  },
  T13: {
    title: 'Target is not that of the year',
    what: '{cell} holds {opgegeven} for {sector}. Agreed for {jaar} is {doelstelling}.',
    consequence: 'Whether the target was met is judged against a wrong figure.',
    why: 'Targets are cumulative and were agreed for each year in the Sociaal Akkoord.',
    todo: 'Put {doelstelling} in {cell}. If the table is about another year, correct the year.',
  },
  T14: {
    title: 'Target not met',
    what: 'For {jaar} the target was not met for: {sectoren}. The shortfall is {tekorten} jobs.',
    consequence: 'None for the meting; the shortfall belongs in the explanation of the results.',
    why: 'A target is met when the increase is at least as large, for each sector and in total.',
    todo: 'Name the shortfall of {tekort} jobs ({sector}) when you hand in the figures.',
  },
  T15: {
    title: 'Quarterly figure instead of the yearly meting',
    what: 'The grand total {cijfer} (cell {cell}) is the figure of the UWV trend report of quarter {kwartaal} of {jaar}.',
    consequence: 'A provisional figure stands among official ones: the series cannot be compared any more.',
    why: 'Trend figures are provisional and national. The official meting follows in the summer of the next year.',
    todo: 'Replace it by the result of the yearly meting, or write in the toelichting that there is none yet.',
  },
  T16: {
    title: 'Cell of Tabel 1 is empty',
    what: 'In {cell} the figure for {vorm}, {sector} is missing ({jaar}).',
    consequence: 'The table cannot be checked nor added to others.',
    why: 'Totals are always needed. Markt and overheid are needed as long as the law asks for them apart.',
    todo: 'Fill in {cell}. If there are no jobs, fill in 0.',
  },
  T17: {
    title: 'Unusual share of formal jobs',
    what: 'Formal jobs are {aandeel}% of the increase (cell {cell}). Usual is {van} to {tot}%.',
    consequence: 'Jobs may stand in the wrong row.',
    why: 'Nationally the share was 92% in 2021 and 104.5% in 2024.',
    todo: 'Check that temp agency work and Wsw secondment stand with inleen. If so, explain why the share differs.',
  },
};

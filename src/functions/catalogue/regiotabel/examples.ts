import type { Example } from '../../example';

export const examples = [
  {
    arguments: [
      { range: 'A2:A5', values: [['Zeeland'], ['Zeeland'], ['Twente'], ['Zeeland']] },
      { range: 'B2:B5', values: [['markt'], ['overheid'], ['markt'], ['markt']] },
      { range: 'C2:C5', values: [['formeel'], ['formeel'], ['inleen'], ['formeel']] },
      { range: 'D2:D5', values: [[10.5], [4], [3.25], [2]] },
    ],
    result: [
      ['Regio', 'Markt formeel', 'Markt inleen', 'Overheid formeel', 'Overheid inleen', 'Totaal'],
      ['Zeeland', 12.5, 0, 4, 0, 16.5],
      ['Twente', 0, 3.25, 0, 0, 3.25],
      ['Totaal', 12.5, 3.25, 4, 0, 19.75],
    ],
  },
  {
    arguments: [
      { range: 'A2:A4', values: [['Food Valley'], ['Foodvalley'], ['Haagladen']] },
      'markt',
      'formeel',
      { range: 'D2:D4', values: [[10], [5], [1]] },
    ],
    result: [
      ['Regio', 'Markt formeel', 'Markt inleen', 'Overheid formeel', 'Overheid inleen', 'Totaal'],
      ['Food Valley', 15, 0, 0, 0, 15],
      ['Haagladen: bedoelt u Haaglanden?', 1, 0, 0, 0, 1],
      ['Totaal', 16, 0, 0, 0, 16],
    ],
  },
] as const satisfies readonly Example[];

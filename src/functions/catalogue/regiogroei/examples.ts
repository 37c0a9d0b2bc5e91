import type { Example } from '../../example';

export const examples = [
  {
    arguments: [
      { range: 'A2:A3', values: [['Zeeland'], ['Twente']] },
      { range: 'B2:B3', values: [[1000], [2000]] },
      { range: 'C2:C3', values: [['Twente'], ['Zeeland']] },
      { range: 'D2:D3', values: [[2300], [1250]] },
    ],
    result: [
      ['Regio', 'Eerder', 'Later', 'Groei', 'Groei als deel'],
      ['Zeeland', 1000, 1250, 250, 0.25],
      ['Twente', 2000, 2300, 300, 0.15],
      ['Totaal', 3000, 3550, 550, 550 / 3000],
    ],
  },
] as const satisfies readonly Example[];

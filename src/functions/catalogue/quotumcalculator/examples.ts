import type { Example } from '../../example';

export const examples = [
  {
    arguments: [2500, 0.0193, 2018, 'overheid', 40],
    result: [
      ['Quotumcalculator', 'Uitkomst', 'Toelichting'],
      ['Verloonde uren per week', 90000, 'fte maal 36 uur'],
      ['Valt onder het quotum', 'ja', 'vanaf 40575 verloonde uren per jaar'],
      ['Quotumpercentage', 0.0193, 'opgegeven'],
      ['Uren voor de doelgroep per week', 1737, 'uren maal percentage'],
      ['Banen volgens het percentage', 68, 'van 25,5 uur per week, afgerond'],
      ['Banen nu', 40, 'opgegeven'],
      ['Nog te realiseren', 28, ''],
      ['Te betalen', 0, 'er wordt niets geheven: Wfsv artikel 122na, eerste lid'],
    ],
  },
  { arguments: [2500, null, 2026, 'markt'], result: { error: '#VALUE!' } },
] as const satisfies readonly Example[];

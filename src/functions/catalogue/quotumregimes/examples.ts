import type { Example } from '../../example';

export const examples = [
  {
    arguments: [0.9, 2026, 1000000, 0.002, 3, 500],
    result: [
      ['Regime', 'Te betalen', 'Te ontvangen', 'Per saldo'],
      ['Heffing uit de wet van 2015', 4500, 0, -4500],
      ['Heffing opgeschort', 0, 0, 0],
      ['Wet banenafspraak, na activering', 2000, 1500, -500],
    ],
  },
  {
    arguments: [0.9],
    result: [
      ['Regime', 'Te betalen', 'Te ontvangen', 'Per saldo'],
      ['Heffing uit de wet van 2015', 4500, 0, -4500],
      ['Heffing opgeschort', 0, 0, 0],
      ['Wet banenafspraak, na activering', { error: '#VALUE!' }, { error: '#VALUE!' }, { error: '#VALUE!' }],
    ],
  },
] as const satisfies readonly Example[];

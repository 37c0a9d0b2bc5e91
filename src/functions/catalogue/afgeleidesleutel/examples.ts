import type { Example } from '../../example';

export const examples = [
  {
    arguments: [32195, -3853, -158, 1],
    result: [
      ['Afgeleide sleutel', 'Markt', 'Overheid'],
      ['Overheid minstens', 0.7350228296319304, 0.26497717036806956],
      ['Overheid hoogstens', 0.7349917689082156, 0.26500823109178445],
      ['Past', 0.735, 0.265],
    ],
  },
  { arguments: [32195, -3853, 5000], result: { error: '#VALUE!' } },
] as const satisfies readonly Example[];

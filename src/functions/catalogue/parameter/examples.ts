import type { Example } from '../../example';

export const examples = [
  { arguments: ['uren.baan.week'], result: 25.5 },
  { arguments: ['doelstelling.markt', 2024], result: 90000 },
  { arguments: ['verdeelsleutel.overheid', '2021-12-31'], result: 0.32 },
  { arguments: ['verdeelsleutel.overheid', 2016], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

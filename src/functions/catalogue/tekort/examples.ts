import type { Example } from '../../example';

export const examples = [
  { arguments: [2024], result: 25384 },
  { arguments: [2024, null, 'overheid'], result: 12526 },
  { arguments: [2021, 62000, 'markt'], result: -2000 },
  { arguments: [2024, null, 'overheid', 20000], result: 7526 },
  { arguments: [2022, null, 'markt'], result: -1113 },
  { arguments: [2016, null, 'markt'], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

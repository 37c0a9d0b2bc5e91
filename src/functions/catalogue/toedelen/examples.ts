import type { Example } from '../../example';

export const examples = [
  { arguments: [41993, 2021, 'overheid'], result: 13437.76 },
  { arguments: [1000, 2024], result: [[735, 265]] },
  { arguments: [1000, 2026, 'overheid', 0.3], result: 300 },
  { arguments: [1000, 2026, null, 0.3], result: [[700, 300]] },
  { arguments: [1000, 2026, 0.3], result: [[700, 300]] },
  { arguments: [1000, 2016, 'markt'], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

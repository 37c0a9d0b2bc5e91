import type { Example } from '../../example';

export const examples = [
  { arguments: [2018, 'overheid', 1331, 1071472, 1623], result: 0.0193 },
  { arguments: [2024, 'overheid', 1331, 1071472, 1623], result: 0.0309 },
  { arguments: [2026, 'markt', 1331, 1000000, 1623, 0, 0, 36000, 100000, 6000, 1331], result: 0.1164 },
  { arguments: [2026, 'markt', 1331, 1000000, 1623], result: 0.116 },
  { arguments: [2027, 'markt', 1331, 1000000, 1623], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

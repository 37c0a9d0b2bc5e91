import type { Example } from '../../example';

export const examples = [
  { arguments: [2018, 'overheid'], result: 0.0193 },
  { arguments: [2024, 'overheid', 'indicatief'], result: 0.0309 },
  { arguments: [2024, 'overheid'], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

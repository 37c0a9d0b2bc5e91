import type { Example } from '../../example';

export const examples = [
  { arguments: [51, '2024-01-01', '2024-01-14'], result: 1 },
  { arguments: [100, '2024-01-31', '2024-01-01'], result: { error: '#VALUE!' } },
] as const satisfies readonly Example[];

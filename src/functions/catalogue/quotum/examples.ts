import type { Example } from '../../example';

export const examples = [
  { arguments: [90000, 0.0193, 'week'], result: 68.11764705882354 },
  { arguments: [133100, 0.02, 'jaar'], result: 2 },
  { arguments: [133100, 1.93], result: { error: '#NUM!' } },
] as const satisfies readonly Example[];

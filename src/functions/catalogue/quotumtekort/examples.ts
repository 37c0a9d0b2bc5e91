import type { Example } from '../../example';

export const examples = [
  { arguments: [100000, 1331, 0.0257], result: 0.9 },
  { arguments: [100000, 5000, 0.0257], result: 0 },
] as const satisfies readonly Example[];

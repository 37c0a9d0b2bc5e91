import type { Example } from '../../example';

export const examples = [
  { arguments: [2, 'week'], result: 51 },
  { arguments: [0.5, 'jaar'], result: 665.5 },
] as const satisfies readonly Example[];

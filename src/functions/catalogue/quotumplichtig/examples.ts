import type { Example } from '../../example';

export const examples = [
  { arguments: [40575, 2026], result: true },
  { arguments: [40574, 2026], result: false },
  { arguments: [50000, 2026, 39000], result: false },
] as const satisfies readonly Example[];

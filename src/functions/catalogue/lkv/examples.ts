import type { Example } from '../../example';

export const examples = [
  { arguments: [1331, 2026], result: 1344.31 },
  { arguments: [2100, 2026], result: 2000 },
  { arguments: [100, 2027], result: { error: '#N/A' } },
  { arguments: [100, 2017], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

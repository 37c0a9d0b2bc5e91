import type { Example } from '../../example';

export const examples = [
  { arguments: [164795], result: 89616 },
  { arguments: [41993, 'totaal', 'inleen'], result: 5787 },
  { arguments: [80000, 'markt'], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

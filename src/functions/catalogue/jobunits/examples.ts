import type { Example } from '../../example';

export const examples = [
  { arguments: [51, 'week'], result: 2 },
  { arguments: [1331, 'jaar'], result: 1 },
  {
    arguments: [{ range: 'A2:A4', values: [[25.5], ['12,75'], [null]] }],
    result: [[1], [0.5], ['']],
  },
  { arguments: [-8], result: { error: '#NUM!' } },
] as const satisfies readonly Example[];

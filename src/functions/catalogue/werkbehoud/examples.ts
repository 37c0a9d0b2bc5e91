import type { Example } from '../../example';

export const examples = [
  {
    arguments: [
      { range: 'A2:A5', values: [['P1'], ['P2'], ['P3'], ['P4']] },
      { range: 'B2:B4', values: [['P1'], ['P3'], ['P9']] },
    ],
    result: 0.5,
  },
] as const satisfies readonly Example[];

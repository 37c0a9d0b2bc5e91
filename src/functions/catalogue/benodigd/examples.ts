import type { Example } from '../../example';

export const examples = [
  { arguments: [2021, 'markt', 2025], result: 9758.5 },
  { arguments: [2023, 'totaal', null, 100000], result: 12500 },
  { arguments: [2025, 'totaal', 2025, 90000], result: { error: '#NUM!' } },
] as const satisfies readonly Example[];

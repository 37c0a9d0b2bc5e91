import type { Example } from '../../example';

export const examples = [
  { arguments: [2024, 92000, 'totaal'], result: 0.8 },
  { arguments: [2021, null, 'markt'], result: 1.0161 },
  { arguments: [2030, 92000], result: 0.736 },
  { arguments: [2014, 92000], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

import { exampleOwnValues } from '../../example-values';
import type { Example } from '../../example';

export const examples = [
  { arguments: [2024, 'overheid'], result: 0.265 },
  { arguments: [2021], result: [[0.68, 0.32]] },
  { arguments: [2016, 'markt'], result: { error: '#N/A' } },
  { arguments: [2022, 'overheid', exampleOwnValues], result: 0.3 },
] as const satisfies readonly Example[];

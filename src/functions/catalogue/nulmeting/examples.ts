import type { Example } from '../../example';

export const examples = [
  { arguments: ['totaal'], result: 75179 },
  { arguments: ['totaal', 'inleen'], result: 36206 },
  { arguments: ['markt', 'formeel'], result: { error: '#N/A' } },
] as const satisfies readonly Example[];

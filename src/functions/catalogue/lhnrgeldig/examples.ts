import type { Example } from '../../example';

export const examples = [
  { arguments: ['123456782L01'], result: true },
  { arguments: ['123456782L00'], result: false },
  { arguments: ['123456782B01'], result: false },
] as const satisfies readonly Example[];

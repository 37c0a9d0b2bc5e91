import type { Example } from '../../example';

export const examples = [
  { arguments: [123456782], result: true },
  { arguments: ['1112.22.333'], result: true },
  { arguments: [123456789], result: false },
] as const satisfies readonly Example[];

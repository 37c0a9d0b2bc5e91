import type { Example } from '../../example';

export const examples = [{ arguments: [0.9], result: 4500 }] as const satisfies readonly Example[];

import { name, version } from '../../package.json';

/** The product as it names itself in receipts and reports. */
export const PRODUCT = { name, version } as const;

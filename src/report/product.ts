import packageJson from '../../package.json';

/** The product as it names itself in receipts and reports. */
export const PRODUCT = { name: packageJson.name, version: packageJson.version } as const;

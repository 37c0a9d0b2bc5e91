import { normalHeading } from './values/normal-text';

/** Whether a sheet bears the name of a meting, whatever stands behind it. */
export const isNamedMeting = (sheet: string): boolean => normalHeading(sheet).startsWith('meting');

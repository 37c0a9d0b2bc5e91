/** Names of the custom document properties by which a workbook is recognised. */
export const TEMPLATE_PROPERTIES = {
  kind: 'BA_Sjabloon',
  version: 'BA_SjabloonVersie',
  fingerprint: 'BA_Vingerafdruk',
} as const;

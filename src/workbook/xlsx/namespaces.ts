/** Whether the namespace is that of workbook parts, as Excel writes it (transitional) or as the standard has it (strict). */
export function isSpreadsheetNamespace(uri: string): boolean {
  return (
    uri === 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' ||
    uri === 'http://purl.oclc.org/ooxml/spreadsheetml/main'
  );
}

/** The two namespaces of `r:id`. */
export const relationshipNamespaces = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;

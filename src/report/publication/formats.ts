/** Forms of a publication. SARIF is not among them: it holds findings, which are not published. */
export const PUBLICATION_FORMATS = ['html', 'xlsx', 'csv', 'json'] as const;
export type PublicationFormat = (typeof PUBLICATION_FORMATS)[number];

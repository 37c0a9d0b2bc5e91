import type { PublicationWords } from '../../locales/nl/publication';
import type { ReportWords } from '../../locales/nl/report';
import { publicationCsv } from './csv';
import type { PublicationFormat } from './formats';
import { publicationHtml } from './html';
import { publicationJson } from './json';
import type { Publication } from './publication';

/** Writes a publication down. The writer of workbooks is large, so it is loaded only when it is asked for. */
export async function writePublication(
  publication: Publication,
  format: PublicationFormat,
  words: PublicationWords,
  report: ReportWords,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return publicationHtml(publication, words, report);
    case 'xlsx':
      return (await import('./xlsx')).publicationXlsx(publication, words, report);
    case 'csv':
      return publicationCsv(publication, words, report);
    case 'json':
      return publicationJson(publication);
  }
}

import type { Language } from '../../locales/language';
import type { Settings as Tolerances } from '../../meting/form/settings';
import type { Consolidation } from '../../meting/consolidate/consolidation';
import type { ReportOptions } from '../../report/build';
import type { ConsolidatedInput } from '../../report/consolidated-report';
import type { AskedConsolidation } from '../../report/consolidation-receipt';
import type { ReportDocument, Role } from '../../report/document';
import { mimeTypes } from '../../report/mime-types';
import type { CheckedInput } from '../../report/receipt';
import { catalogueOf } from './catalogue-of';

export const reportFormats = ['html', 'xlsx', 'json', 'csv', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportRequest {
  readonly inputs: readonly CheckedInput[];
  readonly format: ReportFormat;
  readonly language: Language;
  readonly role: Role;
  /** The tolerances with which the checks were made: the receipt names them. */
  readonly settings: Tolerances;
}

/** What a consolidation is written down from. */
export interface ConsolidationRequest {
  readonly consolidation: Consolidation;
  readonly asked: AskedConsolidation;
  readonly inputs: readonly ConsolidatedInput[];
  readonly language: Language;
  readonly settings: Tolerances;
}

/** Writes what was found down. All that a report needs is loaded here, so that the first screen does not carry it. */
export async function makeReport(request: ReportRequest): Promise<Blob> {
  const { language, format } = request;
  const [{ reportWords }, document] = await Promise.all([wordsOf(language), documentOf(request)]);
  switch (format) {
    case 'html': {
      const { htmlReport } = await import('../../report/html/report');
      return blob(format, htmlReport(document, reportWords));
    }
    case 'xlsx': {
      const { xlsxReport } = await import('../../report/xlsx/report');
      return blob(format, (await xlsxReport(document, reportWords)) as Uint8Array<ArrayBuffer>);
    }
    case 'json': {
      const { jsonReport } = await import('../../report/json');
      return blob(format, jsonReport(document));
    }
    case 'csv': {
      const { csvReport } = await import('../../report/csv');
      return blob(format, csvReport(document, reportWords));
    }
    case 'sarif': {
      const { sarifReport } = await import('../../report/sarif');
      return blob(format, sarifReport(document));
    }
  }
}

/** Writes a consolidation down as a workbook: results with their addends, findings, and a page for each organisation. */
export async function makeConsolidation({
  consolidation,
  asked,
  inputs,
  language,
  settings,
}: ConsolidationRequest): Promise<Blob> {
  const [{ consolidatedReport }, { consolidationWords }, words] = await Promise.all([
    import('../../report/consolidated-report'),
    language === 'nl' ? import('../../locales/nl/consolidation') : import('../../locales/en/consolidation'),
    writtenIn(language),
  ]);
  const { write } = consolidatedReport(consolidation, asked, inputs, {
    ...words,
    settings,
    consolidationWords,
  });
  return blob('xlsx', (await write()) as Uint8Array<ArrayBuffer>);
}

function blob(format: ReportFormat, content: BlobPart): Blob {
  return new Blob([content], { type: mimeTypes[format] });
}

function wordsOf(language: Language) {
  return language === 'nl' ? import('../../locales/nl/report') : import('../../locales/en/report');
}

async function documentOf({ inputs, language, role, settings }: ReportRequest): Promise<ReportDocument> {
  const [{ buildReport }, words] = await Promise.all([import('../../report/build'), writtenIn(language)]);
  return buildReport(inputs, { ...words, role, settings });
}

/** All words that a report takes. */
async function writtenIn(language: Language): Promise<Omit<ReportOptions, 'role' | 'settings'>> {
  const [{ reportWords }, { errors }, catalogue] = await Promise.all([
    wordsOf(language),
    language === 'nl' ? import('../../locales/nl/errors') : import('../../locales/en/errors'),
    catalogueOf(language),
  ]);
  return { language, words: reportWords, errors, catalogue };
}

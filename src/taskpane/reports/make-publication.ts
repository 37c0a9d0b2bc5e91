import type { Language } from '../../locales/language';
import type { CheckedInput } from '../../report/receipt';
import type { Settings as Tolerances } from '../../meting/settings';
import type { Consolidation } from '../../meting/consolidation';
import type { PublicationFormat } from '../../report/publication/write';
import type { CheckJob } from '../state/check-store';
import type { Checker } from '../worker/checker';

/** What a publication is made of: workbooks checked with what they add, and those added up. */
export interface PublicationSource {
  readonly consolidation: Consolidation;
  readonly inputs: readonly CheckedInput[];
  readonly settings: Tolerances;
}

export interface PublicationRequest extends PublicationSource {
  readonly format: PublicationFormat;
  readonly language: Language;
  /** Smallest group that is shown apart; `null` protects nothing. */
  readonly minimum: number | null;
}

const types: Readonly<Record<PublicationFormat, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * Checks workbooks once more, now with their persons as pseudonyms: only then is it known how many persons a group has. An ordinary
 * check does not keep those.
 */
export async function sourceOfJobs(
  jobs: readonly CheckJob[],
  checker: Checker,
  settings: Tolerances,
): Promise<PublicationSource> {
  const inputs: CheckedInput[] = [];
  for (const { file, answers } of jobs) {
    const options = { answers, settings, consolidate: true };
    inputs.push({
      result: await (file ? checker.checkFile(file, { options }) : checker.checkHost({ options })),
      sha256: file && (await checker.hash(file)),
      bytes: file?.size ?? null,
    });
  }
  const consolidation = await checker.consolidate(
    inputs.map(({ result }) => result),
    [],
    settings,
  );
  return { consolidation, inputs, settings };
}

/** Writes a publication; `null` when none of the workbooks counts. All it needs is loaded here. */
export async function makePublication(request: PublicationRequest): Promise<Blob | null> {
  const { consolidation, inputs, settings, format, language, minimum } = request;
  if (!consolidation.files.some(({ included }) => included)) return null;
  const dutch = language === 'nl';
  const [{ buildPublication }, { writePublication }, { publicationWords }, { reportWords }] =
    await Promise.all([
      import('../../report/publication/build'),
      import('../../report/publication/write'),
      dutch ? import('../../locales/nl/publication') : import('../../locales/en/publication'),
      dutch ? import('../../locales/nl/report') : import('../../locales/en/report'),
    ]);
  const publication = buildPublication(consolidation, inputs, { language, minimum, settings });
  const content = await writePublication(publication, format, publicationWords, reportWords);
  return new Blob([content as BlobPart], { type: types[format] });
}

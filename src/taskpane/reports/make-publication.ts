import type { CheckedInput } from '../../report/receipt';
import type { Settings as Tolerances } from '../../meting/form/settings';
import type { Consolidation } from '../../meting/consolidate/consolidation';
import type { PublicationFormat } from '../../report/publication/write';
import type { CheckJob } from '../state/check-store';
import type { Checker } from '../worker/checker';
import type { ConsolidationMember, PublicationChoice } from '../worker/made-consolidations';

/** What a publication is made of: workbooks checked with what they add, and those added up. */
export interface PublicationRequest extends PublicationChoice {
  readonly consolidation: Consolidation;
  readonly inputs: readonly CheckedInput[];
  readonly settings: Tolerances;
}

const types: Readonly<Record<PublicationFormat, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * Publishes checked workbooks. They are checked once more, now with their persons as pseudonyms: only then is it known how many persons
 * a group has. An ordinary check does not keep those.
 */
export async function publishJobs(
  jobs: readonly CheckJob[],
  checker: Checker,
  settings: Tolerances,
  choice: PublicationChoice,
): Promise<Blob | null> {
  const members: ConsolidationMember[] = [];
  try {
    for (const { file, answers } of jobs) {
      const options = { answers, settings, consolidate: true };
      const result = await (file ? checker.checkFile(file, { options }) : checker.checkHost({ options }));
      members.push({ result, file });
    }
    const made = await checker.consolidate(members, [], settings);
    try {
      return await made.publish(choice);
    } finally {
      made.forget();
    }
  } finally {
    for (const { result } of members) checker.forget(result);
  }
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

import type { CheckedInput } from '../../report/receipt';
import type { Settings as Tolerances } from '../../meting/form/settings';
import { isUnsettling, type Consolidation } from '../../meting/consolidate/consolidation';
import { mimeTypes } from '../../report/mime-types';
import type { PublicationChoice, Published } from '../worker/protocol';

/** What a publication is made of: workbooks checked with what they add, and those added up. */
export interface PublicationRequest extends PublicationChoice {
  readonly consolidation: Consolidation;
  readonly inputs: readonly CheckedInput[];
  readonly settings: Tolerances;
}

/**
 * Writes a publication, unless it shows nothing, tells too much beside an earlier one, may not add up, or nothing counts. All it needs
 * is loaded here.
 */
export async function makePublication(request: PublicationRequest): Promise<Published> {
  const { consolidation, inputs, settings, format, language, minimum, names, earlier } = request;
  if (!consolidation.files.some(({ included }) => included)) return null;
  const dutch = language === 'nl';
  const [
    { buildPublication },
    { earlierTells },
    { showsNothing },
    { writePublication },
    { publicationWords },
    { reportWords },
  ] = await Promise.all([
    import('../../report/publication/build'),
    import('../../report/publication/earlier'),
    import('../../report/publication/shows-nothing'),
    import('../../report/publication/write'),
    dutch ? import('../../locales/nl/publication') : import('../../locales/en/publication'),
    dutch ? import('../../locales/nl/report') : import('../../locales/en/report'),
  ]);
  const publication = buildPublication(consolidation, inputs, { language, minimum, settings, names });
  if (!request.anyway) {
    const doubt = {
      empty: showsNothing(publication),
      told: earlierTells(publication, earlier),
      unsettled: consolidation.findings.filter(isUnsettling),
    };
    if (doubt.empty || doubt.told.length > 0 || doubt.unsettled.length > 0) return doubt;
  }
  const content = await writePublication(publication, format, publicationWords, reportWords);
  return new Blob([content as BlobPart], { type: mimeTypes[format] });
}

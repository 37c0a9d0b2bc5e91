import type { Language } from '../../locales/language';
import type { Collection } from '../../meting/consolidate/collection/collection';
import { mimeTypes } from '../../report/mime-types';
import type { ReturnedWorkbook } from '../../report/returns/returns';
import type { ReturnsChoice } from '../worker/protocol';
import { catalogueOf } from './catalogue-of';

/** Letters and copies for boards in one zip. All it needs is loaded here. */
export async function makeReturns(
  workbooks: readonly ReturnedWorkbook[],
  choice: ReturnsChoice,
): Promise<Blob> {
  const dutch = choice.language === 'nl';
  const [{ returnsZip }, { returnWords }, { reportWords }, { errors }, catalogue] = await Promise.all([
    import('../../report/returns/returns'),
    dutch ? import('../../locales/nl/returns') : import('../../locales/en/returns'),
    dutch ? import('../../locales/nl/report') : import('../../locales/en/report'),
    dutch ? import('../../locales/nl/errors') : import('../../locales/en/errors'),
    catalogueOf(choice.language),
  ]);
  return returnsZip({
    ...choice,
    workbooks,
    words: returnWords,
    catalogue,
    errors,
    copyWords: reportWords,
  });
}

/** The state of a collection as a workbook. */
export async function makeCollection(collection: Collection, language: Language): Promise<Blob> {
  const dutch = language === 'nl';
  const [{ collectionWorkbook }, { collectionWords }, { reportWords }, { consolidationWords }] =
    await Promise.all([
      import('../../report/collection/write'),
      dutch ? import('../../locales/nl/collection') : import('../../locales/en/collection'),
      dutch ? import('../../locales/nl/report') : import('../../locales/en/report'),
      dutch ? import('../../locales/nl/consolidation') : import('../../locales/en/consolidation'),
    ]);
  const bytes = await collectionWorkbook(collection, collectionWords, reportWords, consolidationWords);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mimeTypes.xlsx });
}

import type { Language } from '../../locales/language';
import { cleanDraft } from '../../meting/generate/draft';
import { EDUCATION } from '../../meting/generate/rows';
import { TEMPLATES } from '../../meting/form/templates';
import { draftWorkbook } from '../../report/xlsx/draft-workbook';
import { wordsIn } from './words';

const ROWS = 40;
/** That of all of them: of fewer than three boards a publication shows no figure. */
const REGION = 'Groot Amsterdam';
/** One digit off: the number of a person that was typed wrongly. */
const TYPED_WRONGLY = 123456789;

/**
 * Workbooks of invented boards in primary education, to bring together; the last has a mistake in it. The others are enough of them to
 * publish what they are together.
 */
export async function boardWorkbooks(
  language: Language,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const { boards } = wordsIn(language).workbenchWords;
  return Promise.all(
    boards.map(async (organisation, index) => {
      const draft = cleanDraft({ rows: ROWS, seed: index + 1, columns: TEMPLATES.schoolbestuur.columns });
      draft.setOpgave('organisatie', organisation);
      for (let record = 0; record < ROWS; record++) {
        draft.set(record, 'sector', 'overheid');
        if (draft.get(record, 'sectorInlener') !== null) draft.set(record, 'sectorInlener', 'overheid');
        draft.set(record, 'overheidssector', 'po');
        if (draft.get(record, 'vorm') === 'formeel') draft.set(record, 'sectorcode', EDUCATION);
        draft.set(record, 'regio', REGION);
      }
      draft.recountTabel1();
      if (index === boards.length - 1) draft.set(3, 'bsn', TYPED_WRONGLY);
      return { name: `${organisation}.xlsx`, bytes: await draftWorkbook(draft) };
    }),
  );
}

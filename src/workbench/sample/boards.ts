import { workbenchWords } from '../../locales/nl/workbench';
import { cleanDraft } from '../../meting/generate/draft';
import { TEMPLATES } from '../../meting/form/templates';
import { draftWorkbook } from '../../report/xlsx/draft-workbook';

const ROWS = 40;
/** One digit off: the number of a person that was typed wrongly. */
const TYPED_WRONGLY = 123456789;

/** Workbooks of invented boards, to bring together; the last has a mistake in it. */
export async function boardWorkbooks(): Promise<
  readonly { readonly name: string; readonly bytes: Uint8Array }[]
> {
  const { boards } = workbenchWords;
  return Promise.all(
    boards.map(async (organisation, index) => {
      const draft = cleanDraft({ rows: ROWS, seed: index + 1, columns: TEMPLATES.schoolbestuur.columns });
      draft.setOpgave('organisatie', organisation);
      if (index === boards.length - 1) draft.set(3, 'bsn', TYPED_WRONGLY);
      return { name: `${organisation}.xlsx`, bytes: await draftWorkbook(draft) };
    }),
  );
}

import { shippedTemplate } from '../../../test/support/templates';
import { checkWorkbook } from '../../check';
import { TEMPLATE_KINDS } from '../../meting/form/templates';
import { openWorkbook } from '../../workbook';
import { newWorkbook } from './new-workbook';

const languages = ['nl', 'en'] as const;

beforeAll(async () => {
  const files: Record<string, string> = {};
  for (const kind of TEMPLATE_KINDS)
    for (const language of languages)
      files[`${kind}-${language}.xlsx`] = Buffer.from(await shippedTemplate(kind, language)).toString(
        'base64',
      );
  Object.assign(globalThis, { TEMPLATE_FILES: files });
});

test.each(TEMPLATE_KINDS.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  '%s in %s has the answers in its Opgave and is still the template',
  async (kind, language) => {
    const organisation = 'Stichting “De <Linde> & Co”';
    const file = await newWorkbook({ kind, language, year: 2025, organisation });
    const result = await checkWorkbook(await openWorkbook(file, 'nieuw.xlsx'));
    expect(result).toMatchObject({ organisation, year: 2025, template: { kind, by: 'fingerprint' } });
    expect(result.groups.filter(({ rule }) => rule === 'S18')).toEqual([]);
  },
);

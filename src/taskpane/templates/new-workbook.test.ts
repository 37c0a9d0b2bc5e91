import { buildTemplates } from '../../../scripts/templates/write';
import { checkWorkbook } from '../../check';
import { TEMPLATE_KINDS } from '../../meting/form/templates';
import { openWorkbook } from '../../workbook';
import { newWorkbook } from './new-workbook';

beforeAll(async () => {
  const files = [...(await buildTemplates())].map(([name, bytes]) => [
    name,
    Buffer.from(bytes).toString('base64'),
  ]);
  Object.assign(globalThis, { TEMPLATE_FILES: Object.fromEntries(files) as object });
});

const languages = ['nl', 'en'] as const;

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

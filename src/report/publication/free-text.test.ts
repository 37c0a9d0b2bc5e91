import { checkWorkbook } from '../../check';
import { draftSource } from '../../check/draft-source';
import { publicationWords as words } from '../../locales/nl/publication';
import { reportWords } from '../../locales/nl/report';
import { consolidate } from '../../meting/consolidate/consolidate';
import { contributing } from '../../meting/count/build-contribution';
import { cleanDraft } from '../../meting/generate/draft';
import { SHEETS } from '../../meting/form/templates';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { textOf } from '../../../test/support/memory-terminal';
import { buildPublication } from './build';
import { PUBLICATION_FORMATS } from './formats';
import { writePublication } from './write';

/** A name without a form of address and a word about health that is in no list: nothing recognises it. */
const SAID = 'Pietje Zwartemeer, hoge bloeddruk';

/** A meting that says it wherever a text of one's own can stand without a row being left out for it. */
async function sayingIt(seed: number, lifted: boolean) {
  const draft = cleanDraft({ rows: 40, seed });
  draft.setOpgave('organisatie', `Bestuur ${SAID}`);
  draft.setOpgave('contactrol', SAID);
  draft.setHeading('bonusaandeel', SAID);
  for (let i = 0; i < draft.records; i++) {
    draft.set(i, 'grond', 'a');
    draft.set(i, 'regio', i % 2 === 0 ? SAID : 'Twente');
    draft.set(i, 'bonusaandeel', SAID);
  }
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  draft.sheets.push({ name: SAID.slice(0, 31), cells: [[SAID]] });
  if (lifted)
    draft.sheets.push({
      name: 'BA_Parameters',
      cells: [
        ['Naam', 'Van', 'Tot en met', 'Waarde', 'Bron'],
        ['sectorsplitsing', '2024-01-01', null, 0, SAID],
      ],
    });
  const result = await checkWorkbook(draftSource(draft), {
    consolidate: contributing(new Pseudonymiser()),
  });
  return { result: { ...result, file: `${SAID} ${String(seed)}.xlsx` }, sha256: null, bytes: null };
}

describe.each([false, true])('a text of one\u2019s own, where the sectors are lifted: %s', (lifted) => {
  test.each([null, 3])('is in no form of a publication, with a minimum of %s', async (minimum) => {
    const inputs = [await sayingIt(1, lifted)];
    const consolidation = consolidate(inputs.map(({ result }) => result));
    expect(consolidation.files.map(({ included }) => included)).toEqual([true]);
    expect(consolidation.perRegio.map(({ key }) => key)).toContain(SAID);
    expect(consolidation.together?.source).toBe(lifted ? SAID : undefined);
    const publication = buildPublication(consolidation, inputs, { language: 'nl', minimum, names: [] });
    for (const format of PUBLICATION_FORMATS) {
      const written = await writePublication(publication, format, words, reportWords);
      const text = typeof written === 'string' ? written : textOf(written);
      expect([format, text]).toEqual([format, expect.not.stringContaining('Zwartemeer')]);
      expect([format, text]).toEqual([format, expect.not.stringContaining('bloeddruk')]);
    }
  });
});

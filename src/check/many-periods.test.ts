import { cleanDraft } from '../meting/generate/draft';
import type { ColumnData, MetingSheet, Values } from '../meting/form/records';
import type { RuleContext } from '../meting/judge/rule';
import { readSheet } from '../meting/read/read-sheet';
import { s17 } from '../meting/rules/s17-overlapping-periods/rule';
import { draftSource } from './draft-source';

/** Values of which every look at one is counted. */
function counted(values: Values, look: () => void): Values {
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) look();
      return Reflect.get(target, key, target) as unknown;
    },
  });
}

/** One person in as many periods as there are rows, each of ten days, so many days after the one before. */
async function onePersonIn(rows: number, daysApart: number): Promise<MetingSheet> {
  const draft = cleanDraft({ rows, seed: 5 });
  for (let i = 0; i < rows; i++) {
    for (const id of ['bsn', 'lhnr', 'numIv'] as const) draft.set(i, id, draft.get(0, id));
    draft.set(i, 'datAanvTv', 36_526 + i * daysApart);
    draft.set(i, 'datEindTv', 36_526 + i * daysApart + 9);
  }
  const source = draftSource(draft).sheets.find(({ name }) => name === 'Meting');
  const read = source && (await readSheet(source, { answers: new Map() }));
  if (!read?.meting) throw new Error('no meting');
  return read.meting;
}

const ROWS = 2_000;

test.each([
  ['that follow each other', 10, false, 0],
  ['that overlap each other', 1, false, ROWS - 1],
  ['of which another rule speaks', 1, true, 0],
])(
  'of one person in thousands of periods %s each row is looked at a few times',
  async (_, apart, isSilent, told) => {
    const sheet = await onePersonIn(ROWS, apart);
    let looks = 0;
    const columns = new Map(sheet.columns);
    for (const id of ['datAanvTv', 'datEindTv'] as const) {
      const data = columns.get(id) as ColumnData;
      columns.set(id, { ...data, values: counted(data.values, () => (looks += 1)) });
    }
    let found = 0;
    s17.check(
      { ...sheet, columns },
      {} as RuleContext,
      () => (found += 1),
      () => isSilent,
    );
    expect(found).toBe(told);
    expect(looks).toBeLessThan(8 * ROWS);
  },
);

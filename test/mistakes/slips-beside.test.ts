import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { ALL_COLUMNS, cleanDraft, type Draft } from '../../src/meting/generate/draft';

/** One slip, beside another row that is only unusual: the slip is told as what it is, and the other row is not drawn into it. */
const ROWS = 40;

const cleanMonth = (): Draft =>
  cleanDraft({ rows: ROWS, seed: 3, columns: ALL_COLUMNS.filter((id) => id !== 'banen') });

async function told(draft: Draft): Promise<readonly string[]> {
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ rule, examples }) => examples.map(({ cells }) => `${rule} ${String(cells[0]?.row)}`))
    .sort();
}

test('a row that works on call keeps its hours where another lost a comma', async () => {
  const [slip, onCall] = [0, 4];
  const unusual = (draft: Draft) => {
    const hours = Number(draft.get(onCall, 'verloondeUren'));
    draft.set(onCall, 'contracturenPW', Number(draft.get(onCall, 'contracturenPW')) / 10);
    return hours;
  };
  const alone = cleanMonth();
  unusual(alone);
  const both = cleanMonth();
  unusual(both);
  both.set(slip, 'verloondeUren', Number(both.get(slip, 'verloondeUren')) * 10);
  const before = await told(alone);
  expect(before.filter((each) => !each.startsWith('B08'))).toEqual([]);
  const row = String(both.cell(slip, 'verloondeUren').row);
  const now = (await told(both)).filter((each) => !before.includes(each));
  expect(now).toEqual([expect.stringMatching(new RegExp(` ${row}$`))]);
});

test('one lent row in another sector beside one odd sector code is two slips, and no column that was filled over', async () => {
  const draft = cleanMonth();
  const rows = Array.from({ length: ROWS }, (_, i) => i);
  for (const i of rows) {
    if (draft.get(i, 'vorm') === 'inleen') draft.set(i, 'sectorInlener', 'overheid');
    else draft.set(i, 'sectorcode', 64);
    draft.set(i, 'sector', 'overheid');
    draft.set(i, 'overheidssector', null);
  }
  const lent = rows.find((i) => draft.get(i, 'vorm') === 'inleen') ?? -1;
  const formal = rows.find((i) => draft.get(i, 'vorm') === 'formeel') ?? -1;
  draft.set(lent, 'sectorInlener', 'markt');
  draft.set(formal, 'sectorcode', 35);
  const found = await told(draft);
  expect(found).toContain(`B30 ${String(draft.cell(formal, 'sector').row)}`);
});

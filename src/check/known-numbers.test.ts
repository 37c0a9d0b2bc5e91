import { cleanDraft, type Draft } from '../meting/generate/draft';
import type { CheckResult } from '../meting/judge/check-result';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

const rows = 30;
/** With a zero at the front, which is lost where it is taken for a number. */
const bsn = '010554336';
const lost = '10554336';

function metingWith(change: (draft: Draft) => void): Draft {
  const draft = cleanDraft({ rows, seed: 21 });
  draft.set(0, 'bsn', bsn);
  change(draft);
  return draft;
}

/** All that stands in a result but its findings, which are about cells. */
async function told(draft: Draft, file = draft.name): Promise<{ shown: string; result: CheckResult }> {
  const result = await checkWorkbook({ ...draftSource(draft), name: file });
  return { result, shown: JSON.stringify({ ...result, groups: [] }) };
}

const addColumn = (heading: string) => (draft: Draft) => {
  const { cells } = draft.sheet('Meting');
  cells.forEach((line, i) => line.push(i === 0 ? heading : 'x'));
};
const addSheet = (name: string, cells: string[][]) => (draft: Draft) => {
  draft.sheets.push({ name, cells });
};

test.each<[string, (draft: Draft) => void]>([
  ['a heading', addColumn(`opm ${lost}`)],
  ['a heading behind what says that it is none', addColumn(`KvK ${bsn}`)],
  ['a sheet that was not read', addSheet(`Blad ${lost}`, [['Nog bellen']])],
  ['a sheet that is empty', addSheet(`tel ${bsn}`, [])],
])('who is in the meting is not shown by %s', async (_where, change) => {
  const { shown, result } = await told(metingWith(change));
  expect(shown).not.toContain(lost);
  expect(JSON.stringify(result.notRead)).toContain('******336');
});

test.each([`meting ${lost}.xlsx`, `tel ${bsn}.xlsx`])(
  'who is in the meting is not shown by the name of the file: %s',
  async (file) => {
    const { shown, result } = await told(
      metingWith(() => undefined),
      file,
    );
    expect(shown).not.toContain(lost);
    expect(result.file).toMatch(/^(?:meting|tel) \*{6}336\.xlsx$/);
  },
);

test('a number of eight digits that is nobody in the meting stays', async () => {
  const { result } = await told(metingWith(addColumn('opm 10554348')), 'meting 10554348.xlsx');
  expect(result.file).toBe('meting 10554348.xlsx');
  expect(JSON.stringify(result.notRead)).toContain('opm 10554348');
});

test('the name of a sheet that was read stays the address of its cells', async () => {
  const draft = metingWith(() => undefined);
  const sheet = draft.sheet('Meting');
  draft.sheets[draft.sheets.indexOf(sheet)] = { ...sheet, name: `Meting ${lost}` };
  const { result } = await told(draft);
  expect(result.sheets.map(({ name }) => name)).toContain(`Meting ${lost}`);
});

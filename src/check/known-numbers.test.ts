import { cleanDraft, type Draft } from '../meting/generate/draft';
import type { CheckResult } from '../meting/judge/check-result';
import { consolidate, summaryOf } from '../meting/consolidate/consolidate';
import { contributing } from '../meting/count/build-contribution';
import { realSheet, shownNames } from '../meting/judge/masked-outcome';
import { Pseudonymiser } from '../privacy/pseudonym';
import { WorkbookError } from '../workbook/workbook-error';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';
import { unreadableResult } from './unreadable';

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

/** All that stands in a result. */
async function told(draft: Draft, file = draft.name): Promise<{ shown: string; result: CheckResult }> {
  const result = await checkWorkbook({ ...draftSource(draft), name: file });
  return { result, shown: JSON.stringify(result) };
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

const renameMeting = (name: string) => (draft: Draft) => {
  const sheet = draft.sheet('Meting');
  draft.sheets[draft.sheets.indexOf(sheet)] = { ...sheet, name };
};

test('the name of a sheet that was read is masked wherever it stands, and leads to the sheet all the same', async () => {
  const name = `Meting ${lost}`;
  const { result, shown } = await told(
    metingWith((draft) => {
      draft.set(2, 'verloondeUren', -4);
      renameMeting(name)(draft);
    }),
  );
  expect(shown).not.toContain(lost);
  const places = [
    ...result.sheets.map((sheet) => sheet.name),
    ...result.groups.map(({ sheet }) => sheet),
    ...result.groups.flatMap(({ examples }) =>
      examples.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)),
    ),
    ...(result.result?.addends.map(({ sheet }) => sheet) ?? []),
  ].filter((each) => each.startsWith('Meting'));
  expect(new Set(places)).toEqual(new Set(['Meting ******336']));
  expect(places.length).toBeGreaterThan(3);
  expect(realSheet(result, 'Meting ******336')).toBe(name);
});

test('sheets that would be shown alike are numbered, and each leads to its own', async () => {
  const { result } = await told(
    metingWith((draft) => {
      draft.set(1, 'bsn', '100001336');
      draft.sheets.push({ name: `Blad ${bsn}`, cells: [['x']] }, { name: 'Blad 100001336', cells: [['y']] });
    }),
  );
  expect(result.sheets.slice(-2).map(({ name }) => realSheet(result, name))).toEqual([
    `Blad ${bsn}`,
    'Blad 100001336',
  ]);
  expect(result.sheets.slice(-2).map(({ name }) => name)).toEqual(['Blad ******336', 'Blad ******336 (2)']);
});

test.each([
  ['that looks like a meting and was not read', 'S12', `Meting ${lost}`, [['Nog invullen']]],
  ['that cannot be read to its end', 'S10', `Blad ${lost}`, null],
] as const)('a finding names a sheet %s without who is in the meting', async (_, rule, name, cells) => {
  const draft = metingWith((each) => {
    if (cells !== null) each.sheets.push({ name, cells: cells.map((row) => [...row]) });
  });
  const source = draftSource(draft);
  const broken = {
    name,
    visibility: 'visible' as const,
    open: () => Promise.reject(new WorkbookError('bad-value', { cell: 'B4' })),
  };
  const result = await checkWorkbook(
    cells === null ? { ...source, sheets: [...source.sheets, broken] } : source,
  );
  const group = result.groups.find((each) => each.rule === rule);
  expect(JSON.stringify(group)).toContain('******336');
  expect(JSON.stringify(result)).not.toContain(lost);
});

/** Two boards of which the first employs who is an employer as well, under two numbers; the second lends from the first of them. */
async function ofOnePerson() {
  const pseudonymiser = new Pseudonymiser();
  const check = async (file: string, seed: number, lhnr: (row: number) => string, own: boolean) => {
    const draft = cleanDraft({ rows, seed });
    if (own) draft.set(0, 'bsn', bsn);
    for (let row = 0; row < rows; row++)
      for (const column of ['lhnr', 'lhnrInlener'] as const) draft.set(row, column, lhnr(row));
    draft.setOpgave('organisatie', file);
    return checkWorkbook({ ...draftSource(draft), name: file }, { consolidate: contributing(pseudonymiser) });
  };
  return [
    await check('a.xlsx', 21, (row) => `${bsn}L0${String(1 + (row % 2))}`, true),
    await check('b.xlsx', 22, () => `${bsn}L01`, false),
  ] as const;
}

test('an employer whose number is that of someone in the meting is shown by no number, and taken for no other', async () => {
  const [a] = await ofOnePerson();
  expect(JSON.stringify(a)).not.toContain(lost);
  const masked = ['******336L01', '******336L02'];
  expect([...(a.result?.perWerkgever.map(({ key }) => key) ?? [])].sort()).toEqual(masked);
  expect([...(a.contribution?.lines.lhnr.names ?? [])].sort()).toEqual(masked);
});

test('such an employer is known again in another workbook, where nobody knows that it is a person', async () => {
  const [a, b] = await ofOnePerson();
  const counted = (each: typeof a) => ({ ...each, counts: { ...each.counts, fout: 0 } });
  for (const order of [
    [a, b],
    [b, a],
  ]) {
    const made = consolidate(order.map(counted));
    expect(JSON.stringify([summaryOf(made), made.perWerkgever, made.addends])).not.toContain(lost);
    expect(made.perWerkgever.map(({ key }) => key)).toEqual(['******336L01', '******336L02']);
    const shared = made.findings.filter(({ rule }) => rule === 'K02' || rule === 'K03');
    expect(shared.map(({ facts }) => facts['lhnr'])).toEqual(['******336L01']);
  }
});

test('employers that would be shown alike are numbered', () => {
  const shown = shownNames(['010554336L01', '100001336L01', '494452213L01'], (text) =>
    text.replace(/^\d+(?=336)/, '******'),
  );
  expect([...shown.values()]).toEqual(['******336L01', '******336L01 (2)']);
});

test.each(['Meting 123456782.xlsx', 'Meting KvK 123456782.xlsx', 'Meting +31 123456782.xlsx'])(
  'a file that cannot be read is called without a number that can be of a person: %s',
  (name) => {
    const { file } = unreadableResult(name, new WorkbookError('corrupt'));
    expect(file).toContain('******782.xlsx');
    expect(file).not.toContain('123456782');
  },
);

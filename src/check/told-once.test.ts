import { checkWorkbook } from '.';
import { explainFinding } from '../locales/rule-words';
import { rules } from '../locales/nl/rules';
import type { ColumnId } from '../meting/form/columns';
import { TEMPLATES } from '../meting/form/templates';
import { cleanDraft, type Draft } from '../meting/generate/draft';
import type { FindingGroup } from '../meting/judge/finding';
import { draftSource } from './draft-source';

const check = (draft: Draft) => checkWorkbook(draftSource(draft));

const said = ({ rule, examples }: FindingGroup) => {
  const [first] = examples;
  if (first === undefined) throw new Error('no example');
  return explainFinding(rules[rule], first, 'bestuur', 'nl');
};

const OPEN = TEMPLATES.schoolbestuur.columns.slice(0, TEMPLATES.schoolbestuur.open);

/** The last rows of the meting stand on another sheet, under the open columns of the boards' template. */
function onAnotherSheet(name: string): Draft {
  const draft = cleanDraft({ rows: 30, seed: 11 });
  draft.setOpgave('sector', 'overheid');
  const kept = OPEN.map((id) => draft.columns.indexOf(id));
  const rows = draft.meting.cells.splice(20, 11);
  const cells = [draft.meting.cells[0] ?? [], ...rows].map((row) => kept.map((place) => row[place] ?? null));
  draft.sheets.splice(2, Infinity, { name, cells });
  return draft;
}

test('rows of the meting on a sheet of another name are one finding, and what it advises works', async () => {
  const { groups, notRead, result } = await check(onAnotherSheet('Blad3'));
  expect(notRead).toEqual([]);
  expect(groups.map(({ rule, sheet, count }) => [rule, sheet, count])).toEqual([['S12', 'Blad3', 1]]);
  expect(result?.counted.rows).toBe(19);
  const { what, todo } = said(groups[0] as FindingGroup);
  expect(what).toContain('Op blad "Blad3" staan de koppen van een meting');
  const advised = /zoals "([^"]+)"/.exec(todo)?.[1] ?? '';
  const mended = await check(onAnotherSheet(advised));
  expect(mended.groups.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(mended.result?.counted.rows).toBe(30);
});

test('all that was derived on a sheet is one remark, which names each column', async () => {
  const { groups } = await check(onAnotherSheet('Meting 2'));
  const derived = groups.filter(({ rule }) => rule === 'S23');
  expect(derived.map(({ sheet, count }) => [sheet, count])).toEqual([['Meting 2', 1]]);
  const { what } = said(derived[0] as FindingGroup);
  expect(what).toContain('Overgenomen van het blad Opgave: Sector');
  expect(what).toContain('Afgeleid uit de datums van het tijdvak: Jaar, Tijdvaktype, Tijdvak.');
  expect(what).toContain('Als gewone waarde aangenomen: Nummer inkomstenverhouding.');
});

async function asked(change: (draft: Draft) => void): Promise<string> {
  const draft = cleanDraft({ rows: 10, seed: 11 });
  change(draft);
  const { groups } = await check(draft);
  const about = groups.filter(({ rule }) => rule === 'S35');
  expect(about).toHaveLength(1);
  return said(about[0] as FindingGroup).what;
}

test('an Opgave that fits no row is told with what the rows say, and where', async () => {
  const all = (column: ColumnId, value: string) => (draft: Draft) => {
    for (let i = 0; i < draft.records; i++) draft.set(i, column, value);
  };
  const what = await asked((draft) => {
    all('overheidssector', 'vo')(draft);
    draft.setOpgave('overheidssector', 'primair onderwijs');
  });
  expect(what).toBe(
    'In B8 staat "primair onderwijs" bij "Overheidssector". In de kolom op blad "Meting" staat bij alle 10 rijen die er iets over zeggen iets anders, vanaf Y2: vo.',
  );
  expect(await asked((draft) => draft.setOpgave('lhnr', '111222333L01'))).toMatch(
    /10 rijen die er iets over zeggen iets anders, vanaf G2: .+L01, .+L01, .+L01\.$/,
  );
});

test('an Opgave of the market with an overheidssector is told to contradict itself', async () => {
  const what = await asked((draft) => {
    draft.setOpgave('sector', 'markt');
    draft.setOpgave('overheidssector', 'po');
  });
  expect(what).toContain('In B8 staat "po" bij "Overheidssector", en in B7 "markt" bij "Sector".');
});

test('of many other values the first are named', async () => {
  const what = await asked((draft) => {
    for (let i = 0; i < draft.records; i++)
      draft.set(i, 'overheidssector', ['vo', 'vo', 'mbo', 'hbo', 'wo'][i % 5] ?? null);
    draft.setOpgave('overheidssector', 'po');
  });
  expect(what).toMatch(/: vo, mbo, hbo, …\.$/);
});

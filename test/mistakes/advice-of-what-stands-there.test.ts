import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { rules as rulesEn } from '../../src/locales/en/rules';
import { rules } from '../../src/locales/nl/rules';
import { explainFinding } from '../../src/locales/rule-words';
import { TEMPLATES } from '../../src/meting/form/templates';
import type { ColumnId } from '../../src/meting/form/columns';
import { columnLetters } from '../../src/meting/form/ranges';
import { ALL_COLUMNS, cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';

/** What is told and advised goes by what stands in the cells, and nothing that is wrong is left without a finding. */
const COLUMNS = ALL_COLUMNS.filter((id) => id !== 'banen' && id !== 'divisor' && id !== 'urenToegerekend');

async function findings(make: (draft: Draft) => void, columns: readonly ColumnId[] = COLUMNS) {
  const draft = cleanDraft({ rows: 30, seed: 11, columns });
  draft.sheets.splice(0, Infinity, draft.meting);
  make(draft);
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups
    .filter(({ severity }) => severity !== 'info')
    .map((group) => {
      const [example] = group.examples;
      if (example === undefined) throw new Error(`no example of ${group.rule}`);
      return {
        root: `${group.rule} ${group.cause} ${String(group.count)}`,
        nl: explainFinding(rules[group.rule], example, 'bestuur', 'nl'),
        en: explainFinding(rulesEn[group.rule], example, 'bestuur', 'en'),
      };
    });
}
const roots = async (...given: Parameters<typeof findings>) =>
  (await findings(...given)).map(({ root }) => root).sort();

const rowsWhere = (draft: Draft, fits: (record: number) => boolean): number[] =>
  Array.from({ length: draft.records }, (_, i) => i).filter(fits);
const monthly = (draft: Draft): number[] =>
  rowsWhere(draft, (i) => draft.get(i, 'tijdvakType') === 'MND' && draft.get(i, 'vorm') === 'formeel');
const put = (draft: Draft, record: number, id: ColumnId, value: DraftCell) =>
  draft.put(draft.cell(record, id), value);

test('hours of one week are told as such, also beside a contract of a whole month', async () => {
  const make = (draft: Draft) => {
    const [long = 0, ...week] = monthly(draft);
    draft.set(long, 'contracturenPW', draft.get(long, 'verloondeUren'));
    [32, 24].forEach((weekly, i) => {
      draft.set(week[i] ?? 0, 'contracturenPW', weekly);
      draft.set(week[i] ?? 0, 'verloondeUren', weekly);
    });
  };
  expect(await roots(make)).toEqual(['B08 week 2', 'B47 contracturenPW 1']);
});

describe('a number beside hours that are missing', () => {
  const besideIn = (
    column: 'datEindIkv' | 'contracturenPW',
    value: DraftCell,
    ...empty: readonly ColumnId[]
  ) => {
    const columns = COLUMNS.filter((id) => id !== column);
    columns.splice(columns.indexOf('verloondeUren') + 1, 0, column);
    const make = (draft: Draft) => {
      const [record = 0] = monthly(draft);
      put(draft, record, column, value);
      for (const id of ['verloondeUren', ...empty] as const) put(draft, record, id, null);
    };
    return findings(make, columns);
  };

  test.each([
    ['datEindIkv', 104, 'of vul daar de datum in die er hoort', 'or fill in the date that belongs there'],
    ['contracturenPW', 104, 'of vul daar de contracturen in', 'or fill in the contract hours there'],
  ] as const)(
    'in %s is named by its heading, alone and with more cells empty',
    async (column, value, nl, en) => {
      const heading = column === 'datEindIkv' ? 'Einde inkomstenverhouding' : 'Contracturen per week';
      for (const empty of [[], ['sector'], ['sector', 'lhnr']] as const) {
        const found = await besideIn(column, value, ...empty);
        expect(found.map(({ root }) => root)).toEqual([
          empty.length === 0 ? 'S02 verloondeUren 1' : 'S02 meer 1',
        ]);
        expect(found[0]?.nl.what).toContain(`onder ${heading}`.replace(/^o/, empty.length === 0 ? 'o' : 'O'));
        expect(found[0]?.nl.todo).toContain(nl);
        expect(found[0]?.en.todo).toContain(en);
      }
    },
  );
});

test('a merged cell is told apart from others of the row that are empty', async () => {
  const found = await findings((draft) => {
    const [record = 0] = monthly(draft);
    const { row, column } = draft.cell(record, 'vorm');
    const letters = columnLetters(column);
    draft.meting.merges = [`${letters}${String(row - 1)}:${letters}${String(row)}`];
    draft.set(record, 'vorm', null);
    draft.set(record, 'sector', null);
    draft.set(record, 'lhnr', null);
  });
  const told = found.filter(({ root }) => root.startsWith('S02'));
  expect(told.map(({ root }) => root).sort()).toEqual(['S02 meer 1', 'S02 vorm 1']);
  for (const { root, nl } of told) expect(nl.todo.includes('samengevoegd')).toBe(root === 'S02 vorm 1');
});

test('of several empty cells too it is told that the sector is asked for by the last text of the law that was seen', async () => {
  const draft = cleanDraft({ rows: 30, seed: 11, columns: COLUMNS, year: 2026 });
  draft.sheets.splice(0, Infinity, draft.meting);
  const [record = 0] = monthly(draft);
  for (const id of ['sector', 'lhnr'] as const) draft.set(record, id, null);
  const { groups } = await checkWorkbook(draftSource(draft));
  const example = groups.find(({ rule, cause }) => `${rule} ${cause}` === 'S02 meer')?.examples[0];
  if (example === undefined) throw new Error('S02 meer is not told');
  expect(explainFinding(rules.S02, example, 'bestuur', 'nl').todo).toContain(
    'laatst bekende tekst van de wet',
  );
  expect(explainFinding(rulesEn.S02, example, 'bestuur', 'en').todo).toContain('last known text of the law');
});

test('of who is hired without both sectors both are asked for at once', async () => {
  const [found, ...more] = await findings((draft) => {
    const [lent = 0] = rowsWhere(draft, (i) => draft.get(i, 'vorm') === 'inleen');
    draft.set(lent, 'sector', null);
    draft.set(lent, 'sectorInlener', null);
  });
  expect(more).toEqual([]);
  expect(found?.root).toBe('S02 sector 1');
  expect(found?.nl.what).toContain('zijn verplichte cellen leeg: Sector, Sector inlener');
  expect(found?.nl.todo).toContain('allebei de kolommen');
  expect(found?.en.todo).toContain('both columns');
});

test.each([
  ['markt', 'po', 61, 'Maak dan de cel onder Overheidssector leeg', 'clear the cell under Overheidssector'],
  ['overheid', null, 12, 'Vul dan de overheidssector in', 'fill in the overheidssector'],
] as const)(
  'a sector %s against its code and overheidssector %s: the advice is about both',
  async (sector, own, code, nl, en) => {
    const [found, ...more] = await findings((draft) => {
      const [record = 0] = rowsWhere(
        draft,
        (i) => draft.get(i, 'vorm') === 'formeel' && draft.get(i, 'sector') === sector,
      );
      draft.set(record, 'overheidssector', own);
      draft.set(record, 'sectorcode', code);
    });
    expect([found?.root.slice(0, 3), more]).toEqual(['B30', []]);
    expect(found?.nl.todo).toContain(nl);
    expect(found?.en.todo).toContain(en);
  },
);

describe('columns that stand there twice at the right', () => {
  const columns = TEMPLATES.schoolbestuur.columns;
  const twice =
    (ids: readonly ColumnId[], from: (row: number) => number) =>
    (draft: Draft): void => {
      const { cells } = draft.meting;
      const width = draft.columns.length;
      const copies = cells.map((_, row) =>
        ids.map((id) => cells[row === 0 ? 0 : from(row)]?.[draft.columns.indexOf(id)] ?? null),
      );
      cells.forEach((line, row) => copies[row]?.forEach((cell, i) => (line[width + i] = cell)));
    };
  const other = (row: number) => (row % 30) + 1;

  test.each([
    ['sector and region', ['sector', 'regio'], other, ['S07 regio 1', 'S07 sector 1']],
    [
      'BSN and hours of the same rows',
      ['bsn', 'verloondeUren'],
      (row: number) => row,
      ['S07 bsn 1', 'S07 verloondeUren 1'],
    ],
    ['BSN and hours of other rows', ['bsn', 'verloondeUren'], other, ['S07 bsn 1']],
  ] as const)('%s', async (_, ids, from, told) => {
    const found = await findings(twice(ids, from), columns);
    expect(
      found
        .map(({ root }) => root)
        .filter((root) => root.startsWith('S07'))
        .sort(),
    ).toEqual(told);
    const isTable = told.length === 1;
    expect(found[0]?.nl.todo.startsWith('Zet de rijen van de tweede tabel')).toBe(isTable);
  });
});

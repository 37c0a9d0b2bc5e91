import { cleanDraft } from '../meting/generate/draft';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

const notes = async (change: (draft: ReturnType<typeof cleanDraft>) => void) => {
  const draft = cleanDraft({ rows: 10, seed: 1 });
  change(draft);
  const { notRead } = await checkWorkbook(draftSource(draft));
  return notRead.flatMap(({ code, sheet, ranges, facts }) =>
    code === 'look-alike-letters' ? [{ sheet, ranges, kop: facts['kop'] }] : [],
  );
};

test('a heading in letters of another script is named as such, and is not read', async () => {
  expect(await notes((draft) => draft.setHeading('bsn', '\u0412SN'))).toMatchObject([{ kop: '\u0412SN' }]);
  expect(
    await notes((draft) => draft.setHeading('bonusaandeel', '\u041f\u0440\u0438\u0432\u0435\u0442')),
  ).toEqual([]);
  expect(await notes(() => undefined)).toEqual([]);
});

test('so is a sheet that seems to bear a known name', async () => {
  const name = 'T\u043eelichting';
  const found = await notes((draft) => draft.sheets.push({ name, cells: [['los', 'blad']] }));
  expect(found).toEqual([{ sheet: name, ranges: [], kop: name }]);
  expect(
    await notes((draft) => draft.sheets.push({ name: 'Aantekeningen', cells: [['los', 'blad']] })),
  ).toEqual([]);
});

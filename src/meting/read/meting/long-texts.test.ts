import type * as bsn from '../../../privacy/bsn';
import { cleanDraft } from '../../generate/draft';
import { draftSource } from '../../../check/draft-source';
import { readSheet } from '../read-sheet';

const ROWS = 200;
const LONG = '9-'.repeat(16_000);
let looks = 0;

jest.mock('../../../privacy/bsn', () => {
  const real = jest.requireActual<typeof bsn>('../../../privacy/bsn');
  const counted =
    <Given extends unknown[], Result>(look: (text: string, ...given: Given) => Result) =>
    (text: string, ...given: Given): Result => {
      if (text.length >= LONG.length) looks += 1;
      return look(text, ...given);
    };
  return {
    ...real,
    maskBsns: counted(real.maskBsns),
    maskBsnCell: counted(real.maskBsnCell),
    maskedBsnsIn: counted(real.maskedBsnsIn),
  };
});

test('a long text that stands in many cells is looked through for numbers of persons once', async () => {
  const draft = cleanDraft({ rows: ROWS, seed: 5 });
  const own = draft.columns.length;
  draft.meting.cells.forEach((cells, row) => {
    cells[own] = row === 0 ? 'Opmerking' : LONG;
  });
  for (let i = 0; i < ROWS; i++)
    for (const id of ['bsn', 'grond', 'datAanvTv', 'verloondeUren', 'regio'] as const) draft.set(i, id, LONG);
  const source = draftSource(draft).sheets.find(({ name }) => name === 'Meting');
  const read = source && (await readSheet(source, { answers: new Map() }));
  expect(read?.meting?.columns.get('bsn')?.problems.get(0)?.text).toBe('[32000 tekens]');
  expect(looks).toBe(1);
});

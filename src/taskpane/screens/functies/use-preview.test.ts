import { jobunits } from '../../../functions/catalogue/jobunits/function';
import type { Cell } from '../../../workbook/table';
import { readPart } from './argument-part';
import { previewOf } from './use-preview';

const parts = (...typed: string[]) =>
  jobunits.arguments.map((argument, index) => readPart(typed[index] ?? '', argument, 'nl', 'Blad1'));
const host = {
  readRange: (): Promise<readonly (readonly Cell[])[]> =>
    Promise.resolve([[51], ['25,5'], [{ error: '#N/A' as const }], [null]]),
};

it('computes values and ranges with the function itself', async () => {
  expect(await previewOf(jobunits, parts('51', 'week'), host)).toEqual({ kind: 'result', cells: [[2]] });
  expect(await previewOf(jobunits, parts('A2:A5'), host)).toMatchObject({
    kind: 'result',
    cells: [[2], [1], [{ code: '#N/A' }], ['']],
  });
});

it('says what keeps it from showing a result', async () => {
  expect(await previewOf(jobunits, parts(), host)).toEqual({ kind: 'missing', arguments: ['uren'] });
  expect(await previewOf(jobunits, parts('SOM(A1:A9)'), host)).toEqual({ kind: 'expression' });
  expect(await previewOf(jobunits, parts('A1:A100000'), host)).toEqual({ kind: 'large', cells: 100_000 });
  const broken = { readRange: () => Promise.reject(new Error('no such sheet')) };
  expect(await previewOf(jobunits, parts('Weg!A1'), broken)).toEqual({ kind: 'failed' });
});

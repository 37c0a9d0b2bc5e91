import { contractChecks, runContract } from '../../src/host/contract';
import { ExcelHost } from '../../src/host/excel';
import { longRun } from '../support/long';
import { type Flavour, newestApi, oldestApi, openExcel } from './office-js';

/** The workbook in memory looks only at the first two bytes, those of every zip. */
export const someWorkbook = Uint8Array.of(0x50, 0x4b).buffer;

/** The contract of a host on one flavour of Microsoft's library; each has a test file, since a page loads one only. */
export function keepsContract(flavour: Flavour): void {
  describe(`Excel ${flavour} keeps the contract of a host`, () => {
    // The oldest and the newest; in the long run all of them.
    const sets = longRun
      ? Array.from({ length: newestApi - oldestApi + 1 }, (_, index) => oldestApi + index)
      : [oldestApi, newestApi];
    test.each(sets)('with everything up to ExcelApi 1.%i', async (api) => {
      const { processor } = openExcel(flavour, api);
      const outcomes = await runContract(new ExcelHost(), { workbook: someWorkbook });
      expect(outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      expect(outcomes.filter(({ outcome }) => outcome === 'left-out').map(({ name }) => name)).toEqual(
        api >= 13 ? [] : ['sheets-of-a-file-can-be-inserted'],
      );
      expect(outcomes).toHaveLength(contractChecks.length);
      // Every run has let go of what Excel kept for it.
      expect(processor.keptObjects).toBe(0);
    });
  });
}

import { roundingTolerance } from '../../../counting';
import { bucketsOf, cellOfBucket } from '../../count/compute-result';
import { partsToldApart } from '../../count/parts-told-apart';
import type { MetingSheet } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { otherSheet } from '../shared/elsewhere';
import { PASTED_READS, PASTED_USES, pastedRows } from '../shared/pasted-rows';
import { rowsInWords } from '../shared/rows-in-words';
import { ALWAYS } from '../shared/values';

export type B50Facts = {
  readonly eersteRij: number;
  /** The sheet of that row where it is another one. */
  readonly blad: string;
  readonly rijen: number;
  /** Each has another number of hours than the row that it copies, as many more or fewer in all of them. */
  readonly anders: boolean;
  /** The rows that copy another, where they are on one sheet. */
  readonly dubbel: readonly string[];
};

/** Of rows that seem to stand there twice, the table with the jobs tells that they do: it agrees without them, and not with them. */
export const b50: RowRule<B50Facts> = {
  id: 'B50',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B37', 'B39', 'S17', 'S28'],
  reads: PASTED_READS,
  uses: PASTED_USES,
  overSheets: 'pairs',
  check(sheet, context, emit, isSilent) {
    const { year } = context;
    const tables = context.tabellen.filter(
      ({ basis, jaar }) => basis === 'banen' && (jaar === null || year === null || jaar === year),
    );
    const result = context.result();
    if (tables.length === 0 || result === null) return 'no-tabel1';
    const pasted = pastedRows(sheet).filter(
      ({ record, original }) =>
        !isSilent(record, ['bsn', 'verloondeUren']) && !isSameRelation(sheet, record, original),
    );
    if (pasted.length === 0) return undefined;
    const counting = context.counting(sheet);
    const buckets = bucketsOf(sheet, counting);
    const jobsOf = (form: string, sector: string): number =>
      pasted.reduce((sum, { record }) => {
        const bucket = buckets[record] as number;
        if (bucket === 0) return sum;
        const of = cellOfBucket(bucket);
        const isOf = of.vorm === form && (sector === 'totaal' || of.sector === sector);
        return isOf ? sum + (counting.jobs[record] as number) : sum;
      }, 0);
    const isTold = tables.some((table) => {
      const found = partsToldApart(result).flatMap(([form, sector]) => {
        const value = table.cell(form, sector)?.value;
        const jobs = result.tabel1.cells[form][sector].jobs;
        return value == null ? [] : [{ off: value - jobs, without: value - (jobs - jobsOf(form, sector)) }];
      });
      const agrees = (off: number) => Math.abs(off) <= roundingTolerance(1);
      return found.some(({ off }) => !agrees(off)) && found.every(({ without }) => agrees(without));
    });
    if (!isTold) return undefined;
    const dubbel =
      sheet.origins === undefined
        ? rowsInWords(pasted.map(({ record }) => sheet.rows[record] as number))
        : [];
    for (const { record, original, verschil } of pasted)
      emit(
        record,
        ['bsn', 'verloondeUren'],
        () => ({
          eersteRij: sheet.rows[original] as number,
          blad: otherSheet(sheet, record, original),
          rijen: pasted.length,
          anders: verschil !== 0,
          dubbel,
        }),
        // What they are copies of is as it should be.
        { cause: 'tabel1', others: [original], keepsOthers: true },
      );
    return undefined;
  },
};

/** Of two sheets: rule B37 tells of one relation that stands on both. */
function isSameRelation({ origins, columns }: MetingSheet, record: number, original: number): boolean {
  const numbers = (['lhnr', 'numIv'] as const).map((id) => columns.get(id)?.values);
  return (
    origins !== undefined && numbers.every((each) => each !== undefined && each[record] === each[original])
  );
}

import { countingSources, sectorSplit, yearEnd } from '../../../law';
import { columnById } from '../../form/columns';
import { codeAt, codeIndex, isFilledIn, type ColumnData } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { sectorFilledOver } from '../shared/sector-filled-over';
import { ALWAYS, valuesOf } from '../shared/values';
import { isWithoutSectors } from '../shared/without-sectors';

export type B25Facts = {
  readonly vorm?: string;
  readonly sector?: string;
  readonly inlener?: string;
  /** So many other rows have a sector that their sector code or overheidssector contradicts, where the whole column was filled in anew. */
  readonly ook?: number;
};

/** A lent job counts in the sector where the person really works. */
export const b25: RowRule<B25Facts> = {
  id: 'B25',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.inlener,
  certainty: 'published',
  suppressedBy: ['B04', 'B12', 'S15', 'S18'],
  reads: ['vorm', 'sectorInlener', 'sector'],
  uses: ['cdAard'],
  check(sheet, context, emit) {
    const [vorm, inlener, sector] = [
      valuesOf(sheet, 'vorm'),
      valuesOf(sheet, 'sectorInlener'),
      valuesOf(sheet, 'sector'),
    ];
    const lent = codeIndex(columnById('vorm'), 'inleen');
    const aard = sheet.columns.get('cdAard')?.values;
    const supported = codeIndex(columnById('cdAard'), '23');
    const { year, law } = context;
    const isSectorAsked =
      isFilledIn(sheet, 'sector') && (year === null || sectorSplit(yearEnd(year), law).apart !== false);
    const ook = sectorFilledOver(sheet, context).size;
    for (let i = 0; i < sheet.count; i++) {
      if (vorm[i] !== lent) continue;
      // Supported work is asked to be formeel (rule B14), and then there is no inlener to name.
      if (inlener[i] === 0 && aard?.[i] === supported) continue;
      // Where the sector is empty as well rule S02 asks for both.
      if (isSectorAsked && isWithoutSectors(sheet, i)) continue;
      if (inlener[i] === 0) emit(i, ['sectorInlener'], () => ({ vorm: 'inleen' }), { cause: 'leeg' });
      else if (sector[i] !== 0 && sector[i] !== inlener[i]) {
        emit(
          i,
          ['sector', 'sectorInlener'],
          () => ({
            sector: codeAt(sheet.columns.get('sector') as ColumnData, i),
            inlener: codeAt(sheet.columns.get('sectorInlener') as ColumnData, i),
            ook,
          }),
          { cause: 'anders' },
        );
      }
    }
  },
};

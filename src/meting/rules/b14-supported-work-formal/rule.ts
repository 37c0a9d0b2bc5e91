import { wfsv } from '../../../law/sources';
import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B14Facts = {
  readonly aard: string;
};

/** Wsw begeleid werk is formal employment with a regular employer. */
export const b14: RowRule<B14Facts> = {
  id: 'B14',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: wfsv('artikel 122n, vierde lid'),
  certainty: 'inferred',
  suppressedBy: ['B12'],
  reads: ['cdAard', 'vorm'],
  check(sheet, _context, emit) {
    const [aard, vorm] = [valuesOf(sheet, 'cdAard'), valuesOf(sheet, 'vorm')];
    const supported = codeIndex(columnById('cdAard'), '23');
    const lent = codeIndex(columnById('vorm'), 'inleen');
    for (let i = 0; i < sheet.count; i++) {
      if (aard[i] === supported && vorm[i] === lent) emit(i, ['vorm', 'cdAard'], () => ({ aard: '23' }));
    }
  },
};

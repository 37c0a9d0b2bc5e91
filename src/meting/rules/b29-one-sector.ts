import { sectorRule } from '../../law';
import { columnById } from '../columns';
import { codeAt, placeOf, textAt, type ColumnData } from '../records';
import type { RowRule } from '../rule';
import { ALWAYS, anyRecord, valuesOf } from './shared';

/**
 * One employer has one sector in a calendar year. The employer is the one at which the person works: for lent work the inlener.
 * Of two sectors the one with fewer rows is pointed at.
 */
export const b29: RowRule = {
  id: 'B29',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: sectorRule,
  certainty: 'published',
  suppressedBy: ['B03', 'B12', 'B14', 'B25'],
  reads: ['lhnr', 'vorm', 'sector'],
  uses: ['lhnrInlener'],
  check(sheet, _context, emit) {
    const [own, vorm, sector] = [
      sheet.columns.get('lhnr') as ColumnData,
      valuesOf(sheet, 'vorm'),
      sheet.columns.get('sector') as ColumnData,
    ];
    const inlener = sheet.columns.get('lhnrInlener');
    const lent = placeOf(columnById('vorm'), 'inleen');
    const rows = new Map<string, [number, number]>();
    // Numbers of employers are looked up as text, once for each distinct number of either column.
    const entries = [own, inlener].map((data) =>
      data?.dictionary.map((text) => {
        let counts = rows.get(text);
        if (!counts) rows.set(text, (counts = [0, 0]));
        return counts;
      }),
    );
    const countsOf = (i: number): [number, number] | undefined => {
      const hired = vorm[i] === lent;
      const data = hired ? inlener : own;
      const place = data ? (data.values[i] as number) : 0;
      return place === 0 ? undefined : entries[hired ? 1 : 0]?.[place];
    };
    for (let i = 0; i < sheet.count; i++) {
      const counts = vorm[i] === 0 ? undefined : countsOf(i);
      const place = sector.values[i] as number;
      if (counts && place !== 0) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
    }
    if (![...rows.values()].some(([one, other]) => one > 0 && other > 0)) return;
    for (let i = 0; i < sheet.count; i++) {
      const counts = vorm[i] === 0 ? undefined : countsOf(i);
      const place = sector.values[i] as number;
      if (!counts || place === 0 || counts[0] === 0 || counts[1] === 0) continue;
      const [mine, others] = place === 1 ? counts : [counts[1], counts[0]];
      if (mine > others || (mine === others && place === 1)) continue;
      const data = vorm[i] === lent && inlener ? inlener : own;
      emit(
        i,
        ['sector', data.column.id],
        () => ({
          lhnr: textAt(data, i),
          sector: codeAt(sector, i),
          ander: sector.column.codes?.[2 - place]?.code ?? '',
          rijen: mine,
          andereRijen: others,
        }),
        { cause: textAt(data, i) },
      );
    }
  },
  examples: {
    good: [
      [
        { lhnr: '123456782L01', sector: 'markt' },
        { lhnr: '123456782L01', sector: 'markt' },
      ],
    ],
    bad: [
      [
        { lhnr: '123456782L01', sector: 'markt' },
        { lhnr: '123456782L01', sector: 'markt' },
        { lhnr: '123456782L01', sector: 'overheid' },
      ],
    ],
  },
  seed(draft, random) {
    const record = anyRecord(draft, random);
    const inlener = draft.get(record, 'vorm') === 'inleen';
    const lhnr = draft.get(record, inlener ? 'lhnrInlener' : 'lhnr');
    const sector = draft.get(record, 'sector') === 'markt' ? 'overheid' : 'markt';
    // Two more rows in the old sector, so that the new one is the exception wherever it falls.
    for (let i = 0; i < 2; i++) {
      const copy = draft.copyRecord(record);
      draft.set(copy, 'bsn', draft.newBsn());
      draft.set(copy, inlener ? 'lhnrInlener' : 'lhnr', lhnr);
    }
    draft.set(record, 'sector', sector);
    draft.set(record, 'overheidssector', sector === 'overheid' ? 'rijk' : null);
    if (inlener) draft.set(record, 'sectorInlener', sector);
    draft.set(record, 'sectorcode', null);
    draft.recountTabel1();
    return draft.cell(record, 'sector');
  },
};

import { findBsns, holdsBsn, maskBsns, maskedBsn } from '../../privacy/bsn';
import { avg } from '../../law/sources';
import { opgaveText } from '../opgave';
import type { MetingSheet } from '../records';
import type { CellEmit, WorkbookRule } from '../rule';
import { ALWAYS } from './shared';

/** Looks through the one column of free text that is read. */
function searchRegions(sheet: MetingSheet, emit: CellEmit): void {
  const regio = sheet.columns.get('regio');
  const masked = regio?.dictionary.map((text) => (holdsBsn(text) ? maskBsns(text) : null));
  if (!regio || !masked?.some((text) => text !== null)) return;
  for (let i = 0; i < sheet.count; i++) {
    const waarde = masked[regio.values[i] as number];
    if (waarde == null) continue;
    const at = { sheet: sheet.sheet, row: sheet.rows[i] as number, column: regio.index };
    emit([at], { waarde }, String(regio.index));
  }
}

/** A BSN stands in the column of the BSN and nowhere else. */
export const p01: WorkbookRule = {
  id: 'P01',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: avg('artikel 5, eerste lid, onderdeel c (minimale gegevensverwerking)'),
  certainty: 'inferred',
  suppressedBy: [],
  check({ contents, opgave }, emit) {
    for (const { seen, strayBsns, strayNumbers, meting } of contents) {
      if (holdsBsn(seen.name))
        emit([{ sheet: seen.name, row: 1, column: 1 }], { waarde: maskBsns(seen.name) }, 'bladnaam');
      for (const { row, column, text } of strayBsns)
        emit([{ sheet: seen.name, row, column }], { waarde: text }, String(column));
      for (const { column, rows, numbers } of strayNumbers) {
        rows.forEach((row, i) => {
          const waarde = maskedBsn(String(numbers[i]).padStart(9, '0'));
          emit([{ sheet: seen.name, row, column }], { waarde }, String(column));
        });
      }
      if (meting) searchRegions(meting, emit);
    }
    const contact = opgaveText(opgave, 'contactrol');
    const cell = opgave?.fields.get('contactrol')?.cell;
    if (contact !== null && cell && findBsns(contact).length > 0)
      emit([cell], { waarde: maskBsns(contact) }, 'opgave');
  },
  examples: {
    good: [
      (draft) => draft.setHeading('bonusaandeel', 'Opmerking'),
      // One number of nine digits may pass the elfproef by chance.
      (draft) => {
        draft.setHeading('bonusaandeel', 'Zaak');
        draft.set(0, 'bonusaandeel', 111_222_333);
      },
      (draft) => {
        draft.setHeading('bonusaandeel', 'RSIN');
        for (let i = 0; i < 9; i++) draft.set(i, 'bonusaandeel', Number(draft.newBsn()));
      },
    ],
    bad: [
      (draft) => {
        draft.setHeading('bonusaandeel', 'Zaak');
        draft.set(0, 'bonusaandeel', Number(draft.get(0, 'bsn')));
      },
      (draft) => {
        draft.setHeading('bonusaandeel', 'Code');
        for (let i = 0; i < 9; i++) draft.set(i, 'bonusaandeel', Number(draft.newBsn()));
      },
      (draft) => draft.set(0, 'regio', 'Twente 111222333'),
      (draft) => {
        draft.setHeading('bonusaandeel', 'Opmerking');
        draft.set(0, 'bonusaandeel', 'BSN 111222333, zie dossier');
      },
    ],
  },
  seed(draft, random) {
    draft.setHeading('bonusaandeel', 'Opmerking');
    const record = random.between(0, draft.records - 1);
    return draft.set(
      record,
      'bonusaandeel',
      random.next() < 0.5 ? 'BSN 111222333, zie dossier' : Number(draft.get(record, 'bsn')),
    );
  },
};

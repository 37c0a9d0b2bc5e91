import { findBsns, holdsBsn, maskBsns } from '../../privacy/bsn';
import { avg } from '../../law/sources';
import { opgaveText } from '../opgave';
import type { WorkbookRule } from '../rule';
import { ALWAYS } from './shared';

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
    for (const { seen, strayBsns } of contents) {
      if (holdsBsn(seen.name))
        emit([{ sheet: seen.name, row: 1, column: 1 }], { waarde: maskBsns(seen.name) }, 'bladnaam');
      for (const { row, column, text } of strayBsns)
        emit([{ sheet: seen.name, row, column }], { waarde: text }, String(column));
    }
    const contact = opgaveText(opgave, 'contactrol');
    const cell = opgave?.fields.get('contactrol')?.cell;
    if (contact !== null && cell && findBsns(contact).length > 0)
      emit([cell], { waarde: maskBsns(contact) }, 'opgave');
  },
  examples: {
    good: [(draft) => draft.setHeading('bonusaandeel', 'Opmerking')],
    bad: [
      (draft) => {
        draft.setHeading('bonusaandeel', 'Opmerking');
        draft.set(0, 'bonusaandeel', 'BSN 111222333, zie dossier');
      },
    ],
  },
  seed(draft, random) {
    draft.setHeading('bonusaandeel', 'Opmerking');
    return draft.set(random.between(0, draft.records - 1), 'bonusaandeel', 'BSN 111222333, zie dossier');
  },
};

import { holdsMaskedBsn, maskedBsn, maskedBsnsIn } from '../../privacy/bsn';
import { avg } from '../../law/sources';
import { opgaveBsns, opgaveText, type Opgave } from '../form/opgave';
import type { MetingSheet } from '../form/records';
import type { CellEmit, WorkbookRule } from '../judge/rule';
import { ALWAYS } from './shared';

/** Looks through the one column of free text that is read. */
function searchRegions(sheet: MetingSheet, emit: CellEmit): void {
  const regio = sheet.columns.get('regio');
  const masked = regio?.dictionary.map((text) => maskedBsnsIn(text));
  if (!regio || !masked?.some((text) => text !== '')) return;
  for (let i = 0; i < sheet.count; i++) {
    const waarde = masked[regio.values[i] as number];
    if (waarde === undefined || waarde === '') continue;
    const at = { sheet: sheet.sheet, row: sheet.rows[i] as number, column: regio.index };
    emit([at], { waarde }, String(regio.index));
  }
}

/** Looks through the Opgave. Hours and amounts count only where they stand in the column of the BSN as well. */
function searchOpgave(opgave: Opgave, metingen: readonly MetingSheet[], emit: CellEmit): void {
  const contact = maskedBsnsIn(opgaveText(opgave, 'contactrol') ?? '');
  const cell = opgave.fields.get('contactrol')?.cell;
  if (contact !== '' && cell) emit([cell], { waarde: contact }, 'opgave');
  for (const { unreadable, cell } of opgave.fields.values())
    if (unreadable !== null && holdsMaskedBsn(unreadable)) emit([cell], { waarde: unreadable }, 'opgave');
  for (const { value, cell } of opgaveBsns(opgave))
    if (metingen.some(({ columns }) => columns.get('bsn')?.values.includes(value)))
      emit([cell], { waarde: maskedBsn(String(value)) }, 'opgave');
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
  check({ contents, metingen, opgave }, emit) {
    for (const { seen, strayBsns, strayNumbers, meting } of contents) {
      const named = maskedBsnsIn(seen.name);
      if (named !== '') emit([{ sheet: seen.name, row: 1, column: 1 }], { waarde: named }, 'bladnaam');
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
    if (opgave) searchOpgave(opgave, metingen, emit);
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
      // So may the hours of a large employer.
      (draft) => draft.setOpgave('urenTotaal', 111_222_333),
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
      (draft) => draft.setOpgave('personenVorigJaar', 111_222_333),
      (draft) => draft.setOpgave('urenTotaal', Number(draft.get(0, 'bsn'))),
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

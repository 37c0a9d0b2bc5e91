import { quotumLevy, quotumShortage } from '../../counting';
import { wfsv } from '../../law/sources';
import { opgaveNumber } from '../form/opgave';
import type { WorkbookRule } from '../judge/rule';
import { tidy } from './tabel1-shared';

const CENT = 0.005;

/**
 * A shortage is `(A × B − C) / D`, rounded down to one decimal, and a levy EUR 5,000 for each job of it. How the variables
 * are combined is inferred, as the printed formula was not available; so it asks and does not block. Nothing is levied at
 * present.
 */
export const q03: WorkbookRule = {
  id: 'Q03',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: { from: '2017-01-01', until: null },
  source: wfsv(
    'artikel 38g, derde lid, en artikel 38h, vierde lid',
    'De quotumheffing bedraagt het quotumtekort vermenigvuldigd met € 5.000.',
  ),
  certainty: 'inferred',
  suppressedBy: ['S18', 'Q01', 'Q02'],
  check({ opgave, year, law }, emit) {
    if (opgave === null) return 'no-opgave';
    if (year === null) return 'no-year';
    const [shortage, levy] = [opgave.fields.get('quotumtekort'), opgave.fields.get('quotumheffing')];
    const given = opgaveNumber(opgave, 'quotumtekort');
    const paid = opgaveNumber(opgave, 'quotumheffing');
    let compared = false;
    const [hours, share, done] = (['urenTotaal', 'quotumpercentage', 'urenDoelgroep'] as const).map((id) =>
      opgaveNumber(opgave, id),
    );
    if (
      given !== null &&
      shortage !== undefined &&
      hours != null &&
      share != null &&
      done != null &&
      share <= 1
    ) {
      compared = true;
      const percentage = (share * 100).toFixed(4);
      const expected = quotumShortage(hours, percentage, done, year, law).shortage.toNumber();
      if (tidy(given) !== expected) {
        emit(
          [shortage.cell],
          { veld: 'quotumtekort', opgegeven: given, verwacht: expected, jaar: year },
          'tekort',
        );
      }
    }
    if (paid !== null && levy !== undefined && given !== null && given >= 0) {
      compared = true;
      const expected = quotumLevy(given, year, law).toNumber();
      if (Math.abs(paid - expected) > CENT) {
        emit(
          [levy.cell],
          { veld: 'quotumheffing', opgegeven: paid, verwacht: expected, jaar: year },
          'heffing',
        );
      }
    }
    if (!compared) return 'field-empty';
  },
  examples: {
    good: [
      (draft) => {
        draft.setOpgave('urenTotaal', 100_000);
        draft.setOpgave('quotumpercentage', 0.0257);
        draft.setOpgave('urenDoelgroep', 1_331);
        draft.setOpgave('quotumtekort', 0.9);
        draft.setOpgave('quotumheffing', 4_500);
      },
    ],
    bad: [
      (draft) => {
        draft.setOpgave('urenTotaal', 100_000);
        draft.setOpgave('quotumpercentage', 0.0257);
        draft.setOpgave('urenDoelgroep', 1_331);
        draft.setOpgave('quotumtekort', 0.93);
      },
      (draft) => {
        draft.setOpgave('quotumtekort', 0.9);
        draft.setOpgave('quotumheffing', 4_650);
      },
    ],
  },
  seed(draft, random) {
    draft.setOpgave('quotumtekort', random.pick([0.9, 2, 3.4]));
    return draft.setOpgave('quotumheffing', random.pick([1, 4_650, 99_000]));
  },
};

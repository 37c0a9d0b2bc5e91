import { quotumLevy, quotumShortage } from '../../../counting';
import { wfsv } from '../../../law/sources';
import { opgaveNumber } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { tidy } from '../shared/tabel1';

const CENT = 0.005;

export type Q03Facts = {
  readonly veld: string;
  readonly opgegeven: number;
  readonly verwacht: number;
  readonly jaar: number;
};

/**
 * A shortage is `(A × B − C) / D`, rounded down to one decimal, and a levy EUR 5,000 for each job of it. How the variables
 * are combined is inferred, as the printed formula was not available; so it asks and does not block. Nothing is levied at
 * present.
 */
export const q03: WorkbookRule<Q03Facts> = {
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
};

import { wtl, wtl2018 } from '../sources';
import type { DatedValue, Unit } from '../types';
import { dated } from './build';

const rate = 'bedraagt € 1,01 per verloond uur van de werknemers die voldoen aan de voorwaarden';
const maximum = 'doch ten hoogste € 2.000 per werknemer per kalenderjaar';

/** The same in both texts of the act that were read: as it began, and as it has been since 2026. */
function inBothTexts(name: string, unit: Unit, value: DatedValue['value'], quote: string) {
  return dated(name, unit, [
    { from: '2018-01-01', until: '2026-01-01', value, source: wtl2018('artikel 2.13', quote) },
    { from: '2026-01-01', until: null, value, source: wtl('artikel 2.13', quote) },
  ]);
}

/** Loonkostenvoordeel doelgroep banenafspraak (until 2026 with scholingsbelemmerden). */
export const lkvSeries = [
  inBothTexts('lkv.uurbedrag', 'euro per hour', '1.01', rate),
  inBothTexts('lkv.maximum', 'euro', '2000', maximum),
  dated('lkv.looptijd', 'years', [
    {
      from: '2018-01-01',
      until: '2026-01-01',
      value: '3',
      source: wtl2018(
        'artikel 2.12, eerste lid',
        'ten hoogste verstrekt over een aaneengesloten periode van drie jaar vanaf de aanvang van de eerste dienstbetrekking',
      ),
    },
  ]),
];

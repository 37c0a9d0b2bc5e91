import { form, sectorOrTotal } from '../choices';
import { exactDifference, decimalOn } from '../figures';
import { sourcesOf } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';
import { nulmetingTwin } from '../twins';

const endOf2012 = '2012-12-31';

/** Extra jobs against the nulmeting: the level of jobs minus the nulmeting of that sector and form. */
export const toename: EachSpec = {
  id: 'TOENAME',
  group: 'meten',
  result: 'each',
  arguments: [
    { id: 'banen', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'sector', type: { kind: 'choice', choice: sectorOrTotal }, optional: true },
    { id: 'vorm', type: { kind: 'choice', choice: form }, optional: true },
    ownValues,
  ],
  bind: (law, sector, vorm) => {
    const base = decimalOn(
      law,
      `nulmeting.${String(sector ?? 'totaal')}.${String(vorm ?? 'totaal')}`,
      endOf2012,
    );
    return (banen) => exactDifference(banen as number, base);
  },
  sources: () => sourcesOf('nulmeting.totaal.totaal', 'nulmeting.totaal.inleen', 'nulmeting.markt.inleen'),
  twin: { formula: () => `{banen}-${nulmetingTwin()}`, only: 'with-sector-and-form' },
  examples: [
    { arguments: [164795], result: 89616 },
    { arguments: [41993, 'totaal', 'inleen'], result: 5787 },
    { arguments: [80000, 'markt'], result: { error: '#N/A' } },
  ],
};

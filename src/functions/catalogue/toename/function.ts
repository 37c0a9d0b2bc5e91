import { form, sectorOrTotal } from '../../choices';
import { exactDifference, decimalOn } from '../../figures';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

const endOf2012 = '2012-12-31';

/** Extra jobs against the nulmeting: the level of jobs minus the nulmeting of that sector and form. */
export const toename = {
  id: 'TOENAME',
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
} as const satisfies EachSpec;

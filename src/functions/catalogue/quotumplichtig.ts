import { quotumDuty } from '../../counting';
import { asShown } from '../percentage';
import { sourcesOf } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';

/** Whether an employer falls under the quotum: not with fewer hours than 25 average employees, in the year before or itself. */
export const quotumplichtig: EachSpec = {
  id: 'QUOTUMPLICHTIG',
  group: 'quotum',
  result: 'each',
  arguments: [
    { id: 'uren_vorig_jaar', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'jaar', type: { kind: 'year' } },
    { id: 'uren_jaar', type: { kind: 'number', min: 0 }, optional: true },
    ownValues,
  ],
  bind: (law, jaar, hoursYear) => (hoursBefore) =>
    quotumDuty(
      asShown(hoursBefore),
      jaar as number,
      hoursYear === undefined ? undefined : asShown(hoursYear),
      law,
    ).liable,
  sources: () => sourcesOf('quotum.drempel.uren', 'quotum.drempel.werknemers'),
  twin: { formula: () => '{uren_vorig_jaar}>=40575', only: 'previous-year' },
  remarks: ['not-levied'],
  examples: [
    { arguments: [40575, 2026], result: true },
    { arguments: [40574, 2026], result: false },
    { arguments: [50000, 2026, 39000], result: false },
  ],
};

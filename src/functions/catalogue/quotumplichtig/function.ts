import { quotumDuty } from '../../../counting';
import { asShown } from '../../percentage';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** Whether an employer falls under the quotum: not with fewer hours than 25 average employees, in the year before or itself. */
export const quotumplichtig = {
  id: 'QUOTUMPLICHTIG',
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
} as const satisfies EachSpec;

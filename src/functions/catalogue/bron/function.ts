import { cite as citeEn } from '../../../locales/en/citation';
import { cite as citeNl } from '../../../locales/nl/citation';
import { language, parameterName } from '../../choices';
import { valueAt } from '../../figures';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** The citation of a figure: document, number, place, day read, and how it was derived where it was. */
export const bron = {
  id: 'BRON',
  result: 'each',
  arguments: [
    { id: 'naam', type: { kind: 'choice', choice: parameterName }, blankIsBlank: true },
    { id: 'datum', type: { kind: 'date', orYear: true }, optional: true },
    { id: 'taal', type: { kind: 'choice', choice: language }, optional: true },
    ownValues,
  ],
  bind: (law, datum, taal) => (naam) => (taal === 'en' ? citeEn : citeNl)(valueAt(law, String(naam), datum)),
} as const satisfies EachSpec;

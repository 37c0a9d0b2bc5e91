import { explain, type CountTrace } from '../../counting';
import { seriesOf, type DatedValue, type Law, type Source } from '../../law';
import { cite as citeEn, statuses as statusesEn } from '../../locales/en/citation';
import * as countingEn from '../../locales/en/counting';
import { cite as citeNl, statuses as statusesNl } from '../../locales/nl/citation';
import * as countingNl from '../../locales/nl/counting';
import { language } from '../choices';
import { furtherArguments, relationArguments, relationOf } from '../relation';
import { countingRuleSources } from '../sources';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';

interface Words {
  readonly counting: typeof countingNl;
  readonly statuses: typeof statusesNl;
  readonly cite: typeof citeNl;
}

/** The reason in words: what decides, where it counts, what was assumed or is not certain, and the place in the law. */
function reason({ decision, place, steps, relation }: CountTrace, law: Law, words: Words): string {
  const { counting, statuses, cite } = words;
  const decisive =
    steps.find(({ outcome }) => outcome === 'decided') ?? steps.find(({ id }) => id === 'ground');
  // Hours are no argument here: that there are any goes without saying.
  const assumed = steps.filter(({ id, outcome }) => outcome === 'assumed' && id !== 'hours');
  const uncertain = steps.filter(({ certainty }) => certainty === 'unverified');
  return [
    counting.decisions[decision],
    ...(place === null || place === 'unknown' ? [] : [counting.places[place]]),
    ...assumed.map(({ id }) => `${counting.steps[id]}: ${counting.outcomes.assumed}.`),
    ...uncertain.map(({ id }) => `${counting.steps[id]}: ${statuses.unverified}.`),
    ...ownValuesIn(relation.last, law).map(cite),
    ...(decisive === undefined ? [] : [`[${citation(decisive.source)}]`]),
  ].join(' ');
}

/** The values of the workbook's own that took part: whether the sectors are told apart is all that is looked up. */
function ownValuesIn(date: string, law: Law): readonly DatedValue[] {
  return seriesOf(law, 'sectorsplitsing').values.filter(
    ({ from, until, supplied }) => supplied === true && from <= date && (until === null || date < until),
  );
}

function citation({ document, number, place }: Source): string {
  return `${document} (${number}), ${place}`;
}

/** Why a relation counts or not: the reason with its source, for the same arguments as TELTMEE. */
export const waarom: EachSpec = {
  id: 'WAAROM',
  group: 'tellen',
  result: 'each',
  arguments: [
    ...relationArguments,
    { id: 'taal', type: { kind: 'choice', choice: language }, optional: true },
    ownValues,
    ...furtherArguments,
  ],
  bind: (law, ...rest) => {
    const english = rest[relationArguments.length - 1] === 'en';
    const words: Words = english
      ? { counting: countingEn, statuses: statusesEn, cite: citeEn }
      : { counting: countingNl, statuses: statusesNl, cite: citeNl };
    const further = rest.slice(-furtherArguments.length);
    return (aard) => reason(explain(relationOf(rest, aard, further), law), law, words);
  },
  sources: countingRuleSources,
  noTwin: 'words',
  examples: [
    {
      arguments: [24, 'a', '2024-12-31', '2020-01-01'],
      result:
        'Telt niet mee: beschut werk op grond van de Participatiewet (code 24). [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, eerste lid, aanhef (Participatiewet artikel 10b)]',
    },
    {
      arguments: [11, 'g', '2025-12-31'],
      result:
        'Telt niet mee: deze grond geldt pas vanaf een latere datum. [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, eerste lid, onderdeel g]',
    },
    {
      arguments: [82, 'a', '2025-12-31', null, null, null, 'en'],
      result:
        'Counts for the banenafspraak. Registered in the period: assumed, not given. Code aard arbeidsverhouding: not verified. [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, eerste lid, onderdeel a]',
    },
  ],
};

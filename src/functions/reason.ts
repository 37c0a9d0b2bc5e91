import type { CountTrace } from '../counting';
import { sectorSplit, seriesOf, yearEnd, type DatedValue, type Law, type Source } from '../law';
import { cite as citeEn, statuses as statusesEn } from '../locales/en/citation';
import * as countingEn from '../locales/en/counting';
import { cite as citeNl, statuses as statusesNl } from '../locales/nl/citation';
import * as countingNl from '../locales/nl/counting';
import type { Coerced } from './spec';

export interface ReasonWords {
  readonly counting: typeof countingNl;
  readonly statuses: typeof statusesNl;
  readonly cite: typeof citeNl;
}

/** The reason in words: what decides, where it counts, what was assumed or is not certain, and the place in the law. */
export function reason(
  { decision, place, steps, relation }: CountTrace,
  law: Law,
  words: ReasonWords,
): string {
  const { counting, statuses, cite } = words;
  const decisive =
    steps.find(({ outcome }) => outcome === 'decided') ?? steps.find(({ id }) => id === 'ground');
  // Hours are no argument here: that there are any goes without saying.
  const assumed = steps.filter(({ id, outcome }) => outcome === 'assumed' && id !== 'hours');
  const uncertain = steps.filter(({ certainty }) => certainty === 'unverified');
  const split = sectorSplit(relation.last, law);
  return [
    counting.decisions[decision],
    ...(place === null || place === 'unknown' ? [] : [counting.places[place]]),
    ...assumed.map(({ id }) => `${counting.steps[id]}: ${counting.outcomes.assumed}.`),
    ...uncertain.map(({ id }) => `${counting.steps[id]}: ${statuses.unverified}.`),
    ...(place !== null && split.restsOn === 'last-text' ? [counting.notices['last-text']] : []),
    ...(place !== null && split.endsInside ? [counting.notices['ends-inside']] : []),
    ...ownValuesIn(relation.last, law).map(cite),
    ...(decisive === undefined ? [] : [citation(decisive.source)]),
  ].join(' ');
}

/** The values of the workbook's own that took part: whether the sectors are told apart is all that is looked up. */
function ownValuesIn(day: string, law: Law): readonly DatedValue[] {
  const date = yearEnd(Number(day.slice(0, 4)));
  return seriesOf(law, 'sectorsplitsing').values.filter(
    ({ from, until, supplied }) => supplied === true && from <= date && (until === null || date < until),
  );
}

export function citation({ document, number, place }: Source): string {
  return `[${document} (${number}), ${place}]`;
}

/** The words in the language that was asked for. */
export function reasonWords(language: Coerced): ReasonWords {
  return language === 'en'
    ? { counting: countingEn, statuses: statusesEn, cite: citeEn }
    : { counting: countingNl, statuses: statusesNl, cite: citeNl };
}

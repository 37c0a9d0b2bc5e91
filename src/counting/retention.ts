import type Decimal from 'decimal.js';
import { DomainError, type IsoDate } from '../law';
import { dayNumber, yearsLater } from './dates';
import { Exact, exactNotNegative } from './numbers';
import { asFraction, type Fraction } from './units';

/** A share of a group: how many of how many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** `null` when the group is empty. */
  readonly share: Fraction | null;
}

/** One stretch of work of a person in one job. */
export interface Spell {
  /** Any text that tells persons apart. */
  readonly person: string;
  readonly first: IsoDate;
  /** Last day; left out: still running. */
  readonly last?: IsoDate;
}

/** A stretch of calendar days, both included, e.g. a quarter. */
export interface Window {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * Werkbehoud from two moments: which part of the persons at the first is there at the second too.
 * Definition: Kamerstukken I 2018/19, 34 352, F, Werkzaam zijn en blijven (working in a third quarter, and a year later).
 */
export function retention(begin: Iterable<string>, end: Iterable<string>): Share {
  const later = new Set(end);
  const group = new Set(begin);
  let stayed = 0;
  for (const person of group) if (later.has(person)) stayed += 1;
  return shareOf(stayed, group.size);
}

/** The persons who worked at any time in a window. */
export function workingIn(spells: Iterable<Spell>, window: Window): ReadonlySet<string> {
  const { first, last } = daysOf(window);
  const persons = new Set<string>();
  for (const spell of spells) {
    const days = daysOf(spell);
    if (days.first <= last && days.last >= first) persons.add(spell.person);
  }
  return persons;
}

/**
 * Starters who still work: of the persons whose first spell begins in the window, the part that works on the same day one
 * or more years after that beginning. Definition: the same letter, Werkzaam worden en blijven, for one and two years.
 * Give all spells of a person: someone who worked before the window does not start in it.
 */
export function startersStillWorking(spells: Iterable<Spell>, window: Window, years: number): Share {
  const all = byPerson(spells);
  const { first, last } = daysOf(window);
  let started = 0;
  let working = 0;
  for (const own of all.values()) {
    const begin = own.reduce((a, b) => (a.first <= b.first ? a : b)).first;
    const day = dayNumber(begin);
    if (day < first || day > last) continue;
    started += 1;
    const later = dayNumber(yearsLater(begin, years));
    if (own.some((spell) => daysOf(spell).first <= later && later <= daysOf(spell).last)) working += 1;
  }
  return shareOf(working, started);
}

/** Of the persons who work in the window, the part that has one and the same job (one spell) for longer than a year. */
export function sameJobLongerThanYear(spells: Iterable<Spell>, window: Window): Share {
  const { first, last } = daysOf(window);
  let persons = 0;
  let long = 0;
  for (const own of byPerson(spells).values()) {
    const present = own.filter((spell) => daysOf(spell).first <= last && daysOf(spell).last >= first);
    if (present.length === 0) continue;
    persons += 1;
    if (present.some((spell) => daysOf(spell).last >= dayNumber(yearsLater(spell.first, 1)))) long += 1;
  }
  return shareOf(long, persons);
}

/**
 * The part of all hours that was worked in permanent contracts: a share of hours, not of contracts.
 * Definition: the same letter, Vast of tijdelijk dienstverband.
 *
 * @throws DomainError `out-of-range` for negative hours.
 */
export function permanentHours(
  rows: Iterable<{ readonly hours: Decimal.Value; readonly permanent: boolean }>,
): Fraction | null {
  let permanent = new Exact(0);
  let all = new Exact(0);
  for (const row of rows) {
    const hours = exactNotNegative(row.hours, 'uren');
    all = all.plus(hours);
    if (row.permanent) permanent = permanent.plus(hours);
  }
  return all.isZero() ? null : asFraction(permanent.dividedBy(all));
}

function shareOf(part: number, whole: number): Share {
  return { part, whole, share: whole === 0 ? null : asFraction(new Exact(part).dividedBy(whole)) };
}

function byPerson(spells: Iterable<Spell>): ReadonlyMap<string, readonly Spell[]> {
  const all = new Map<string, Spell[]>();
  for (const spell of spells) {
    const own = all.get(spell.person);
    if (own === undefined) all.set(spell.person, [spell]);
    else own.push(spell);
  }
  return all;
}

function daysOf({ first, last }: { readonly first: IsoDate; readonly last?: IsoDate }): {
  readonly first: number;
  readonly last: number;
} {
  const begin = dayNumber(first, 'begin');
  const end = last === undefined ? Infinity : dayNumber(last, 'eind');
  if (end < begin) throw new DomainError('contradiction', { argument: 'eind', other: 'begin' });
  return { first: begin, last: end };
}

import { cellOfBucket } from '../count/compute-result';
import type { Contribution } from '../count/contribution';

/** What stands in a loonheffingennummer behind the number of the employer, which may be covered. */
const PART_OF_EMPLOYER = /L\d{2}$/;

type Key = 'overheidssector' | 'regio' | 'lhnr';

/** The persons of one contribution, as far as they are not simply counted once for one line. */
interface Special {
  readonly contribution: Contribution;
  /** 1 for a person who stands in another contribution too. */
  readonly repeated: Uint8Array;
  /** By person: all lines of those who count for several. */
  readonly lines: ReadonlyMap<number, readonly number[]>;
}

/** Distinct persons of many contributions made with one pseudonymiser: someone who stands in several of them is one person. */
export class ConsolidatedPersons {
  /** Pseudonyms that stand in more than one contribution. */
  readonly repeated: ReadonlySet<number>;
  private readonly all: readonly Special[];

  constructor(contributions: readonly Contribution[]) {
    this.repeated = repeatedIn(contributions);
    const marks = marksOf(this.repeated);
    this.all = contributions.map((contribution) => ({
      contribution,
      repeated: repeatedOf(contribution, this.repeated, marks),
      lines: linesOfMore(contribution),
    }));
  }

  /** Places in `persons` of those of the contribution at `place` who stand in another one too. */
  repeatedAt(place: number): number[] {
    const found: number[] = [];
    const flags = this.all[place]?.repeated ?? new Uint8Array();
    for (let i = 0; i < flags.length; i++) if (flags[i] === 1) found.push(i);
    return found;
  }

  /**
   * Those who stand in several contributions with what may be the same hours: with one employer, or where one of them names none, or
   * employed in the one and lent in the other. With different employers they are rather two jobs.
   */
  perhapsTwice(): { readonly persons: number; readonly places: ReadonlySet<number> } {
    const jobsOf = new Map<number, Job[]>();
    this.all.forEach(({ contribution, repeated, lines }, place) => {
      for (let i = 0; i < repeated.length; i++) {
        if (repeated[i] === 0) continue;
        const person = contribution.persons[i] as number;
        const jobs = jobsOf.get(person) ?? [];
        jobsOf.set(person, jobs);
        for (const line of lines.get(i) ?? [contribution.lineOf[i] as number])
          jobs.push(jobIn(contribution, line, place));
      }
    });
    const doubted = [...jobsOf.values()].map((jobs) =>
      jobs.filter((job) => jobs.some((other) => mayBeOne(job, other))),
    );
    return {
      persons: doubted.filter((jobs) => jobs.length > 0).length,
      places: new Set(doubted.flatMap((jobs) => jobs.map(({ place }) => place))),
    };
  }

  /** Distinct persons by what they count for: by mask, a bit a bucket. */
  byMask(): Float64Array {
    const counts = new Float64Array(256);
    const masks = new Map<number, number>();
    for (const { contribution, repeated } of this.all) {
      for (let i = 0; i < repeated.length; i++) {
        const mask = contribution.masks[i] as number;
        if (repeated[i] === 0) counts[mask] = (counts[mask] as number) + 1;
        else {
          const person = contribution.persons[i] as number;
          masks.set(person, (masks.get(person) ?? 0) | mask);
        }
      }
    }
    for (const mask of masks.values()) counts[mask] = (counts[mask] as number) + 1;
    return counts;
  }

  /** Distinct persons by the value of a key of their lines. */
  byKey(key: Key): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const keysOfRepeated = new Map<number, Set<string>>();
    for (const special of this.all) {
      countOwn(special, key, counts);
      addRepeated(special, key, keysOfRepeated);
    }
    for (const keys of keysOfRepeated.values()) countEach(keys, counts);
    return counts;
  }
}

/** What someone counts for in one line of one contribution. */
interface Job {
  readonly place: number;
  /** `''` where none is named. */
  readonly employer: string;
  readonly form: ReturnType<typeof cellOfBucket>['vorm'];
}

function jobIn({ lines }: Contribution, line: number, place: number): Job {
  const name = lines.lhnr.names[lines.lhnr.of[line] as number] ?? '';
  return {
    place,
    employer: name.replace(PART_OF_EMPLOYER, ''),
    form: cellOfBucket(lines.bucket[line] as number).vorm,
  };
}

/** Whether two jobs of one person, in two contributions, may be one. */
function mayBeOne(one: Job, other: Job): boolean {
  if (one.place === other.place) return false;
  const isUnnamed = one.employer === '' || other.employer === '';
  return isUnnamed || one.form !== other.form || one.employer === other.employer;
}

function countEach(keys: Iterable<string>, counts: Map<string, number>): void {
  for (const key of keys) addTo(counts, key, 1);
}

function addTo(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** Counts those who stand in this contribution only. Nearly all count for one line, and are counted line by line. */
function countOwn({ contribution, repeated, lines }: Special, key: Key, counts: Map<string, number>): void {
  const { names, of } = contribution.lines[key];
  const persons = new Uint32Array(names.length);
  for (let i = 0; i < repeated.length; i++) {
    const name = of[contribution.lineOf[i] as number] as number;
    if (repeated[i] === 0) persons[name] = (persons[name] as number) + 1;
  }
  for (const [person, own] of lines) {
    if (repeated[person] === 1) continue;
    const first = of[contribution.lineOf[person] as number];
    for (const name of new Set(own.map((line) => of[line])))
      if (name !== undefined && name !== first) persons[name] = (persons[name] as number) + 1;
  }
  for (let name = 0; name < persons.length; name++)
    if (persons[name] !== 0) addTo(counts, names[name] as string, persons[name] as number);
}

/** Gathers the keys of those who stand in other contributions too. */
function addRepeated(
  { contribution, repeated, lines }: Special,
  key: Key,
  keys: Map<number, Set<string>>,
): void {
  const { names, of } = contribution.lines[key];
  for (let i = 0; i < repeated.length; i++) {
    if (repeated[i] === 0) continue;
    const person = contribution.persons[i] as number;
    let known = keys.get(person);
    if (!known) keys.set(person, (known = new Set()));
    for (const line of lines.get(i) ?? [contribution.lineOf[i] as number])
      known.add(names[of[line] as number] as string);
  }
}

function repeatedIn(contributions: readonly Contribution[]): ReadonlySet<number> {
  const all = new Float64Array(contributions.reduce((sum, { persons }) => sum + persons.length, 0));
  let at = 0;
  for (const { persons } of contributions) {
    all.set(persons, at);
    at += persons.length;
  }
  all.sort();
  const found = new Set<number>();
  for (let i = 1; i < all.length; i++) if (all[i] === all[i - 1]) found.add(all[i] as number);
  return found;
}

const MARKS = 1 << 20;

/** Marks by the last bits of a pseudonym: who has none is not in the set, which is all that most have to be asked. */
function marksOf(persons: ReadonlySet<number>): Uint8Array {
  const marks = new Uint8Array(MARKS);
  for (const person of persons) marks[person & (MARKS - 1)] = 1;
  return marks;
}

function repeatedOf({ persons }: Contribution, repeated: ReadonlySet<number>, marks: Uint8Array): Uint8Array {
  const flags = new Uint8Array(persons.length);
  for (let i = 0; i < persons.length; i++) {
    const person = persons[i] as number;
    if (marks[person & (MARKS - 1)] === 1 && repeated.has(person)) flags[i] = 1;
  }
  return flags;
}

function linesOfMore({ lineOf, moreLines }: Contribution): ReadonlyMap<number, readonly number[]> {
  const lines = new Map<number, number[]>();
  for (let i = 0; i < moreLines.length; i += 2) {
    const person = moreLines[i] as number;
    let own = lines.get(person);
    if (!own) lines.set(person, (own = [lineOf[person] as number]));
    own.push(moreLines[i + 1] as number);
  }
  return lines;
}

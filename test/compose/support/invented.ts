import { bsnSource } from '../../../src/meting/generate/numbers';
import { seeded, type Random } from '../../../src/meting/generate/random';
import { returnFile, type InventedPart, type InventedRelation } from './return-xml';

/**
 * Invented employers and the truth about them, with the files in which they would hand it over: returns with corrections, withdrawals and
 * newer versions, in any order, or exports. The truth is kept apart, to be counted without any file.
 */
export interface InventedWorld {
  readonly files: readonly { readonly name: string; readonly blob: Blob }[];
  readonly register: Blob;
  /** Hours of the month by relation, as they are in the end. */
  readonly truth: readonly TrueRelation[];
  readonly registered: ReadonlySet<string>;
  readonly fourWeeks: boolean;
}

export interface TrueRelation {
  readonly bsn: string | null;
  readonly lhnr: string;
  readonly number: string;
  readonly hours: number;
  readonly aard: string;
  readonly works: boolean;
}

const MONTH = { first: '2025-12-01', last: '2025-12-31' };
const FOUR_WEEKS = { first: '2025-12-01', last: '2025-12-28' };
const NOVEMBER = { first: '2025-11-01', last: '2025-11-30' };

/** A world from a seed: the same seed gives the same one. */
export function inventWorld(seed: number): InventedWorld {
  const random = seeded(seed);
  const nextBsn = bsnSource(seed);
  const fourWeeks = random.next() < 0.2;
  const tijdvak = fourWeeks ? FOUR_WEEKS : MONTH;
  const employers = Array.from(
    { length: random.between(1, 3) },
    (_, i) => `${String(nextBsn()).padStart(9, '0')}L0${String(i + 1)}`,
  );
  const registered = new Set<string>();
  const truth = new Map<string, TrueRelation>();
  const messages: {
    made: string;
    lhnr: string;
    kind: 'full' | 'supplementary';
    part: InventedPart;
    corrections: InventedPart[];
  }[] = [];
  const files: { name: string; blob: Blob }[] = [];
  const asExport = !fourWeeks && random.next() < 0.3;
  const exported: string[] = [];
  employers.forEach((lhnr, e) => {
    const relations: InventedRelation[] = [];
    const people = random.between(1, 12);
    for (let p = 0; p < people; p++) {
      const anonymous = !asExport && random.next() < 0.05;
      const bsn = anonymous ? null : String(nextBsn()).padStart(9, '0');
      if (bsn !== null && random.next() < 0.4) registered.add(bsn);
      const jobs = random.next() < 0.15 ? 2 : 1;
      for (let n = 1; n <= jobs; n++) {
        relations.push(inventRelation(random, bsn, String(p), String(n), asExport));
      }
    }
    const keep = (relation: InventedRelation) => {
      truth.set(keyOf(lhnr, relation), trueOf(lhnr, relation));
    };
    relations.forEach(keep);
    if (asExport) {
      relations.forEach((relation) => {
        // Some packages give a line for each wage component: they add up to the hours.
        // Two lines with the same hours would be asked about.
        const first = Math.floor(relation.hours / 2) - 1;
        const parts = random.next() < 0.3 ? [first, relation.hours - first] : [relation.hours];
        const who = [lhnr, relation.bsn, relation.number];
        const { aard } = relation.periods[0] ?? {};
        parts.forEach((hours, i) => {
          exported.push(
            [...who, aard, '2025-12', hours, i === 0 ? 'Salaris' : 'Meeruren', 'Jansen'].join(';'),
          );
        });
        exported.push([...who, '1', '2025-11', 50, 'Salaris', 'Jansen'].join(';'));
      });
      return;
    }
    messages.push({
      made: `2026-01-${String(10 + e).padStart(2, '0')}T10:00:00`,
      lhnr,
      kind: 'full',
      part: { ...tijdvak, relations },
      corrections: random.next() < 0.3 ? [{ ...NOVEMBER, relations: relations.slice(0, 1) }] : [],
    });
    if (random.next() < 0.3) {
      // A newer full return: some left out, some changed.
      const newer = relations
        .filter(() => random.next() < 0.8)
        .map((relation) => ({ ...relation, hours: random.between(0, 170) }));
      for (const relation of relations) truth.delete(keyOf(lhnr, relation));
      newer.forEach(keep);
      messages.push({
        made: '2026-01-20T10:00:00',
        lhnr,
        kind: 'full',
        part: { ...tijdvak, relations: newer },
        corrections: [],
      });
    }
    if (random.next() < 0.4) {
      const changed = [...truth.values()]
        .filter((each) => each.lhnr === lhnr && each.bsn !== null && random.next() < 0.4)
        .map((each) => ({ ...relationOf(relations, each), hours: random.between(0, 170) }));
      const [withdrawn] = changed;
      const stays = changed.slice(1);
      stays.forEach(keep);
      if (withdrawn) truth.delete(keyOf(lhnr, withdrawn));
      const part: InventedPart = {
        ...tijdvak,
        relations: stays,
        withdrawals: withdrawn ? [{ bsn: withdrawn.bsn, number: withdrawn.number }] : [],
      };
      // In a supplementary return of the month itself, or as a correction in the return of a later one.
      if (random.next() < 0.5)
        messages.push({ made: '2026-01-25T10:00:00', lhnr, kind: 'supplementary', part, corrections: [] });
      else
        messages.push({
          made: '2026-02-15T10:00:00',
          lhnr,
          kind: 'full',
          part: { first: '2026-01-01', last: '2026-01-31', relations },
          corrections: [part],
        });
    }
  });
  messages.forEach(({ made, lhnr, kind, part, corrections }, i) => {
    files.push({
      name: `aangifte-${String(i)}.xml`,
      blob: returnFile({
        made,
        pretty: random.next() < 0.5,
        units: [{ lhnr, employer: 'Stichting Voorbeeld', tijdvak: { kind, ...part }, corrections }],
      }),
    });
  });
  if (asExport)
    files.push({
      name: 'export.csv',
      blob: new Blob([
        [
          'Loonheffingennummer;BSN;Nummer inkomstenverhouding;Code aard;Periode;Verloonde uren;Looncomponent;Naam',
          ...shuffled(exported, random),
        ].join('\r\n'),
      ]),
    });
  const list = [...registered, String(nextBsn()).padStart(9, '0')];
  return {
    files: shuffled(files, random),
    register: new Blob([shuffled(list, random).join('\n')]),
    truth: [...truth.values()],
    registered,
    fourWeeks,
  };
}

function inventRelation(
  random: Random,
  bsn: string | null,
  personNumber: string,
  number: string,
  asExport: boolean,
): InventedRelation {
  // Codes of ordinary work, lent work and sheltered work; an income that is no work only in a return.
  const aard = random.weighted([
    ['1', 70],
    ['11', 6],
    ['18', 10],
    ['23', 4],
    ['24', 5],
    ['83', 5],
  ] as const);
  const kind = !asExport && random.next() < 0.05 ? '62' : '15';
  return {
    bsn,
    personNumber,
    number,
    begin: '2020-01-01',
    hours: kind === '62' ? 0 : random.between(asExport ? 60 : 0, 170),
    weeklyHours: 24,
    periods: [{ begin: '2020-01-01', kind, aard }],
  };
}

function relationOf(relations: readonly InventedRelation[], { bsn, number }: TrueRelation): InventedRelation {
  const found = relations.find((each) => each.bsn === bsn && each.number === number);
  if (!found) throw new Error('the relation was invented before');
  return found;
}

function trueOf(lhnr: string, { bsn, number, hours, periods }: InventedRelation): TrueRelation {
  const [period] = periods;
  return { bsn, lhnr, number, hours, aard: period?.aard ?? '', works: period?.kind === '15' };
}

function keyOf(lhnr: string, { bsn, personNumber, number }: InventedRelation): string {
  return [lhnr, bsn ?? `p${personNumber ?? ''}`, number].join('|');
}

function shuffled<T>(all: readonly T[], random: Random): T[] {
  const left = [...all];
  return Array.from(
    { length: left.length },
    () => left.splice(random.between(0, left.length - 1), 1)[0] as T,
  );
}

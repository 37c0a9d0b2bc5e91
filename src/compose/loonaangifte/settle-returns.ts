import type { Message, ReturnedRelation, Statement } from './statement';

/** A relation as the last message that names it has it, with where it was declared. */
export interface SettledRelation extends ReturnedRelation {
  readonly lhnr: string;
  readonly employer: string;
  readonly first: number;
  readonly last: number;
}

/** One tijdvak of one employer, and what the messages did to it. */
export interface SettledTijdvak {
  readonly lhnr: string;
  readonly employer: string;
  readonly first: number;
  readonly last: number;
  readonly relations: number;
  /** Relations that a later message replaced, dropped (a newer full return without them) and withdrew. */
  readonly replaced: number;
  readonly dropped: number;
  readonly withdrawn: number;
  /** Relations that one message names twice; the second holds. */
  readonly doubled: number;
}

/** Something about the returns that the user has to know. Files are named as the user knows them. */
export type ReturnNote =
  /** No full return of this tijdvak was given: there may be more employees. */
  | { readonly code: 'no-full-return'; readonly lhnr: string }
  /** Two full returns of one tijdvak; the later one holds. */
  | { readonly code: 'newer-return'; readonly lhnr: string; readonly taken: string; readonly left: string }
  /** Messages of one tijdvak whose order cannot be told: no time, or the same. They were taken in the order given. */
  | { readonly code: 'order-unknown'; readonly lhnr: string; readonly files: readonly string[] }
  /** A return of another month or period. It was not counted. */
  | {
      readonly code: 'other-tijdvak';
      readonly file: string;
      readonly lhnr: string;
      readonly first: number;
      readonly last: number;
      readonly relations: number;
    }
  /** The message definition of this year was not seen when this was made. */
  | { readonly code: 'definition-not-seen'; readonly file: string; readonly year: number | null }
  /** One employer declares over two tijdvakken that both hold the middle of the month. */
  | { readonly code: 'two-tijdvakken'; readonly lhnr: string };

export interface SettledReturns {
  readonly relations: readonly SettledRelation[];
  readonly tijdvakken: readonly SettledTijdvak[];
  readonly notes: readonly ReturnNote[];
}

interface Said {
  readonly statement: Statement;
  readonly file: string;
  readonly made: string;
}

/**
 * What the employers declared in the end: messages in order of `DatTdAanm`, the latest holds. A full return says all there is of its
 * tijdvak; a supplementary one and a correction speak of the relations they name (loonheffingennummer, BSN or personnel number, NumIV).
 *
 * @param middle the fifteenth of the month asked for: other tijdvakken are named, not counted
 */
export function settleReturns(
  messages: readonly Message[],
  middle: number,
  isKnown: (definition: number) => boolean,
): SettledReturns {
  const notes: ReturnNote[] = [];
  const said = new Map<string, Said[]>();
  const inTime = [...messages].sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
  for (const { file, made, definition, statements } of inTime) {
    if (definition === null || !isKnown(definition))
      notes.push({ code: 'definition-not-seen', file, year: definition });
    for (const statement of statements) {
      const { lhnr, first, last, count, kind } = statement;
      if (first <= middle && middle <= last) {
        const key = `${lhnr} ${String(first)} ${String(last)}`;
        const others = said.get(key);
        if (others === undefined) said.set(key, [{ statement, file, made }]);
        else others.push({ statement, file, made });
      } else if (kind !== 'correction') {
        notes.push({ code: 'other-tijdvak', file, lhnr, first, last, relations: count });
      }
    }
  }
  const relations: SettledRelation[] = [];
  const tijdvakken: SettledTijdvak[] = [];
  for (const each of said.values()) {
    notes.push(...doubtsOf(each));
    tijdvakken.push(settleTijdvak(each, relations));
  }
  const seen = new Set<string>();
  for (const { lhnr } of tijdvakken) {
    if (seen.has(lhnr)) notes.push({ code: 'two-tijdvakken', lhnr });
    seen.add(lhnr);
  }
  return { relations, tijdvakken, notes };
}

function doubtsOf(said: readonly Said[]): ReturnNote[] {
  const notes: ReturnNote[] = [];
  const lhnr = said[0]?.statement.lhnr ?? '';
  const full = said.filter(({ statement }) => statement.kind === 'full');
  if (full.length === 0) notes.push({ code: 'no-full-return', lhnr });
  for (const [i, later] of full.entries()) {
    const earlier = full[i - 1];
    if (earlier !== undefined && earlier.file !== later.file)
      notes.push({ code: 'newer-return', lhnr, taken: later.file, left: earlier.file });
  }
  const unclear = said.filter(
    ({ made, file }, i) =>
      said.length > 1 &&
      (made === '' || said.some((other, j) => j !== i && other.made === made && other.file !== file)),
  );
  if (unclear.length > 0)
    notes.push({ code: 'order-unknown', lhnr, files: [...new Set(unclear.map(({ file }) => file))] });
  return notes;
}

function settleTijdvak(said: readonly Said[], into: SettledRelation[]): SettledTijdvak {
  const held = new Map<string, ReturnedRelation>();
  let replaced = 0;
  let dropped = 0;
  let withdrawn = 0;
  let doubled = 0;
  let nameless = 0;
  let employer = '';
  for (const { statement } of said) {
    if (statement.employer !== '') employer = statement.employer;
    if (statement.kind === 'full') {
      const named = new Set(statement.relations.map(keyOf));
      for (const key of held.keys()) if (!named.has(key)) dropped++;
      for (const key of named) if (held.has(key)) replaced++;
      held.clear();
    }
    for (const { bsn, personNumber, number } of statement.withdrawals)
      if (held.delete(keyOf({ bsn, personNumber, number }))) withdrawn++;
    const inThis = new Set<string>();
    for (const relation of statement.relations) {
      // Without a number of the person two relations cannot be the same one.
      const key =
        relation.bsn === 0 && relation.personNumber === '' ? `?${String(nameless++)}` : keyOf(relation);
      if (inThis.has(key)) doubled++;
      else if (statement.kind !== 'full' && held.has(key)) replaced++;
      inThis.add(key);
      held.set(key, relation);
    }
  }
  const { lhnr, first, last } = said[0]?.statement ?? { lhnr: '', first: 0, last: 0 };
  for (const relation of held.values()) into.push({ ...relation, lhnr, employer, first, last });
  return { lhnr, employer, first, last, relations: held.size, replaced, dropped, withdrawn, doubled };
}

function keyOf({
  bsn,
  personNumber,
  number,
}: Pick<ReturnedRelation, 'bsn' | 'personNumber' | 'number'>): string {
  // NumIV is a number: 1, 01 and 0001 are the same.
  const relation = number.replace(/^0+(?=\d)/, '');
  return bsn === 0 ? `p${personNumber} ${relation}` : `${String(bsn)} ${relation}`;
}

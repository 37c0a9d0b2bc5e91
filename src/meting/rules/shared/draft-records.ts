import type { Draft } from '../../generate/draft';
import type { Random } from '../../generate/random';

/** Any record of a draft. */
export function anyRecord(draft: Draft, random: Random): number {
  return random.between(0, draft.records - 1);
}

/** Any record of a draft that fits; there must be one. */
export function recordWhere(draft: Draft, random: Random, fits: (record: number) => boolean): number {
  const start = anyRecord(draft, random);
  for (let i = 0; i < draft.records; i++) {
    const record = (start + i) % draft.records;
    if (fits(record)) return record;
  }
  throw new Error('no record fits');
}

/** A record in the formal form, whose other columns do not depend on a supplier. */
export function formalRecord(draft: Draft, random: Random): number {
  return recordWhere(
    draft,
    random,
    (record) => draft.get(record, 'vorm') === 'formeel' && draft.get(record, 'cdAard') === 1,
  );
}

/** A record in the lent form. */
export function lentRecord(draft: Draft, random: Random): number {
  return recordWhere(draft, random, (record) => draft.get(record, 'vorm') === 'inleen');
}

/** Makes the record that of the person of another one. */
export function ofSamePerson(draft: Draft, record: number, person: number): void {
  for (const column of ['bsn', 'geboortedatum', 'datRegistratie', 'datEindRegistratie'] as const)
    if (draft.has(column)) draft.set(record, column, draft.get(person, column));
}

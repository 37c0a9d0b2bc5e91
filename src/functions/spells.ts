import type { Spell } from '../counting';
import { coerce } from './coerce';
import { FunctionError } from './function-error';
import { personOf } from './persons';
import type { ArgumentSpec, Arguments } from './spec';

const starts = { id: 'begin', type: { kind: 'date' } } as const satisfies ArgumentSpec;
const ends = { id: 'einde', type: { kind: 'date', orNoEnd: true } } as const satisfies ArgumentSpec;

/** The three columns in which spells of work stand. */
export const spellArguments = [
  { id: 'personen', type: { kind: 'range' } },
  starts,
  ends,
] as const satisfies readonly ArgumentSpec[];

/**
 * One spell for each row; a row without a person is skipped, one without an end still runs.
 *
 * @throws FunctionError the first error value in a column; `missing` for a spell without a beginning; `shapes-differ`.
 */
export function spellsOf(given: Arguments): Spell[] {
  const names = given.range('personen').flat();
  const begins = given.range('begin').flat();
  const finishes = given.range('einde').flat();
  if (names.length !== begins.length || names.length !== finishes.length) {
    throw new FunctionError('#VALUE!', 'shapes-differ');
  }
  return names.flatMap((name, row) => {
    const person = personOf(name);
    if (person === undefined) return [];
    const first = coerce(begins[row], starts);
    const last = coerce(finishes[row], ends);
    if (first instanceof FunctionError) throw first;
    if (last instanceof FunctionError) throw last;
    if (first === undefined) throw new FunctionError('#VALUE!', 'missing', { argument: 'begin' });
    return [{ person, first: String(first), ...(last === undefined ? {} : { last: String(last) }) }];
  });
}

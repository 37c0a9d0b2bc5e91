import type { Relation } from '../counting';
import { DomainError } from '../law';
import type { ArgumentSpec, Coerced } from './spec';

/** What TELTMEE and WAAROM ask about a relation: the same questions, so that a reason belongs to an answer. */
export const relationArguments: readonly ArgumentSpec[] = [
  { id: 'aard', type: { kind: 'text' }, blankIsBlank: 'row' },
  { id: 'grond', type: { kind: 'text' } },
  { id: 'datum', type: { kind: 'date' } },
  { id: 'registratie_van', type: { kind: 'date' }, optional: true },
  { id: 'registratie_tot', type: { kind: 'date' }, optional: true, blankIsNone: true },
  { id: 'geen_arbeidsvermogen', type: { kind: 'boolean' }, optional: true, blankIsNone: true },
];

/**
 * The relation out of the arguments; the code aard comes last because a column runs over it.
 *
 * @throws DomainError `missing` for an end of the registration without its beginning.
 */
export function relationOf(rest: readonly Coerced[], aard: Coerced): Relation {
  const [grond, datum, from, until, withoutCapacity] = rest as readonly (string | undefined)[];
  if (from === undefined && until !== undefined) {
    throw new DomainError('missing', { argument: 'registratie_van' });
  }
  const date = String(datum);
  return {
    // 01 and 1 are one code; Excel and payroll software write either.
    aard: String(aard).replace(/^0+(?=\d)/, ''),
    ground: String(grond).toLowerCase(),
    withoutCapacity: Boolean(withoutCapacity),
    first: date,
    last: date,
    ...(from === undefined
      ? {}
      : { registration: until === undefined ? { first: from } : { first: from, last: until } }),
  };
}

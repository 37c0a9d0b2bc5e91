import { monthOfDay, type Relation } from '../counting';
import { columnById } from '../meting/form/columns';
import { codeOf } from '../meting/read/meting/code-place';
import type { ArgumentSpec, Coerced } from './spec';

/** What TELTMEE and WAAROM ask about a relation: the same questions, so that a reason belongs to an answer. */
export const relationArguments = [
  { id: 'aard', type: { kind: 'text' }, blankIsBlank: 'row' },
  { id: 'grond', type: { kind: 'text' }, blankIsNone: true },
  { id: 'datum', type: { kind: 'date' } },
  { id: 'registratie_van', type: { kind: 'date' }, optional: true, blankIsNone: true },
  { id: 'registratie_tot', type: { kind: 'date', orNoEnd: true }, optional: true, blankIsNone: true },
  { id: 'geen_arbeidsvermogen', type: { kind: 'boolean' }, optional: true, blankIsNone: true },
] as const satisfies readonly ArgumentSpec[];
export type RelationArgumentId = (typeof relationArguments)[number]['id'];

/** Further questions, which came later and stand at the end of the arguments. */
export const furtherArguments = [
  { id: 'in_register', type: { kind: 'boolean' }, optional: true, blankIsNone: true },
  { id: 'begin_tijdvak', type: { kind: 'date' }, optional: true, blankIsNone: true },
] as const satisfies readonly ArgumentSpec[];
export type FurtherArgumentId = (typeof furtherArguments)[number]['id'];

/**
 * The relation out of the arguments, read by the lists of codes with which a sheet is read; the code aard comes last because
 * a column runs over it. The period is the calendar month that holds the day, unless its first day is given: then the day is its last.
 *
 * @param rest the arguments of `relationArguments` but the first
 * @param further the arguments of `furtherArguments`
 */
export function relationOf(rest: readonly Coerced[], aard: Coerced, further: readonly Coerced[]): Relation {
  const [grond, datum, from, until, withoutCapacity] = rest as readonly (string | undefined)[];
  const [registered, begin] = further as readonly [boolean | undefined, string | undefined];
  const date = String(datum);
  return {
    aard: codeIn('cdAard', String(aard)),
    ground: codeIn('grond', grond === undefined ? '' : String(grond)),
    ...(registered === undefined ? {} : { registered }),
    withoutCapacity: Boolean(withoutCapacity),
    ...(begin === undefined ? monthOfDay(date) : { first: begin, last: date }),
    ...(from === undefined && until === undefined
      ? {}
      : {
          registration: {
            ...(from === undefined ? {} : { first: from }),
            ...(until === undefined ? {} : { last: until }),
          },
        }),
  };
}

/** The code, or the text as it is where it is not in the list: the decision then says that it is not known. */
function codeIn(column: 'cdAard' | 'grond', text: string): string {
  return codeOf(columnById(column), text) ?? text;
}

import { isExampleName, isSameName } from '../../form/board-name';
import { OPGAVE_FIELDS, type FormCell, type Opgave, type OpgaveFieldSpec } from '../../form/opgave';
import type { SheetContent } from '../../read/read-sheet';

/** Where a second Opgave names another organisation than the first. */
export interface OtherOpgave {
  readonly spec: OpgaveFieldSpec;
  readonly field: FormCell<string | number>;
}

/** Only its name and its number tell an organisation from another: an Opgave of another year is of the same one. */
const TELLING = OPGAVE_FIELDS.filter(({ id }) => id === 'organisatie' || id === 'organisatienummer');

export function otherOpgaven(contents: readonly SheetContent[], own: Opgave | null): readonly OtherOpgave[] {
  if (own === null) return [];
  return contents.flatMap(({ opgave }): OtherOpgave[] => {
    if (opgave === null || opgave === own) return [];
    const spec = TELLING.find(({ id }) => isAnother(own.fields.get(id)?.value, opgave.fields.get(id)?.value));
    const field = spec && opgave.fields.get(spec.id);
    return field ? [{ spec, field }] : [];
  });
}

/** Whether both say who they are, and not the same. */
function isAnother(
  own: string | number | null | undefined,
  said: string | number | null | undefined,
): boolean {
  if (own == null || said == null) return false;
  const names = [String(own), String(said)] as const;
  return !names.some(isExampleName) && !isSameName(...names);
}

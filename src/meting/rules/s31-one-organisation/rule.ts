import { isExampleName, isSameName } from '../../form/board-name';
import { OPGAVE_FIELDS, opgaveText, type Opgave, type OpgaveField } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { maskName } from '../../../privacy/personal-data';
import { partsOf, partsOfAnother } from '../shared/parts';
import { ALWAYS } from '../shared/values';

export type S31Facts = {
  readonly reden: 'opgave' | 'rijen';
  readonly blad: string;
  /** Of an Opgave: in which field it differs. */
  readonly veld: string;
  readonly naam: string;
  readonly organisatie: string;
};

/** A workbook is of one organisation: all that counts in it counts for the one that its Opgave names. */
export const s31: WorkbookRule<S31Facts> = {
  id: 'S31',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ opgave, contents, metingen }, emit) {
    const organisatie = shown(opgaveText(opgave, 'organisatie') ?? '');
    for (const { opgave: other } of contents) {
      const field = other && opgave && other !== opgave ? differsIn(opgave, other) : undefined;
      const cell = field && other?.fields.get(field.id)?.cell;
      if (!cell) continue;
      emit(
        [cell],
        {
          reden: 'opgave',
          blad: opgave?.sheet ?? '',
          veld: field.nl,
          naam:
            field.id === 'organisatie' && organisatie !== ''
              ? shown(opgaveText(other, 'organisatie') ?? '')
              : '',
          organisatie,
        },
        cell.sheet,
      );
    }
    for (const { cell, named, own } of partsOfAnother(partsOf(metingen), opgaveText(opgave, 'organisatie')))
      emit(
        [cell],
        { reden: 'rijen', blad: cell.sheet, veld: '', naam: shown(named), organisatie: shown(own) },
        `${cell.sheet}-${String(cell.row)}`,
      );
  },
};

const shown = (name: string): string => maskName(name, ['name', 'health']);

/** The first field that the other fills in, and this one not or in another way. */
function differsIn(opgave: Opgave, other: Opgave): (typeof OPGAVE_FIELDS)[number] | undefined {
  return OPGAVE_FIELDS.find(({ id }) => {
    const said = other.fields.get(id)?.value ?? null;
    return (
      said !== null && !(id === 'organisatie' && isExampleName(String(said))) && !isAlike(opgave, id, said)
    );
  });
}

function isAlike(opgave: Opgave, id: OpgaveField, said: string | number): boolean {
  const own = opgave.fields.get(id)?.value ?? null;
  return own === said || (typeof own === 'string' && typeof said === 'string' && isSameName(own, said));
}

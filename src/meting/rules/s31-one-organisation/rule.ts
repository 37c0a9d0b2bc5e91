import { maskName } from '../../../privacy/personal-data';
import { opgaveText } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { otherOpgaven } from '../shared/other-opgaven';
import { groupsOfAnother, partGroups } from '../shared/parts';
import { ALWAYS } from '../shared/values';

export type S31Facts = {
  readonly reden: 'opgave' | 'rijen';
  /** The Opgave that was used. */
  readonly blad: string;
  readonly naam: string;
  readonly organisatie: string;
  /** In how many places its rows begin. */
  readonly plaatsen: number;
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
    for (const { spec, field } of otherOpgaven(contents, opgave))
      emit(
        [field.cell],
        {
          reden: 'opgave',
          blad: opgave?.sheet ?? '',
          naam: shown(field.value),
          organisatie: shown(opgave?.fields.get(spec.id)?.value ?? null),
          plaatsen: 1,
        },
        field.cell.sheet,
      );
    for (const { parts, named, own } of groupsOfAnother(
      partGroups(metingen),
      opgaveText(opgave, 'organisatie'),
    )) {
      const [{ cell }] = parts;
      emit(
        parts.map((part) => part.cell),
        {
          reden: 'rijen',
          blad: cell.sheet,
          naam: shown(named),
          organisatie: shown(own),
          plaatsen: parts.length,
        },
        `${cell.sheet}-${String(cell.row)}`,
      );
    }
  },
};

const shown = (name: string | number | null): string => maskName(String(name ?? ''), ['name', 'health']);

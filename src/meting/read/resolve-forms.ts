import { COLUMNS, REGISTRATION_COLUMNS } from '../form/columns';
import type { NotRead } from './seen';
import { normalHeading } from './values/normal-text';
import type { People } from './people-search';
import type { SheetContent } from './read-sheet';
import { isBsnNumber } from '../../privacy/bsn';

/**
 * Which sheets are the metingen, the Opgave and the Tabel 1 of a workbook. A sheet of that name is; another sheet with the same
 * headings or labels may as well be an analysis: it is taken only where nothing else can be meant, and is otherwise left out and
 * asked about. Beside a sheet Meting another one counts too when it has every column that a count needs: a workbook may hold a
 * sheet for each month or location.
 */
export function resolveForms(contents: readonly SheetContent[]): readonly SheetContent[] {
  const hasNamedMeting = contents.some((each) => each.meting !== null && isNamed(each, /^meting/));
  const hasMeting = contents.some(({ meting }) => meting !== null);
  const hasTable = contents.some((each) => each.tabellen.length > 0 && isNamed(each, /^tab(el|le)1/));
  const hasOpgave = contents.some((each) => each.opgave !== null && isNamed(each, /^opgave/));
  let opgaven = 0;
  return contents.map((each) => {
    if (each.meting !== null && hasNamedMeting && !isNamed(each, /^meting/)) {
      const { columns } = each.meting;
      const places = [...columns.values()].map(({ index }) => index);
      const isList =
        REQUIRED.every((id) => columns.has(id)) &&
        REGISTRATION_COLUMNS.some((id) => columns.has(id)) &&
        Math.min(...places) <= LEFT;
      return isList ? each : doubtful(each, 'meting');
    }
    if (each.tabellen.length > 0 && !isNamed(each, /^tab(el|le)1/)) {
      return hasTable || hasMeting || !isWholeTable(each) ? doubtful(each, 'tabel1') : each;
    }
    if (each.opgave !== null && !isNamed(each, /^opgave/)) {
      const complete = each.opgave.fields.has('organisatie') && each.opgave.fields.has('jaar');
      return hasOpgave || !complete || opgaven++ > 0 ? doubtful(each, 'opgave') : each;
    }
    return each;
  });
}

function isNamed({ seen }: SheetContent, name: RegExp): boolean {
  return name.test(normalHeading(seen.name));
}

/** True where each table has both sectors and a row of totals, as the published one has. */
function isWholeTable({ tabellen }: SheetContent): boolean {
  return tabellen.every(({ split, cells }) => split && cells.has('totaal.totaal'));
}

/** A list of rows begins at the left of its sheet; rows that an analysis reads stand beside it. */
const LEFT = 3;
const REQUIRED = COLUMNS.filter(({ required }) => required).map(({ id }) => id);

function doubtful(content: SheetContent, soort: 'meting' | 'tabel1' | 'opgave'): SheetContent {
  const note: NotRead = { code: 'sheet-doubtful', sheet: content.seen.name, ranges: [], facts: { soort } };
  return {
    ...content,
    seen: { ...content.seen, takenFor: 'unknown', headerRow: null, records: 0, mapped: [], ignored: [] },
    meting: null,
    questions: [],
    duplicates: [],
    strayBsns: [],
    strayNumbers: [],
    writtenNumbers: [],
    people: peopleOf(content),
    strayPersonalData: [],
    tabellen: [],
    opgave: null,
    notRead: [note],
  };
}

/** The numbers of persons on a sheet that was read as a meting, in the column of the BSN or, without one, in another. */
function peopleOf({ meting, strayNumbers, writtenNumbers }: SheetContent): People | null {
  const bsn = meting?.columns.get('bsn');
  if (!meting || !bsn) {
    const [found] = [...strayNumbers, ...writtenNumbers];
    return found ? { ...found, hasFigures: true } : null;
  }
  const records = [...bsn.values.keys()].filter((record) => isBsnNumber(bsn.values[record] as number));
  return records.length === 0
    ? null
    : {
        column: bsn.index,
        rows: Uint32Array.from(records, (record) => meting.rows[record] as number),
        numbers: Uint32Array.from(records, (record) => bsn.values[record] as number),
        hasFigures: true,
      };
}

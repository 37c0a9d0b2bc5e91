import { letterResults2021, publicPage, wfsv } from '../sources';
import type { Form, Source, Status } from '../types';
import { statusIn, type LawCode } from './code';

/** What a code aard arbeidsverhouding means for the count. */
export interface AardCode extends LawCode {
  /** The form in which it counts; `null`: it never counts. */
  readonly form: Form | null;
  /** Where the treatment comes from (`source` is where the code comes from), and how sure it is. */
  readonly treatment: { readonly source: Source; readonly status: Status };
}

const list = publicPage('subadvies.nl', 'Code aard arbeidsverhouding in de loonaangifte');
const employment = wfsv('artikel 38b, vierde lid (verloonde uren)');
const lent = letterResults2021(
  'Vorm dienstverband, tweede alinea',
  'Inleenverbanden zijn zowel uitzendrelaties als detacheringen vanuit de sociale werkvoorziening',
);
const notLent = wfsv('artikel 122n, vierde lid');
const sheltered = wfsv('artikel 38b, eerste lid, aanhef (Participatiewet artikel 10b)');

function code(
  number: string,
  name: string,
  form: Form | null,
  treatment: Source,
  status: Status = statusIn(treatment),
): AardCode {
  return {
    code: number,
    name,
    form,
    treatment: { source: treatment, status },
    source: list,
    status: statusIn(list),
    from: '2012-12-31',
    until: null,
  };
}

/**
 * Code aard arbeidsverhouding of the payroll return (loonaangifte), as far as known: the list may be incomplete.
 * Hours of every dienstbetrekking count, so a code that is neither lent nor sheltered counts as a formeel dienstverband.
 * How payrolling (82) is treated was not found.
 */
export const aardCodes: readonly AardCode[] = [
  code('1', 'arbeidsovereenkomst', 'formeel', employment),
  code('4', 'deelvisser', 'formeel', employment, 'derived'),
  code('6', 'musicus of artiest', 'formeel', employment, 'derived'),
  code('7', 'stagiair', 'formeel', employment, 'derived'),
  code('11', 'uitzendkracht', 'inleen', lent),
  code('18', 'publiekrechtelijke aanstelling', 'formeel', employment),
  code('21', 'Wsw beschut werk', null, notLent),
  code('22', 'Wsw-detachering bij reguliere werkgever', 'inleen', lent),
  code('23', 'Wsw begeleid werk', 'formeel', notLent, 'derived'),
  code('24', 'beschut werk Participatiewet', null, sheltered),
  code('79', 'opting-in', 'formeel', employment, 'derived'),
  code('81', 'overige fictieve dienstbetrekking', 'formeel', employment, 'derived'),
  code('82', 'payrolling', 'formeel', employment, 'unverified'),
  code('83', 'beroepsbegeleidende leerweg', 'formeel', employment, 'derived'),
];

/** The codes of work that never counts: sheltered work. */
export const shelteredCodes: readonly string[] = aardCodes
  .filter(({ form }) => form === null)
  .map((each) => each.code);

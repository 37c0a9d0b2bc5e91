import { letterResults2021 } from '../sources';
import type { Status } from '../types';
import { dated } from './build';

const level = letterResults2021(
  'Een terugblik: de resultaten over 2021, eerste alinea',
  'inclusief de 75.179 banen ten tijde van de nulmeting',
);
const lent = letterResults2021(
  'Vorm dienstverband, derde alinea',
  'Tijdens de nulmeting waren er 36.206 banen via inleenverbanden. 76,0 procent',
);

function nulmeting(
  cell: string,
  value?: { value: string; source: typeof level; status?: Status; derivation?: string },
) {
  return dated(
    `nulmeting.${cell}`,
    'jobs',
    value === undefined ? [] : [{ from: '2012-12-31', until: null, ...value }],
  );
}

/**
 * The baseline of end 2012. It does not change, so it is valid from then on.
 * Lent jobs by sector stay unrounded: rounding belongs to the last step of a meting.
 * How the formal jobs were divided over the sectors was not published; those cells are empty.
 */
export const nulmetingSeries = [
  nulmeting('totaal.totaal', { value: '75179', source: level }),
  nulmeting('totaal.inleen', { value: '36206', source: lent }),
  nulmeting('totaal.formeel', {
    value: '38973',
    status: 'derived',
    derivation: '75.179 − 36.206',
    source: level,
  }),
  nulmeting('markt.inleen', {
    value: '27516.56',
    status: 'derived',
    derivation: '36.206 × 76,0%, niet afgerond',
    source: lent,
  }),
  nulmeting('overheid.inleen', {
    value: '8689.44',
    status: 'derived',
    derivation: '36.206 × 24,0%, niet afgerond',
    source: lent,
  }),
  nulmeting('markt.formeel'),
  nulmeting('overheid.formeel'),
  nulmeting('markt.totaal'),
  nulmeting('overheid.totaal'),
];

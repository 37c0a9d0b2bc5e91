import { dayOfIso } from '../meting/form/days';
import { composeMeting } from './compose';
import type { HiredPerson } from './hired/hired-person';

const hired = (agreement: string): HiredPerson => ({
  bsn: 0,
  hours: 60,
  first: 0,
  last: 0,
  supplierSector: 'markt',
  lhnr: '',
  kind: 'uitzend',
  agreement: dayOfIso(agreement),
  attributed: 40,
});

// Besluit Wfsv artikel 2.28, derde lid: "uiterlijk 1 augustus van het jaar volgend".
test.each([
  ['2026-07-31', 40],
  ['2026-08-01', 40],
  ['2026-08-02', NaN],
])('an agreement of %s with the supplier about 2025 attributes %p hours', (agreement, attributed) => {
  const { rows } = composeMeting({
    year: 2025,
    month: 12,
    organisation: { name: '', sector: 'overheid', overheidssector: 'po', region: '', lhnr: '' },
    payroll: [],
    register: [],
    hired: [hired(agreement)],
    lastYear: null,
  });
  expect(rows.map((row) => row.attributed)).toEqual([attributed]);
  // What is attributed matters for the quotum; the meting counts what was worked.
  expect(rows[0]?.jobs).toBeCloseTo(60 / (1331 / 12), 9);
});

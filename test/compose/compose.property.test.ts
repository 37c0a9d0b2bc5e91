import { rounded } from '../../src/counting/rounded';
import { composeMeting, type Composition, type Organisation } from '../../src/compose/compose';
import { readPayroll } from '../../src/compose/read-payroll';
import { readRegister } from '../../src/compose/register/read-register';
import { openWorkbook } from '../../src/workbook';
import { longRun } from '../support/long';
import { inventWorld, type InventedWorld } from './support/invented';

const CASES = longRun ? 10_000 : 80;

const organisation: Organisation = {
  name: 'Stichting Voorbeeld',
  sector: 'overheid',
  overheidssector: 'po',
  region: 'Twente',
  lhnr: '',
};

async function compose({ files, register }: InventedWorld): Promise<Composition> {
  const payroll = await readPayroll(files, { year: 2025, month: 12 });
  expect(payroll.questions).toEqual([]);
  const list = await readRegister(await openWorkbook(register, 'lijst.csv'));
  return composeMeting({
    year: 2025,
    month: 12,
    organisation,
    payroll: payroll.relations,
    register: list.people,
    hired: [],
    lastYear: null,
  });
}

/** The same figures from the invented people themselves, without a file and without the code that is tried. */
function direct({ truth, registered, fourWeeks }: InventedWorld) {
  const working = truth.filter(({ works }) => works);
  const people = new Set(working.flatMap(({ bsn }) => bsn ?? []));
  // Sheltered work never counts, and whom one lends only where it is known to whom.
  const counting = working.filter(
    ({ bsn, aard }) => bsn !== null && registered.has(bsn) && !['11', '24'].includes(aard),
  );
  const hours = counting.reduce((sum, each) => sum + each.hours, 0);
  const norm = fourWeeks ? 4 * 25.5 : 1331 / 12;
  return {
    employees: people.size + working.filter(({ bsn }) => bsn === null).length,
    registered: [...people].filter((bsn) => registered.has(bsn)).length,
    formalJobs: hours / norm,
  };
}

test(`what is composed is what the people worked, in ${String(CASES)} invented worlds`, async () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const world = inventWorld(seed);
    const expected = direct(world);
    const { counts, rows } = await compose(world);
    const seen = { seed, employees: counts.employees, registered: counts.registered };
    expect(seen).toEqual({ seed, employees: expected.employees, registered: expected.registered });
    // Rounded once, as everywhere: docs/counting.md.
    expect(counts.formalJobs).toBeCloseTo(rounded(expected.formalJobs, 4), 9);
    expect(counts.lentJobs).toBe(0);
    for (const { bsn } of rows) expect(world.registered.has(String(bsn).padStart(9, '0'))).toBe(true);
  }
});

/** @jest-environment jsdom */
import { cleanup, fireEvent, screen as dom, waitFor } from '@testing-library/react';
import type { CheckResult } from '../../../meting/judge/check-result';
import { CheckStore } from '../../state/check-store';
import { GivenChecker, mount } from '../../test-support/mount';
import { sampleGroup, sampleResult } from '../../test-support/sample-result';
import { TextWorkbook } from '../../test-support/text-workbook';

// The first look at a screen loads all that it needs.
jest.setTimeout(60_000);
afterEach(cleanup);

const warning = sampleGroup('B06', 'waarschuwing', {
  count: 2,
  examples: [12, 19].map((row) => ({
    rule: 'B06',
    severity: 'waarschuwing' as const,
    cells: [{ sheet: 'Meting', row, column: 14 }],
    facts: { value: 3.5 },
    key: `key-${row}`,
  })),
});

function resultWith(group: Partial<typeof warning>, fout = 0): CheckResult {
  const one = { ...warning, ...group };
  return sampleResult({
    groups: [one],
    counts: { fout, waarschuwing: one.count, info: 0, explained: one.explained },
  });
}

/** A check that closes what stands explained in the workbook, as the real one does. */
class ExplainedChecker extends GivenChecker {
  constructor(private readonly host: TextWorkbook) {
    super({});
  }
  override checkHost(): Promise<CheckResult> {
    const given = [...(this.host.texts.get('Toelichting') ?? [])].map(([, cells]) => cells[3] ?? '');
    const own = warning.examples.map(({ key }) => key).filter((key) => given.includes(key));
    const explainedBy = given.includes(warning.key) ? [warning.key, ...own] : own;
    const explained = given.includes(warning.key) ? 2 : own.length;
    return Promise.resolve(resultWith({ explainedBy, explained }));
  }
}

async function show(host: TextWorkbook, checker: GivenChecker = new ExplainedChecker(host)) {
  const checks = new CheckStore(checker);
  checks.checkHost('Meting 2025.xlsx');
  await waitFor(() => {
    expect(checks.snapshot()[0]?.state).toBe('done');
  });
  mount({ screen: 'toelichten', host, checks, checker });
  await dom.findByRole('article', {}, { timeout: 20_000 });
  return checks;
}

const type = (label: string, value: string) => {
  fireEvent.change(dom.getByLabelText(label), { target: { value } });
};
const click = (name: string) => {
  fireEvent.click(dom.getByRole('button', { name }));
};

test('one explanation for all cases stands in the workbook with role and date, and closes the warning', async () => {
  const host = new TextWorkbook();
  await show(host);
  expect(dom.getByText(/1 waarschuwing toe te lichten/)).toBeTruthy();
  type('Eén toelichting voor alle 2 gevallen', 'Nabetaling volgens de loonaangifte.');
  click('Toelichting bewaren');
  await dom.findByText('Klaar: er staat niets meer open.');
  const row = host.texts.get('Toelichting')?.get(2) ?? [];
  expect(row.slice(0, 6)).toEqual([
    'B06',
    'Meting',
    'N12',
    'B06-group',
    null,
    'Nabetaling volgens de loonaangifte.',
  ]);
  expect(row[6]).toBe('Bestuur of organisatie');
  expect(row[7]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(await dom.findByText(/Door Bestuur of organisatie op \d{4}/)).toBeTruthy();
});

test('cases can be explained one by one, and only then is it ready', async () => {
  const host = new TextWorkbook();
  await show(host);
  type('Toelichting bij N12', 'Halve uren van een nabetaling.');
  click('Toelichting bij N12 bewaren');
  await dom.findByText(/1 van 2 toegelicht/);
  expect(dom.queryByText('Klaar: er staat niets meer open.')).toBeNull();
  type('Toelichting bij N19', 'Halve uren van een overuur.');
  click('Toelichting bij N19 bewaren');
  await dom.findByText('Klaar: er staat niets meer open.');
  click('Toelichting weghalen: B06 Meting N19');
  await dom.findByText(/1 van 2 toegelicht/);
});

test('an explanation of another role is shown, and can be changed', async () => {
  const host = new TextWorkbook();
  host.texts.set('Toelichting', new Map([[2, ['B06', 'Meting', 'N12', 'B06-group', null, 'Oude uitleg.', 'Sectorraad', '2026-01-31']]])); // prettier-ignore
  await show(host);
  expect(dom.getByText(/Door Sectorraad op 2026-01-31/)).toBeTruthy();
  click('Toelichting wijzigen: B06 Meting N12');
  type('Toelichting bij B06 Meting N12', 'Nieuwe, betere uitleg.');
  click('Toelichting bewaren');
  await dom.findByText('Nieuwe, betere uitleg.');
  expect(host.texts.get('Toelichting')?.size).toBe(1);
});

test('an explanation whose value changed is shown as expired, and can be taken away', async () => {
  const host = new TextWorkbook();
  host.texts.set('Toelichting', new Map([[2, ['B06', 'Meting', 'N12', 'old', null, 'Gold vroeger.', 'Bestuur', '2026-01-31']]])); // prettier-ignore
  await show(host);
  expect(await dom.findByRole('heading', { name: 'Vervallen toelichtingen' })).toBeTruthy();
  click('Toelichting weghalen: B06 Meting N12');
  await waitFor(() => {
    expect(dom.queryByRole('heading', { name: 'Vervallen toelichtingen' })).toBeNull();
  });
});

test.each(['Zie 1,0E+08 100000010x', 'Zie E+08 100000010', 'Dit is 10000001O.', 'Dit is \u216000000010.'])(
  '%j is not kept',
  async (said) => {
    const host = new TextWorkbook();
    await show(host);
    type('Eén toelichting voor alle 2 gevallen', said);
    click('Toelichting bewaren');
    await dom.findByText('Er staat een BSN in uw tekst. Haal het weg.');
    expect(host.texts.has('Toelichting')).toBe(false);
  },
);

test('the number of someone in the meting is not kept, whatever stands before it', async () => {
  const host = new TextWorkbook();
  const checker = new GivenChecker({ host: resultWith({}) });
  checker.namesPerson = (said) => Promise.resolve(said.includes('12345678'));
  await show(host, checker);
  type('Eén toelichting voor alle 2 gevallen', 'Volgens KvK 12345678 klopt het.');
  click('Toelichting bewaren');
  await dom.findByText('Er staat een BSN in uw tekst. Haal het weg.');
  expect(host.texts.has('Toelichting')).toBe(false);
});

test.each(['worker-stopped', 'worker-started-over'])(
  'of an explanation that cannot be looked at (%s) it is said that it was not kept, and it can be saved again',
  async (code) => {
    const host = new TextWorkbook();
    const checker = new ExplainedChecker(host);
    const looks = checker.namesPerson;
    checker.namesPerson = () => Promise.reject(Object.assign(new Error(code), { code, facts: {} }));
    await show(host, checker);
    type('Eén toelichting voor alle 2 gevallen', 'De contracten zijn zo afgesproken.');
    click('Toelichting bewaren');
    await dom.findByText('De toelichting bewaren is niet gelukt.');
    expect(host.texts.has('Toelichting')).toBe(false);
    checker.namesPerson = looks;
    click('Toelichting bewaren');
    await waitFor(() => {
      expect(host.texts.has('Toelichting')).toBe(true);
    });
    expect(dom.queryByText('De toelichting bewaren is niet gelukt.')).toBeNull();
  },
);

test('a name that is a number of a person, or no sentence at all, is not kept', async () => {
  const host = new TextWorkbook();
  await show(host);
  type('Eén toelichting voor alle 2 gevallen', 'Dit is 123456782 van de Linde.');
  click('Toelichting bewaren');
  await dom.findByText('Er staat een BSN in uw tekst. Haal het weg.');
  type('Eén toelichting voor alle 2 gevallen', 'klopt');
  click('Toelichting bewaren');
  await dom.findByText('Leg in een hele zin uit waarom dit klopt.');
  expect(host.texts.has('Toelichting')).toBe(false);
});

test.each([
  ['an error', resultWith({ explained: 2, explainedBy: ['B06-group'] }, 1)],
  [
    'a question about a column',
    { ...resultWith({ explained: 2 }), questions: [{ sheet: 'M', index: 1, heading: 'x', candidates: [] }] },
  ],
])('with %s still open it is not ready', async (_, result) => {
  const host = new TextWorkbook();
  await show(host, new GivenChecker({ host: result }));
  expect(dom.queryByText('Klaar: er staat niets meer open.')).toBeNull();
});

import * as XLSX from '@e965/xlsx';
import { checkWorkbook } from '../../src/check';
import { runCli } from '../../src/cli/run';
import { catalogue } from '../../src/functions/catalogue';
import { FunctionError } from '../../src/functions/function-error';
import { run } from '../../src/functions/run';
import { notices } from '../../src/locales/nl/counting';
import type { CheckResult } from '../../src/meting/judge/check-result';
import type { ReportDocument } from '../../src/report/document';
import { createCheckService } from '../../src/taskpane/worker/check-service';
import type { PaneApi } from '../../src/taskpane/worker/protocol';
import type { Remote } from '../../src/taskpane/worker/remote';
import { openWorkbook } from '../../src/workbook';
import { MemoryTerminal } from '../support/memory-terminal';

type Rows = readonly (readonly (string | number | null)[])[];

const HEADINGS = ['Jaar', 'Tijdvak', 'Tijdvaktype', 'Begin tijdvak', 'Einde tijdvak', 'BSN', 'Loonheffingennummer', 'Nummer inkomstenverhouding', 'Aard arbeidsverhouding', 'Vorm', 'Grond registratie', 'Begin registratie', 'Verloonde uren']; // prettier-ignore

/** A meting over December 2026: two jobs of the government and one of the market, or no sector at all. */
function december(withSector: boolean): Rows {
  const row = (bsn: string, hours: number, sector: string) => [2026, '2026-12', 'MND', '01-12-2026', '31-12-2026', bsn, sector === 'markt' ? '111222333L01' : '123456782L01', 1, 1, 'formeel', 'a', '01-01-2018', hours, ...(withSector ? [sector] : [])]; // prettier-ignore
  return [
    [...HEADINGS, ...(withSector ? ['Sector'] : [])],
    row('111222333', 110, 'overheid'),
    row('111234670', 110, 'overheid'),
    row('111247019', 55, 'markt'),
  ];
}

/** Tabel 1 of 2026 with totals only. */
const TOTALS: Rows = [
  ['Tabel 1: Resultaten eind 2026 ten opzichte van de nulmeting'],
  ['', 'Markt', 'Overheid', 'Totaal'],
  ['Formele dienstverbanden', null, null, 100_000],
  ['Inleenverbanden', null, null, -5000],
  ['Totaal', null, null, 95_000],
  ['Doelstelling Sociaal Akkoord', null, null, 125_000],
];

/** What a workbook says when the split is gone: a royal decree that does not exist. */
const LIFTED: Rows = [
  ['Naam', 'Van', 'Tot en met', 'Waarde', 'Bron'],
  ['sectorsplitsing', '2026-10-01', null, 0, 'Stb. 2026, 999'],
];

function workbook(sheets: Readonly<Record<string, Rows>>): Blob {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Blob([Uint8Array.from(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)]);
}

const pane = createCheckService({
  pane: { progress: () => Promise.resolve() } as unknown as Remote<PaneApi>,
  openWorkbook,
});

/** What every door says of a workbook: rows that count, rows held back, and the rules that found something. */
async function everywhere(blob: Blob) {
  const check = await checkWorkbook(await openWorkbook(blob, 'december.xlsx'));
  const shown = await pane.checkFile(1, blob, 'december.xlsx', { consolidate: false });
  const terminal = new MemoryTerminal();
  terminal.files.set('december.xlsx', new Uint8Array(await blob.arrayBuffer()));
  await runCli(['check', 'december.xlsx', '--json'], { terminal, template: () => new Uint8Array() });
  const [file] = (JSON.parse(terminal.said) as ReportDocument).files;
  const answer = ({ groups, result }: Pick<CheckResult, 'groups' | 'result'>) => ({
    rules: groups.filter(({ severity }) => severity === 'fout').map(({ rule }) => rule),
    counted: result?.counted.rows ?? 0,
    jobs: result?.counted.jobs ?? 0,
  });
  const wanted = answer(check);
  expect(answer(shown)).toEqual(wanted);
  expect(file?.findings.filter(({ severity }) => severity === 'fout').map(({ rule }) => rule)).toEqual(
    wanted.rules,
  );
  terminal.said = '';
  await runCli(['check', 'december.xlsx'], { terminal, template: () => new Uint8Array() });
  return { ...wanted, check, said: terminal.said.replace(/\s+/g, ' '), report: file };
}

function call(id: string, ...given: readonly unknown[]): unknown {
  const spec = catalogue.find((each) => each.id === id);
  if (!spec) throw new Error(`no function ${id}`);
  try {
    return run(spec, given, ['Meting!A1:N4']);
  } catch (thrown) {
    if (thrown instanceof FunctionError) return thrown;
    throw thrown;
  }
}
const one = (id: string, ...given: readonly unknown[]): unknown => {
  const found = call(id, ...given);
  return Array.isArray(found) ? (found as unknown[][])[0]?.[0] : found;
};
const lineOf = (table: unknown, name: string) =>
  (table as readonly (readonly unknown[])[]).find(([first]) => first === name);

describe('a meting over December 2026', () => {
  test('with its sectors counts everywhere, in the sector of each row', async () => {
    const { rules, counted, jobs, check, said } = await everywhere(workbook({ Meting: december(true) }));
    expect(said).toContain(notices['last-text']);
    expect({ rules, counted }).toEqual({ rules: [], counted: 3 });
    const totals = check.result?.tabel1.cells.totaal;
    const table = call('METING', december(true), 2026);
    expect(lineOf(table, 'Totaal')?.slice(1)).toEqual([totals?.markt.jobs, totals?.overheid.jobs, jobs]);
    expect(totals?.markt.jobs).toBeGreaterThan(0);
    expect(lineOf(table, notices['last-text'])).toBeDefined();
    const found = call('CONTROLE', december(true)) as readonly (readonly unknown[])[];
    expect(found.slice(1).filter(([severity]) => severity !== 'info')).toEqual([]);
  });

  test('without sectors counts nowhere, and each door says on which text that rests', async () => {
    const { rules, counted, said, report } = await everywhere(workbook({ Meting: december(false) }));
    expect({ rules, counted }).toEqual({ rules: ['S01'], counted: 0 });
    expect(JSON.stringify(report)).toContain(notices['last-text']);
    expect(said).toContain(notices['last-text']);
    const found = call('CONTROLE', december(false)) as readonly (readonly unknown[])[];
    expect(
      found
        .slice(1)
        .filter(([severity]) => severity === 'fout')
        .map(([, rule]) => rule),
    ).toEqual(['S01']);
    expect(lineOf(call('METING', december(false), 2026), 'Rijen die meetellen')?.[3]).toBe(0);
  });

  test('without sectors counts as one where the workbook says, with its source, that the split was lifted', async () => {
    const lifted = workbook({ Meting: december(false), BA_Parameters: LIFTED });
    const { rules, counted, jobs, said } = await everywhere(lifted);
    expect({ rules, counted }).toEqual({ rules: [], counted: 3 });
    expect(said).not.toContain(notices['last-text']);
    expect(said).toContain('Stb. 2026, 999');
    const table = call('METING', december(false), 2026, null, LIFTED);
    expect(lineOf(table, 'Totaal')?.at(-1)).toBe(jobs);
  });

  test('is explained by WAAROM with the text on which it rests', () => {
    const reason = one('WAAROM', 1, 'a', '2026-12-31', '2018-01-01');
    expect(reason).toContain('Telt mee voor de banenafspraak');
    expect(reason).toContain(notices['last-text']);
    expect(one('WAAROM', 1, 'a', '2025-12-31', '2018-01-01')).not.toContain(notices['last-text']);
  });
});

describe('a Tabel 1 over 2026', () => {
  test('with totals only is asked for its sectors, and held against the lasting target', async () => {
    const { rules, report, check } = await everywhere(workbook({ 'Tabel 1': TOTALS }));
    expect(rules).toEqual(['T16', 'T16']);
    expect(JSON.stringify(report)).toContain(notices['last-text']);
    const gap = check.groups.find(({ rule }) => rule === 'T14')?.examples[0]?.facts;
    expect(gap).toMatchObject({ tekorten: [30_000] });
    expect(one('TEKORT', 2026, 95_000)).toBe(30_000);
    expect(one('DOELSTELLING', 2026, 'totaal')).toBe(125_000);
  });

  test('with totals only is whole where the workbook says that the split was lifted', async () => {
    const { rules } = await everywhere(workbook({ 'Tabel 1': TOTALS, BA_Parameters: LIFTED }));
    expect(rules).toEqual([]);
  });
});

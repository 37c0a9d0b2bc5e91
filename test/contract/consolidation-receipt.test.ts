import { checkWorkbook } from '../../src/check';
import { unreadableResult } from '../../src/check/unreadable';
import { runCli } from '../../src/cli/run';
import { cliWords as words } from '../../src/locales/en/cli';
import { contributing } from '../../src/meting/count/build-contribution';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import { Pseudonymiser } from '../../src/privacy/pseudonym';
import { sha256OfBlob } from '../../src/report/sha256';
import { MadeConsolidations } from '../../src/taskpane/worker/made-consolidations';
import type { CollectedFor, ConsolidationMember } from '../../src/taskpane/worker/protocol';
import { openWorkbook } from '../../src/workbook';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { MemoryTerminal } from '../support/memory-terminal';

const settings = { ...DEFAULT_SETTINGS, weekHours: 45 };

/** Workbooks of these sizes and years in the folder `in`, and the pane that puts them together. */
async function paneWith(rows: readonly number[], years: readonly number[] = []) {
  const terminal = new MemoryTerminal();
  const run = (...args: string[]) => {
    terminal.said = '';
    return runCli([...args, '--lang', 'en'], { terminal, template: () => new Uint8Array() });
  };
  const files = rows.map((_, i) => `m${String(i)}.xlsx`);
  for (const [i, file] of files.entries()) {
    const year = String(years[i] ?? 2024);
    await run('generate', '--rows', String(rows[i]), '--year', year, '--seed', String(i + 1), '--out', file);
    terminal.files.set(`in/${file}`, terminal.written.get(file) ?? new Uint8Array());
  }
  const session = { consolidate: contributing(new Pseudonymiser()), settings };
  const memberOf = async (name: string): Promise<ConsolidationMember> => {
    const file = await terminal.read(`in/${name}`);
    try {
      const source = await openWorkbook(file, name);
      const result = await checkWorkbook(source, session);
      source.close();
      return { result, file };
    } catch (error) {
      if (error instanceof WorkbookError) return { result: unreadableResult(name, error), file };
      throw error;
    }
  };
  const consolidations = new MadeConsolidations(sha256OfBlob);
  /** Saves both documents of the pane: the consolidated workbook, and the publication in two forms. */
  const make = async (members: readonly ConsolidationMember[], collected: CollectedFor) => {
    const { made } = consolidations.make(members, collected, settings);
    const keep = async (name: string, blob: unknown) => {
      if (!(blob instanceof Blob)) throw new Error(`${name} was not made`);
      terminal.files.set(name, new Uint8Array(await blob.arrayBuffer()));
    };
    await keep('samen.xlsx', await consolidations.write(made, 'nl'));
    const choice = { language: 'nl', minimum: 5, names: [], earlier: [], anyway: true } as const;
    for (const format of ['json', 'xlsx'] as const)
      await keep(`uit.${format}`, await consolidations.publish(made, { ...choice, format }));
  };
  return { terminal, run, files, memberOf, make };
}

test('what the pane put together is made again in the terminal, with its settings and names', async () => {
  const { terminal, run, files, memberOf, make } = await paneWith([20, 20]);
  const members = await Promise.all(files.map(memberOf));
  await make(members, {
    year: members[0]?.result.year ?? null,
    expected: ['Bestuur Een', 'Bestuur Twee'],
    names: new Map([['m0.xlsx', 'Bestuur Een']]),
  });
  expect(await run('verify', 'samen.xlsx', 'in')).toBe(0);
  expect(terminal.said).toContain('2 files checked again');
});

test('a file that cannot be read was received in the pane as in the terminal', async () => {
  const { terminal, run, files, memberOf, make } = await paneWith([40, 30, 30]);
  terminal.files.set('in/m3.xlsx', new TextEncoder().encode('no workbook'));
  await make(await Promise.all([...files, 'm3.xlsx'].map(memberOf)), {});
  for (const document of ['samen.xlsx', 'uit.json', 'uit.xlsx'])
    expect([document, await run('verify', document, 'in')]).toEqual([document, 0]);
  terminal.files.delete('in/m3.xlsx');
  expect(await run('verify', 'uit.json', 'in')).toBe(2);
  expect(terminal.said).toContain(words.verifyOtherFiles(4, 3));
});

describe('a publication of a collection, of which its receipt names no file', () => {
  const names = new Map([
    ['m0.xlsx', 'Bestuur Een'],
    ['m1.xlsx', 'Bestuur Twee'],
    ['m2.xlsx', 'Bestuur Drie'],
  ]);

  test('is made again with the consolidated workbook, which names versions and boards', async () => {
    // The last took the place of none in the pane: it is a version that does not count any more.
    const { terminal, run, files, memberOf, make } = await paneWith([60, 50, 50, 20]);
    await make(await Promise.all(files.slice(0, 3).map(memberOf)), { names });
    for (const document of ['uit.json', 'uit.xlsx']) {
      const given = ['verify', document, 'in'];
      expect([document, await run(...given)]).toEqual([document, 2]);
      expect(terminal.said).toContain(words.verifyNeedsConsolidation(3));
      expect([document, await run(...given, 'samen.xlsx')]).toEqual([document, 0]);
      expect(terminal.said).toContain('3 files checked again');
    }
    const changed = new TextDecoder()
      .decode(terminal.files.get('uit.json'))
      .replace(/"totaal": [\d.]+/g, '"totaal": 99999');
    terminal.files.set('anders.json', new TextEncoder().encode(changed));
    expect(await run('verify', 'anders.json', 'in', 'samen.xlsx')).toBe(1);
    expect(terminal.said).toContain('99999');
    terminal.files.set('nog.xlsx', terminal.files.get('samen.xlsx') ?? new Uint8Array());
    expect(await run('verify', 'uit.json', 'in', 'samen.xlsx', 'nog.xlsx')).toBe(2);
    expect(terminal.said).toContain(words.verifyOneConsolidation(['nog.xlsx', 'samen.xlsx']));
  });

  test('tells the year that was chosen, and no hash, size or name of a workbook', async () => {
    const { terminal, run, files, memberOf, make } = await paneWith([40, 30, 30], [2024, 2023, 2023]);
    await make(await Promise.all(files.map(memberOf)), { year: 2024 });
    const text = new TextDecoder().decode(terminal.files.get('uit.json'));
    const { receipt } = JSON.parse(text) as { receipt: { publication: { made: unknown } } };
    expect(receipt.publication.made).toEqual({ year: 2024, received: 3, renamed: 0 });
    expect(text).not.toMatch(/bytes|"inputs"|m\d\.xlsx/);
    for (const document of ['uit.json', 'uit.xlsx'])
      expect([document, await run('verify', document, 'in')]).toEqual([document, 0]);
  });
});

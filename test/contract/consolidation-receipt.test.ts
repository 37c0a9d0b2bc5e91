import { checkWorkbook } from '../../src/check';
import { runCli } from '../../src/cli/run';
import { contributing } from '../../src/meting/count/build-contribution';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import { Pseudonymiser } from '../../src/privacy/pseudonym';
import { sha256OfBlob } from '../../src/report/sha256';
import { MadeConsolidations } from '../../src/taskpane/worker/made-consolidations';
import { openWorkbook } from '../../src/workbook';
import { MemoryTerminal } from '../support/memory-terminal';

test('what the pane put together is made again in the terminal, with its settings and names', async () => {
  const terminal = new MemoryTerminal();
  const run = (...args: string[]) => runCli(args, { terminal, template: () => new Uint8Array() });
  const files = ['a.xlsx', 'b.xlsx'];
  for (const [i, file] of files.entries()) {
    await run('generate', '--rows', '20', '--seed', String(i + 1), '--out', file);
    terminal.files.set(`in/${file}`, terminal.written.get(file) ?? new Uint8Array());
  }
  const settings = { ...DEFAULT_SETTINGS, weekHours: 45 };
  const session = { consolidate: contributing(new Pseudonymiser()), settings };
  const members = [];
  for (const name of files) {
    const file = await terminal.read(`in/${name}`);
    const source = await openWorkbook(file, name);
    members.push({ result: await checkWorkbook(source, session), file });
    source.close();
  }
  const consolidations = new MadeConsolidations(sha256OfBlob);
  const { made } = consolidations.make(
    members,
    {
      year: members[0]?.result.year ?? null,
      expected: ['Bestuur Een', 'Bestuur Twee'],
      names: new Map([['a.xlsx', 'Bestuur Een']]),
    },
    settings,
  );
  const written = await consolidations.write(made, 'nl');
  await terminal.write('samen.xlsx', new Uint8Array(await written.arrayBuffer()));
  expect(await run('verify', 'samen.xlsx', 'in', '--lang', 'en')).toBe(0);
  expect(terminal.said).toContain('2 files checked again');
});

/**
 * Runs the benchmarks of `bench/suites` and writes `docs/performance.md`.
 * Usage: npm run bench -- [SUITE...] [--runs N]. Sections of suites that did not run stay as they are.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Section, Suite } from './suite';

const root = join(__dirname, '..');
const document = join(root, 'docs', 'performance.md');

function markdown(name: string, section: Section, command: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(section.headings), line(section.headings.map(() => '---')), ...section.rows.map(line)];
  const goals = [
    line(['figure', 'to reach', 'measured', '']),
    line(['---', '---', '---', '---']),
    ...section.goals.map((goal) =>
      line([goal.what, goal.limit, goal.measured, goal.reached ? 'reached' : '**not reached**']),
    ),
  ];
  return [
    `<!-- suite:${name} -->`,
    `## ${section.title}`,
    section.text,
    table.join('\n'),
    ...(section.goals.length > 0 ? [goals.join('\n')] : []),
    `Made on ${new Date().toISOString().slice(0, 10)} with \`${command}\` on ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, ${String(Math.round(totalmem() / 2 ** 30))} GB, Node ${process.version}; ${(loadavg()[0] ?? 0).toFixed(1)} processes were waiting for them at the end.`,
    `<!-- end:${name} -->`,
  ].join('\n\n');
}

const introduction = `# Performance

Ratios count, not seconds: every time stands beside that of inflating the same part in the same run, or of the same work by
others. Times are medians; where runs swing, the lowest and highest stand in brackets. Runs are taken in turns, so that a busy
moment of the machine hits all alike. A figure to reach is held against elapsed time; beside it stands processor time, of all
threads of the process that did the work, which is hardly touched by what else the machine does. Peak memory is that of the
whole process.

\`npm run bench\` makes all of it anew, \`npm run bench -- NAME...\` some sections.
`;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const runsAt = args.indexOf('--runs');
  const runs = runsAt < 0 ? 5 : Number(args[runsAt + 1]);
  const chosen = args.filter((arg, i) => !arg.startsWith('--') && (runsAt < 0 || i !== runsAt + 1));
  const names = readdirSync(join(__dirname, 'suites'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''));
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`no suite ${unknown}; there are: ${names.join(', ')}`);
  const suites = await Promise.all(
    names.map(async (name) => ({
      name,
      suite: ((await import(`./suites/${name}`)) as { suite: Suite }).suite,
    })),
  );
  suites.sort((a, b) => a.suite.order - b.suite.order);
  const before = existsSync(document) ? readFileSync(document, 'utf8') : '';
  const sections = new Map<string, string>();
  for (const { name } of suites) {
    const kept = new RegExp(`<!-- suite:${name} -->[\\s\\S]*?<!-- end:${name} -->`).exec(before)?.[0];
    if (kept !== undefined) sections.set(name, kept);
  }
  let failures = 0;
  for (const { name, suite } of suites) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const start = Date.now();
    console.log(`\n# ${name}`);
    const command = `npm run bench -- ${name}${runs === 5 ? '' : ` --runs ${String(runs)}`}`;
    try {
      const section = markdown(name, await suite.run(runs), command);
      console.log(section);
      sections.set(name, section);
    } catch (error) {
      // What was measured before stays in the document, and the other suites have their turn.
      console.error(`${name} failed:`, error);
      failures++;
    }
    console.log(`# ${name}: ${String(Math.round((Date.now() - start) / 1000))} s`);
    // After each suite: what has been measured is not lost when a later one is broken off.
    await write(suites.flatMap((each) => sections.get(each.name) ?? []));
  }
  return failures;
}

async function write(sections: readonly string[]): Promise<void> {
  const text = `${introduction}\n${sections.join('\n\n')}\n`;
  const options = await resolveConfig(document);
  writeFileSync(document, await format(text, { ...options, filepath: document }));
}

main().then(
  (failures) => process.exit(failures === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

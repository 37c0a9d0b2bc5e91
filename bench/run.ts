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
others. The figures to reach are held against processor time, of all threads of the process that did the work, since that is
hardly touched by what else the machine does; elapsed time stands beside it. Times are medians; where a run swung, the lowest and highest stand in brackets. Peak memory is that of the whole process.
`;

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const runsAt = args.indexOf('--runs');
  const runs = runsAt < 0 ? 5 : Number(args[runsAt + 1]);
  const chosen = args.filter((arg, i) => !arg.startsWith('--') && i !== runsAt + 1);
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
  const sections: string[] = [];
  for (const { name, suite } of suites) {
    if (chosen.length > 0 && !chosen.includes(name)) {
      const kept = new RegExp(`<!-- suite:${name} -->[\\s\\S]*?<!-- end:${name} -->`).exec(before)?.[0];
      if (kept !== undefined) sections.push(kept);
      continue;
    }
    console.log(`\n# ${name}`);
    const command = `npm run bench -- ${name}${runs === 5 ? '' : ` --runs ${String(runs)}`}`;
    const section = markdown(name, await suite.run(runs), command);
    console.log(section);
    sections.push(section);
  }
  const text = `${introduction}\n${sections.join('\n\n')}\n`;
  const options = await resolveConfig(document);
  writeFileSync(document, await format(text, { ...options, filepath: document }));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

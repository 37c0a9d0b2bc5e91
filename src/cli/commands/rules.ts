import { RULES } from '../../meting/rules';
import { canonicalJson } from '../../report/canonical-json';
import { readArguments } from '../arguments';
import type { Command } from '../command';

/** Lists the catalogue of rules. */
export const rules: Command = (args, { words, terminal }) => {
  const { values } = readArguments(args, { json: { type: 'boolean' } }, words.cli);
  const list = RULES.map(({ id, severity, scope, valid, certainty, suppressedBy, source }) => ({
    id,
    severity,
    title: words.rules[id].title,
    scope,
    valid,
    certainty,
    suppressedBy,
    source,
  }));
  if (values.json === true) {
    terminal.out(`${canonicalJson({ language: words.language, rules: list }, 2)}\n`);
    return Promise.resolve(0);
  }
  const width = Math.max(...list.map(({ title }) => title.length));
  for (const { id, severity, title, source } of list) {
    const kind = words.report.severity[severity].padEnd(16);
    terminal.out(
      `${id.padEnd(4)} ${kind} ${title.padEnd(width)}  ${source ? `${source.number}, ${source.place}` : ''}\n`,
    );
  }
  return Promise.resolve(0);
};

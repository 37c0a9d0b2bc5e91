import { readFileSync } from 'node:fs';

const documents = ['docs/cli.md', 'docs/uitwisselbestand.md'];

/** The arguments of every command of the program that the documents show, as they stand there. */
export function documentedCommands(): readonly (readonly string[])[] {
  const commands = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^node cli\.cjs (.+)$/gm)].map(([, given = '']) =>
      given.split(' '),
    ),
  );
  if (commands.length === 0) throw new Error(`no command of cli.cjs in ${documents.join(', ')}`);
  return commands;
}

import { TEMPLATE_KINDS } from '../../meting/form/templates';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { deliver } from '../output';
import { UsageError } from '../usage-error';

/** Writes an empty template. */
export const template: Command = async (args, surroundings) => {
  const { words, template: bytes } = surroundings;
  const { values, positionals } = readArguments(args, { out: { type: 'string' } }, words.cli);
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    throw new UsageError(words.cli.kindNeeded(TEMPLATE_KINDS));
  const kind = TEMPLATE_KINDS.find((each) => each === name);
  if (kind === undefined) throw new UsageError(words.cli.unknownKind(name, TEMPLATE_KINDS));
  if (values.out === undefined) throw new UsageError(words.cli.outNeeded(`${kind}.xlsx`));
  await deliver(bytes(kind, words.language), values.out, surroundings, [], '.xlsx');
  return 0;
};

import { isExampleRange } from './example';
import type { Example, ExampleArgument, FunctionSpec } from './spec';

/** The namespace of every function, the same in every language. */
export const namespace = 'BANENAFSPRAAK';

/**
 * A call in English notation, without what was left out at the end.
 *
 * @param parts the arguments in order as formula text (`51`, `"week"`, `A2:A4`); empty for one that is left out.
 */
export function formulaOf(id: string, parts: readonly string[]): string {
  let length = parts.length;
  while (length > 0 && parts[length - 1] === '') length--;
  return `=${namespace}.${id}(${parts.slice(0, length).join(',')})`;
}

/** The formula of an example in English notation. */
export function exampleFormula(spec: FunctionSpec, { arguments: given }: Pick<Example, 'arguments'>): string {
  return formulaOf(spec.id, given.map(argumentText));
}

/** The twin of an example: the same call by a formula without the add-in, or null where it does not hold for this call. */
export function twinOf(spec: FunctionSpec, parts: readonly string[]): string | null {
  if (spec.twin === undefined) return null;
  return `=${spec.twin.formula().replaceAll(/\{([a-z_]+)\}/g, (_, id: string) => {
    const index = spec.arguments.findIndex((argument) => argument.id === id);
    return parts[index] ?? '';
  })}`;
}

/** One argument as formula text, in English notation. */
export function argumentText(argument: ExampleArgument): string {
  if (argument === null) return '';
  if (isExampleRange(argument)) return argument.range;
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  return typeof argument === 'boolean' ? (argument ? 'TRUE' : 'FALSE') : String(argument);
}

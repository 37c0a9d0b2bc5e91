import type { FunctionId } from './catalogue';
import type { Twin } from './documentation';
import type { FunctionSpec } from './spec';

/** The namespace of every function, the same in every language. */
export const namespace = 'BANENAFSPRAAK';

/**
 * A call in English notation, without what was left out at the end.
 *
 * @param parts the arguments in order as formula text (`51`, `"week"`, `A2:A4`); empty for one that is left out.
 */
export function formulaOf(id: FunctionId, parts: readonly string[]): string {
  let length = parts.length;
  while (length > 0 && parts[length - 1] === '') length--;
  return `=${namespace}.${id}(${parts.slice(0, length).join(',')})`;
}

/**
 * The same call by a formula without the add-in, with the arguments as formula text; `null` where values of the workbook's
 * own are given that such a formula cannot take up.
 */
export function twinFormula(spec: FunctionSpec, twin: Twin, parts: readonly string[]): string | null {
  const formula = formulaFor(spec, twin, parts);
  if (formula === undefined) return null;
  return `=${formula().replaceAll(/\{([a-z_]+)\}/g, (_, id: string) => {
    const index = spec.arguments.findIndex((argument) => argument.id === id);
    if (index === -1) throw new Error(`{${id}} in the twin of ${spec.id} is no argument of it`);
    return parts[index] ?? '';
  })}`;
}

function formulaFor(spec: FunctionSpec, twin: Twin, parts: readonly string[]): Twin['formula'] | undefined {
  const index = spec.arguments.findIndex(({ type }) => type.kind === 'values');
  const own = parts[index] ?? '';
  if (own === '') return twin.formula;
  const type = spec.arguments[index]?.type;
  const plain = type?.kind === 'values' ? type.plain : undefined;
  const value = Number(own);
  // A zero is no number of one's own: Excel for Windows hands over a blank cell as one.
  const taken = plain !== undefined && value !== 0 && value >= plain.min && value <= plain.max;
  return taken ? twin.ownNumber : undefined;
}

/** One value as formula text, in English notation. */
export function formulaText(value: number | string | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

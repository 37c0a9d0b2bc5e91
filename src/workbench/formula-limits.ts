import type { Engine } from './engine';
import { MAX_SPILL } from './grid-limits';

/** Formulas that Excel does not take, and those that the engine cannot put together: an error that is told, where the engine gives 0. */

/** What a formula has at most, in Excel. */
const mostLetters = 8_192;
const mostLevels = 64;
const mostArguments = 255;

/** What the engine keeps to itself and is needed here: a formula as it is computed. */
interface Compiled {
  isBadExpression: boolean;
  normalizedFormula: string;
  execute: (...given: readonly unknown[]) => { readonly value?: unknown };
}
interface Compiler {
  Compile(formula: string, ...rest: readonly unknown[]): Compiled;
}

/** Texts and the names of sheets, in which brackets and commas are none. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether Excel takes a formula, in the notation of files: not too long, too deep, or of too many arguments. */
export function isWithinLimits(formula: string): boolean {
  if (formula.length > mostLetters) return false;
  const open: { readonly isFunction: boolean; arguments: number }[] = [];
  let levels = 0;
  for (const [sign, before = ''] of formula.replace(quoted, '').matchAll(/([\w.]?)[({]|[)},]/g)) {
    const last = open.at(-1);
    if (sign === ',') {
      if (last?.isFunction === true && ++last.arguments > mostArguments) return false;
    } else if (sign === ')' || sign === '}') {
      if (open.pop()?.isFunction === true) levels--;
    } else {
      const isFunction = before !== '' && sign.endsWith('(');
      open.push({ isFunction, arguments: 1 });
      if (isFunction && ++levels > mostLevels) return false;
    }
  }
  return true;
}

const bound = new WeakSet<Engine>();

/** What is said of a formula that gives an error. */
export interface FormulaWords {
  readonly tooLarge: () => string;
  /** It would fill so many cells. */
  readonly fillsTooMany: (cells: number) => string;
}

/**
 * Has the engine give an error, and why, for a formula that Excel does not take, that it cannot put together itself, or that fills more
 * cells than the page can bear. Once an engine.
 */
export function boundFormulas(engine: Engine, words: FormulaWords): void {
  if (bound.has(engine)) return;
  bound.add(engine);
  const compiler = engine.CompiledFormula as unknown as Compiler;
  const compile = compiler.Compile;
  const error = () => new engine.EvaluationError(words.tooLarge(), '#BAD_EXPR');
  const filling = (execute: Compiled['execute']): Compiled['execute'] =>
    function (this: unknown, ...given) {
      const result = execute.call(this, ...given);
      const cells = Array.isArray(result)
        ? result.length * ((result[0] as unknown[] | undefined)?.length ?? 0)
        : 1;
      return cells > MAX_SPILL ? new engine.EvaluationError(words.fillsTooMany(cells), '#SPILL!') : result;
    };
  compiler.Compile = function (formula, ...rest) {
    if (!isWithinLimits(formula)) {
      const none = compile.call(this, '=(', ...rest);
      return Object.assign(none, { normalizedFormula: formula, execute: error });
    }
    const compiled = compile.call(this, formula, ...rest);
    // What went wrong is the answer then: one that is no error of a cell would be shown as 0.
    if (compiled.isBadExpression && typeof compiled.execute().value !== 'string') compiled.execute = error;
    compiled.execute = filling(compiled.execute);
    return compiled;
  };
}

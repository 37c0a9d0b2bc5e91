import type { Facts } from '../../law/domain-error';

/** One text for everyone, or one for each role. */
export type ByRole = string | Roles<string, string>;

interface Roles<Board, Council> {
  readonly bestuur: Board;
  readonly sectorraad: Council;
}

/** What a finding says: all that a formula shows. */
export interface FindingWords {
  /** At most 60 characters, without a value or a full stop. */
  readonly title: string;
  /** What was found, with value and cell. */
  readonly what: string | ((facts: Facts) => string);
}

/** What stands beside it: what it means and what to do. */
export interface AdviceWords {
  /** What happens if it stays so. */
  readonly consequence: ByRole;
  /** Why it is a rule; the source itself stands with the rule. */
  readonly why: string;
  /** What to do now. A function where that depends on what was found; without facts it advises in general. */
  readonly todo: ByRole | ((facts: Facts) => string);
}

/** The words of one rule in one language. */
export type RuleWords = FindingWords & AdviceWords;

/** The first cell of a finding: `{cell}` is its address, such as F12. */
interface FirstCell {
  readonly cell: string;
  readonly sheet: string;
  readonly row: string;
}

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Unknown<Text extends string, F> = Exclude<Placeholder<Text>, keyof F | keyof FirstCell>;

/** Nothing where each placeholder of a text is a fact of the rule or its first cell; else a demand that says which one is not. */
type OnlyFacts<Text extends string, F> = [Unknown<Text, F>] extends [never]
  ? unknown
  : { readonly placeholder: `{${Unknown<Text, F>}} is not a fact of this rule` };

/**
 * Makes the words of a rule that emits facts `F`: a text that names a fact which the rule does not emit, does not compile.
 * Placeholders are `{fact}`, and `{cell}`, `{sheet}` and `{row}` of the first cell.
 */
export function ruleWords<F extends Facts>() {
  return {
    finding: <const What extends string>(
      words: {
        readonly title: string;
        readonly what: What | ((facts: F & FirstCell) => What);
      } & OnlyFacts<What, F>,
    ): FindingWords => words as FindingWords,

    advice: <
      const Consequence extends string,
      const ForCouncil extends string,
      const Why extends string,
      const Todo extends string,
      const TodoOfCouncil extends string,
    >(
      words: {
        readonly consequence: Consequence | Roles<Consequence, ForCouncil>;
        readonly why: Why;
        readonly todo: Todo | Roles<Todo, TodoOfCouncil> | ((facts: Partial<F & FirstCell>) => Todo);
      } & OnlyFacts<Consequence, F> &
        OnlyFacts<ForCouncil, F> &
        OnlyFacts<Why, F> &
        OnlyFacts<Todo, F> &
        OnlyFacts<TodoOfCouncil, F>,
    ): AdviceWords => words as AdviceWords,
  };
}

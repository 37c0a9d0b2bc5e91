/** The words of one argument in one language. */
export interface ArgumentText {
  /** As it stands in Excel's argument help: one word, no spaces. */
  readonly name: string;
  readonly text: string;
}

/** The words of one function in one language. */
export interface FunctionText {
  /** One sentence: what Excel shows while typing. */
  readonly summary: string;
  /** Paragraphs for the help page: what it means, what it does not mean, when to use it. */
  readonly about: readonly string[];
  readonly arguments: Readonly<Record<string, ArgumentText>>;
  /** What comes back: unit and shape. */
  readonly gives: string;
  /** One line for each example, in order: what it shows. */
  readonly examples: readonly string[];
}

/** All words about the functions in one language; never part of `functions.js`. */
export interface FunctionTexts {
  readonly functions: Readonly<Record<string, FunctionText>>;
  readonly groups: Readonly<Record<string, { readonly name: string; readonly text: string }>>;
  /** What Excel shows beside each value of a choice: `[choice id][value]`. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly remarks: Readonly<Record<string, string>>;
  readonly twinOnly: Readonly<Record<string, string>>;
  /** Why there is no formula without the add-in. */
  readonly noTwin: Readonly<Record<string, string>>;
}

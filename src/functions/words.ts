import type { FunctionId } from './catalogue';
import type { choices } from './choices';
import type { Group, NoTwinReason, Remark, TwinScope } from './documentation';

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

/** The words of function `F` with examples `E`: exactly its arguments, and a line for each example. */
export interface FunctionWords<
  F extends { readonly arguments: readonly { readonly id: string }[] },
  E extends readonly unknown[],
> extends FunctionText {
  readonly arguments: Readonly<Record<F['arguments'][number]['id'], ArgumentText>>;
  readonly examples: { readonly [K in keyof E]: string };
}

type ChoiceIn<Id> = Extract<(typeof choices)[number], { readonly id: Id }>;

/** All words about the functions in one language; never part of `functions.js`. */
export interface FunctionTexts {
  readonly functions: Readonly<Record<FunctionId, FunctionText>>;
  readonly groups: Readonly<Record<Group, { readonly name: string; readonly text: string }>>;
  /** What Excel shows beside each value of a choice: `[choice id][value]`. */
  readonly choices: {
    readonly [Id in (typeof choices)[number]['id']]: Readonly<Record<ChoiceIn<Id>['values'][number], string>>;
  };
  readonly remarks: Readonly<Record<Remark, string>>;
  readonly twinOnly: Readonly<Record<TwinScope, string>>;
  /** Why there is no formula without the add-in. */
  readonly noTwin: Readonly<Record<NoTwinReason, string>>;
  /** Said where own values are given that the formula without the add-in cannot take up. */
  readonly noTwinWithOwnValues: string;
}

/** What a value of a choice means, or undefined for the choice of a series, which has words of its own. */
export function choiceText(texts: FunctionTexts, choice: string, value: string): string | undefined {
  const byChoice: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = texts.choices;
  return byChoice[choice]?.[value];
}

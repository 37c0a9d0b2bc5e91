import { catalogue, type CatalogueFunction, type FunctionId } from '../src/functions/catalogue';
import type { ArgumentSpec, Choice } from '../src/functions/spec';
import { choiceText, type FunctionTexts } from '../src/functions/words';
import { functions as en } from '../src/locales/en/functions';
import { parameterWords as parametersEn } from '../src/locales/en/parameters';
import type { Language } from '../src/locales/language';
import { functions as nl } from '../src/locales/nl/functions';
import { parameterWords as parametersNl } from '../src/locales/nl/parameters';
import { parameterLabel } from '../src/locales/parameter-label';

/** The metadata of the custom functions as Excel reads it (`functions.json`, `functions-nl.json`). */
export interface FunctionMetadata {
  /** Without this a cell with an error would cost the whole column: Excel would not call the function. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
  readonly enums: readonly EnumEntry[];
}

export interface FunctionEntry {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  /** Excel tells the function where its arguments stand. */
  readonly options?: { readonly requiresParameterAddresses: true };
}

export interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  /** `any` lets errors and blanks through; only a parameter with an enumeration must be `string`. */
  readonly type: 'any' | 'string';
  /** Always a matrix: a scalar parameter would make Excel call the function once per cell of a range. */
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface EnumEntry {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/** Where the help page of a function stands, from the root of the deployment. */
export function helpPath(language: Language, id: FunctionId): string {
  return `help/${language}/${id.toLowerCase()}.html`;
}

/**
 * The metadata in one language. Ids, order and the values of enumerations are the same in both; only words differ.
 *
 * @param base the address of the deployment, for the help link of each function; ends with a slash.
 */
export function functionMetadata(language: Language, base = 'https://localhost:3000/'): FunctionMetadata {
  const texts = language === 'nl' ? nl : en;
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((spec) => entry(spec, texts, base + helpPath(language, spec.id))),
    enums: choices().map((choice) => enumeration(choice, texts, language)),
  };
}

function entry(spec: CatalogueFunction, texts: FunctionTexts, helpUrl: string): FunctionEntry {
  const text = texts.functions[spec.id];
  return {
    id: spec.id,
    name: spec.id,
    description: text.summary,
    helpUrl,
    parameters: spec.arguments.map((argument) => {
      const words = text.arguments[argument.id];
      if (words === undefined) throw new Error(`${spec.id} has no words for ${argument.id}`);
      return parameter(argument, words);
    }),
    result: { type: 'any', dimensionality: 'matrix' },
    ...(spec.result === 'table' && spec.addresses === true
      ? { options: { requiresParameterAddresses: true as const } }
      : {}),
  };
}

function parameter(
  argument: ArgumentSpec,
  words: { readonly name: string; readonly text: string },
): ParameterEntry {
  const { type } = argument;
  return {
    name: words.name,
    description: words.text,
    type: type.kind === 'choice' ? 'string' : 'any',
    dimensionality: 'matrix',
    ...(argument.optional === true ? { optional: true as const } : {}),
    ...(type.kind === 'choice' ? { customEnumId: type.choice.id } : {}),
  };
}

function choices(): Choice[] {
  const all = new Map<string, Choice>();
  for (const { type } of catalogue.flatMap((spec) => spec.arguments)) {
    if (type.kind === 'choice') all.set(type.choice.id, type.choice);
  }
  return [...all.values()];
}

function enumeration(choice: Choice, texts: FunctionTexts, language: Language): EnumEntry {
  const words = language === 'nl' ? parametersNl : parametersEn;
  return {
    id: choice.id,
    type: 'string',
    values: choice.values.map((value) => ({
      name: value,
      stringValue: value,
      tooltip: choiceText(texts, choice.id, value) ?? parameterLabel(words, value),
    })),
  };
}

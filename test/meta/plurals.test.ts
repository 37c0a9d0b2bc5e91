import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Words = (...args: readonly unknown[]) => unknown;

/** Every text of the locale files that is made with something, with the way to it as its name. */
async function functionsIn(language: 'nl' | 'en'): Promise<readonly (readonly [string, Words])[]> {
  const folder = join(__dirname, '../../src/locales', language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const found = files.map(async (file) => functionsOf((await import(join(folder, file))) as unknown, file));
  return (await Promise.all(found)).flat();
}

function functionsOf(value: unknown, name: string): (readonly [string, Words])[] {
  if (typeof value === 'function') return [[name, value as Words]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => functionsOf(each, `${name} ${key}`));
}

/**
 * What a text says when there is one of everything, for each way in which it may be told so: a number, or a number that is written out
 * already. The text may be made for one of these only, so it is wrong where it is wrong in all of them.
 */
function saidOfOne(words: Words, isClean: (text: string) => boolean): readonly (readonly string[])[] {
  const cases = [...words.toString().matchAll(/case ["']([\w-]+)["']/g)].map(([, name]) => name);
  const things = cases.length === 0 ? [oneOf(undefined)] : cases.map(oneOf);
  const ways = Array.from({ length: 2 ** ARGUMENTS }, (_, way) =>
    Array.from({ length: ARGUMENTS }, (__, place) => ((way >> place) % 2 === 0 ? 1 : '1')),
  );
  const plain = ways.map((args) => said(words, args));
  const ofThings = things.map((thing) => ways.map((args) => said(words, [thing, ...args])));
  const isPlain = cases.length === 0 && plain.some((texts) => texts.length > 0);
  return [plain, ...(isPlain ? [] : ofThings)].flatMap((each) => {
    const told = each.filter((texts) => texts.length > 0);
    return told.length === 0 ? [] : [told.find((texts) => texts.every(isClean)) ?? told.flat()];
  });
}

const ARGUMENTS = 4;

/** Something of which each number is one, and each list has one entry. */
function oneOf(name: string | undefined): unknown {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === Symbol.toPrimitive) return () => '1';
        if (['code', 'kind', 'of', 'reason', 'severity'].includes(String(key))) return name;
        if (['rows', 'periods', 'files', 'evidence', 'columns', 'sheets'].includes(String(key))) return [1];
        return 1;
      },
      has: () => true,
    },
  );
}

function said(words: Words, args: readonly unknown[]): string[] {
  try {
    const text = words(...args);
    return typeof text === 'string' ? [text] : Array.isArray(text) ? text.map(String) : [];
  } catch {
    // Not made for such things.
    return [];
  }
}

/** Words that end as a plural does and are none, or stand behind a one that is no amount. */
const NO_PLURALS = {
  nl: /^(?:adres|waren|zijn|staan|bewaren|sturen|herstellen|ontvangen|uren|een|en|of|keer|uur|jaar|teken|tegen|weghalen|tonen|openen|bekijken|moet|ten|vervallen|ingetrokken|augustus|tussen|tijdens|boven|zonder|buiten|binnen|naast|sinds|alles|steeds|niets|iets|extra|eens|anders|als|is|was|dus|volgens|behalve|samen|geen|meteen|alleen|leeg|open)$/,
  en: /^(?:contains|shows|takes|follows|reports|holds|is|was|has|as|this|its|always|across|does|us|less|plus|address|process|status|says|counts|needs|makes|means|differs|stands|fits|lacks|matches|remains|falls|stays|class|unless|besides|perhaps|yes)$/,
};
const PLURAL = { nl: /(?:en|s|’s)$/, en: /s$/ };
/** At the beginning of a sentence: elsewhere the one may be a name, or the number of a row. */
const MANY_VERBS = {
  nl: /(?:^|[.:] )1 [a-zA-Z-]+ (?:zijn|staan|hebben|worden|kunnen|gaan|tellen|vallen|ontbreken|krijgen|passen)\b/,
  en: /(?:^|[.:] )1 [a-zA-Z-]+ (?:are|have|were|do|count|people|persons)\b/,
};
/** Limits that are never one. */
const NEVER_ONE =
  /protectedBelow|protectedContributors|previewLarge|tooManyCells|tooMany$|csv several|yearReportScreenWords caption/;

function pluralsOf(text: string, language: 'nl' | 'en'): string[] {
  const found = [...text.matchAll(/(?<![\d.,\-/:{'"“A-Za-z])1 ([a-zA-Z]+(?:’s)?)(?![\w-])/g)]
    .map(([, word = '']) => word)
    .filter((word) => word === word.toLowerCase() || word.endsWith('’s'))
    .filter((word) => PLURAL[language].test(word) && !NO_PLURALS[language].test(word))
    .map((word) => `1 ${word}`);
  const [verb] = MANY_VERBS[language].exec(text) ?? [];
  return verb === undefined ? found : [...found, verb];
}

test.each(['nl', 'en'] as const)('of one thing no text speaks as of many: %s', async (language) => {
  const functions = (await functionsIn(language)).filter(([name]) => !NEVER_ONE.test(name));
  const isClean = (text: string) => pluralsOf(text, language).length === 0;
  const texts = functions.map(([name, words]) => [name, saidOfOne(words, isClean).flat()] as const);
  // The net holds only what it can call.
  expect(texts.filter(([, said]) => said.length > 0).length).toBeGreaterThan(functions.length * 0.9);
  const wrong = texts.flatMap(([name, said]) =>
    said.flatMap((text) => pluralsOf(text, language).map((plural) => `${name}: ${plural} … ${text}`)),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

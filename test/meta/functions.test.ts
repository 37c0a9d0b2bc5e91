import './group-by-polyfill';
import { readFileSync } from 'node:fs';
import { registries } from '@odoo/o-spreadsheet';
import { functionMetadata } from '../../scripts/function-metadata';
import { signatureOf } from '../../scripts/release/golden';
import { catalogue, type FunctionId } from '../../src/functions/catalogue';
import { documentation } from '../../src/functions/catalogue/documentation';
import { examples } from '../../src/functions/catalogue/examples';
import { functionsOf } from '../../src/functions/by-group';
import { groups } from '../../src/functions/documentation';
import { asExampleValue, execute, expected } from '../../src/functions/example';
import { dutchNames } from '../../src/functions/notation';
import { functions as en } from '../../src/locales/en/functions';
import { functions as nl } from '../../src/locales/nl/functions';

/**
 * Ids and argument order are a promise to every workbook that holds a formula. Only append: a function at the end of its
 * group, an optional argument at the end of its list. Removing or reordering breaks formulas in files we never see.
 */
it('keeps every released function with its arguments in their places', () => {
  const promised = JSON.parse(readFileSync('test/golden/release/functions.json', 'utf8')) as Record<
    string,
    readonly string[]
  >;
  const now: Record<string, readonly string[]> = Object.fromEntries(
    catalogue.map((spec) => [spec.id, signatureOf(spec)]),
  );
  expect(Object.keys(promised).length).toBeGreaterThanOrEqual(38);
  for (const [id, signature] of Object.entries(promised)) {
    expect([id, ...(now[id] ?? []).slice(0, signature.length)]).toEqual([id, ...signature]);
    for (const added of now[id]?.slice(signature.length) ?? []) expect(added).toMatch(/\?$/);
  }
});

describe.each(catalogue.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('is described in sentences in %s', (_, texts) => {
    const { summary, gives, about, examples: captions, arguments: named } = texts.functions[id];
    const sentences: readonly (readonly [where: string, sentence: string])[] = [
      ['summary', summary],
      ['gives', gives],
      ...about.map((sentence, index) => [`about ${String(index + 1)}`, sentence] as const),
      ...captions.map((sentence, index) => [`examples ${String(index + 1)}`, sentence] as const),
      ...Object.entries(named).map(([argument, { text }]) => [`arguments ${argument} text`, text] as const),
    ];
    const noSentences = sentences.filter(([, sentence]) => !/[.?]$/.test(sentence));
    const names = Object.values(named).map(({ name }) => name);
    // Both at once, so that nobody is told of the second only when the first is mended.
    expect({
      noSentence: noSentences.map(([where, text]) => `${where}: "${text}"`),
      notInSmallLettersAndUnderscores: names.filter((name) => !/^[a-z_]+$/.test(name)),
    }).toEqual({ noSentence: [], notInSmallLettersAndUnderscores: [] });
    expect(about.length).toBeGreaterThan(0);
    // One sentence is what Excel shows while typing; argument names stand between the separators of a formula.
    expect(summary.length).toBeLessThanOrEqual(160);
  });

  it('names its sources with the place and the day they were read', () => {
    const sources = documentation[id].sources();
    for (const source of sources) {
      expect(source.document).not.toBe('');
      expect(source.place).not.toBe('');
      expect(source.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    if (sources.length === 0 && !withoutFigures.has(spec.id))
      throw new Error(
        `${id} names no source in its documentation.ts. If it rests on no figure and no document, put its name into withoutFigures of this test.`,
      );
    const places = sources.map(({ number, place }) => `${number} ${place}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(examples[id].map((example, index) => [index + 1, example] as const))(
    'example %i gives what it says',
    (_, example) => {
      expect(execute(spec, example).map((line) => line.map(asExampleValue))).toEqual(expected(example));
    },
  );

  it('has an example that succeeds', () => {
    const succeeds = examples[id].some((example) =>
      expected(example).every((line) => line.every((value) => typeof value !== 'object')),
    );
    expect(succeeds).toBe(true);
  });

  it('lets optional arguments only follow required ones', () => {
    const optional = spec.arguments.map((argument) => argument.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  it('has no name that Excel reads as something else', () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(isCellAddress(id)).toBe(false);
    expect(builtIn.has('SUM')).toBe(true);
    expect(builtIn.has(id)).toBe(false);
  });
});

/** Functions that use no figure and no rule from a document. */
const withoutFigures: ReadonlySet<FunctionId> = new Set(['PROGNOSE', 'BSNGELDIG', 'LHNRGELDIG']);

/** Functions of Excel itself: the English ones the engine of the workbench knows, and Dutch ones that look like ours. */
const builtIn = new Set([
  ...Object.keys(registries.functionRegistry.content as Readonly<Record<string, unknown>>),
  ...Object.values(dutchNames),
  ...[
    'UUR',
    'DAGEN',
    'RENTE',
    'BET',
    'NPER',
    'TOEK.WAARDE',
    'GROEI',
    'TREND',
    'VOORSPELLEN',
    'ZOEKEN',
    'TELLEN',
  ],
  ...['NUMERIEKE.WAARDE', 'INFO', 'CEL', 'TYPE', 'KANS', 'RANG', 'RIJ', 'ZOEKEN', 'INTERVAL', 'NORM.VERD'],
]);

/** A1 up to XFD1048576, and R1C1. */
function isCellAddress(name: string): boolean {
  const a1 = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  const column = [...(a1?.[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (a1 !== null && column <= 16_384) || /^R\d*C\d*$/.test(name);
}

it.each(groups)(
  'shows the functions of %s one after another, none of them at the place of another',
  (group) => {
    const orders = functionsOf(group).map(({ id }) => documentation[id].order);
    expect(orders).toEqual(orders.map((_, index) => index + 1));
  },
);

it.each([nl, en])('says remarks and reasons in sentences', ({ remarks, twinOnly, noTwin }) => {
  for (const text of Object.values({ ...remarks, ...twinOnly, ...noTwin })) expect(text).toMatch(/\.$/);
});

describe('the metadata', () => {
  const dutch = functionMetadata('nl');
  const english = functionMetadata('en');

  it('differs between the languages in words only', () => {
    const shape = ({ functions, enums }: typeof dutch) => ({
      functions: functions.map(({ id, name, result, parameters }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({
          type,
          dimensionality,
          optional,
          customEnumId,
        })),
      })),
      enums: enums.map(({ id, type, values }) => ({
        id,
        type,
        values: values.map((value) => value.stringValue),
      })),
    });
    expect(shape(dutch)).toEqual(shape(english));
    expect(dutch).not.toEqual(english);
  });

  it('names every function of the catalogue once, in its order', () => {
    expect(dutch.functions.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(new Set(dutch.functions.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  it('points every enumeration at one that is there', () => {
    const ids = new Set(dutch.enums.map(({ id }) => id));
    const used = dutch.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => (customEnumId === undefined ? [] : [customEnumId])),
    );
    expect(new Set(used)).toEqual(ids);
  });

  it('gives every function its own help page under the address of the deployment', () => {
    const { functions } = functionMetadata('nl', 'https://voorbeeld.nl/ba/');
    const jobunits = functions.find(({ id }) => id === 'JOBUNITS');
    expect(jobunits?.helpUrl).toBe('https://voorbeeld.nl/ba/help/nl/jobunits.html');
    expect(new Set(functions.map(({ helpUrl }) => helpUrl)).size).toBe(functions.length);
  });
});

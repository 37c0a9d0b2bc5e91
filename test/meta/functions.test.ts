import './group-by-polyfill';
import { registries } from '@odoo/o-spreadsheet';
import { functionMetadata } from '../../scripts/function-metadata';
import { catalogue } from '../../src/functions/catalogue';
import { asExampleValue, execute, expected } from '../../src/functions/example';
import { dutchNames } from '../../src/functions/notation';
import { groups } from '../../src/functions/spec';
import { functions as en } from '../../src/locales/en/functions';
import { functions as nl } from '../../src/locales/nl/functions';

/**
 * Ids and argument order are a promise to every workbook that holds a formula. Only append: a function at the end of its
 * group, an optional argument at the end of its list. Removing or reordering breaks formulas in files we never see.
 */
const golden: Readonly<Record<string, readonly string[]>> = {
  JOBUNITS: ['uren', 'tijdvak?', 'jaar?', 'eigen_waarden?'],
  UREN: ['banen', 'tijdvak?', 'jaar?', 'eigen_waarden?'],
  TELTMEE: [
    'aard',
    'grond',
    'datum',
    'registratie_van?',
    'registratie_tot?',
    'geen_arbeidsvermogen?',
    'in_register?',
    'begin_tijdvak?',
  ],
  WAAROM: [
    'aard',
    'grond',
    'datum',
    'registratie_van?',
    'registratie_tot?',
    'geen_arbeidsvermogen?',
    'taal?',
    'eigen_waarden?',
    'in_register?',
    'begin_tijdvak?',
  ],
  JOBUNITSPERIODE: ['uren', 'begindatum', 'einddatum', 'eigen_waarden?'],
  VERDEELSLEUTEL: ['jaar', 'sector?', 'eigen_waarden?'],
  TOEDELEN: ['inleenbanen', 'jaar', 'sector?', 'eigen_waarden?'],
  AFGELEIDESLEUTEL: ['inleenbanen', 'toename_markt', 'toename_overheid', 'decimalen?', 'eigen_waarden?'],
  INLEENTOEDELEN: ['banen', 'sector_inlener', 'jaar', 'sleutel?', 'eigen_waarden?'],
  NULMETING: ['sector?', 'vorm?', 'eigen_waarden?'],
  DOELSTELLING: ['jaar', 'sector?', 'eigen_waarden?'],
  REALISATIE: ['jaar', 'sector?', 'vorm?', 'eigen_waarden?'],
  TOENAME: ['banen', 'sector?', 'vorm?', 'eigen_waarden?'],
  TEKORT: ['jaar', 'extra_banen?', 'sector?', 'eigen_waarden?'],
  METING: ['bereik', 'jaar', 'sleutel?', 'eigen_waarden?'],
  CONTROLE: ['bereik', 'taal?', 'eigen_waarden?'],
  REALISATIEPERCENTAGE: ['jaar', 'extra_banen?', 'sector?', 'eigen_waarden?'],
  REGIOTABEL: ['regio', 'sector', 'vorm', 'banen'],
  REGIOGROEI: ['regio_eerder', 'banen_eerder', 'regio_later', 'banen_later'],
  QUOTUMPERCENTAGE: ['jaar', 'sector', 'soort?', 'eigen_waarden?'],
  QUOTUM: ['uren', 'percentage', 'tijdvak?', 'jaar?', 'eigen_waarden?'],
  QUOTUMTEKORT: ['uren', 'uren_doelgroep', 'percentage', 'jaar?', 'eigen_waarden?'],
  QUOTUMHEFFING: ['tekort', 'jaar?', 'eigen_waarden?'],
  QUOTUMPLICHTIG: ['uren_vorig_jaar', 'jaar', 'uren_jaar?', 'eigen_waarden?'],
  QUOTUMBEREKENING: [
    'jaar',
    'sector',
    'c',
    'd',
    'e',
    'h?',
    'uitzenduren?',
    'a?',
    'b?',
    'f?',
    'g?',
    'eigen_waarden?',
  ],
  QUOTUMREGIMES: ['tekort', 'jaar?', 'loon?', 'opslag?', 'banen?', 'bonus?', 'klein?', 'eigen_waarden?'],
  LKV: ['uren', 'jaar?', 'eigen_waarden?'],
  BONUSVERDELING: ['bedrag', 'aandelen'],
  WERKBEHOUD: ['begin', 'eind'],
  UITSTROOM: ['personen', 'begin', 'einde', 'peildatum', 'latere_peildatum'],
  DUURZAAMHEID: ['personen', 'begin', 'einde', 'van', 'tot'],
  AANDEELVAST: ['uren', 'vast'],
  BENODIGD: ['jaar', 'sector?', 'tot?', 'extra_banen?', 'eigen_waarden?'],
  PROGNOSE: ['jaren', 'banen', 'doeljaar'],
  PARAMETER: ['naam', 'datum?', 'eigen_waarden?'],
  BRON: ['naam', 'datum?', 'taal?', 'eigen_waarden?'],
  BSNGELDIG: ['nummer'],
  LHNRGELDIG: ['nummer'],
};

it('keeps every id and every argument in its place', () => {
  const now = Object.fromEntries(
    catalogue.map((spec) => [
      spec.id,
      spec.arguments.map(({ id, optional }) => (optional === true ? `${id}?` : id)),
    ]),
  );
  expect(now).toEqual(golden);
});

describe.each(catalogue.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('is described in %s, argument by argument and example by example', (_, texts) => {
    const text = texts.functions[id];
    expect(text).toBeDefined();
    if (text === undefined) return;
    expect(Object.keys(text.arguments).sort()).toEqual(spec.arguments.map((argument) => argument.id).sort());
    expect(text.examples.length).toBe(spec.examples.length);
    expect(text.about.length).toBeGreaterThan(0);
    const words = [text.summary, text.gives, ...text.about, ...text.examples];
    for (const sentence of [...words, ...Object.values(text.arguments).map((argument) => argument.text)]) {
      expect(sentence).toMatch(/[.?]$/);
    }
    // One sentence is what Excel shows while typing; argument names stand between the separators of a formula.
    expect(text.summary.length).toBeLessThanOrEqual(160);
    for (const { name } of Object.values(text.arguments)) expect(name).toMatch(/^[a-z_]+$/);
  });

  it('names its sources with the place and the day they were read', () => {
    for (const source of spec.sources()) {
      expect(source.document).not.toBe('');
      expect(source.place).not.toBe('');
      expect(source.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    if (!withoutFigures.has(spec.id)) expect(spec.sources().length).toBeGreaterThan(0);
    const places = spec.sources().map(({ number, place }) => `${number} ${place}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(spec.examples.map((example, index) => [index + 1, example] as const))(
    'example %i gives what it says',
    (_, example) => {
      expect(execute(spec, example).map((line) => line.map(asExampleValue))).toEqual(expected(example));
    },
  );

  it('has a formula without the add-in, or says why not, in both languages', () => {
    expect((spec.twin === undefined) !== (spec.noTwin === undefined)).toBe(true);
    for (const texts of [nl, en]) {
      if (spec.noTwin !== undefined) expect(texts.noTwin[spec.noTwin]).toMatch(/\.$/);
      if (spec.twin?.only !== undefined) expect(texts.twinOnly[spec.twin.only]).toMatch(/\.$/);
      for (const remark of spec.remarks ?? []) expect(texts.remarks[remark]).toMatch(/\.$/);
    }
  });

  it('has an example that succeeds', () => {
    const succeeds = spec.examples.some((example) =>
      expected(example).every((line) => line.every((value) => typeof value !== 'object')),
    );
    expect(succeeds).toBe(true);
  });

  it('lets optional arguments only follow required ones', () => {
    const optional = spec.arguments.map((argument) => argument.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  it('stands in a group that is shown', () => {
    expect(groups).toContain(spec.group);
    expect(nl.groups[spec.group]).toBeDefined();
    expect(en.groups[spec.group]).toBeDefined();
  });

  it('has no name that Excel reads as something else', () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(isCellAddress(id)).toBe(false);
    expect(builtIn.has('SUM')).toBe(true);
    expect(builtIn.has(id)).toBe(false);
  });
});

/** Functions that use no figure and no rule from a document. */
const withoutFigures = new Set(['PROGNOSE', 'BSNGELDIG', 'LHNRGELDIG']);

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
    expect(functions[0]?.helpUrl).toBe('https://voorbeeld.nl/ba/help/nl/jobunits.html');
    expect(new Set(functions.map(({ helpUrl }) => helpUrl)).size).toBe(functions.length);
  });
});

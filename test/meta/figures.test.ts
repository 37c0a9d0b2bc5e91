import { readFileSync } from 'node:fs';
import { faultsOf, readFigureFiles } from '../../scripts/figure-files';
import { explainContradiction, figureComplaints } from '../../scripts/figures';
import { contradictions } from '../../src/counting/consistency';
import { publishedLaw, valueOf, yearEnd, type Law } from '../../src/law';
import { figureFiles } from '../../src/law/figures';
import documents from '../../src/law/figures/documents.json';
import { readFigures, type FigureFile } from '../../src/law/figures/read-figures';
import { cite } from '../../src/locales/nl/citation';
import letterNumbers from './letter-numbers.json';

const folder = 'src/law/figures';
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

test('the figures do not contradict each other, in any year', async () => {
  expect(await figureComplaints()).toEqual([]);
});

test('what checks the files does not begin by loading the law, which they may have spoilt', async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock('../../src/law/law', () => {
      throw new Error('loaded');
    });
    await expect(import('../../scripts/figures')).resolves.toBeDefined();
  });
  jest.dontMock('../../src/law/law');
});

/** A year that does not exist, in one file as anyone would add it: the key 27/73 gives −394 lent jobs for the government. */
const year2031: FigureFile = {
  title: 'A letter that does not exist, about 2031',
  documents: {
    'letter-2031': {
      document: 'Brief over 2031',
      number: '34 352, nr. 999',
      dated: '2032-07-01',
      copy: 'text',
    },
  },
  sources: {
    formeel: source('rij Formele dienstverbanden', '100.000 15.000 115.000'),
    inleen: source('rij Inleenverbanden', '- 5.090 - 394 - 5.484'),
    totaal: source('rij Totaal', '94.910 14.606 109.516'),
    stand: source('alinea 1', '184.695 banen, waarvan 30.722 via inleenverbanden'),
    sleutel: source('alinea 2', '73 procent markt en 27 procent overheid'),
  },
  figures: [
    ...cells('formeel', ['100000', '15000', '115000']),
    ...cells('inleen', ['-5090', '-394', '-5484']),
    ...cells('totaal', ['94910', '14606', '109516']),
    { name: 'stand.totaal', year: 2031, value: '184695', source: 'stand' },
    { name: 'stand.inleen', year: 2031, value: '30722', source: 'stand' },
    { name: 'verdeelsleutel.markt', year: 2031, value: '0.73', source: 'sleutel' },
    { name: 'verdeelsleutel.overheid', year: 2031, value: '0.27', source: 'sleutel' },
  ],
};

function source(place: string, quote: string): FigureFile['sources'][string] {
  return { document: 'letter-2031', place, quote, seen: 'read', read: '2032-07-02' };
}

function cells(form: string, values: readonly string[]): FigureFile['figures'] {
  return ['markt', 'overheid', 'totaal'].map((sector, place) => ({
    name: `realisatie.${sector}.${form}`,
    year: 2031,
    value: values[place] ?? '',
    source: form,
  }));
}

function lawWith(...more: readonly FigureFile[]): Law {
  return new Map(readFigures([...figureFiles, ...more], documents).map((series) => [series.name, series]));
}

function changed(name: string, to: Partial<FigureFile['figures'][number]>): FigureFile {
  return {
    ...year2031,
    figures: year2031.figures.map((figure) => (figure.name === name ? { ...figure, ...to } : figure)),
  };
}

const complaints = (...files: readonly FigureFile[]) =>
  contradictions(lawWith(...files)).map(explainContradiction);

describe('a year is one file', () => {
  test('its figures are there, with their source', () => {
    const law = lawWith(year2031);
    expect(complaints(year2031)).toEqual([]);
    const value = valueOf(law, 'realisatie.overheid.inleen', yearEnd(2031));
    expect(value.value).toBe('-394');
    expect(cite(value)).toBe(
      'Brief over 2031 (34 352, nr. 999), rij Inleenverbanden; gelezen op 2032-07-02 in een afschrift van de tekst; gepubliceerd.',
    );
    expect(valueOf(law, 'realisatie.overheid.inleen', yearEnd(2024)).value).toBe('-158');
  });

  test('a figure that the key contradicts is refused, and the reason is said', () => {
    const found = complaints(changed('realisatie.overheid.inleen', { value: '-300' }));
    expect(found).toContain(
      '2031: realisatie.overheid.inleen is -300 beside stand.inleen, verdeelsleutel.overheid, nulmeting.overheid.inleen, expected -395 (give or take 1): the verdeelsleutel of that year gives another number of lent jobs for this sector.',
    );
  });

  test.each([
    ['realisatie.totaal.totaal', { value: '109519' }, 'not its total'],
    ['stand.totaal', { value: '184696' }, 'not the nulmeting plus the increase'],
    ['verdeelsleutel.markt', { value: '0.74' }, 'not 100% together'],
    ['realisatie.markt.formeel', { value: '10000' }, 'does not stand in the words'],
  ] as const)('%s as %j: %s', (name, to, why) => {
    expect(complaints(changed(name, to)).join('\n')).toContain(why);
  });

  test('nothing is read before it is written, and no result is known before its year ends', () => {
    const early = (
      document: Partial<NonNullable<FigureFile['documents']>[string]>,
      read: string,
    ): FigureFile => ({
      ...year2031,
      documents: { 'letter-2031': { document: 'Brief', number: '1', ...document } },
      sources: Object.fromEntries(
        Object.entries(year2031.sources).map(([key, each]) => [key, { ...each, read }]),
      ),
    });
    expect(complaints(early({ dated: '2032-07-01' }, '2026-11-22'))).toContain(
      '2031: the source of stand.totaal was read on 2026-11-22, before it was written (2032-07-01): mend "read" of the source or "dated" of the document.',
    );
    expect(complaints(early({ dated: '2031-06' }, '2031-07-01'))).toContain(
      '2031: the source of realisatie.markt.totaal is of 2031-06, before that year ends (2031-12-31): mend "year" of the figure or "dated" of the document.',
    );
  });

  test('what is wrong with one figure is said before the sums that it spoils', () => {
    expect(complaints(changed('realisatie.markt.formeel', { value: '10000' }))[0]).toBe(
      '2031: realisatie.markt.formeel is 10000, and the quote is “100.000 15.000 115.000”: the figure does not stand in the words that are quoted as its source.',
    );
  });

  test('a change is held against the results of two years, each with its year', () => {
    const growth: FigureFile = {
      ...year2031,
      sources: { x: source('alinea 3', '9 banen') },
      figures: [
        { name: 'realisatie.markt.totaal', year: 2030, value: '90000', source: 'x', derivation: 'x' },
        { name: 'groei.markt.totaal', year: 2031, value: '9', source: 'x' },
      ],
    };
    expect(complaints(year2031, growth)).toContain(
      '2031: groei.markt.totaal is 9 beside realisatie.markt.totaal (2031), realisatie.markt.totaal (2030), expected 4910 (give or take 1): the change is not the result of that year less the one before.',
    );
  });

  test.each([['realisatie.overheid.inlean', {}, 'no series has this name']])(
    'a name that does not exist is named: %s',
    (name, _, why) => {
      expect(() => lawWith(changed('stand.totaal', { name }))).toThrow(why);
    },
  );

  test('an unknown source, two values that are worth the same and overlapping periods are named', () => {
    expect(() => lawWith(changed('stand.totaal', { source: 'x' }))).toThrow('no source "x"');
    expect(() => lawWith(year2031, year2031)).toThrow(/two values that are worth the same, of .* and /);
    const half = { from: '2031-06-01', until: null };
    const overlapping: FigureFile = {
      ...year2031,
      figures: [{ name: 'stand.totaal', value: '1', source: 'stand', ...half }],
    };
    expect(() => lawWith(year2031, overlapping)).toThrow('overlaps');
  });
});

describe('a file is told what is wrong with it, by its path and its figure', () => {
  const path = 'src/law/figures/results-2031.json';
  const told = (file: unknown) => faultsOf(path, file);
  const lent = (value: unknown) => told(changed('realisatie.overheid.inleen', { value: value as string }));
  const at = `${path}: figure 5 (realisatie.overheid.inleen 2031): the value`;
  const how =
    'is not written as figures are here (no dots for thousands, a point before decimals, "-" for less than nothing)';

  test('nothing, where nothing is', () => {
    expect(told(year2031)).toEqual([]);
  });

  test.each([
    [-394, `${at} -394 is a number; write it as text: "-394".`],
    ['-3.940', `${at} "-3.940" ${how}: write "-3940".`],
    ['1.003.940', `${at} "1.003.940" ${how}: write "1003940".`],
    ['394,5', `${at} "394,5" ${how}: write "394.5".`],
    ['− 394', `${at} "− 394" ${how}: write "-394".`],
    ['veel', `${at} "veel" ${how}.`],
  ])('a value of %j', (value, said) => {
    expect(lent(value)).toEqual([said]);
  });

  test('three digits behind the point of a share are decimals', () => {
    expect(told(changed('verdeelsleutel.markt', { value: '0.731' }))).toEqual([]);
  });

  test('what is not filled in yet, what the schema refuses, a key that is taken and a source without a figure', () => {
    expect(told(changed('stand.totaal', { value: 'FILL IN' }))).toEqual([
      `${path}: 1 places still say FILL IN, the first is figures.9.value. Delete the figures that the document does not give, and the sources that nothing uses then.`,
    ]);
    expect(told(changed('stand.totaal', { year: 1990 }))[0]).toBe(
      `${path}: figure 10 (stand.totaal 1990) year: must be >= 2012.`,
    );
    expect(told({ ...year2031, extra: 1 })).toEqual([
      `${path}: the file: must NOT have additional properties: "extra".`,
    ]);
    expect(told({ ...year2031, documents: { 'letter-2025': { document: 'x', number: 'y' } } })).toEqual([
      `${path}: documents: "letter-2025" is a document of documents.json already; give yours another key.`,
    ]);
    expect(told({ ...year2031, sources: { ...year2031.sources, los: source('x', 'y') } })).toEqual([
      `${path}: sources: no figure uses "los"; delete it, or add the figure.`,
    ]);
  });

  test('a figure that is there already is told by both files, with what to do', async () => {
    const again = {
      ...year2031,
      figures: [{ ...year2031.figures[0], year: 2024 }],
      sources: { formeel: year2031.sources['formeel'] },
    };
    expect(await figureComplaints(new Map([...readFigureFiles(), [path, again]]))).toEqual([
      `realisatie.markt.formeel from 2024-01-01: two values that are worth the same, of src/law/figures/results-2024.json, figure 1 (realisatie.markt.formeel) and ${path}, figure 1 (realisatie.markt.formeel). If the year is right and the document says it again, put "check": true into the later one.`,
    ]);
  });
});

describe('the quarterly trend of the market', () => {
  const quarter = { from: '2022-04-01', until: '2022-07-01' };

  test('stands apart, with the page on which it was seen', () => {
    const [market, lent] = (['trend.totaal.markt', 'trend.inleen.markt'] as const).map((name) =>
      valueOf(publishedLaw, name, '2022-06-30'),
    );
    expect([market?.value, lent?.value]).toEqual(['65700', '3801']);
    expect(market && cite(market)).toContain('in uittreksel gezien op 2026-11-29 (abu.nl)');
  });

  test('adds up: own contracts and lent jobs', () => {
    const wrong: FigureFile = {
      title: 'x',
      sources: { y: { page: 'x.nl', place: 'y', seen: 'read', read: '2026-11-28' } },
      figures: [{ name: 'trend.inleen.markt', ...quarter, value: '3899', source: 'y' }],
    };
    expect(complaints(wrong)).toContain(
      '2022: trend.totaal.markt is 65700 beside trend.regulier.markt, trend.inleen.markt, expected 65798 (give or take 2): the parts of the quarterly trend are not its total, rounding allowed for.',
    );
  });
});

test('what is published beats what is derived, and the derivation stays as a check', () => {
  const value = valueOf(publishedLaw, 'realisatie.totaal.totaal', yearEnd(2023));
  expect([value.value, value.status]).toEqual(['85665', 'excerpt']);
  expect(value.checks?.map((check) => [check.value, check.status, check.margin])).toEqual([
    ['85664', 'derived', '2'],
  ]);
  const wrong: FigureFile = {
    title: 'x',
    sources: { y: { page: 'x.nl', place: 'y', seen: 'excerpt', read: '2026-11-28' } },
    figures: [
      { name: 'stand.totaal', year: 2031, value: '100', source: 'y' },
      { name: 'stand.totaal', year: 2031, value: '103', source: 'y', derivation: '1 + 102', margin: '2' },
    ],
  };
  expect(complaints(wrong).join()).toContain('lies further away than its margin');
});

describe.each(Object.entries(letterNumbers))('every number of %s', (letter, numbers) => {
  const file = json(`${folder}/${letter}.json`) as FigureFile & {
    readonly notTaken?: readonly { readonly numbers: readonly string[]; readonly because: string }[];
  };
  const quoted = Object.values(file.sources).flatMap(
    ({ quote = '' }) => quote.match(/\d+(?:[.,]\d+)*/g) ?? [],
  );
  const excepted = (file.notTaken ?? []).flatMap((each) => each.numbers);
  /** As it stands, or with the digit of a note behind it, as tabel 1 of 2021 prints it. */
  const isQuoted = (number: string) =>
    quoted.some((each) => each === number || (number.includes('.') && each.slice(0, -1) === number));

  test('can be cited, or is listed with the reason why not', () => {
    expect(numbers.filter((number) => !isQuoted(number) && !excepted.includes(number))).toEqual([]);
  });

  test('no exception is made for a number that is not there', () => {
    expect(excepted.filter((number) => !numbers.includes(number))).toEqual([]);
  });
});

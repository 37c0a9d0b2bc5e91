import path from 'node:path';
import fc from 'fast-check';
import type { checkWorkbook } from '../../src/check';
import { runCli } from '../../src/cli/run';
import { cleanDraft, type Draft } from '../../src/meting/generate/draft';
import { SHEETS } from '../../src/meting/form/templates';
import { maskBsns } from '../../src/privacy/bsn';
import { passesElfproef } from '../../src/privacy/elfproef';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { longRun, often } from '../support/long';
import { MemoryTerminal, textOf } from '../support/memory-terminal';
import { SPELLINGS, digitsOf, type Spelling } from './spellings';

type Check = typeof checkWorkbook;

/** What was found in a workbook, by its name and how it was asked; empty for each spelling. */
const mockFound = new Map<string, ReturnType<Check>>();

// Twelve commands look at the same two workbooks: what a check finds is kept, all that is made of it is made anew each time.
jest.mock('../../src/check', () => {
  const real = jest.requireActual<{ checkWorkbook: Check }>('../../src/check');
  const remembered: Check = (source, options = {}) => {
    const asked = `${source.name} ${JSON.stringify({ ...options, consolidate: options.consolidate !== undefined })}`;
    const found = mockFound.get(asked) ?? real.checkWorkbook(source, options);
    mockFound.set(asked, found);
    return found;
  };
  return { ...real, checkWorkbook: remembered };
});

const FIRST = 123_000_000;
let value = FIRST;
/** The next number that passes the elfproef and looks like nothing else in these files. */
function next(): string {
  do value += 104_729;
  while (!passesElfproef(String(value)));
  return String(value);
}

/** Signs that no file or sheet can have in its name. */
const nameable = (text: string) => text.replace(/[/\\:*?"'[\]|\n\r\t\u2028\u2029\u0085]/g, '-').slice(0, 28);

const ROWS = 6;

function rename(draft: Draft, name: string): void {
  const sheet = draft.sheet('Meting');
  draft.sheets[draft.sheets.indexOf(sheet)] = { ...sheet, name };
}

/** A workbook that has a number in each kind of place, all in one spelling, and one that counts. */
function workbooks([, write]: Spelling) {
  const planted = new Map<string, string>();
  // Each spelling begins anew: beyond nine digits no number passes, and the search for one has no end.
  value = FIRST;
  const plant = (place: string) => {
    const digits = next();
    planted.set(digits, place);
    return write(digits);
  };
  const draft = cleanDraft({ rows: ROWS, seed: 3 });
  const columns = [
    ...['bsn', 'lhnr', 'lhnrInlener', 'numIv', 'verloondeUren', 'cdAard', 'grond', 'datRegistratie'],
    ...['datAanvTv', 'sector', 'vorm', 'overheidssector', 'regio', 'tijdvak', 'tijdvakType', 'bonusaandeel'],
  ] as const;
  for (const column of columns) draft.set(1, column as 'bsn', plant(`column ${column}`));
  draft.setHeading('bonusaandeel', `Opmerking ${plant('heading')}`);
  draft.meting.cells.splice(0, 0, [`Gemaakt door ${plant('above the headings')}`]);
  for (const field of ['organisatie', 'jaar', 'contactrol', 'urenTotaal'] as const)
    draft.setOpgave(field, plant(`Opgave ${field}`));
  draft.setTabel1('formeel', 'markt', plant('Tabel 1'));
  draft.sheets.push(
    { name: nameable(`Bl ${plant('sheet name')}`), cells: [[plant('another sheet')]] },
    {
      name: SHEETS.toelichting,
      cells: [
        ['Regel', 'Sleutel', 'Toelichting'],
        [plant('rule of a toelichting'), plant('key'), plant('toelichting')],
      ],
    },
    {
      name: 'BA_Parameters',
      cells: [
        ['Naam', 'Vanaf', 'Waarde', 'Bron'],
        [plant('parameter'), plant('first day'), plant('own value'), plant('source')],
      ],
    },
  );
  draft.properties.set('Opsteller', plant('property'));
  const counted = cleanDraft({ rows: 60, seed: 4 });
  for (let row = 0; row < 60; row++) counted.set(row, 'regio', `regio ${plant('region')}`);
  counted.setOpgave('organisatie', `Bestuur ${plant('organisation')}`);
  rename(counted, `M ${nameable(plant('name of a sheet that is read'))}`);
  return {
    planted,
    files: [
      [`map ${nameable(plant('folder'))}/M ${nameable(plant('file name'))}.xlsx`, draft],
      [`map/Goed ${nameable(plant('file name'))}.xlsx`, counted],
    ] as const,
  };
}

interface Planted {
  readonly planted: ReadonlyMap<string, string>;
  readonly files: readonly (readonly [name: string, draft: Draft])[];
}

/** Every file that the program writes and all that it says about these workbooks. */
async function everythingWritten({ planted, files }: Planted) {
  mockFound.clear();
  const terminal = new MemoryTerminal();
  for (const [name, draft] of files) terminal.files.set(name, Uint8Array.from(await draftWorkbook(draft)));
  const inputs = files.map(([name]) => name);
  const run = (...args: readonly string[]) => runCli(args, { terminal, template: () => new Uint8Array() });
  await run('check', ...inputs);
  for (const form of ['json', 'sarif', 'csv', 'html', 'xlsx'])
    await run('check', ...inputs, `--${form}`, '--out', `rapport.${form}`);
  await run('consolidate', ...inputs, '--out', 'samen.xlsx', '--state-out', 'stand.xlsx');
  for (const form of ['json', 'csv', 'html', 'xlsx'])
    await run('publish', ...inputs, '--anyway', '--out', `uit.${form}`);
  await run('verify', 'rapport.json', ...inputs);
  return { planted, terminal, run };
}

/** Where a number can be read that was planted: the output, and the place it came from. */
function leaks({ planted, terminal }: Awaited<ReturnType<typeof everythingWritten>>): readonly string[] {
  const outputs = [
    ...[...terminal.written].map(([name, bytes]) => [path.basename(name), textOf(bytes)] as const),
    ['terminal', terminal.said] as const,
  ];
  return outputs.flatMap(([output, text]) => {
    const digits = digitsOf(text);
    return [...planted].flatMap(([number, place]) =>
      digits.includes(number) ? [`${place} > ${output}`] : [],
    );
  });
}

const slice = SPELLINGS.filter((_, i) => longRun || i % 64 === 4);

test('there are sixty spellings and twenty-five places or more', () => {
  expect(SPELLINGS.length).toBeGreaterThanOrEqual(60);
  const [first] = SPELLINGS;
  const { planted } = workbooks(first as Spelling);
  expect(new Set(planted.values()).size).toBeGreaterThanOrEqual(25);
});

test.each(slice)('%s: in no output can a number be read', async (...spelling) => {
  const written = await everythingWritten(workbooks(spelling));
  const [number = ''] = written.planted.keys();
  await written.run('check', `${nameable(spelling[1](number))} bestaat niet.xlsx`);
  expect([...written.terminal.written.keys()].length).toBe(11);
  expect(leaks(written)).toEqual([]);
});

/** What says that a number is another one than that of a person, or leaves too little of it to tell. */
const AS_ANOTHER: readonly Spelling[] = [
  ['a KvK number', (n) => `KvK ${n}`],
  ['a telephone number', (n) => `tel. ${n}`],
  ['a number behind that of a country', (n) => `+31 ${n.replace(/^0/, '')}`],
  ['without its zero', (n) => n.replace(/^0/, '')],
  ['an amount', (n) => `€ ${n}`],
  ['a payroll number', (n) => `${n}L01`],
  ['an invoice', (n) => `factuur ${n}`],
];

/** Two workbooks in whose names, headings and regions someone of their own meting stands. */
function workbooksOfKnown([, write]: Spelling): Planted {
  const planted = new Map<string, string>();
  let last = 10_000_000;
  const files = ['een', 'twee'].map((file) => {
    const draft = cleanDraft({ rows: 60, seed: 4 });
    let row = 0;
    const plant = (place: string) => {
      do last += 10_007;
      while (!passesElfproef(`0${String(last)}`));
      // A reader without the zero in front knows as much.
      planted.set(String(last), place);
      draft.set(row++, 'bsn', `0${String(last)}`);
      return nameable(write(`0${String(last)}`));
    };
    for (let each = 0; each < 40; each++) draft.set(each, 'regio', `regio ${plant('region')}`);
    draft.setOpgave('organisatie', `Bestuur ${plant('organisation')}`);
    draft.setHeading('bonusaandeel', `Op ${plant('heading')}`);
    draft.sheets.push(
      { name: `Bl ${plant('name of another sheet')}`, cells: [['x']] },
      {
        name: SHEETS.toelichting,
        cells: [
          ['Regel', 'Sleutel', 'Toelichting'],
          ['B06', 'abc', plant('toelichting')],
        ],
      },
    );
    // It is no meting to be counted with a sheet that was not read.
    if (file === 'een') {
      const name = `Meting ${plant('name of a sheet that looks like a meting')}`;
      draft.sheets.push({ name, cells: [['Nog invullen']] });
    }
    const name = `${file} ${plant('file name')}.xlsx`;
    const sheet = `M ${plant('name of a sheet that is read')}`;
    rename(draft, sheet);
    return [name, draft] as const;
  });
  return { planted, files };
}

test.each(AS_ANOTHER.filter((_, i) => longRun || i % 3 === 0))(
  'who is in the meting, written as %s: in no output can the number be read',
  async (...spelling) => {
    const written = await everythingWritten(workbooksOfKnown(spelling));
    expect([...written.terminal.written.keys()].length).toBeGreaterThanOrEqual(7);
    expect(leaks(written)).toEqual([]);
  },
);

test('a number in any groups, scripts and signs is masked', () => {
  const sign = fc.constantFrom(...' .-/_\u00a0\u2009\u2013\u2014\u2212\u200b\u00ad\n\t');
  const zero = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce);
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000, max: 99_999_999 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), sign), { minLength: 9, maxLength: 9 }),
      zero,
      fc.constantFrom('', 'persoon ', '(', 'x', 'zie: ', '#'),
      fc.constantFrom('', ' klopt', ')', '.', ', 36', '!'),
      (seed, grouping, script, before, after) => {
        let number = seed * 10;
        while (!passesElfproef(String(number).padStart(9, '0'))) number++;
        const digits = String(number).padStart(9, '0');
        fc.pre(!/^0{2}/.test(digits));
        let written = '';
        let at = 0;
        const sizes: number[] = [];
        for (const [size, between] of grouping) {
          if (at >= 9) break;
          const part = digits.slice(at, at + size);
          written +=
            (at === 0 ? '' : between) +
            [...part].map((d) => String.fromCodePoint(script + Number(d))).join('');
          sizes.push(part.length);
          at += size;
        }
        // Written as a day, an amount or a telephone number is written, it is taken for that.
        fc.pre(!/(?:19|20)\d{2}|^0\d/.test(digits));
        expect(digitsOf(maskBsns(before + written + after))).not.toContain(digits);
      },
    ),
    { numRuns: often(500, 100_000) },
  );
});

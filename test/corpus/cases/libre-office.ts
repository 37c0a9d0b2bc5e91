import { convertByLibreOffice } from '../../support/libre-office';
import type { GoodCase } from '../support/case';
import {
  flatOds,
  odsBoolean,
  odsCell,
  odsDate,
  odsFormula,
  odsGap,
  odsNumber,
  odsRow,
  odsText,
  odsTextFormula,
} from '../support/flat-ods';
import { goodCases } from './good';

/** A workbook for LibreOffice to write: the file it comes from, and what must come out. */
interface Source extends Omit<GoodCase, 'bytes'> {
  readonly from: string;
  readonly content: GoodCase['bytes'] | (() => string);
}

/** What LibreOffice makes of a case otherwise than it stands there. */
type Changes = Partial<Pick<GoodCase, 'cells' | 'sheetjsDiffers' | 'hucreDiffers'>>;

/** Cases that are opened by LibreOffice and written anew by it. */
const rewritten: Readonly<Record<string, Changes>> = {
  'numbers in every notation': {
    // It writes fifteen digits, and no zero below zero.
    cells: {
      A1: 0,
      B1: 0,
      C1: 12,
      D1: -3.5,
      E1: 1000,
      F1: 1.5e-7,
      G1: 1.7976931348623157e308,
      H1: 4.9e-324,
      I1: 0.1,
      J1: 123456789012346000,
      K1: 0.3,
      L1: 25.1234567890123,
      M1: 9007199254740990,
      N1: 12,
      O1: 100,
      P1: 0.5,
      Q1: 5,
    },
  },
  'shared texts': { cells: { A1: 'markt', B1: ' overheid ', D1: 'markt' } },
  'rich texts with phonetic guides': {},
  'inline texts, plain and rich': {},
  booleans: {},
  'error values': {},
  'formulas with their values': {},
  // It computes them.
  'formulas without values': { cells: { A1: 2, B1: 2, C1: 2, D1: '' } },
  'the 1904 date system': {},
  'date formats of Excel itself': {},
  'custom date formats': {},
  'number formats that only look like dates': {},
  'merged cells': {},
  'empty cells with styles': {},
  'escaped control characters': {},
  'characters beyond the basic plane': {},
  'rows hidden and grouped': {},
  'the second sheet': {},
  'written by @e965/xlsx': {},
  'written by hucre': {},
};

const fromWorkbooks = Object.entries(rewritten).map(([name, changes], i): Source => {
  const original = goodCases.find((each) => each.name === name);
  if (original === undefined) throw new Error(`no case ${name}`);
  const { bytes, cells, sheet = 0 } = original;
  return { name, from: `werkmap-${i}.xlsx`, content: bytes, cells, sheet, ...changes };
});

const openDocument = {
  from: 'meting.fods',
  content: () =>
    flatOds(
      {
        Meting: [
          odsRow(odsText('datum') + odsText('uren') + odsText('waar')),
          odsRow(odsDate('2024-02-29') + odsNumber('25.5') + odsBoolean(true)),
          odsRow(odsDate('1900-03-01') + odsNumber('-2.5e-7') + odsBoolean(false)),
        ],
        'Tweede &quot;blad&quot;': [
          odsRow(odsGap(3), 9),
          odsRow(
            odsGap(1) +
              odsCell({ 'office:value-type': 'percentage', 'office:value': '0.125' }, '12,5%') +
              odsCell({ 'office:value-type': 'string' }),
          ),
        ],
      },
      '1899-12-30',
    ),
};

const sources: readonly Source[] = [
  ...fromWorkbooks,
  {
    name: 'from a text file with commas',
    from: 'lijst.csv',
    content: () =>
      'naam,uren,datum,lhnr\r\n"Een; ""twee"", drie",25.5,2024-01-01,007\r\n,-3,2023-12-31,"a\nb"\r\n\r\nslot\r\n',
    cells: {
      ...{ A1: 'naam', B1: 'uren', C1: 'datum', D1: 'lhnr' },
      ...{ A2: 'Een; "twee", drie', B2: 25.5, C2: { date: 45292 }, D2: 7 },
      ...{ B3: -3, C3: { date: 45291 }, D3: 'a\nb' },
      A5: 'slot',
    },
  },
  {
    name: 'from OpenDocument: dates, numbers and booleans',
    ...openDocument,
    cells: {
      ...{ A1: 'datum', B1: 'uren', C1: 'waar' },
      ...{ A2: { date: 45351 }, B2: 25.5, C2: true },
      ...{ A3: { date: 61 }, B3: -2.5e-7, C3: false },
    },
  },
  { name: 'from OpenDocument: a second sheet', ...openDocument, sheet: 1, cells: { B10: 0.125 } },
  {
    name: 'from OpenDocument: 1904 dates, formulas, errors, rich texts, merged and sparse cells',
    from: 'meting-1904.fods',
    content: () =>
      flatOds(
        {
          Meting: [
            odsRow(
              odsText('school<text:span text:style-name="vet">bestuur</text:span> &amp; co 😀') +
                odsDate('2024-01-01') +
                odsTextFormula('1/0', '#DIV/0!') +
                odsTextFormula('NA()', '#N/A') +
                odsFormula('25.5*2', '51') +
                odsTextFormula('&quot;a&quot;&amp;&quot;b&quot;', 'ab'),
            ),
            odsRow(
              odsCell(
                {
                  'table:number-columns-spanned': '3',
                  'table:number-rows-spanned': '2',
                  'office:value-type': 'string',
                },
                'samen',
                'gevoegd',
              ) + '<table:covered-table-cell table:number-columns-repeated="2"/>',
            ),
            odsRow(
              '<table:covered-table-cell table:number-columns-repeated="3"/>' +
                odsGap(996) +
                odsNumber('0.1'),
            ),
            odsRow(odsGap(1), 4_996),
            odsRow(odsGap(1) + odsNumber('5000')),
          ],
        },
        '1904-01-01',
      ),
    cells: {
      ...{
        A1: 'schoolbestuur & co 😀',
        B1: { date: 43830 },
        C1: { error: '#DIV/0!' },
        D1: { error: '#N/A' },
      },
      ...{ E1: 51, F1: 'ab', A2: 'samen\ngevoegd', ALL3: 0.1, B5000: 5000 },
    },
  },
];

/** What LibreOffice wrote, by file name: all in one run, as starting it takes longer than the work. */
let written: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

async function writeAll(command: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files: Record<string, Uint8Array | string> = {};
  for (const { from, content } of sources) files[from] = await content();
  return convertByLibreOffice(command, { files, to: 'xlsx' });
}

/** Workbooks as LibreOffice writes them. */
export function libreOfficeCases(command: string): readonly GoodCase[] {
  return sources.map((source) => ({
    ...source,
    bytes: async () => {
      const name = source.from.replace(/\.\w+$/, '.xlsx');
      const bytes = (await (written ??= writeAll(command))).get(name);
      if (bytes === undefined) throw new Error(`LibreOffice wrote no ${name}`);
      return bytes;
    },
  }));
}

import { dutchNames, englishWords, withEnglishNames } from '../functions/notation';
import { TEXT_FORMAT } from './cell-values';
import { clipboardRows, clipboardText } from './clipboard-text';

/** Dutch names of functions of Excel that the engine has too, beside those of `dutchNames`. */
export const moreNames: Readonly<Record<string, string>> = {
  ADDRESS: 'ADRES',
  AVERAGEIF: 'GEMIDDELDE.ALS',
  AVERAGEIFS: 'GEMIDDELDEN.ALS',
  CEILING: 'AFRONDEN.BOVEN',
  CHAR: 'TEKEN',
  CLEAN: 'WISSEN.CONTROL',
  COLUMN: 'KOLOM',
  COLUMNS: 'KOLOMMEN',
  CONCAT: 'TEKST.SAMENV',
  CONCATENATE: 'TEKST.SAMENVOEGEN',
  CORREL: 'CORRELATIE',
  COUNTA: 'AANTALARG',
  COUNTBLANK: 'AANTAL.LEGE.CELLEN',
  DATEDIF: 'DATUMVERSCHIL',
  DATEVALUE: 'DATUMWAARDE',
  DAY: 'DAG',
  DAYS: 'DAGEN',
  DAYS360: 'DAGEN360',
  EDATE: 'ZELFDE.DAG',
  EOMONTH: 'LAATSTE.DAG',
  EXACT: 'GELIJK',
  FIND: 'VIND.ALLES',
  FLOOR: 'AFRONDEN.BENEDEN',
  HLOOKUP: 'HORIZ.ZOEKEN',
  HOUR: 'UUR',
  IFNA: 'ALS.NB',
  IFS: 'ALS.VOORWAARDEN',
  ISBLANK: 'ISLEEG',
  ISERR: 'ISFOUT2',
  ISERROR: 'ISFOUT',
  ISEVEN: 'IS.EVEN',
  ISLOGICAL: 'ISLOGISCH',
  ISNA: 'ISNB',
  ISNONTEXT: 'ISGEENTEKST',
  ISNUMBER: 'ISGETAL',
  ISODD: 'IS.ONEVEN',
  ISOWEEKNUM: 'ISO.WEEKNUMMER',
  ISTEXT: 'ISTEKST',
  LARGE: 'GROOTSTE',
  LOOKUP: 'ZOEKEN',
  LOWER: 'KLEINE.LETTERS',
  MAXIFS: 'MAX.ALS.VOORWAARDEN',
  MEDIAN: 'MEDIAAN',
  MINIFS: 'MIN.ALS.VOORWAARDEN',
  MINUTE: 'MINUUT',
  MONTH: 'MAAND',
  NETWORKDAYS: 'NETTO.WERKDAGEN',
  NOW: 'NU',
  ODD: 'ONEVEN',
  OFFSET: 'VERSCHUIVING',
  PERCENTILE: 'PERCENTIEL',
  POWER: 'MACHT',
  PROPER: 'BEGINLETTERS',
  QUARTILE: 'KWARTIEL',
  RAND: 'ASELECT',
  RANDBETWEEN: 'ASELECTTUSSEN',
  RANK: 'RANG',
  REPLACE: 'VERVANGEN',
  ROUNDUP: 'AFRONDEN.NAAR.BOVEN',
  ROW: 'RIJ',
  ROWS: 'RIJEN',
  SEARCH: 'VIND.SPEC',
  SECOND: 'SECONDE',
  SEQUENCE: 'REEKS',
  SMALL: 'KLEINSTE',
  SORT: 'SORTEREN',
  SQRT: 'WORTEL',
  SUBSTITUTE: 'SUBSTITUEREN',
  SUBTOTAL: 'SUBTOTAAL',
  TEXTJOIN: 'TEKST.COMBINEREN',
  TIME: 'TIJD',
  TIMEVALUE: 'TIJDWAARDE',
  TODAY: 'VANDAAG',
  TRANSPOSE: 'TRANSPONEREN',
  TRIM: 'SPATIES.WISSEN',
  UNIQUE: 'UNIEK',
  VLOOKUP: 'VERT.ZOEKEN',
  WEEKDAY: 'WEEKDAG',
  WEEKNUM: 'WEEKNUMMER',
  WORKDAY: 'WERKDAG',
  XLOOKUP: 'X.ZOEKEN',
  XOR: 'EX.OF',
  YEARFRAC: 'JAAR.DEEL',
};

const englishNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...dutchNames, ...moreNames }).map(([english, dutch]) => [dutch, english]),
);

/**
 * What is typed or pasted into one cell, with the names of functions and the two truth values as the engine has them.
 *
 * @param asText the cell has the text format, which keeps what is entered
 */
export function fromDutch(entered: string, asText: boolean): string {
  if (/^[=+]/.test(entered)) return withEnglishNames(entered, englishNames);
  return asText ? entered : (englishWords[entered.trim().toUpperCase()] ?? entered);
}

interface Place {
  readonly col: number;
  readonly row: number;
}

/** What the commands of the engine hold by which people type in a cell, and paste what they copied elsewhere. */
interface Typed extends Place {
  readonly content?: string;
}
interface Pasted {
  readonly target: readonly { readonly left: number; readonly top: number }[];
  readonly clipboardContent: { readonly text?: string };
}

/** The payload of a command of the grid as it is for who writes Dutch. @param formatOf the format that a cell has already */
export function inDutch(
  type: string,
  payload: object | undefined,
  formatOf: (place: Place) => string | undefined,
): object | undefined {
  const entered = (text: string, place: Place) => fromDutch(text, formatOf(place) === TEXT_FORMAT);
  if (type === 'UPDATE_CELL') {
    const { content, ...typed } = payload as Typed;
    return content === undefined ? payload : { ...typed, content: entered(content, typed) };
  }
  if (type !== 'PASTE_FROM_OS_CLIPBOARD') return payload;
  const { clipboardContent, target } = payload as Pasted;
  const [at] = target;
  if (at === undefined || clipboardContent.text === undefined) return payload;
  const rows = clipboardRows(clipboardContent.text).map((line, down) =>
    line.map((cell, right) => entered(cell, { col: at.left + right, row: at.top + down })),
  );
  return { ...payload, clipboardContent: { ...clipboardContent, text: clipboardText(rows) } };
}

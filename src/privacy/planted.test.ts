import { often } from '../../test/support/long';
import { findBsns, maskBsns } from './bsn';
import { passesElfproef } from './elfproef';

/** Twenty kinds of place where people and programs put a burgerservicenummer: `#` is the number as nine digits. */
const places: readonly ((digits: string) => string)[] = [
  (n) => n,
  (n) => `BSN ${n}`,
  (n) => `bsn:${n};uren:36`,
  (n) => `Meting_${n}_2025.xlsx`,
  (n) => `C:\\Users\\p\\${n}\\meting.csv`,
  (n) => `Blad ${n}`,
  (n) => `'${n}`,
  (n) => `${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)}`,
  (n) => `${n.slice(0, 4)} ${n.slice(4, 6)} ${n.slice(6)}`,
  (n) => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`,
  (n) => `${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`,
  (n) => `zie ook rij 12, ${n}, en de rij eronder`,
  (n) => `(${n})`,
  (n) => `${n}.0`,
  (n) => `Opmerking: persoon ${n} werkt sinds 01-02-2024 voor 24,5 uur`,
  (n) => `"${n}","36","markt"`,
  (n) => `burgerservicenummer\u00a0${n.slice(0, 4)}\u00a0${n.slice(4, 6)}\u00a0${n.slice(6)}`,
  (n) => `sofinummer=${n}|naam=onbekend`,
  (n) => `eerste regel\n${n}\nlaatste regel`,
  (n) => `https://intranet.example/dossier?bsn=${n}&jaar=2025`,
];

/** The same numbers in every run. */
function* someNumbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

function bsns(count: number): readonly string[] {
  const found: string[] = [];
  for (const value of someNumbers(20_241_231)) {
    const digits = String(1_000_000 + (value % 998_999_999)).padStart(9, '0');
    if (passesElfproef(digits)) found.push(digits);
    if (found.length === count) break;
  }
  return found;
}

const MANY = often(20_000, 100_000);

test(`${String(MANY)} numbers in twenty kinds of place: none is left unmasked`, () => {
  const numbers = bsns(MANY);
  const unmasked: string[] = [];
  for (const [index, digits] of numbers.entries()) {
    const text = places[index % places.length]?.(digits) ?? '';
    const masked = maskBsns(text);
    const left = masked.replace(/\D/g, '').includes(digits) || findBsns(masked).length > 0;
    if (left) unmasked.push(text);
  }
  expect(unmasked.slice(0, 5)).toEqual([]);
});

/** Any letter, the same for the same number. */
const letterOf = (digits: string) => LETTERS[Number(digits) % LETTERS.length] ?? '';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

test('under one in a hundred of other nine-digit numbers, as they are written, is taken for one', () => {
  const kinds: readonly ((digits: string) => string)[] = [
    (n) => `06-${n.slice(1)}`,
    (n) => `+31 ${n}`,
    (n) => `+31${n}`,
    (n) => `tel. ${n}`,
    (n) => `0${n}`,
    (n) => `(0)${n}`,
    (n) => `KvK ${n}`,
    (n) => `KvK-nummer: ${n}`,
    (n) => `RSIN ${n}`,
    (n) => `€ ${n}`,
    (n) => `€ ${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)},00`,
    (n) => `${n},50`,
    (n) => `bedrag ${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)}`,
    (n) => `${n} euro`,
    (n) => `loonsom: ${n}`,
    (n) => `${n}L01`,
    (n) => `NL${n}B01`,
    (n) => `factuurnummer ${n}`,
    (n) => `1${n}4`,
    (n) => `NL91ABNA0${n}`,
    (n) => `O${n.slice(1)}`,
    (n) => `I${n.slice(1)}`,
    (n) => `${letterOf(n)}${n.slice(1)}`,
    (n) => `${n.slice(1)}${letterOf(n)}`,
    (n) => `${n.slice(0, 4)}${letterOf(n)}${n.slice(5)}`,
  ];
  let alarms = 0;
  let tried = 0;
  for (const value of someNumbers(7)) {
    const digits = String(100_000_000 + (value % 899_999_999));
    if (findBsns(kinds[tried % kinds.length]?.(digits) ?? '').length > 0) alarms++;
    if (++tried === MANY) break;
  }
  expect(alarms / tried).toBeLessThan(0.01);
});

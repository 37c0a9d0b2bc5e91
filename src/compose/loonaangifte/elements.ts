/**
 * The elements of a loonaangifte that are read, by the element they stand in. Every other element is passed over. Names after
 * the Gegevensspecificatie aangifte loonheffingen, as public programs that write and read such messages use them.
 */
export const CONTAINERS = {
  Loonaangifte: ['Bericht', 'AdministratieveEenheid'],
  Bericht: [],
  AdministratieveEenheid: ['TijdvakAangifte', 'TijdvakCorrectie'],
  TijdvakAangifte: ['VolledigeAangifte', 'AanvullendeAangifte'],
  VolledigeAangifte: ['InkomstenverhoudingInitieel', 'InkomstenverhoudingIntrekking'],
  AanvullendeAangifte: ['InkomstenverhoudingInitieel', 'InkomstenverhoudingIntrekking'],
  TijdvakCorrectie: ['InkomstenverhoudingInitieel', 'InkomstenverhoudingIntrekking'],
  InkomstenverhoudingInitieel: ['NatuurlijkPersoon', 'Inkomstenperiode', 'Werknemersgegevens', 'Sector'],
  InkomstenverhoudingIntrekking: ['NatuurlijkPersoon'],
  NatuurlijkPersoon: [],
  Inkomstenperiode: [],
  Werknemersgegevens: [],
  Sector: [],
} as const satisfies Record<string, readonly string[]>;

export type Container = keyof typeof CONTAINERS;

/** The values that are kept, by the element they stand in. */
export const VALUES = {
  Bericht: ['DatTdAanm'],
  AdministratieveEenheid: ['LhNr', 'NmIP'],
  TijdvakAangifte: ['DatAanvTv', 'DatEindTv'],
  TijdvakCorrectie: ['DatAanvTv', 'DatEindTv'],
  InkomstenverhoudingInitieel: ['NumIV', 'DatAanv', 'DatEind', 'PersNr'],
  InkomstenverhoudingIntrekking: ['NumIV', 'PersNr', 'SofiNr'],
  NatuurlijkPersoon: ['SofiNr'],
  Inkomstenperiode: ['DatAanv', 'SrtIV', 'CdAard', 'IndArbovOnbepTd', 'IndPubAanOnbepTd', 'IndAvrLkvDgBafSb'],
  Werknemersgegevens: ['AantVerlU', 'AantCtrcturenPWk'],
  Sector: ['DatAanvSect', 'Sect'],
} as const satisfies Partial<Record<Container, readonly string[]>>;

type Values = typeof VALUES;
export type Value = { [C in keyof Values]: `${C}.${Values[C][number]}` }[keyof Values];

/** What the text of a value is read as. */
export type ValueKind = 'day' | 'number' | 'flag' | 'bsn' | 'text';

const KINDS: Readonly<Partial<Record<string, ValueKind>>> = {
  DatAanv: 'day',
  DatEind: 'day',
  DatAanvTv: 'day',
  DatEindTv: 'day',
  DatAanvSect: 'day',
  AantVerlU: 'number',
  AantCtrcturenPWk: 'number',
  Sect: 'number',
  SofiNr: 'bsn',
  IndArbovOnbepTd: 'flag',
  IndPubAanOnbepTd: 'flag',
  IndAvrLkvDgBafSb: 'flag',
};

/** By the name of the element, which means the same in each of them. */
export function kindOf(element: string): ValueKind {
  return KINDS[element] ?? 'text';
}

/** Year of the message definition in a namespace such as `http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01`. */
export function definitionYear(namespace: string): number | null {
  const year = /\/Loonaangifte\/(\d{4})\/\d+$/.exec(namespace)?.[1];
  return year === undefined ? null : Number(year);
}

/** The first year over which a meting can be made: the nulmeting is of December 2012. */
export const FIRST_DEFINITION = 2013;

/**
 * The years whose element names were seen in public programs made from the definition of that year. The names have not been seen
 * to differ, but for other years nobody looked.
 */
const DEFINITIONS_SEEN: readonly number[] = [2022, 2026];

/** A year between two that were seen has the same names: they are the same before and after it. */
export function isDefinitionKnown(year: number): boolean {
  return year >= Math.min(...DEFINITIONS_SEEN) && year <= Math.max(...DEFINITIONS_SEEN);
}

/** SrtIV of work; the others (benefits, severance, 62 and the like) carry no paid hours. */
export const KINDS_OF_WORK: ReadonlySet<string> = new Set(['11', '13', '15', '17']);

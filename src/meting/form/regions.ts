import { similarity } from './similarity';

/**
 * The 35 arbeidsmarktregio's, each in the one spelling in which sums and public documents show it. UWV sets them (Besluit SUWI, artikel 2.4);
 * the spelling is that of a public questionnaire of about 2018, so other spellings of the same name are understood as well.
 */
export const REGIONS: readonly string[] = [
  'Achterhoek',
  'Amersfoort',
  'Drechtsteden',
  'Drenthe',
  'Flevoland',
  'Food Valley',
  'Friesland',
  'Gooi- en Vechtstreek',
  'Gorinchem',
  'Groningen',
  'Groot Amsterdam',
  'Haaglanden',
  'Helmond-De Peel',
  'Holland Rijnland',
  'Midden-Brabant',
  'Midden-Gelderland',
  'Midden-Holland',
  'Midden-Limburg',
  'Midden-Utrecht',
  'Noord-Holland Noord',
  'Noord-Limburg',
  'Noordoost-Brabant',
  'Rijk van Nijmegen',
  'Rijnmond',
  'Rivierenland',
  'Stedendriehoek en Noordwest Veluwe',
  'Twente',
  'West-Brabant',
  'Zaanstreek/Waterland',
  'Zeeland',
  'Zuid-Holland Centraal',
  'Zuid-Kennemerland en IJmond',
  'Zuid-Limburg',
  'Zuidoost-Brabant',
  'Zwolle',
];

const OTHER_NAMES: Readonly<Record<string, string>> = {
  Fryslân: 'Friesland',
  Stedendriehoek: 'Stedendriehoek en Noordwest Veluwe',
};

/** Without what people vary, and without the word region before it. */
const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replace(/^(?:arbeidsmarkt)?regio/, '');

const known: ReadonlyMap<string, string> = new Map([
  ...REGIONS.map((name) => [plain(name), name] as const),
  ...Object.entries(OTHER_NAMES).map(([other, name]) => [plain(other), name] as const),
]);

/** The region that a text names, in the spelling of the list; `null` for anything else. */
export function regionOf(text: string): string | null {
  return known.get(plain(text)) ?? null;
}

/** A region in the spelling of the list; a text that names none stays as it is, so that its rows stay together. */
export function settledRegion(text: string): string {
  return regionOf(text) ?? text.trim();
}

/** Names as alike as this are most likely one name with a typing mistake. */
const ALIKE = 0.75;

/** The listed region that a text most likely means ("bedoelt u …"); `null` where none is near. */
export function nearestRegion(text: string): string | null {
  const name = plain(text);
  if (name === '') return null;
  let nearest: { readonly region: string; readonly alike: number } | null = null;
  for (const [listed, region] of known) {
    const alike = similarity(listed, name, ALIKE);
    if (alike >= ALIKE && alike > (nearest?.alike ?? 0)) nearest = { region, alike };
  }
  return nearest?.region ?? null;
}

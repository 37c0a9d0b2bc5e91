import { type BsnContext, holdsBsn, maskBsns } from './bsn';

/** Personal data that does not belong in a remark, a sheet name or a file name. */
export type PersonalDataKind = 'bsn' | 'mail' | 'telephone' | 'name' | 'health' | 'iban' | 'address';

/** Every length is bounded, so that no text takes more than time in proportion to its own length. */
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
const telephone = /(?:^|[^\d.,])(?:(?:\+|00)31[\s-]?(?:\(0\))?|0)[1-9](?:[\s-]?\d){8}(?!\d)/;
const iban = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b/;
const postcode = /\b[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\w-])/;
const street =
  /\b\p{Lu}[\p{L}-]{1,40}(?:straat|laan|weg|plein|dreef|gracht|kade|hof|singel|steeg|pad)\s{1,3}\d{1,5}/u;

/** A form of address, or initials, before a surname with its prefixes. */
const surname =
  // After `de heer` the first prefix has a capital: `de heer De Vries`.
  "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Tt]er|[Tt]en|[Tt]e|[Ee]l|[Aa]l|[Bb]in|[Ii]bn|[Vv]on|[Ll]a|[Ll]e|'t|[Ii]n)\\s{1,3}){0,3}\\p{Lu}[\\p{L}'’-]{1,40}";
const address =
  '(?:[Dd]e\\s{1,3}heer|[Dd]hr\\.?|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Hh]eer|Mr\\.|Mrs\\.|Ms\\.)';
const addressed = new RegExp(`\\b${address}\\s{1,3}(?:\\p{Lu}\\.\\s?){0,5}${surname}`, 'u');
const initialled = new RegExp(`(?:^|[^\\p{L}.])(?:\\p{Lu}\\.\\s?){1,5}${surname}`, 'u');

/** Words about health, illness and care. Not `beperking`, `arbeidsbeperking` or `doelgroep`: those are the subject. */
const healthWords = [
  'adhd',
  'afasie',
  'alzheimer',
  'angststoornis(?:sen)?',
  'anorexia',
  'artrose',
  'asperger',
  'astma',
  'autis(?:me|tisch|tische)',
  'beroerte',
  'bipolair',
  'blind(?:heid)?',
  'borderline',
  'burn-?out',
  'chemo(?:therapie)?',
  'copd',
  'crohn',
  'cva',
  'dementie',
  'depressi(?:e|ef|eve|es)',
  'diabetes',
  'diagnose[s]?',
  'doof(?:heid)?',
  'down ?syndroom',
  'downsyndroom',
  'dwarslaesie',
  'dyslexie',
  'epilep(?:sie|tisch|tische)',
  'fibromyalgie',
  'hartinfarct',
  'hernia',
  'hersenletsel',
  'hiv',
  'kanker',
  'klassiek autisme',
  'lvb',
  'licht verstandelijk',
  'medicatie',
  'medicijnen',
  'multiple sclerose',
  'niet-aangeboren hersenletsel',
  'opname(?:n)? (?:in|bij) (?:de )?(?:ggz|kliniek)',
  'parkinson',
  'pdd-?nos',
  'persoonlijkheidsstoornis(?:sen)?',
  'psychiat(?:er|rie|risch|rische)',
  'psycho(?:se|tisch|tische)',
  'psychische (?:klachten|problemen|stoornis|aandoening)',
  'ptss',
  'reuma(?:tisch|tische)?',
  'schizofren(?:ie|e)',
  'slechthorend(?:heid)?',
  'slechtziend(?:heid)?',
  'spasti(?:citeit|sch|sche)',
  'tourette',
  'trauma(?:tisch|tische)?',
  'verslaafd',
  'verslaving(?:en)?',
  'verstandelijk[e]? beperkt',
  'verstandelijk[e]? beperking',
  'ziek(?:te)? van \\p{Lu}\\p{L}+',
  'zwanger(?:schap)?',
];
const health = new RegExp(`(?:^|[^\\p{L}-])(?:${healthWords.join('|')})(?!\\p{L})`, 'iu');
/** Abbreviations that mean something else in small letters or as part of a word. */
const healthAbbreviations = /(?:^|[^\p{L}-])(?:ASS|NAH|MS|ME\/CVS|OCD|OCS)(?![\p{L}-])/u;

/** Each kind with how it is written. The digits of an account number read as a telephone number too, so accounts go first. */
const patterns: readonly (readonly [PersonalDataKind, readonly RegExp[]])[] = [
  ['mail', [mail]],
  ['iban', [iban]],
  ['telephone', [telephone]],
  ['name', [addressed, initialled]],
  ['health', [health, healthAbbreviations]],
  ['address', [postcode, street]],
];
const everywhere = patterns.map(
  ([kind, each]) => [kind, each.map((pattern) => new RegExp(pattern.source, `${pattern.flags}g`))] as const,
);

/**
 * Which personal data a text holds. Gives kinds only: what was found is nowhere repeated.
 * Names and health words are recognised by how they are written, so this points out, and never proves that nothing is there.
 */
export function findPersonalData(text: string, context: BsnContext = {}): readonly PersonalDataKind[] {
  if (text.length < 2) return [];
  const kinds: PersonalDataKind[] = [];
  if (holdsBsn(text, context)) kinds.push('bsn');
  const plain = plainly(text);
  const withoutAccounts = plain.replace(iban, '');
  for (const [kind, each] of patterns) {
    const where = kind === 'telephone' ? withoutAccounts : plain;
    if (each.some((pattern) => pattern.test(where))) kinds.push(kind);
  }
  return kinds;
}

/** What stands in the place of personal data. */
const COVERED = '***';

/**
 * A name that people give to something, such as a sheet, a column or a file, with every burgerservicenummer masked and all
 * other personal data that is recognised in it covered. `keep` names kinds that may stand, such as the names of persons in that of a school.
 */
export function maskName(text: string, keep: readonly PersonalDataKind[] = []): string {
  let masked = maskBsns(text);
  if (findPersonalData(masked).every((kind) => keep.includes(kind))) return masked;
  masked = plainly(masked);
  for (const [kind, each] of everywhere)
    if (!keep.includes(kind))
      for (const pattern of each)
        masked = masked.replace(pattern, (found) => (/^[^\p{L}\p{N}+]/u.exec(found)?.[0] ?? '') + COVERED);
  return masked;
}

/** As a reader sees it: the same signs in one notation, without those that are not seen; `_` apart from letters, as in names of files. */
function plainly(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.replaceAll('_', ' ');
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll('_', ' ');
}

const headings: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['bsn', /\b(?:bsn|burgerservicenummer|sofi(?:nr|nummer)?|persoonsnummer)\b/i],
  ['mail', /\be-?mail(?:adres)?\b/i],
  ['telephone', /\b(?:telefoon(?:nummer)?|tel\.?(?:nr)?|mobiel(?:nummer)?|phone)\b/i],
  [
    'name',
    /^(?:(?:volledige )?naam|(?:full )?name|(?:mede)?werk(?:nem)?ersnaam)$|\b(?:voornaam|voornamen|achternaam|familienaam|roepnaam|voorletters|geboortenaam|naam (?:werknemer|medewerker|persoon|kandidaat)|(?:werknemers|medewerkers)?naam werknemer|surname|first name|last name)\b/i,
  ],
  ['health', /\b(?:diagnose|aandoening|ziekte|medisch|beperking \(soort\)|aard (?:van de )?beperking)\b/i],
  ['iban', /\b(?:iban|rekeningnummer|bankrekening)\b/i],
  ['address', /\b(?:adres|straat(?:naam)?|huisnummer|postcode|woonplaats)\b/i],
];

/** Which personal data a column is meant to hold, by its heading. */
export function personalDataOfHeading(heading: string): PersonalDataKind | null {
  return headings.find(([, says]) => says.test(heading.trim()))?.[0] ?? null;
}

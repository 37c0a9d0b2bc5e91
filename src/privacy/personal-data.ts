import { type BsnContext, holdsBsn, maskBsns } from './bsn';

/** Personal data that does not belong in a remark, a sheet name or a file name. */
export type PersonalDataKind = 'bsn' | 'mail' | 'telephone' | 'name' | 'health' | 'iban' | 'address' | 'kvk';

/** Every length is bounded, so that no text takes more than time in proportion to its own length. */
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
const telephone =
  // Not `01-02-2024 12`, which is a day and an hour.
  /(?:^|[^\d.,])(?!\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2})(?:(?:\+|00)31[\s-]?(?:\(0\))?|\(?0)[1-9](?:[\s)-]{0,3}\d){8}(?!\d)/;
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
/** What stands behind the name of an organisation in the form of initials. `R.K.` and `P.C.` are of one only before another word. */
const ofOrganisationName =
  '(?:(?:B\\.?\\s?V|N\\.?\\s?V|V\\.?\\s?O\\.?\\s?F|U\\.?\\s?A)\\.?(?![\\p{L}]|\\s?\\p{Lu}\\.)|(?:R\\.?\\s?K|P\\.?\\s?C)\\.?\\s(?!(?:van|de|der|den|het|ter|ten|te)(?!\\p{L}))\\p{Ll})';
/** `Jansen, P.` and `van den Berg, A.B.`, also with the prefixes last: `Berg, A.B. van den`. */
const reversed = new RegExp(
  `(?:^|[^\\p{L}.])(?:\\p{Lu}[\\p{L}'’]{1,40}-)?${surname}, ?(?!${ofOrganisationName})\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,4}(?:\\s(?:van|de|der|den|het|ter|ten|te|'t)(?!\\p{L})){0,3}`,
  'u',
);
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
  'auditieve beperking',
  'autis(?:me|tisch|tische)',
  'beroerte',
  'bipolair',
  'blind(?:heid)?',
  'borderline',
  'burn-?out',
  'chemo(?:therapie)?',
  'cognitieve beperking',
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
  'eetstoornis(?:sen)?',
  'epilep(?:sie|tisch|tische)',
  'fibromyalgie',
  'gehandicapt',
  'gehoor(?:beperking|schade)',
  'hartfalen',
  'hartinfarct',
  'hartklachten',
  'hernia',
  'hersenletsel',
  'hiv',
  'kanker',
  'klassiek autisme',
  'lichamelijk[e]? (?:beperkt|beperking)',
  'long ?covid',
  'lvb',
  'licht verstandelijk',
  'medicatie',
  'medicijnen',
  'migraine',
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
  'rolstoel(?:gebruiker)?',
  'rugklachten',
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
  'visuele beperking',
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
  ['name', [addressed, initialled, reversed]],
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

/** As `nr`, `nr.` and `nummer` stand behind a word or are written to it. */
const number = '(?: ?(?:nr|nrs|nummer|nummers|no))?';
const person =
  '(?:werknemer|medewerker|mdw|wn|persoon|kandidaat|deelnemer|client|partner|contactpersoon|leidinggevende|begeleider)s?';
const impairment = '(?:arbeids)?beperking(?:en)?';
const kindOf = '(?:soort|aard|type|omschrijving|welke)';

/** What each kind is called above a column, in small letters, with one space between words and no other signs. */
const headings: readonly (readonly [PersonalDataKind, string])[] = [
  ['bsn', `bsn${number}|burger ?service${number}|sofi${number}|persoons ?nummer`],
  ['mail', 'e ?mail(?: ?adres(?:sen)?)?|mail(?: ?adres(?:sen)?)?'],
  [
    'telephone',
    `(?:tel|telef|[a-z]{0,20}telefoon|tfn|mob|mobiel|mobiele|mobile|gsm|phone|fax|whatsapp)${number}|06 ?(?:nr|nummer)|doorkies${number}`,
  ],
  [
    'name',
    [
      'voornaam|voornamen|achternaam|achternamen|familienaam|roepnaam|meisjesnaam|geslachtsnaam|geboortenaam|partnernaam|aanspreeknaam',
      'voorletters?|voorl|initialen|tussenvoegsels?|tussenv|voorvoegsels?|voorv|sign ?nm|aanhef|contactpersoon',
      `naam (?:van )?(?:de )?${person}|${person}naam|${person} naam|surname|first name|last name`,
    ].join('|'),
  ],
  [
    'health',
    [
      'diagnoses?|aandoening(?:en)?|ziekte|ziektes|ziek|ziektebeeld|ziekteverzuim|ziekmelding|medisch|medische|medicatie|medicijnen',
      'handicap|stoornis(?:sen)?|verzuimreden|reden (?:van )?(?:het |de )?(?:verzuim|ziekte)',
      `${kindOf} (?:van )?(?:de |het )?${impairment}|${impairment} ${kindOf}`,
    ].join('|'),
  ],
  [
    'iban',
    `iban${number}|rekening ?(?:nr|nummer)|rek ?nr|bank ?rek(?:ening)?${number}|bank ?(?:nr|nummer)|bankgegevens`,
  ],
  [
    'address',
    `(?:woon|post|huis)?adres(?:sen)?|adresregel|straat(?:naam)?|huis ?(?:nr|nummer)(?: ?toev(?:oeging)?)?|postcodes?|woonplaats`,
  ],
];
const saidBy = headings.map(
  ([kind, names]) => [kind, new RegExp(`(?:^| )(?:${names})(?= |$)`, 'u')] as const,
);
/** A heading that says nothing else. */
const alone: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['name', /^(?:(?:volledige )?naam|(?:full )?name)$/],
  ['health', /^beperking(?:en)?$/],
];
/** How to reach an organisation says nothing about a person. */
const ofOrganisation =
  /(?:^| )(?:organisatie|school|vestiging|werkgever|bedrijf|inlener|uitlener|locatie|instelling|afdeling|bestuur)(?= |$)/;
const ofAnyone: ReadonlySet<PersonalDataKind> = new Set(['bsn', 'health', 'iban']);
/** The number of a business of one person leads to that person. */
const ofOnePerson =
  /(?:^| )kv ?k(?: ?(?:nr|nummer))?(?= |$).*(?:^| )(?:eenmanszaak|zzp|zzp er|zzper|freelancer|zelfstandige)(?= |$)/;

/** Longer than any heading; what follows says no more. */
const HEADING = 200;

/** `TelNr.` and `tel_nr` as `tel nr`. */
function spoken(heading: string): string {
  return heading
    .slice(0, HEADING)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Which personal data a column is meant to hold, by its heading. */
export function personalDataOfHeading(heading: string): PersonalDataKind | null {
  const said = spoken(heading);
  const kind = [...saidBy, ...alone].find(([, says]) => says.test(said))?.[0] ?? null;
  if (kind !== null && (ofAnyone.has(kind) || !ofOrganisation.test(said))) return kind;
  return ofOnePerson.test(said) ? 'kvk' : null;
}

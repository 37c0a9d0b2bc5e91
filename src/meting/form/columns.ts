import {
  AARD_CODES,
  FLAG_CODES,
  FORM_CODES,
  GROUND_CODES,
  GOVERNMENT_SECTOR_CODES,
  PERIOD_TYPE_CODES,
  SECTOR_CODES,
  type Code,
} from './codes';

/** How the cells of a column are read, and how they are kept. */
export type ColumnType =
  /** Nine digits, leading zeros possibly lost; kept as a number, 0 for none. */
  | 'bsn'
  /** Free text or an identifier; kept as an index into a dictionary, 0 for none. */
  | 'text'
  /** One of a list; kept as the 1-based place in the list, 0 for none. */
  | 'code'
  /** A calendar day; kept as a day number of the 1900 system, 0 for none. */
  | 'date'
  /** A number that may have decimals; kept as is, NaN for none. */
  | 'number'
  /** A whole number such as a year; kept as is, NaN for none. */
  | 'integer';

export type ColumnId =
  | 'jaar'
  | 'tijdvak'
  | 'tijdvakType'
  | 'datAanvTv'
  | 'datEindTv'
  | 'bsn'
  | 'lhnr'
  | 'numIv'
  | 'cdAard'
  | 'vorm'
  | 'inRegister'
  | 'grond'
  | 'datRegistratie'
  | 'datEindRegistratie'
  | 'datAanvIkv'
  | 'datEindIkv'
  | 'verloondeUren'
  | 'contracturenPW'
  | 'onbepaaldeTijd'
  | 'sectorUitlener'
  | 'sectorInlener'
  | 'lhnrInlener'
  | 'urenToegerekend'
  | 'sector'
  | 'overheidssector'
  | 'regio'
  | 'lkvGevraagd'
  | 'geboortedatum'
  | 'sectorcode'
  | 'duurzaamGeenArbeidsvermogen'
  | 'beperkingVoor18'
  | 'divisor'
  | 'banen'
  | 'lkvBedrag'
  | 'bonusaandeel';

/** One column of the sheet `Meting`. Templates are written, and sheets are read, from this same model. */
export interface Column {
  readonly id: ColumnId;
  /** Heading in the Dutch template. */
  readonly nl: string;
  /** Heading in the English template. */
  readonly en: string;
  /** Other headings under which the column is known, in any spelling of capitals, spaces and punctuation. */
  readonly aliases: readonly string[];
  readonly type: ColumnType;
  /** Without a required column no count can be made, unless its values follow from others or from the Opgave (`DERIVABLE`). */
  readonly required: boolean;
  /** The allowed values of a `code` column. */
  readonly codes?: readonly Code[];
  /** True where the column says something about a person: masked in every message and report. */
  readonly personal: boolean;
  /** An identity column is never guessed from a heading that only resembles its name. */
  readonly identity: boolean;
  /** Excel number format of the template's cells; `@` is text, `General` is Excel's own. */
  readonly numberFormat: string;
  /** Width in the template, in characters. */
  readonly width: number;
}

type ColumnSpec = Partial<Omit<Column, 'id' | 'nl' | 'en' | 'type'>>;

function column(id: ColumnId, nl: string, en: string, type: ColumnType, spec: ColumnSpec = {}): Column {
  return {
    id,
    nl,
    en,
    type,
    aliases: [],
    required: false,
    personal: false,
    identity: false,
    numberFormat: type === 'date' ? 'dd-mm-yyyy' : 'General',
    width: Math.max(12, longestWord(nl, en) + 4),
    ...spec,
  };
}

/** Headings wrap between words, not within them. */
function longestWord(...headings: readonly string[]): number {
  return Math.max(...headings.flatMap((heading) => heading.split(/[\s/-]/).map((word) => word.length)));
}

/**
 * The columns of the sheet `Meting`, in template order: one row for each income relation and period.
 * The short names after the fields of the payroll tax return (loonaangifte) are among the aliases.
 */
export const COLUMNS: readonly Column[] = [
  column('jaar', 'Jaar', 'Year', 'integer', {
    numberFormat: '0',
    aliases: ['Kalenderjaar', 'Meetjaar', 'Verslagjaar', 'Calendar year'],
  }),
  column('tijdvak', 'Tijdvak', 'Period', 'text', {
    numberFormat: '@',
    aliases: ['Aangiftetijdvak', 'Periode', 'Maand', 'Return period'],
  }),
  column('tijdvakType', 'Tijdvaktype', 'Period type', 'code', {
    required: true,
    codes: PERIOD_TYPE_CODES,
    aliases: ['TijdvakType', 'Soort tijdvak', 'Type tijdvak', 'STIJDVAKTYPE'],
  }),
  column('datAanvTv', 'Begin tijdvak', 'Period start', 'date', {
    required: true,
    aliases: [
      'DatAanvTv',
      'Datum aanvang tijdvak',
      'Aanvang tijdvak',
      'Startdatum tijdvak',
      'Start of period',
    ],
  }),
  column('datEindTv', 'Einde tijdvak', 'Period end', 'date', {
    required: true,
    aliases: ['DatEindTv', 'Datum einde tijdvak', 'Einddatum tijdvak', 'End of period'],
  }),
  column('bsn', 'BSN', 'BSN', 'bsn', {
    required: true,
    personal: true,
    identity: true,
    numberFormat: '000000000',
    // Nine digits in any font, with room for the mark of a number that stands there as text.
    width: 15,
    aliases: [
      'Burgerservicenummer',
      'SofiNr',
      'Sofinummer',
      'BSN-nummer',
      'BSN nummer',
      'Citizen service number',
    ],
  }),
  column('lhnr', 'Loonheffingennummer', 'Payroll tax number', 'text', {
    identity: true,
    numberFormat: '@',
    width: 25,
    aliases: [
      'LHnr',
      'LH-nummer',
      'LH nummer',
      'LHN',
      'Loonheffingsnummer',
      'Loonbelastingnummer',
      'Wage tax number',
    ],
  }),
  column('numIv', 'Nummer inkomstenverhouding', 'Income relation number', 'integer', {
    identity: true,
    numberFormat: '0',
    aliases: ['NumIv', 'Num IV', 'Nummer IKV', 'IKV-nummer', 'Volgnummer IKV', 'Inkomstenverhouding'],
  }),
  column('cdAard', 'Aard arbeidsverhouding', 'Nature of employment', 'code', {
    required: true,
    codes: AARD_CODES,
    aliases: ['CdAard', 'Code aard', 'Code aard arbeidsverhouding', 'Aard', 'Employment type code'],
  }),
  column('vorm', 'Vorm', 'Form', 'code', {
    required: true,
    codes: FORM_CODES,
    aliases: ['Vorm dienstverband', 'Formeel of inleen', 'Formeel/inleen', 'Employment form'],
  }),
  column('inRegister', 'In doelgroepregister', 'In target group register', 'code', {
    codes: FLAG_CODES,
    personal: true,
    aliases: [
      'Doelgroepregister',
      'In register',
      'Geregistreerd',
      'Staat in doelgroepregister',
      'Opgenomen in doelgroepregister',
      'Registratie doelgroepregister',
      'Registered',
      'In the register',
    ],
  }),
  column('grond', 'Grond registratie', 'Registration ground', 'code', {
    codes: GROUND_CODES,
    personal: true,
    aliases: ['Grond', 'Registratiegrond', 'Grond doelgroepregister', 'Ground'],
  }),
  column('datRegistratie', 'Begin registratie', 'Registration start', 'date', {
    personal: true,
    aliases: [
      'DatRegistratie',
      'Datum registratie',
      'Registratie van',
      'Registratie vanaf',
      'Registered from',
    ],
  }),
  column('datEindRegistratie', 'Einde registratie', 'Registration end', 'date', {
    personal: true,
    aliases: [
      'DatEindRegistratie',
      'Datum einde registratie',
      'Registratie tot',
      'Registratie t/m',
      'Registered until',
    ],
  }),
  column('datAanvIkv', 'Begin inkomstenverhouding', 'Income relation start', 'date', {
    aliases: ['DatAanvIkv', 'DatAanv', 'Datum aanvang IKV', 'Datum in dienst', 'In dienst', 'Employed from'],
  }),
  column('datEindIkv', 'Einde inkomstenverhouding', 'Income relation end', 'date', {
    aliases: ['DatEindIkv', 'DatEind', 'Datum einde IKV', 'Datum uit dienst', 'Uit dienst', 'Employed until'],
  }),
  column('verloondeUren', 'Verloonde uren', 'Paid hours', 'number', {
    required: true,
    aliases: ['VerloondeUren', 'AantVerlU', 'Aantal verloonde uren', 'Verl. uren', 'Hours paid'],
  }),
  column('contracturenPW', 'Contracturen per week', 'Contract hours per week', 'number', {
    aliases: ['ContracturenPW', 'AantCtrcturenPWk', 'Contracturen', 'Uren per week', 'Weekly contract hours'],
  }),
  column('onbepaaldeTijd', 'Onbepaalde tijd', 'Permanent contract', 'code', {
    codes: FLAG_CODES,
    aliases: ['OnbepaaldeTijd', 'IndArbovOnbepTd', 'Contract onbepaalde tijd', 'Vast contract', 'Permanent'],
  }),
  column('sectorUitlener', 'Sector uitlener', 'Supplier sector', 'code', {
    codes: SECTOR_CODES,
    aliases: ['SectorUitlener', 'Uitlenende sector', 'Sector of supplier'],
  }),
  column('sectorInlener', 'Sector inlener', 'User firm sector', 'code', {
    codes: SECTOR_CODES,
    aliases: ['SectorInlener', 'Inlenende sector', 'Sector of user firm'],
  }),
  column('lhnrInlener', 'Loonheffingennummer inlener', 'User firm payroll tax number', 'text', {
    numberFormat: '@',
    width: 25,
    aliases: ['LHnrInlener', 'LH-nummer inlener', 'LHN inlener'],
  }),
  column('urenToegerekend', 'Toegerekende uren', 'Attributed hours', 'number', {
    aliases: ['UrenToegerekend', 'Uren toegerekend', 'Toegerekende verloonde uren'],
  }),
  column('sector', 'Sector', 'Sector', 'code', {
    required: true,
    codes: SECTOR_CODES,
    aliases: ['Markt of overheid', 'Markt/overheid', 'Sector banenafspraak'],
  }),
  column('overheidssector', 'Overheidssector', 'Government sector', 'code', {
    codes: GOVERNMENT_SECTOR_CODES,
    aliases: ['Sector overheid', 'Public sector'],
  }),
  column('regio', 'Arbeidsmarktregio', 'Labour market region', 'text', {
    numberFormat: '@',
    aliases: ['Regio', 'Region', 'Labour region'],
  }),
  column('lkvGevraagd', 'LKV gevraagd', 'LKV requested', 'code', {
    codes: FLAG_CODES,
    aliases: ['LKVgevraagd', 'IndAvrLkvDgBafSb', 'LKV', 'Loonkostenvoordeel gevraagd'],
  }),
  column('geboortedatum', 'Geboortedatum', 'Date of birth', 'date', {
    personal: true,
    aliases: ['Gebdat', 'Geb.datum', 'Datum geboorte', 'Birth date'],
  }),
  column('sectorcode', 'Sectorcode Belastingdienst', 'Tax sector code', 'integer', {
    numberFormat: '0',
    aliases: ['Sectorcode', 'Sect', 'Sectornummer', 'Sector code'],
  }),
  column('duurzaamGeenArbeidsvermogen', 'Duurzaam geen arbeidsvermogen', 'No lasting work capacity', 'code', {
    codes: FLAG_CODES,
    personal: true,
    aliases: ['DGA', 'DuurzaamGeenArbeidsvermogen', 'Duurzaam geen mogelijkheden'],
  }),
  column(
    'beperkingVoor18',
    'Beperking voor 18 jaar of tijdens studie',
    'Impairment before 18 or in study',
    'code',
    {
      codes: FLAG_CODES,
      personal: true,
      aliases: ['BeperkingVoor18', 'Voor 18 jaar of studie', 'Beperking voor 18'],
    },
  ),
  column('divisor', 'Uren per baan', 'Hours per job', 'number', {
    numberFormat: '0.0000',
    aliases: ['Divisor', 'Deler', 'Urennorm', 'Uren per baan in tijdvak'],
  }),
  column('banen', 'Banen', 'Jobs', 'number', {
    numberFormat: '0.0000',
    aliases: ['Aantal banen', 'Baan', 'Number of jobs', 'Job units'],
  }),
  column('lkvBedrag', 'LKV-bedrag', 'LKV amount', 'number', {
    numberFormat: '#,##0.00',
    aliases: ['LKVbedrag', 'Bedrag LKV', 'Loonkostenvoordeel bedrag'],
  }),
  column('bonusaandeel', 'Bonusaandeel', 'Bonus share', 'number', {
    numberFormat: '0.00%',
    aliases: ['Aandeel bonus', 'Bonus aandeel'],
  }),
];

/** What a total leaves empty. */
export const NOT_IN_TOTALS = [
  'cdAard',
  'datAanvTv',
  'datEindTv',
  'datRegistratie',
] as const satisfies readonly ColumnId[];
/** A row that fills so many of them is of a person, also where a cell begins with the label of a total: who lends may be called Total. */
export const FILLED_BY_PERSON = 2;

const OF_HOURS: readonly ColumnId[] = ['verloondeUren', 'urenToegerekend', 'contracturenPW'];

/** Whether the numbers of a column are hours: no share of a job and no money. */
export function isOfHours(id: ColumnId): boolean {
  return OF_HOURS.includes(id);
}

/** Any of these tells that someone is registered; a row needs one of them. */
export const REGISTRATION_COLUMNS: readonly ColumnId[] = ['inRegister', 'datRegistratie', 'grond'];

const byId = new Map(COLUMNS.map((each) => [each.id, each]));

/** The column of that id. */
export function columnById(id: ColumnId): Column {
  const found = byId.get(id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
}

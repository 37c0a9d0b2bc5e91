import type { Column, ColumnId } from './columns';
import type { OpgaveField } from './opgave';

/**
 * The workbooks this product hands out: what is on which sheet, under which heading. They are written from this
 * description and recognised by it, so that the two can never drift apart.
 */
export const TEMPLATE_KINDS = ['schoolbestuur', 'sectororganisatie', 'landelijk', 'tabel1'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Sheet names, the same in every language: a rule, a formula and a colleague all name one sheet. */
export const SHEETS = {
  meting: 'Meting',
  opgave: 'Opgave',
  tabel1: 'Tabel 1',
  toelichting: 'Toelichting',
  lists: 'Lijsten',
  instructieNl: 'Instructie',
  instructieEn: 'Instructions',
} as const;

/** Raised with every change of a sheet, a heading or a place that a reader depends on. */
export const TEMPLATE_VERSION = 2;

export interface Template {
  readonly kind: TemplateKind;
  /** Ids of the columns of the sheet `Meting`, in order; empty where the workbook has no such sheet. */
  readonly columns: readonly ColumnId[];
  /** How many of the columns, from the left, everybody fills in; the others stand behind one group that is closed. */
  readonly open?: number;
  /** Fields of the sheet `Opgave`, in order. */
  readonly opgave: readonly OpgaveField[];
  /** Up to which row Excel itself checks what is typed; the product checks every row. */
  readonly validatedRows: number;
}

/** Fields of the sheet `Opgave`: label in column A, value in column B, one field a row from `OPGAVE_FIRST_ROW` on. */
export const OPGAVE_FIRST_ROW = 3;

/** Headings of the sheet `Toelichting`, in row `TOELICHTING_HEADER_ROW`: one row for each explained finding. */
export const TOELICHTING_HEADER_ROW = 1;
export const TOELICHTING_COLUMNS = [
  'Regel',
  'Blad',
  'Cel',
  'Sleutel',
  'Waarde',
  'Toelichting',
  'Rol',
  'Datum',
] as const;

/**
 * The sheet `Tabel 1`: header in row 3, rows formeel, inleen, totaal and (nationally) doelstelling in rows 4 to 7,
 * the figures handed in in columns B to D and the sums over the rows of `Meting` in F to H.
 * Below it, from row 10 on, a label in A and a value in B for each of `TABEL1_FIELDS`.
 */
export const TABEL1_LAYOUT = { headerRow: 3, firstRow: 4, firstColumn: 2, fieldsFirstRow: 10 } as const;
export const TABEL1_HEADINGS = ['Markt', 'Overheid', 'Totaal'] as const;
export const TABEL1_ROWS = ['Formeel', 'Inleen', 'Totaal', 'Doelstelling'] as const;

const opgaveOfOrganisation: readonly OpgaveField[] = [
  'organisatie',
  'jaar',
  'peilmaand',
  'sector',
  'overheidssector',
  'regio',
  'lhnr',
  'contactrol',
  'urenTotaal',
  'banenVorigJaar',
  'personenVorigJaar',
  'niemand',
];

const shared: readonly ColumnId[] = [
  'jaar',
  'tijdvak',
  'tijdvakType',
  'datAanvTv',
  'datEindTv',
  'bsn',
  'lhnr',
  'numIv',
  'cdAard',
  'vorm',
  'inRegister',
  'grond',
  'datRegistratie',
  'datEindRegistratie',
  'verloondeUren',
  'contracturenPW',
];

export const TEMPLATES: Readonly<Record<TemplateKind, Template>> = {
  schoolbestuur: {
    kind: 'schoolbestuur',
    columns: [
      'bsn',
      'inRegister',
      'datRegistratie',
      'datEindRegistratie',
      'verloondeUren',
      'vorm',
      'onbepaaldeTijd',
      'contracturenPW',
      'datAanvTv',
      'datEindTv',
      'jaar',
      'tijdvak',
      'tijdvakType',
      'lhnr',
      'numIv',
      'cdAard',
      'datAanvIkv',
      'datEindIkv',
      'sectorUitlener',
      'sectorInlener',
      'urenToegerekend',
      'sector',
      'overheidssector',
      'regio',
      'lkvGevraagd',
      'sectorcode',
      'grond',
    ],
    open: 10,
    opgave: opgaveOfOrganisation,
    validatedRows: 2_000,
  },
  sectororganisatie: {
    kind: 'sectororganisatie',
    columns: [
      ...shared,
      'onbepaaldeTijd',
      'datAanvIkv',
      'datEindIkv',
      'sectorUitlener',
      'sectorInlener',
      'lhnrInlener',
      'urenToegerekend',
      'sector',
      'overheidssector',
      'regio',
      'lkvGevraagd',
    ],
    opgave: opgaveOfOrganisation,
    validatedRows: 5_000,
  },
  landelijk: {
    kind: 'landelijk',
    columns: [
      ...shared,
      'sectorUitlener',
      'sectorInlener',
      'sector',
      'overheidssector',
      'regio',
      'divisor',
      'banen',
    ],
    opgave: ['organisatie', 'jaar', 'peilmaand', 'contactrol'],
    validatedRows: 5_000,
  },
  tabel1: {
    kind: 'tabel1',
    columns: [],
    opgave: ['organisatie', 'jaar', 'contactrol'],
    validatedRows: 0,
  },
};

/**
 * Whether a row must say it: what else a count needs follows from the Opgave and from other columns of the boards' template.
 *
 * @param kind the template that a workbook is made from; `null` for one of its own make
 */
export function isAsked({ id, required }: Column, kind: TemplateKind | null): boolean {
  if (kind === null || TEMPLATES[kind].open === undefined) return required || id === 'inRegister';
  return id === 'bsn' || id === 'inRegister' || id === 'verloondeUren';
}

const first: readonly ColumnId[] = shared.filter((id) => id !== 'inRegister');

/** The columns of the first version, by which its workbooks are still recognised. */
const FIRST_COLUMNS: Readonly<Record<TemplateKind, readonly ColumnId[]>> = {
  schoolbestuur: [...first, 'onbepaaldeTijd', 'sectorInlener', 'sector', 'overheidssector', 'regio'],
  sectororganisatie: TEMPLATES.sectororganisatie.columns.filter((id) => id !== 'inRegister'),
  landelijk: TEMPLATES.landelijk.columns.filter((id) => id !== 'inRegister'),
  tabel1: [],
};

/** The columns of a template of a version. */
export function templateColumns(kind: TemplateKind, version: number): readonly ColumnId[] {
  return version === 1 ? FIRST_COLUMNS[kind] : TEMPLATES[kind].columns;
}

/**
 * What a template of this kind and version is recognised by: a short hash over its headings.
 * It tells an untouched template from one whose headings were changed; it protects against nothing.
 */
export function templateFingerprint(
  kind: TemplateKind,
  headings: readonly string[],
  version = TEMPLATE_VERSION,
): string {
  // FNV-1a, 64 bits: short, the same everywhere, and no more is needed to tell headings apart.
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode([kind, String(version), ...headings].join('\n'))) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

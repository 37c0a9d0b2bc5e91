/** One value of a list: the code as it is stored and exchanged, and how people may write it. */
export interface Code {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  /** False for a value that is understood but never right here: it stays out of the template's list. */
  readonly offered?: boolean;
}

/** Aangiftetijdvak: month, four weeks, half year, year. */
export const PERIOD_TYPE_CODES: readonly Code[] = [
  { code: 'MND', nl: 'maand', en: 'month', aliases: ['M', 'per maand', '5', 'monthly'] },
  {
    code: '4WK',
    nl: 'vier weken',
    en: 'four weeks',
    aliases: ['4 weken', '4W', '4-weken', 'vierweken', '1', '4 weeks'],
  },
  { code: 'HJR', nl: 'half jaar', en: 'half year', aliases: ['halfjaar', '3'] },
  { code: 'JR', nl: 'jaar', en: 'year', aliases: ['J', '4', 'yearly'] },
];

/** The two forms in which a job counts. */
export const FORM_CODES: readonly Code[] = [
  {
    code: 'formeel',
    nl: 'formeel dienstverband',
    en: 'formal employment',
    aliases: ['F', 'formal', 'regulier', 'dienstverband'],
  },
  {
    code: 'inleen',
    nl: 'inleenverband',
    en: 'lent',
    aliases: ['I', 'ingeleend', 'inlenen', 'uitzend', 'detachering', 'lent worker'],
  },
];

/** The two sectors of the banenafspraak. */
export const SECTOR_CODES: readonly Code[] = [
  {
    code: 'markt',
    nl: 'markt',
    en: 'market',
    aliases: ['M', 'niet-overheid', 'marktsector', 'bedrijfsleven'],
  },
  {
    code: 'overheid',
    nl: 'overheid',
    en: 'government',
    aliases: ['O', 'overheidssector', 'publiek', 'public'],
  },
];

export const FLAG_CODES: readonly Code[] = [
  { code: 'J', nl: 'ja', en: 'yes', aliases: ['Y', '1', 'waar', 'true', 'x', 'wel', 'opgenomen'] },
  { code: 'N', nl: 'nee', en: 'no', aliases: ['0', 'onwaar', 'false', 'niet', 'niet opgenomen'] },
];

/**
 * Code aard arbeidsverhouding of the payroll tax return, as far as known to this product;
 * the list may be incomplete, so that an unknown code is a warning and no error.
 */
export const AARD_CODES: readonly Code[] = [
  { code: '1', nl: 'arbeidsovereenkomst', en: 'employment contract' },
  { code: '4', nl: 'deelvisser', en: 'share fisherman' },
  { code: '6', nl: 'musicus of artiest', en: 'musician or artist' },
  { code: '7', nl: 'stagiair', en: 'trainee' },
  { code: '11', nl: 'uitzendkracht', en: 'temporary agency worker' },
  { code: '18', nl: 'publiekrechtelijke aanstelling', en: 'appointment under public law' },
  { code: '21', nl: 'Wsw beschut werk', en: 'Wsw sheltered work' },
  { code: '22', nl: 'Wsw detachering bij reguliere werkgever', en: 'Wsw secondment to a regular employer' },
  { code: '23', nl: 'Wsw begeleid werk', en: 'Wsw supported employment' },
  { code: '24', nl: 'beschut werk Participatiewet', en: 'sheltered work, Participatiewet' },
  { code: '79', nl: 'opting-in', en: 'opting in' },
  { code: '81', nl: 'overige fictieve dienstbetrekking', en: 'other deemed employment' },
  { code: '82', nl: 'payrolling', en: 'payrolling' },
  { code: '83', nl: 'beroepsbegeleidende leerweg', en: 'vocational training on the job' },
];

/** Ground of the registration in the doelgroepregister: letters of Wfsv article 38b paragraph 1, paragraphs 2 and 6. */
export const GROUND_CODES: readonly Code[] = [
  {
    code: 'a',
    nl: 'Participatiewet, minder dan WML (ook Praktijkroute)',
    en: 'Participatiewet, below minimum wage',
  },
  { code: 'b', nl: 'Wsw-indicatie', en: 'Wsw indication' },
  { code: 'c', nl: 'Wajong', en: 'Wajong' },
  { code: 'd', nl: 'vso, praktijkonderwijs, entree', en: 'special secondary, practical, entry education' },
  { code: 'e', nl: 'Participatiewet, op eigen verzoek', en: 'Participatiewet, on own request' },
  { code: 'f', nl: 'overgangsgroep', en: 'transitional group' },
  { code: 'g', nl: 'IVA met loondispensatie', en: 'IVA with wage dispensation' },
  {
    code: '2',
    nl: 'lid 2: WML alleen met voorziening',
    en: 'paragraph 2: minimum wage only with a provision',
    aliases: ['lid 2', 'lid2'],
  },
  {
    code: '6',
    nl: 'lid 6: registratie niet beëindigd',
    en: 'paragraph 6: registration not ended',
    aliases: ['lid 6', 'lid6'],
  },
  {
    code: 'gelijkgesteld',
    nl: 'ID/Wiw-baan (gelijkgesteld)',
    en: 'ID or Wiw job (put on a par)',
    aliases: ['ID', 'WIW', 'ID/WIW'],
  },
  { code: 'WIA', nl: 'WIA', en: 'WIA', aliases: ['WGA'], offered: false },
  { code: 'WW', nl: 'WW', en: 'WW', offered: false },
];

/**
 * The overheidssectoren. Their number, fourteen, is published (Eerste Kamer 34 352, reply of 9 October 2020);
 * the list itself is not verified, so that a value outside it is a warning only.
 */
export const GOVERNMENT_SECTOR_CODES: readonly Code[] = [
  { code: 'rijk', nl: 'Rijk', en: 'central government', aliases: ['sector rijk', 'rijksoverheid'] },
  { code: 'gemeenten', nl: 'gemeenten', en: 'municipalities', aliases: ['gemeente'] },
  { code: 'provincies', nl: 'provincies', en: 'provinces', aliases: ['provincie'] },
  { code: 'waterschappen', nl: 'waterschappen', en: 'water boards', aliases: ['waterschap'] },
  { code: 'rechterlijke macht', nl: 'rechterlijke macht', en: 'judiciary' },
  { code: 'politie', nl: 'politie', en: 'police' },
  { code: 'defensie', nl: 'defensie', en: 'defence' },
  { code: 'po', nl: 'primair onderwijs', en: 'primary education', aliases: ['primair onderwijs (po)'] },
  {
    code: 'vo',
    nl: 'voortgezet onderwijs',
    en: 'secondary education',
    aliases: ['voortgezet onderwijs (vo)'],
  },
  { code: 'mbo', nl: 'middelbaar beroepsonderwijs', en: 'vocational education' },
  { code: 'hbo', nl: 'hoger beroepsonderwijs', en: 'higher professional education' },
  { code: 'wo', nl: 'wetenschappelijk onderwijs', en: 'universities', aliases: ['universiteiten'] },
  { code: 'onderzoekinstellingen', nl: 'onderzoekinstellingen', en: 'research institutes' },
  {
    code: 'umc',
    nl: 'universitair medische centra',
    en: 'university medical centres',
    aliases: ["umc's", 'umcs'],
  },
  { code: 'overig', nl: 'overig', en: 'other' },
];

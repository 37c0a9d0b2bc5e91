/**
 * Writes payroll returns (loonaangiften) of invented employers, in the shape that public programs write them, with everything in
 * them that must not be kept: names, addresses, dates of birth, nationality and wages.
 */
export interface InventedRelation {
  /** Nine digits; `null`: an anonymous employee. */
  readonly bsn: string | null;
  readonly personNumber?: string | undefined;
  readonly number: string;
  readonly begin: string;
  readonly end?: string | undefined;
  /** Paid hours of the tijdvak. */
  readonly hours: number;
  readonly weeklyHours?: number | undefined;
  readonly periods: readonly InventedPeriod[];
  readonly permanent?: 'J' | 'N' | undefined;
  readonly lkv?: 'J' | 'N' | undefined;
  readonly sectors?: readonly { readonly begin: string; readonly sector: number }[] | undefined;
  readonly person?: InventedPerson | undefined;
}

/** An Inkomstenperiode. */
export interface InventedPeriod {
  readonly begin: string;
  readonly kind: string;
  readonly aard?: string | undefined;
}

export interface InventedPerson {
  readonly initials: string;
  readonly name: string;
  readonly born: string;
  readonly street: string;
  readonly wage: string;
}

export interface InventedWithdrawal {
  readonly bsn: string | null;
  readonly personNumber?: string | undefined;
  readonly number: string;
}

export interface InventedPart {
  readonly first: string;
  readonly last: string;
  readonly relations: readonly InventedRelation[];
  readonly withdrawals?: readonly InventedWithdrawal[] | undefined;
}

export interface InventedUnit {
  readonly lhnr: string;
  readonly employer: string;
  readonly tijdvak: InventedPart & { readonly kind: 'full' | 'supplementary' };
  readonly corrections?: readonly InventedPart[] | undefined;
}

export interface InventedReturn {
  readonly made: string;
  readonly units: readonly InventedUnit[];
  /** Year of the message definition. */
  readonly definition?: number | undefined;
  readonly prefix?: string | undefined;
  readonly encoding?: 'UTF-8' | 'ISO-8859-1' | undefined;
  readonly pretty?: boolean | undefined;
}

const defaultPerson: InventedPerson = {
  initials: 'A.B.',
  name: 'Voorbeeldmans',
  born: '1984-05-06',
  street: 'Voorbeeldlaan',
  wage: '2345.67',
};

/** Wages and indicators as real messages have them: several dozen a relation, none of which is kept. */
const wages = [
  'LnLbPh',
  'LnSV',
  'PrlnAofAnwLg',
  'PrlnAofAnwHg',
  'PrlnAofAnwUit',
  'PrlnAwfAnwLg',
  'PrlnAwfAnwHg',
  'PrlnAwfAnwHz',
  'PrLnUFO',
  'LnTabBB',
  'VakBsl',
  'OpgRchtVakBsl',
  'OpnAvwb',
  'OpbAvwb',
  'LnInGld',
  'WrdLn',
  'LnOwrk',
  'VerstrAanv',
  'IngLbPh',
  'PrAofLg',
  'PrAofHg',
  'PrAofUit',
  'OpslWko',
  'PrGediffWhk',
  'PrAwfLg',
  'PrAwfHg',
  'PrAwfHz',
  'PrUFO',
  'BijdrZvw',
  'WghZvw',
  'WrdPrGebrAut',
  'WrknBijdrAut',
  'Reisk',
  'VerrArbKrt',
];

/** The message as pieces of text, so that a large one need not stand in memory. */
export function* returnXml({
  made,
  units,
  definition = 2026,
  prefix = '',
  encoding = 'UTF-8',
  pretty = true,
}: InventedReturn): Generator<string, void> {
  const p = prefix === '' ? '' : `${prefix}:`;
  const nl = pretty ? '\r\n' : '';
  const leaf = (name: string, value: string | number | undefined): string =>
    value === undefined ? '' : `<${p}${name}>${escaped(String(value))}</${p}${name}>${nl}`;
  const wrap = (name: string, content: string): string => `<${p}${name}>${nl}${content}</${p}${name}>${nl}`;

  const relation = (each: InventedRelation): string => {
    const person = each.person ?? defaultPerson;
    return wrap(
      'InkomstenverhoudingInitieel',
      leaf('NumIV', each.number) +
        leaf('DatAanv', each.begin) +
        leaf('DatEind', each.end) +
        leaf('PersNr', each.personNumber) +
        wrap(
          'NatuurlijkPersoon',
          leaf('SofiNr', each.bsn ?? undefined) +
            leaf('Voorl', person.initials) +
            leaf('SignNm', person.name) +
            leaf('Gebdat', person.born) +
            leaf('Nat', '0001') +
            leaf('Gesl', '2') +
            wrap(
              'AdresBinnenland',
              leaf('Str', person.street) +
                leaf('HuisNr', 12) +
                leaf('Pc', '1234AB') +
                leaf('Woonpl', 'Voorbeeldstad'),
            ),
        ) +
        each.periods
          .map((period) =>
            wrap(
              'Inkomstenperiode',
              leaf('DatAanv', period.begin) +
                leaf('SrtIV', period.kind) +
                leaf('CdAard', period.aard) +
                leaf('CdInvlVpl', 'D') +
                leaf('CAO', 2340) +
                leaf('IndArbovOnbepTd', each.permanent) +
                leaf('IndSchriftArbov', 'J') +
                leaf('IndOprov', 'N') +
                leaf('IndAvrLkvOudrWn', 'N') +
                leaf('IndAvrLkvDgBafSb', each.lkv) +
                leaf('IndLhKort', 'J') +
                leaf('LbTab', '012') +
                leaf('IndWAO', 'J') +
                leaf('IndWW', 'J') +
                leaf('IndZW', 'J') +
                leaf('CdZvw', 'K'),
            ),
          )
          .join('') +
        wrap(
          'Werknemersgegevens',
          wages.map((name) => leaf(name, person.wage)).join('') +
            leaf('AantVerlU', each.hours) +
            leaf('Ctrctln', person.wage) +
            leaf('AantCtrcturenPWk', each.weeklyHours?.toFixed(2)),
        ) +
        (each.sectors ?? [])
          .map(({ begin, sector }) => wrap('Sector', leaf('DatAanvSect', begin) + leaf('Sect', sector)))
          .join(''),
    );
  };
  const withdrawal = (each: InventedWithdrawal): string =>
    wrap(
      'InkomstenverhoudingIntrekking',
      leaf('NumIV', each.number) + leaf('SofiNr', each.bsn ?? undefined) + leaf('PersNr', each.personNumber),
    );
  const totals = wrap('CollectieveAangifte', leaf('TotLnLbPh', 123456) + leaf('TotGen', 65432));

  yield `<?xml version="1.0" encoding="${encoding}"?>${nl}`;
  yield `<${p}Loonaangifte xmlns${prefix === '' ? '' : `:${prefix}`}="http://xml.belastingdienst.nl/schemas/Loonaangifte/${String(definition)}/01" version="2.0">${nl}`;
  yield wrap(
    'Bericht',
    leaf('IdBer', 'VOORBEELD-1') +
      leaf('DatTdAanm', made) +
      leaf('ContPers', 'J. Loonman') +
      leaf('TelNr', '0201234567') +
      leaf('RelNr', 'SWO00123') +
      leaf('GebrSwPakket', 'Verzonnen Loon 4.2'),
  );
  for (const unit of units) {
    yield `<${p}AdministratieveEenheid>${nl}`;
    yield leaf('LhNr', unit.lhnr) + leaf('NmIP', unit.employer);
    const kind = unit.tijdvak.kind === 'full' ? 'VolledigeAangifte' : 'AanvullendeAangifte';
    yield `<${p}TijdvakAangifte>${nl}`;
    yield leaf('DatAanvTv', unit.tijdvak.first) + leaf('DatEindTv', unit.tijdvak.last);
    yield `<${p}${kind}>${nl}${totals}`;
    for (const each of unit.tijdvak.relations) yield relation(each);
    for (const each of unit.tijdvak.withdrawals ?? []) yield withdrawal(each);
    yield `</${p}${kind}>${nl}</${p}TijdvakAangifte>${nl}`;
    for (const correction of unit.corrections ?? []) {
      yield `<${p}TijdvakCorrectie>${nl}`;
      yield leaf('DatAanvTv', correction.first) + leaf('DatEindTv', correction.last) + totals;
      for (const each of correction.relations) yield relation(each);
      for (const each of correction.withdrawals ?? []) yield withdrawal(each);
      yield `</${p}TijdvakCorrectie>${nl}`;
    }
    yield `</${p}AdministratieveEenheid>${nl}`;
  }
  yield `</${p}Loonaangifte>${nl}`;
}

/** The message as a file, in the encoding it names. */
export function returnFile(message: InventedReturn): Blob {
  const pieces: BlobPart[] = [];
  for (const text of returnXml(message)) {
    pieces.push(
      message.encoding === 'ISO-8859-1' ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : text,
    );
  }
  return new Blob(pieces);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

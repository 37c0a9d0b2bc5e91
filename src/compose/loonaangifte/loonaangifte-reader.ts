import { limits } from '../../workbook/limits';
import { XmlReader, type QName } from '../../workbook/xml/xml-reader';
import { isoDay } from '../days';
import { bsnOf } from '../bsn-of';
import { ComposeError } from '../compose-error';
import {
  CONTAINERS,
  definitionYear,
  FIRST_DEFINITION,
  kindOf,
  VALUES,
  type Container,
  type Value,
  type ValueKind,
} from './elements';
import { NOT_PLAIN, plainBsn, plainDay, plainNumber, plainText } from './plain-values';
import { TagShape } from './tag-shape';
import type { Flag, ReturnedRelation, Statement, Withdrawal } from './statement';

const LT = 60;
const GT = 62;
const SLASH = 47;
const SPACE = 32;
const longestName = 64;

const knownNames = new Set<string>([...Object.keys(CONTAINERS), ...Object.values(VALUES).flat()]);
const containerNames = new Set<string>(Object.keys(CONTAINERS));
const childrenOf: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(CONTAINERS).map(([name, children]) => [name, new Set<string>(children)]),
);
interface KnownValue {
  readonly value: Value;
  readonly kind: ValueKind;
}

const valuesOf: Readonly<Record<string, ReadonlyMap<string, KnownValue>>> = Object.fromEntries(
  Object.entries(VALUES).map(([name, values]) => [
    name,
    new Map(values.map((each) => [each, { value: `${name}.${each}` as Value, kind: kindOf(each) }])),
  ]),
);

/** An Inkomstenperiode, or a Sector: the one in force counts. */
interface Dated {
  begin: number;
}

interface IncomePeriod extends Dated {
  kind: string;
  aard: string;
  permanent: Flag;
  publicPermanent: Flag;
  lkv: Flag;
}

interface TaxSector extends Dated {
  sector: number;
}

interface RelationDraft {
  bsn: number;
  personNumber: string;
  number: string;
  begin: number;
  end: number;
  hours: number;
  weeklyHours: number;
  periods: IncomePeriod[];
  sectors: TaxSector[];
}

interface StatementDraft {
  kind: Statement['kind'];
  first: number;
  last: number;
  relations: ReturnedRelation[];
  withdrawals: Withdrawal[];
  count: number;
}

/** What the reader finds in one file. */
export interface ReadReturn {
  readonly made: string;
  readonly definition: number | null;
  readonly statements: readonly Statement[];
}

/**
 * Reads one loonaangifte, by local names. Elements that are not listed are passed over without being decoded. Relations of another
 * tijdvak than that of `middle` (the fifteenth of the month asked for, as a day number) are counted and forgotten.
 */
export class LoonaangifteReader extends XmlReader {
  private definition: number | null = null;
  private made = '';
  private readonly statements: Statement[] = [];

  /** The elements at hand that mean something; below an element that does not, nothing does. */
  private readonly path: (Container | null)[] = [];
  /** By depth the name of an element that `fast` entered: it has no declarations of its own. */
  private readonly fastShapes: (TagShape | undefined)[] = [];
  /** By a hash of the name. */
  private readonly shapes = new Map<number, TagShape>();
  private shapeCount = 0;
  /** The name before the one at hand. */
  private shape = new TagShape('', false, false, undefined);
  /** No prefix on the root: then `fast` may look at names as they stand. */
  private plain = false;
  private value: KnownValue | undefined;
  private valueText = '';
  private readonly containerQNames = new Map<string, QName>();

  private unit = { lhnr: '', employer: '', drafts: [] as StatementDraft[] };
  private statement: StatementDraft | undefined;
  private relation: RelationDraft | undefined;
  private withdrawal: { bsn: number; personNumber: string; number: string } | undefined;
  private period: IncomePeriod | undefined;
  private sector: TaxSector | undefined;

  constructor(
    file: string,
    private readonly middle: number,
  ) {
    super(file);
  }

  /** To be asked for after `finish`. */
  result(): ReadReturn {
    return { made: this.made, definition: this.definition, statements: this.statements };
  }

  protected override open(uri: string, local: string): void {
    if (this.depth === 1) {
      this.openRoot(uri, local);
      return;
    }
    this.value = undefined;
    this.fastShapes[this.depth] = undefined;
    const parent = this.path[this.depth - 1] ?? null;
    const container =
      parent !== null && childrenOf[parent]?.has(local) === true ? (local as Container) : null;
    this.path[this.depth] = container;
    if (container !== null) this.begin(container);
    else if (parent !== null) {
      this.value = valuesOf[parent]?.get(local);
      this.valueText = '';
    }
    this.wantsText = this.value !== undefined;
  }

  protected override close(): void {
    const container = this.path[this.depth] ?? null;
    if (container !== null) this.endOf(container);
    else if (this.value !== undefined) {
      this.take(this.value, this.valueText.trim());
      this.value = undefined;
    }
    this.wantsText = false;
  }

  protected override text(value: string): void {
    this.valueText += value;
    if (this.valueText.length > limits.tokenBytes) throw this.bad();
  }

  /** Takes runs of `<Name>text</Name>`, and the elements around them, as nearly all of a return is written. */
  protected override fast(from: number): number {
    if (!this.plain || this.value !== undefined) return from;
    const { bytes, end } = this;
    let at = from;
    for (;;) {
      let byte = bytes[at] ?? 0;
      while (byte === SPACE || byte === 10 || byte === 13 || byte === 9) byte = bytes[++at] ?? 0;
      if (byte !== LT || at + 2 >= end) return at;
      if (bytes[at + 1] === SLASH) {
        const next = this.fastEnd(at);
        if (next < 0) return at;
        at = next;
        continue;
      }
      const next = this.fastElement(at);
      if (next < 0) return at;
      at = next;
    }
  }

  /** Passes the end tag of an element that `fast` opened; -1 when there is more to it. */
  private fastEnd(at: number): number {
    const shape = this.fastShapes[this.depth];
    if (shape === undefined || at + shape.endLength > this.end || !shape.endsAt(this.view, at)) return -1;
    const container = this.path[this.depth] ?? null;
    if (container !== null) this.endOf(container);
    this.leave();
    return at + shape.endLength;
  }

  /** Passes an element that holds text only, or enters one that holds elements; -1 when there is more to it. */
  private fastElement(at: number): number {
    const { bytes, end, view } = this;
    const { next, other } = this.shape;
    const shape =
      next !== undefined && at + next.startLength <= end && next.startsAt(view, at)
        ? next
        : other !== undefined && at + other.startLength <= end && other.startsAt(view, at)
          ? other
          : this.shapeAt(at);
    if (shape === undefined) return -1;
    const textStart = at + shape.startLength;
    let to = textStart;
    // Four bytes at once while none of them ends the text; beyond the last byte stand zeroes.
    while (endsNoText(view.getInt32(to, true))) to += 4;
    let byte = bytes[to] ?? 0;
    while (byte !== LT && byte !== 0) byte = bytes[++to] ?? 0;
    if (to + shape.endLength > end || byte !== LT) return -1;
    if (bytes[to + 1] !== SLASH) {
      // An address and the like hold elements too; nothing below them means anything.
      if ((shape.isKnown && !shape.isContainer) || !this.spaceOnly(textStart, to)) return -1;
      return this.enterContainer(shape, to);
    }
    if (shape.isContainer || !shape.endsAt(view, to)) return -1;
    this.shape = shape;
    if (shape.isKnown) {
      const parent = this.path[this.depth] ?? null;
      const value = parent === null ? undefined : valuesOf[parent]?.get(shape.local);
      if (value !== undefined && !this.takePlain(value, textStart, to))
        this.take(value, this.decode(textStart, to).trim());
    }
    return to + shape.endLength;
  }

  /** The name of the start tag at `at`, when it has neither prefix nor attributes and is all there. */
  private shapeAt(at: number): TagShape | undefined {
    const { bytes, view } = this;
    let to = at + 1;
    let byte = bytes[to] ?? 0;
    let hash = 0;
    while (isPlainNameByte(byte)) {
      hash = (Math.imul(hash, 31) + byte) | 0;
      byte = bytes[++to] ?? 0;
    }
    if (byte !== GT || to === at + 1 || to - at > longestName || to >= this.end) return undefined;
    let shape = this.shapes.get(hash);
    while (shape !== undefined && !shape.startsAt(view, at)) shape = shape.sameHash;
    if (shape === undefined) {
      if (this.shapeCount >= limits.names) return undefined;
      this.shapeCount++;
      const local = this.decode(at + 1, to);
      shape = new TagShape(local, knownNames.has(local), containerNames.has(local), this.shapes.get(hash));
      this.shapes.set(hash, shape);
    }
    this.shape.follow(shape);
    return shape;
  }

  private enterContainer(shape: TagShape, next: number): number {
    const parent = this.path[this.depth] ?? null;
    if (this.depth + 1 >= limits.depth || this.depth < 1) return -1;
    this.shape = shape;
    this.enter(this.qNameOf(shape.local));
    this.fastShapes[this.depth] = shape;
    const container =
      parent !== null && childrenOf[parent]?.has(shape.local) === true ? (shape.local as Container) : null;
    this.path[this.depth] = container;
    if (container !== null) this.begin(container);
    return next;
  }

  private qNameOf(local: string): QName {
    const known = this.containerQNames.get(local);
    if (known !== undefined) return known;
    const made: QName = { bytes: new TextEncoder().encode(local), prefix: '', local };
    this.containerQNames.set(local, made);
    return made;
  }

  private spaceOnly(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if ((this.bytes[i] ?? 0) > SPACE) return false;
    return true;
  }

  private openRoot(uri: string, local: string): void {
    if (local !== 'Loonaangifte') throw new ComposeError('other-xml', { root: local.slice(0, 60) });
    this.definition = definitionYear(uri);
    if (this.definition !== null && this.definition < FIRST_DEFINITION) {
      throw new ComposeError('return-too-old', { year: this.definition });
    }
    this.plain = this.currentName()?.prefix === '';
    this.path[1] = 'Loonaangifte';
  }

  private begin(container: Container): void {
    switch (container) {
      case 'AdministratieveEenheid':
        this.unit = { lhnr: '', employer: '', drafts: [] };
        break;
      case 'TijdvakAangifte':
        this.statement = newStatement('full');
        break;
      case 'TijdvakCorrectie':
        this.statement = newStatement('correction');
        break;
      case 'AanvullendeAangifte':
        if (this.statement) this.statement.kind = 'supplementary';
        break;
      case 'InkomstenverhoudingInitieel':
        this.relation = newRelation();
        break;
      case 'InkomstenverhoudingIntrekking':
        this.withdrawal = { bsn: 0, personNumber: '', number: '' };
        break;
      case 'Inkomstenperiode':
        this.period = { begin: 0, kind: '', aard: '', permanent: '', publicPermanent: '', lkv: '' };
        break;
      case 'Sector':
        this.sector = { begin: 0, sector: NaN };
        break;
      default:
        break;
    }
  }

  private endOf(container: Container): void {
    switch (container) {
      case 'AdministratieveEenheid':
        this.endUnit();
        break;
      case 'TijdvakAangifte':
      case 'TijdvakCorrectie':
        if (this.statement) this.unit.drafts.push(this.statement);
        this.statement = undefined;
        break;
      case 'InkomstenverhoudingInitieel':
        this.endRelation();
        break;
      case 'InkomstenverhoudingIntrekking':
        if (this.withdrawal && this.statement) this.statement.withdrawals.push(this.withdrawal);
        this.withdrawal = undefined;
        break;
      case 'Inkomstenperiode':
        if (this.period) this.relation?.periods.push(this.period);
        this.period = undefined;
        break;
      case 'Sector':
        if (this.sector) this.relation?.sectors.push(this.sector);
        this.sector = undefined;
        break;
      default:
        break;
    }
  }

  private endUnit(): void {
    const { lhnr, employer, drafts } = this.unit;
    if (lhnr === '' || drafts.some(({ first, last }) => first === 0 || last === 0)) {
      throw new ComposeError('return-incomplete', {});
    }
    for (const draft of drafts) {
      const asked = draft.first <= this.middle && this.middle <= draft.last;
      this.statements.push({
        lhnr,
        employer,
        ...draft,
        relations: asked ? draft.relations : [],
        withdrawals: asked ? draft.withdrawals : [],
      });
    }
  }

  private endRelation(): void {
    const { relation, statement } = this;
    this.relation = undefined;
    if (!relation || !statement) return;
    statement.count++;
    const period = inForce(relation.periods, this.middle);
    statement.relations.push({
      bsn: relation.bsn,
      personNumber: relation.personNumber,
      number: relation.number,
      begin: relation.begin,
      end: relation.end,
      aard: period?.aard ?? '',
      kind: period?.kind ?? '',
      hours: relation.hours,
      weeklyHours: relation.weeklyHours,
      permanent: period?.permanent || period?.publicPermanent || '',
      lkv: period?.lkv ?? '',
      taxSector: inForce(relation.sectors, this.middle)?.sector ?? NaN,
    });
  }

  /** Takes a value straight from its bytes, as nearly all are written; false where its text must be looked at. */
  private takePlain({ value, kind }: KnownValue, from: number, to: number): boolean {
    const { bytes } = this;
    switch (kind) {
      case 'day': {
        const day = plainDay(bytes, from, to);
        if (day === NOT_PLAIN) return false;
        this.takeNumber(value, day);
        return true;
      }
      case 'number': {
        const number = plainNumber(bytes, from, to);
        if (number === NOT_PLAIN) return false;
        this.takeNumber(value, number);
        return true;
      }
      case 'bsn': {
        const bsn = plainBsn(bytes, from, to);
        if (bsn === NOT_PLAIN) return false;
        this.takeNumber(value, bsn);
        return true;
      }
      case 'flag':
      case 'text': {
        const text = plainText(bytes, from, to);
        if (text === null) return false;
        this.takeText(value, text);
        return true;
      }
    }
  }

  private take({ value, kind }: KnownValue, text: string): void {
    switch (kind) {
      case 'day':
        this.takeNumber(value, isoDay(text));
        return;
      case 'number':
        this.takeNumber(value, numberOf(text));
        return;
      case 'bsn':
        this.takeNumber(value, bsnOf(text));
        return;
      case 'flag':
      case 'text':
        this.takeText(value, text);
        return;
    }
  }

  private takeNumber(value: Value, number: number): void {
    const { relation, withdrawal, statement, period, sector } = this;
    switch (value) {
      case 'TijdvakAangifte.DatAanvTv':
      case 'TijdvakCorrectie.DatAanvTv':
        if (statement) statement.first = number;
        return;
      case 'TijdvakAangifte.DatEindTv':
      case 'TijdvakCorrectie.DatEindTv':
        if (statement) statement.last = number;
        return;
      case 'InkomstenverhoudingInitieel.DatAanv':
        if (relation) relation.begin = number;
        return;
      case 'InkomstenverhoudingInitieel.DatEind':
        if (relation) relation.end = number;
        return;
      case 'InkomstenverhoudingIntrekking.SofiNr':
      case 'NatuurlijkPersoon.SofiNr': {
        const person = relation ?? withdrawal;
        if (person) person.bsn = number;
        return;
      }
      case 'Inkomstenperiode.DatAanv':
        if (period) period.begin = number;
        return;
      case 'Werknemersgegevens.AantVerlU':
        if (relation) relation.hours = number;
        return;
      case 'Werknemersgegevens.AantCtrcturenPWk':
        if (relation) relation.weeklyHours = number;
        return;
      case 'Sector.DatAanvSect':
        if (sector) sector.begin = number;
        return;
      case 'Sector.Sect':
        if (sector) sector.sector = number;
        return;
      default:
        return;
    }
  }

  private takeText(value: Value, text: string): void {
    const { relation, withdrawal, period } = this;
    switch (value) {
      case 'Bericht.DatTdAanm':
        this.made = text.slice(0, 19);
        return;
      case 'AdministratieveEenheid.LhNr':
        this.unit.lhnr = text.toUpperCase();
        return;
      case 'AdministratieveEenheid.NmIP':
        this.unit.employer = text;
        return;
      case 'InkomstenverhoudingInitieel.NumIV':
        if (relation) relation.number = text;
        return;
      case 'InkomstenverhoudingInitieel.PersNr':
        if (relation) relation.personNumber = text;
        return;
      case 'InkomstenverhoudingIntrekking.NumIV':
        if (withdrawal) withdrawal.number = text;
        return;
      case 'InkomstenverhoudingIntrekking.PersNr':
        if (withdrawal) withdrawal.personNumber = text;
        return;
      case 'Inkomstenperiode.SrtIV':
        if (period) period.kind = text;
        return;
      case 'Inkomstenperiode.CdAard':
        if (period) period.aard = text;
        return;
      case 'Inkomstenperiode.IndArbovOnbepTd':
        if (period) period.permanent = flagOf(text);
        return;
      case 'Inkomstenperiode.IndPubAanOnbepTd':
        if (period) period.publicPermanent = flagOf(text);
        return;
      case 'Inkomstenperiode.IndAvrLkvDgBafSb':
        if (period) period.lkv = flagOf(text);
        return;
      default:
        return;
    }
  }
}

function newStatement(kind: Statement['kind']): StatementDraft {
  return { kind, first: 0, last: 0, relations: [], withdrawals: [], count: 0 };
}

function newRelation(): RelationDraft {
  return {
    bsn: 0,
    personNumber: '',
    number: '',
    begin: 0,
    end: 0,
    hours: NaN,
    weeklyHours: NaN,
    periods: [],
    sectors: [],
  };
}

const ONES = 0x01010101;
const TOPS = 0x80808080 | 0;
const FOUR_LT = 0x3c3c3c3c;

/** Whether none of four bytes is `<` or zero. */
function endsNoText(four: number): boolean {
  const less = four ^ FOUR_LT;
  return (((((less - ONES) | 0) & ~less) | (((four - ONES) | 0) & ~four)) & TOPS) === 0;
}

/** Letters, digits, `-`, `.` and `_`: of these the names of a return are made. */
function isPlainNameByte(byte: number): boolean {
  return (
    (byte >= 97 && byte <= 122) ||
    (byte >= 65 && byte <= 90) ||
    (byte >= 48 && byte <= 57) ||
    byte === 45 ||
    byte === 46 ||
    byte === 95
  );
}

/** The one in force on a day: the last to begin on or before it; where all begin later, the first of them. */
function inForce<T extends Dated>(all: readonly T[], day: number): T | undefined {
  let found: T | undefined;
  for (const each of all) {
    if (found === undefined) found = each;
    else if (each.begin <= day ? found.begin > day || each.begin >= found.begin : each.begin < found.begin)
      found = each;
  }
  return found;
}

function flagOf(text: string): Flag {
  return text === 'J' || text === 'N' ? text : '';
}

/** A number with a point; NaN for what is none. */
function numberOf(text: string): number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
}

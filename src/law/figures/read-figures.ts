import { yearStart } from '../lookup';
import { seriesUnits, type SeriesName } from '../series';
import type { DatedValue, IsoDate, Series, Source, Status } from '../types';

/** What a figure file says of a document, or `documents.json` of one that more files use. */
export interface DocumentEntry {
  readonly document: string;
  readonly number: string;
  readonly url?: string;
  /** When the document was written: a day, a month or a year. */
  readonly dated?: string;
  /** For a text of law: the day from which the text that was read holds. */
  readonly version?: IsoDate;
  /** Through which copy it was read; see `Source`. */
  readonly copy?: string;
  readonly harvested?: IsoDate;
  /** The site that shows an excerpt of it, where no more was seen. */
  readonly at?: string;
}

interface SourceEntry {
  /** Key of a document; or `page`, the public site of which an excerpt was seen. */
  readonly document?: string;
  readonly page?: string;
  readonly place: string;
  readonly quote?: string;
  readonly seen: 'read' | 'excerpt';
  /** The day on which this place was read or seen. */
  readonly read: IsoDate;
}

interface FigureEntry {
  readonly name: string;
  readonly year?: number;
  readonly from?: IsoDate;
  readonly until?: IsoDate | null;
  readonly value: string;
  readonly source: string;
  readonly derivation?: string;
  readonly margin?: string;
  /** Kept to check another value of the same period, never used itself. */
  readonly check?: boolean;
}

/** One file of figures, as docs/schema/cijfers-1.schema.json describes it. */
export interface FigureFile {
  readonly title: string;
  readonly documents?: Readonly<Record<string, DocumentEntry>>;
  readonly sources: Readonly<Record<string, SourceEntry>>;
  readonly figures: readonly FigureEntry[];
}

/** How much a value is worth beside another of the same period: what was read beats an excerpt, what was published beats what was derived. */
const worth: Readonly<Record<Status, number>> = { published: 3, excerpt: 2, derived: 1, unverified: 0 };

/**
 * Series out of figure files: every value with its source, sorted by date. Where more than one value stands for the same
 * period the best is used and the others are kept as its checks.
 *
 * @throws Error that names file and figure: an unknown series, document or source, overlapping periods, two values that are
 * worth the same.
 */
export function readFigures(
  files: readonly FigureFile[],
  documents: Readonly<Record<string, DocumentEntry>>,
): readonly Series[] {
  const values = new Map<SeriesName, Candidate[]>([...seriesUnits.keys()].map((name) => [name, []]));
  for (const file of files) {
    const known = { ...documents, ...file.documents };
    file.figures.forEach((figure, place) => {
      const at = `${file.title}, figure ${String(place + 1)} (${figure.name})`;
      const unit = seriesUnits.get(figure.name as SeriesName);
      if (unit === undefined) throw new Error(`${at}: no series has this name`);
      const entry = file.sources[figure.source];
      if (entry === undefined) throw new Error(`${at}: no source "${figure.source}"`);
      const source = sourceOf(entry, known, at);
      const value: DatedValue = {
        ...periodOf(figure, at),
        value: figure.value,
        unit,
        source,
        status: statusOf(figure, entry),
        ...(figure.derivation === undefined ? {} : { derivation: figure.derivation }),
        ...(figure.margin === undefined ? {} : { margin: figure.margin }),
      };
      values.get(figure.name as SeriesName)?.push({ value, check: figure.check === true, at });
    });
  }
  return [...values].map(([name, all]) => ({
    name,
    unit: seriesUnits.get(name) ?? 'code',
    values: settle(name, all),
  }));
}

function statusOf({ derivation }: FigureEntry, { seen }: SourceEntry): Status {
  if (derivation !== undefined) return 'derived';
  return seen === 'read' ? 'published' : 'excerpt';
}

function periodOf({ year, from, until }: FigureEntry, at: string): Pick<DatedValue, 'from' | 'until'> {
  if (year !== undefined) return { from: yearStart(year), until: yearStart(year + 1) };
  if (from === undefined || until === undefined) throw new Error(`${at}: no year and no period`);
  return { from, until };
}

function sourceOf(
  { document, page, place, quote, seen, read }: SourceEntry,
  documents: Readonly<Record<string, DocumentEntry>>,
  at: string,
): Source {
  const shared = { place, read, ...(quote === undefined ? {} : { quote }) };
  if (page !== undefined) return { document: 'Openbare pagina', number: page, ...shared, excerptAt: page };
  const found = document === undefined ? undefined : documents[document];
  if (found === undefined) throw new Error(`${at}: no document "${document ?? ''}"`);
  return toSource(found, shared, seen === 'excerpt');
}

/** A place in a document as a source. */
export function toSource(
  { document, number, url, dated, version, copy, harvested, at }: DocumentEntry,
  place: Pick<Source, 'place' | 'read' | 'quote'>,
  excerpt: boolean,
): Source {
  return {
    document,
    number,
    ...place,
    ...(url === undefined ? {} : { url }),
    ...(dated === undefined ? {} : { dated }),
    ...(version === undefined ? {} : { version }),
    ...(copy === undefined ? {} : { copy }),
    ...(harvested === undefined ? {} : { harvested }),
    ...(excerpt ? { excerptAt: at ?? number } : {}),
  };
}

interface Candidate {
  readonly value: DatedValue;
  /** Only ever a check of another value. */
  readonly check: boolean;
  /** Which figure of which file it is. */
  readonly at: string;
}

function settle(name: string, all: readonly Candidate[]): readonly DatedValue[] {
  const periods = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const { from, until } = candidate.value;
    const key = `${from}/${until ?? ''}`;
    periods.set(key, [...(periods.get(key) ?? []), candidate]);
  }
  const chosen = [...periods.values()].map((candidates) => best(name, candidates));
  chosen.sort((a, b) => (a.from < b.from ? -1 : 1));
  chosen.forEach((value, place) => {
    const before = chosen[place - 1];
    if (before !== undefined && (before.until === null || before.until > value.from)) {
      throw new Error(`${name}: the value from ${value.from} overlaps the one from ${before.from}`);
    }
  });
  return chosen;
}

function best(name: string, candidates: readonly Candidate[]): DatedValue {
  const rank = ({ value, check }: Candidate) => (check ? -1 : worth[value.status]);
  const [first, ...rest] = [...candidates].sort((a, b) => rank(b) - rank(a));
  if (first === undefined) throw new Error(`${name}: no value`);
  const { value } = first;
  if (first.check) throw new Error(`${name} from ${value.from}: only a check, no value`);
  if (rest[0] !== undefined && rank(rest[0]) === rank(first)) {
    const places = [first, rest[0]].map(({ at }) => at).join(' and ');
    throw new Error(
      `${name} from ${value.from}: two values that are worth the same, of ${places}. If the year is right and the document says it again, put "check": true into the later one.`,
    );
  }
  return rest.length === 0 ? value : { ...value, checks: rest.map((other) => other.value) };
}
